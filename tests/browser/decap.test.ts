import { cpSync, readFileSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { close } from "pagefind";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "../../scripts/lib/build-site.ts";
import { decapFiles } from "../../scripts/lib/decap.ts";
import { serve } from "../../scripts/lib/serve.ts";
import { listFiles } from "../../src/register/files.ts";
import { loadRegister } from "../../src/register/load.ts";
import { folderForAll } from "../support/commands.ts";
import { baseText, findingsOf, fixtures, today, write } from "../support/content.ts";
import { useBrowser } from "./browser.ts";

/** Decap is fetched from npm the first time. */
function canHaveDecap(): boolean {
  try {
    decapFiles();
    return true;
  } catch (error) {
    console.warn(`Prøvene av Decap CMS er hoppet over: ${(error as Error).message}`);
    return false;
  }
}

const settings = "editor:\n  decap: true\n  signInServer: https://innlogging.provebygd.example\n";

/** What Decap's own test backend keeps in the page: the files, and the proposals by collection and id. */
function backendWith(files: Record<string, string>): string {
  return `{
    const files = ${JSON.stringify(files)};
    const tree = {};
    for (const [path, content] of Object.entries(files)) {
      const steps = path.split("/");
      const last = steps.pop();
      let at = tree;
      for (const step of steps) at = at[step] ??= {};
      at[last] = { content, path };
    }
    // It looks for a file by each part of its path, and for a folder by the whole of its path.
    for (const name of Object.keys(tree.content)) if (!name.includes(".")) tree["content/" + name] = tree.content[name];
    // It takes every file beside a record for a picture.
    Object.defineProperty(String.prototype, "fileObj", { value: { name: "", size: 0 } });
    window.repoFiles = tree;
  }`;
}

interface Proposal {
  path: string;
  content: string;
}

/** The proposals that are saved, without their base folder. */
async function proposals(page: Page): Promise<Proposal[]> {
  const diffs = (await page.evaluate("Object.values(window.repoFilesUnpublished).flatMap(({ diffs }) => diffs)")) as Proposal[];
  return diffs.map(({ path, content }) => ({ path: path.replace(/^content\//, ""), content }));
}

/** Chooses in a field of Decap's: it searches while one writes. */
async function choose(page: Page, label: RegExp, option: string): Promise<void> {
  await page.getByLabel(label).first().fill(option);
  await page.getByRole("option", { name: option, exact: true }).first().click();
}

describe.skipIf(!canHaveDecap())("Decap CMS, with its test backend", () => {
  const { open } = useBrowser();
  const out = folderForAll();
  const content = join(out, "content");
  const skoleskyss = baseText("processes/grunnskole/skoleskyss.yaml").replace("use: Arkivering", "use: Arkivering # kladd: spør arkivet");
  let server: Server;
  let address: string;

  beforeAll(async () => {
    cpSync(join(fixtures, "base"), content, { recursive: true });
    write(content, { "municipality.yaml": `${baseText("municipality.yaml")}${settings}` });
    const { register } = loadRegister(content, today);
    if (!register) throw new Error("the base has errors");
    const folder = await buildSite({ edition: "internal", register, content, out, today, restricted: false });
    await close();
    const config = join(folder, "rediger/config.yml");
    const made = readFileSync(config, "utf8");
    expect(made).toContain("name: github\n");
    writeFileSync(config, made.replace("name: github\n", "name: test-repo\n"));
    ({ server, address } = await serve(folder, 0, "internal"));
  });
  afterAll(() => server?.close());

  /** The editor with all the base's files, signed in, at one of its pages. */
  async function at(path: string) {
    const files = Object.fromEntries(
      listFiles(content).files.map(({ file }) => [`content/${file}`, readFileSync(join(content, file), "utf8")]),
    );
    const script = backendWith({ ...files, "content/processes/grunnskole/skoleskyss.yaml": skoleskyss });
    const opened = await open(`${address}rediger/`, { viewport: { width: 1280, height: 900 } }, script);
    await opened.page.getByRole("button", { name: "Logg inn" }).click();
    await opened.page.getByRole("link", { name: "Systemer", exact: true }).waitFor();
    await opened.page.evaluate(`location.hash = ${JSON.stringify(path)}`);
    await opened.page.getByText("Skriver i samlingen").waitFor();
    return opened;
  }

  test("may do more than other pages, and only on its own", async () => {
    const policy = async (path: string) => (await fetch(`${address}${path}`)).headers.get("content-security-policy");
    for (const path of ["rediger/", "rediger/?code=1", "rediger/index.html"]) expect(await policy(path), path).toContain("'unsafe-eval'");
    for (const path of ["", "rediger/config.yml", "rediger/noe/", "systemer/"])
      expect(await policy(path), path).not.toContain("'unsafe-eval'");
  });

  test("makes a process that passes the check, in Norwegian, and nothing is stopped by the policy", async () => {
    const { page, problems, foreign } = await at("#/collections/processes/new");
    await page.getByLabel(/^Navn/).first().fill("Lån av nøkler på Åsen");
    await page
      .getByLabel(/^Beskrivelse/)
      .first()
      .fill("Den som skal låne nøkler, ber om det. Vaktmesteren noterer hvem som har dem.");
    await choose(page, /^Tjenesteområde/, "Grunnskole");
    await choose(page, /^Eier/, "Oppvekst");
    await choose(page, /^Status/, "Påbegynt");
    await choose(page, /^Behandles personopplysninger/, "Nei");
    await page.getByRole("button", { name: "Legg til system i bruk" }).click();
    await choose(page, /^System/, "Skoleportal");
    await page
      .getByLabel(/^Brukes til/)
      .first()
      .fill("Oversikt over nøklene");
    await page.getByRole("button", { name: "Lagre", exact: true }).click();
    await expect.poll(() => proposals(page)).toHaveLength(1);
    const [{ path = "", content: text = "" } = {}] = await proposals(page);
    expect(path).toBe("processes/grunnskole/lan-av-nokler-pa-asen.yaml");
    expect(text).toBe(`name: Lån av nøkler på Åsen
description: Den som skal låne nøkler, ber om det. Vaktmesteren noterer hvem som har dem.
area: grunnskole
owner: oppvekst
status: started
personalData: false
systems:
  - system: skoleportal
    use: Oversikt over nøklene
`);
    expect(findingsOf({ [path]: text }).filter(({ level }) => level === "error")).toEqual([]);
    expect(problems).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test("changes only the line that was changed, also deep in lists, and the comments stay", async () => {
    const { page } = await at("#/collections/processes/entries/grunnskole/skoleskyss");
    // The item is closed until it is opened.
    await page.getByText("System i bruk: arkivsystem").locator("xpath=..").getByRole("button").first().click();
    const use = page.getByLabel(/^Brukes til/).nth(1);
    await expect.poll(() => use.inputValue()).toBe("Arkivering");
    await use.fill("Arkivering av vedtak");
    await page.getByRole("button", { name: "Lagre", exact: true }).click();
    await expect.poll(() => proposals(page)).toHaveLength(1);
    const [{ path = "", content: text = "" } = {}] = await proposals(page);
    expect(text).toBe(skoleskyss.replace("use: Arkivering #", "use: Arkivering av vedtak #"));
    expect(findingsOf({ [path]: text }).filter(({ level }) => level === "error")).toEqual([]);
  });
});

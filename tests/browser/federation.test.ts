import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { close } from "pagefind";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { serve } from "../../scripts/lib/serve.ts";
import { filesIn, runScript } from "../support/commands.ts";
import { type Invented, publishInvented } from "../support/federated.ts";
import { axeViolations, useBrowser } from "./browser.ts";

const out = mkdtempSync(join(tmpdir(), "orden-portal-"));
const browser = useBrowser();
const servers: Server[] = [];
const hostile = `<img src=x onerror="alert(1)"></script><b>Fellesystem`;
const invented: Invented[] = [
  {
    name: "Fjellheim kommune",
    organisationNumber: "910000001",
    municipalityNumber: "9902",
    seed: 1,
    words: "Fjordtorsk.",
    system: "Felles fag",
  },
  {
    name: "Skogsvik kommune",
    organisationNumber: "910000002",
    municipalityNumber: "9903",
    seed: 2,
    words: "Fjordtorsk.",
    system: "Felles fag",
  },
  { name: "Østerdal kommune", organisationNumber: "910000003", municipalityNumber: "9904", seed: 3, words: "Fjordtorsk.", system: hostile },
];
const sites: { server: Server; address: string }[] = [];

async function open(server: Promise<{ server: Server; address: string }>) {
  const opened = await server;
  servers.push(opened.server);
  return opened;
}

/** Runs the command, and serves what it made. */
async function federate(...args: string[]) {
  const addresses = [...sites.map(({ address }) => address), `${inject("own").public.address}/`];
  const outcome = await runScript("federate.ts", [...addresses, ...args], { OUT: out });
  const { address } = await open(serve(join(out, "portal"), 0, "public"));
  return { ...outcome, address };
}

const hitsOn = (page: Page) =>
  page.evaluate(`[...document.querySelectorAll(".results li")].map((hit) =>
    [hit.querySelector("a").href, hit.querySelector("a").textContent, hit.querySelector(".quiet").textContent])`) as Promise<string[][]>;

async function search(address: string, query: string) {
  const opened = await browser.open(`${address}sok/?q=${encodeURIComponent(query)}`);
  await opened.page.getByRole("status").filter({ hasText: "treff" }).waitFor();
  await opened.page.waitForLoadState("networkidle");
  return opened;
}

let whole: Awaited<ReturnType<typeof federate>>;

beforeAll(async () => {
  for (const municipality of invented) {
    const folder = await publishInvented(join(out, municipality.organisationNumber), municipality);
    sites.push(await open(serve(folder, 0, "public")));
  }
  await close();
  whole = await federate();
});

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(out, { recursive: true, force: true });
});

describe("a portal of four registers that all answer", () => {
  test("is made, and the command says so", () => {
    expect([whole.code, whole.stderr]).toEqual([0, ""]);
    for (const { name } of invented) expect(whole.stdout).toContain(`${name}: `);
  });

  test("a word that stands in three of them is found in all three, and the hit says whose it is and leads there", async () => {
    const { page, problems, foreign } = await search(whole.address, "fjordtorsk");
    const hits = await hitsOn(page);
    const first = hits.slice(0, 3).sort((a, b) => ((a[2] ?? "") < (b[2] ?? "") ? -1 : 1));
    expect(first).toEqual(invented.map(({ name, system }, i) => [`${sites[i]?.address}systemer/systems-1/`, system, `${name} · System`]));
    expect([problems, foreign]).toEqual([[], []]);
    expect(await axeViolations(page)).toEqual([]);
  });

  test("a search is narrowed to one municipality, and its address says so", async () => {
    const { page } = await search(whole.address, "fjordtorsk");
    await page.selectOption("select[name=Kommune]", "Skogsvik kommune");
    await page
      .getByRole("status")
      .filter({ hasText: /^1 treff$/ })
      .waitFor();
    expect((await hitsOn(page))[0]?.[2]).toBe("Skogsvik kommune · System");
    expect(new URL(page.url()).searchParams.get("Kommune")).toBe("Skogsvik kommune");
  });

  test("a hit in a register that is built whole leads to a page that is there", async () => {
    const { page } = await search(
      whole.address,
      JSON.parse(readFileSync(join(inject("own").public.folder, "api/v1/processes.json"), "utf8")).items[0].name,
    );
    const to = (await hitsOn(page)).find(([url]) => url?.startsWith(inject("own").public.address))?.[0] ?? "";
    expect((await page.request.get(to)).status()).toBe(200);
  });

  test("an index that cannot be fetched is named, and the others are searched", async () => {
    const { page } = await browser.open(`${whole.address}sok/`);
    await page.route(/registre\/3\/pagefind-entry/, (route) => route.abort());
    await page.goto(`${whole.address}sok/?q=fjordtorsk`);
    await page.locator(".results li").nth(1).waitFor();
    expect(
      (await hitsOn(page))
        .slice(0, 2)
        .map(([, , whose]) => whose?.split(" ·")[0])
        .sort(),
    ).toEqual(["Fjellheim kommune", "Østerdal kommune"]);
    expect(await page.textContent(".search-warning")).toBe("Kunne ikke søke i: Skogsvik kommune");
  });

  test.each([
    ["", "light"],
    ["systemer/", "dark"],
    ["tjenesteomrader/", "light"],
    ["bevaring/", "dark"],
  ] as const)("/%s is read without a script, fits a narrow screen, and has no fault axe finds (%s)", async (path, colorScheme) => {
    const { page, problems, foreign } = await browser.open(`${whole.address}${path}`, {
      viewport: { width: 320, height: 640 },
      colorScheme,
    });
    expect([problems, foreign]).toEqual([[], []]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    expect(await page.evaluate("document.querySelectorAll('script, [style], style').length")).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  test("the list says what each has, and the comparison who shares a system", async () => {
    const { page } = await browser.open(`${whole.address}`);
    const rows = await page.locator("tbody tr").allInnerTexts();
    expect(rows).toHaveLength(4);
    expect(rows.filter((row) => row.includes("Skogsvik kommune") && row.includes("9903"))).toHaveLength(1);
    await page.goto(`${whole.address}systemer/felles-fag/`);
    expect(await page.locator("tbody tr").allInnerTexts()).toEqual(["Fjellheim kommune\tFelles fag", "Skogsvik kommune\tFelles fag"]);
    expect(await page.locator("tbody a").first().getAttribute("href")).toBe(`${sites[0]?.address}systemer/systems-1/`);
  });

  test("another municipality's text is text, and no page of the portal leads anywhere but to the registers", async () => {
    const { page, problems } = await browser.open(`${whole.address}systemer/`);
    expect(await page.locator("tbody a").allInnerTexts()).toContain(hostile);
    expect(problems).toEqual([]);
    const roots = [...sites.map(({ address }) => address), `${inject("own").public.address}/`, "/"];
    const pages = [...filesIn(join(out, "portal"))].filter(([path]) => path.endsWith(".html"));
    const wrong = pages.flatMap(([path, bytes]) =>
      [...bytes.toString("utf8").matchAll(/\shref="([^"#]*)"/g)].flatMap(([, to = ""]) =>
        to === "" || roots.some((root) => to.startsWith(root)) ? [] : [`${path}: ${to}`],
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe("a portal with one index, when one of the registers has stopped answering", () => {
  let part: Awaited<ReturnType<typeof federate>>;

  beforeAll(async () => {
    sites[1]?.server.closeAllConnections();
    await new Promise((done) => sites[1]?.server.close(done));
    part = await federate("--one-index");
  });

  test("the command names it and says so with its exit code", () => {
    expect(part.code).toBe(1);
    expect(part.stderr).toBe(`${sites[1]?.address}: Svarer ikke. Kopien fra 22. november 2026 brukes.\n`);
  });

  test("the front page says which is missing and since when, and still lists it", async () => {
    const { page } = await browser.open(part.address);
    expect(await page.locator(".portal-missing li").allInnerTexts()).toEqual([
      "Skogsvik kommune\nSvarer ikke. Har ikke kunnet leses siden 22. november 2026. En kopi fra 22. november 2026 brukes så lenge.",
    ]);
    expect(await page.locator("tbody tr").count()).toBe(4);
  });

  test("its copy is searched with the others, and nothing else is found", async () => {
    const { page, problems, foreign } = await search(part.address, "fjordtorsk");
    expect((await hitsOn(page)).map(([, , whose]) => whose).sort()).toEqual(invented.map(({ name }) => `${name} · System`));
    expect([problems, foreign]).toEqual([[], []]);
    expect([...filesIn(join(out, "portal")).keys()].filter((path) => path.startsWith("registre/"))).toEqual([]);
  });
});

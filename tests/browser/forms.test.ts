import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { root } from "../../scripts/lib/settings.ts";
import { loadRegister } from "../../src/register/load.ts";
import { type AnyEntry, type RegisterName, registerNames } from "../../src/register/registers.ts";
import { nb } from "../../src/text/nb.ts";
import { axeViolations, useBrowser } from "./browser.ts";

const base = inject("base");
const own = inject("own");
const { open } = useBrowser();
const content = join(root, "content");
const today = "2026-11-22";
/** On a busy machine what happens after a pause in typing may take its time. */
const patient = { timeout: 10_000 };
const { register: example } = loadRegister(content, today);

/** The form as the page has it: what it says of itself to a test. */
interface FormElement extends HTMLElement {
  load(id: string, file: string, text: string): void;
  written(): { file: string; text: string };
}

const formPath = (register: RegisterName, id?: string) => `/foresla/${nb.registers[register].slug}/${id ? `?id=${id}` : ""}`;

async function openForm(site: { address: string }, path: string, options = {}) {
  const opened = await open(`${site.address}${path}`, options);
  await opened.page.locator("record-form form").waitFor({ state: "visible" });
  return opened;
}

/** Presses Tab until the control that a person hears so is reached. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press("Tab");
    const heard = await page.evaluate(() => {
      const focused = document.activeElement as HTMLInputElement | null;
      const group = focused?.closest("fieldset")?.querySelector(":scope > legend")?.textContent ?? "";
      const label = focused?.labels?.[0]?.textContent ?? focused?.getAttribute("aria-label") ?? focused?.textContent ?? "";
      return `${group} ${label}`.replace(/\s+/g, " ").trim();
    });
    if (name.test(heard)) return;
  }
  throw new Error(`Tab never reached ${name}.`);
}

async function submitForm(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Kontroller og lag forslag" }).click();
  await page.locator("[data-result]:not([hidden]), [data-summary]:not([hidden])").first().waitFor();
}

const resultText = (page: Page) => page.locator("[data-result-text]").textContent();

test("a process is made from an empty form with the keyboard alone, and its file passes the check", async () => {
  const { page, problems, foreign } = await openForm(base.internal, formPath("processes"));
  const { keyboard } = page;
  await tabTo(page, /^Navn \(må fylles ut\)$/);
  await keyboard.type("Nærmiljøtilskudd");
  await tabTo(page, /Beskrivelse/);
  await keyboard.type("Laget søker. Rådgiveren vurderer og skriver vedtak: ja eller nei.");
  await tabTo(page, /Tjenesteområde/);
  await keyboard.press("Space");
  await tabTo(page, /^Eier/);
  // What is found is told of, and one is chosen with the arrows.
  await keyboard.type("OPPVE");
  await expect.poll(() => page.getByRole("option").first().textContent(), patient).toContain("Oppvekst");
  await expect.poll(() => page.locator("[data-told]").textContent(), patient).toBe("1 treff.");
  await keyboard.press("Escape");
  expect(await page.getByRole("listbox").count()).toBe(0);
  await keyboard.press("ArrowDown");
  const active = await page.evaluate("document.getElementById(document.activeElement.getAttribute('aria-activedescendant')).textContent");
  expect(active).toContain("Oppvekst");
  await keyboard.press("Enter");
  await tabTo(page, /^Status.* Identifisert$/);
  await keyboard.press("ArrowDown");
  await tabTo(page, /Behandles personopplysninger\? Ikke avklart/);
  await keyboard.press("ArrowUp");
  await tabTo(page, /Legg til system i bruk/);
  await keyboard.press("Enter");
  expect(await page.evaluate("document.activeElement.textContent")).toContain("System i bruk 1");
  await expect.poll(() => page.locator("[data-told]").textContent(), patient).toBe("System i bruk 1 er lagt til.");
  await tabTo(page, /^System i bruk 1 System/);
  await keyboard.type("skoleportal");
  await tabTo(page, /Brukes til/);
  await keyboard.type("Søknad og vedtak");
  await tabTo(page, /Kontroller og lag forslag/);
  await keyboard.press("Enter");
  await page.locator("[data-result]:not([hidden]), [data-summary]:not([hidden])").first().waitFor();
  expect(await page.locator("[data-summary-list]").textContent()).toBe("");
  expect(await page.evaluate("document.activeElement.hasAttribute('data-result')")).toBe(true);

  const file = "processes/grunnskole/naermiljotilskudd.yaml";
  expect(await page.locator("[data-result-file]").textContent()).toBe(`content/${file}`);
  const text = (await resultText(page)) ?? "";
  expect(text).toBe(
    [
      "name: Nærmiljøtilskudd",
      'description: "Laget søker. Rådgiveren vurderer og skriver vedtak: ja eller nei."',
      "area: grunnskole",
      "owner: oppvekst",
      "status: started",
      "personalData: false",
      "systems:",
      "  - system: skoleportal",
      "    use: Søknad og vedtak",
      "",
    ].join("\n"),
  );
  const folder = mkdtempSync(join(tmpdir(), "orden-form-"));
  cpSync(join(root, "tests/fixtures/base"), folder, { recursive: true });
  writeFileSync(join(folder, file), text);
  const { findings } = loadRegister(folder, today);
  rmSync(folder, { recursive: true });
  expect(findings.filter(({ level }) => level === "error")).toEqual([]);

  // All of it is public, so that the host opens with it.
  const href = new URL((await page.getByRole("link", { name: "Åpne ny fil hos GitHub" }).getAttribute("href")) ?? "");
  expect(Object.fromEntries(href.searchParams)).toEqual({ filename: `content/${file}`, value: text });
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Last ned filen" }).click()]);
  expect(download.suggestedFilename()).toBe("naermiljotilskudd.yaml");
  expect(readFileSync((await download.path()) ?? "", "utf8")).toBe(text);
  expect(await axeViolations(page)).toEqual([]);
  expect([...problems, ...foreign]).toEqual([]);
});

describe("a record that is edited", () => {
  test("from its own page gives a file where one line differs", async () => {
    const id = own.internal.records.find(({ register }) => register === "processes")?.id ?? "";
    const { page, problems } = await open(`${own.internal.address}/prosesser/${id}/`);
    await page.getByRole("link", { name: "Rediger", exact: true }).click();
    await page.locator("record-form form").waitFor({ state: "visible" });
    const before = readFileSync(join(content, `processes/${id}.yaml`), "utf8");
    await page.getByRole("textbox", { name: "Navn (må fylles ut)", exact: true }).fill("Et helt nytt navn");
    await submitForm(page);
    expect(await page.locator("[data-result-title]").textContent()).toBe("Forslaget er klart: 1 linje endres");
    expect(await page.locator('[data-result-diff] li[data-kind="removed"]').count()).toBe(1);
    expect(await page.locator('[data-result-diff] li[data-kind="added"]').textContent()).toContain("name: Et helt nytt navn");
    const [was, now] = [before.split("\n"), ((await resultText(page)) ?? "").split("\n")];
    expect(now).toHaveLength(was.length);
    expect(now.filter((line, i) => line !== was[i])).toEqual(["name: Et helt nytt navn"]);
    expect(problems).toEqual([]);
  });

  test("keeps its comments, quotes and layout; a file the edition may not show is chosen by the one who has it", async () => {
    const file = "systems/elements.yaml";
    const text = `# Avklar med dokumentsenteret.\n${readFileSync(join(content, file), "utf8").replace(/^name: (.*)$/m, 'name: "$1"   # slik leverandøren skriver det')}`;
    expect(text).toMatch(/^name: ".*" {3}# slik/m);
    const { page, problems } = await open(`${own.internal.address}${formPath("systems", "elements")}`);
    await page.getByText("Derfor kan ikke skjemaet hente den.").waitFor();
    expect(await page.locator("record-form form").isVisible()).toBe(false);
    await page.getByLabel("Velg filen").setInputFiles({ name: "annet.yaml", mimeType: "text/yaml", buffer: Buffer.from(text) });
    await page.getByText("Velg filen som heter systems/elements.yaml.").waitFor();
    await page.getByLabel("Velg filen").setInputFiles({ name: "elements.yaml", mimeType: "text/yaml", buffer: Buffer.from(text) });
    await page.locator("record-form form").waitFor({ state: "visible" });
    await page.getByLabel("Formål").first().fill("Noe annet.");
    await submitForm(page);
    const now = (await resultText(page)) ?? "";
    expect(now).toContain("# Avklar med dokumentsenteret.\n");
    expect(now).toContain('"   # slik leverandøren skriver det\n');
    expect(await page.locator('[data-result-diff] li[data-kind="added"]').allTextContents()).toEqual(["+ purpose: Noe annet. (lagt til)"]);
    // It holds what is restricted: no address carries it, and no draft.
    const links = await page
      .locator("[data-host-link], [data-mail-link]")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    for (const href of links) expect(decodeURIComponent(href)).not.toContain("Noe annet");
    const drafts = () => page.evaluate<string>("JSON.stringify(localStorage)");
    // It is written when one has paused.
    await expect.poll(drafts).toContain("Noe annet");
    expect(await drafts()).not.toContain("security");
    expect(problems).toEqual([]);
  });

  test("that is not there is said to be missing", async () => {
    const { page } = await openForm(base.internal, formPath("systems", "finnes-ikke"));
    expect(await page.getByText("Denne oppføringen finnes ikke i denne utgaven.").isVisible()).toBe(true);
  });
});

test("what is wrong is told at its field and in a summary whose links lead there, and the focus goes with them", async () => {
  const { page } = await openForm(base.internal, formPath("processes"));
  await page.getByRole("combobox", { name: /^Eier/ }).fill("oppveksst");
  await page.getByRole("button", { name: "Legg til behandling", exact: true }).click();
  await page.getByRole("radio", { name: "Felles behandlingsansvarlig" }).check();
  // What applies to the choice is asked for now, and was not before.
  await page.getByRole("heading", { name: "Felles behandlingsansvarlige" }).waitFor();
  await submitForm(page);
  expect(await page.evaluate("document.activeElement.hasAttribute('data-summary')")).toBe(true);
  const links = page.locator("[data-summary-list] a");
  expect(await links.allTextContents()).toEqual(expect.arrayContaining(["«Navn» mangler.", "«Formål» mangler i «Behandling»."]));
  expect(await page.locator("[data-summary-list]").textContent()).toContain("Mente du «oppvekst»?");
  await links.filter({ hasText: "«Formål» mangler" }).click();
  const focused = await page.evaluate(() => {
    const element = document.activeElement as HTMLTextAreaElement;
    const described = (element.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent);
    return [element.labels?.[0]?.textContent?.trim(), element.getAttribute("aria-invalid"), described.join(" ")];
  });
  expect(focused[0]).toContain("Formål");
  expect(focused[1]).toBe("true");
  expect(focused[2]).toContain("Feil: «Formål» mangler i «Behandling».");
  expect(await axeViolations(page)).toEqual([]);
  // What is mended is no longer wrong.
  await page.getByRole("textbox", { name: "Navn (må fylles ut)", exact: true }).fill("Leirskole");
  await submitForm(page);
  expect(await links.filter({ hasText: "«Navn» mangler." }).count()).toBe(0);
});

test("items are put in, moved and taken out with the focus where one is", async () => {
  const { page } = await openForm(base.internal, formPath("processes"));
  const add = page.getByRole("button", { name: "Legg til system i bruk" });
  for (const name of ["Skoleportal", "Arkivsystem"]) {
    await add.click();
    const item = page.locator('[data-path="systems"] > ol > li').last();
    await item.getByRole("combobox").fill(name);
    await item.getByRole("combobox").press("Enter");
    await item.getByLabel("Brukes til").fill(name);
  }
  const systems = () =>
    page.evaluate("document.querySelector('record-form').data().systems.map(({ system }) => system)") as Promise<string[]>;
  expect(await systems()).toEqual(["skoleportal", "arkivsystem"]);
  await page.getByRole("button", { name: "Flytt opp: System i bruk 2" }).click();
  expect(await systems()).toEqual(["arkivsystem", "skoleportal"]);
  await page.getByRole("button", { name: "Ta bort: System i bruk 1" }).click();
  expect(await systems()).toEqual(["skoleportal"]);
  expect(await page.evaluate("document.activeElement.textContent")).toBe("System i bruk 1");
  expect(await page.locator("[data-told]").textContent()).toBe("System i bruk er tatt bort. 1 igjen.");
});

test("a draft is kept in the browser, put back, and discarded", async () => {
  const { page } = await openForm(base.internal, formPath("processes", "grunnskole/skoleskyss"));
  await page.getByLabel("Kort forklart").fill("Et utkast.");
  await expect.poll(() => page.evaluate("localStorage.length"), patient).toBe(1);
  await page.reload();
  await page.locator("record-form form").waitFor({ state: "visible" });
  expect(await page.getByLabel("Kort forklart").inputValue()).toBe("Et utkast.");
  expect(await page.getByText("Dette er utkastet ditt").isVisible()).toBe(true);
  await page.getByRole("button", { name: "Forkast utkastet" }).click();
  expect(await page.getByLabel("Kort forklart").inputValue()).not.toBe("Et utkast.");
  expect(await page.evaluate("localStorage.length")).toBe(0);
  await submitForm(page);
  expect(await page.locator("[data-result-title]").textContent()).toBe("Du har ikke endret noe.");
});

test("without JavaScript there is a template to download, and a mailbox", async () => {
  const { page } = await open(`${base.internal.address}${formPath("systems")}`, { javaScriptEnabled: false });
  expect(await page.locator("noscript .ds-alert").textContent()).toContain("Skjemaet trenger JavaScript.");
  const template = await page.locator("noscript a[download]").getAttribute("href");
  expect(await page.locator("noscript a[href^=mailto]").getAttribute("href")).toBe("mailto:postmottak@provebygd.example");
  const response = await fetch(new URL(template ?? "", base.internal.address));
  expect(await response.text()).toContain("name:");
  expect(await page.locator("record-form form").isVisible()).toBe(false);
});

describe("the public edition", () => {
  test("has no forms when the municipality has not opened any, and never the files of records", async () => {
    for (const path of ["/foresla/", formPath("processes"), "/foresla/navn.json"])
      expect((await fetch(`${own.public.address}${path}`)).status, path).toBe(404);
    for (const path of [formPath("systems"), "/foresla/kilde/prosesser/grunnskole/skoleskyss.json"])
      expect((await fetch(`${base.public.address}${path}`)).status, path).toBe(404);
  });

  test("takes proposals of what is new by letter, and asks for nothing that everyone may not see", async () => {
    const { page, problems, foreign } = await openForm(base.public, formPath("processes"));
    await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
    expect(await page.getByText("blir utkastet lagret i denne nettleseren").isVisible()).toBe(true);
    expect(await page.getByLabel("Del av", { exact: true }).count()).toBeGreaterThan(0);
    for (const hidden of ["Merknad", "Informasjonsverdi", "Synlighet"])
      expect(await page.getByText(hidden, { exact: true }).count()).toBe(0);
    await page.getByRole("textbox", { name: "Navn (må fylles ut)", exact: true }).fill("Leirskole");
    await page.getByRole("textbox", { name: /^Beskrivelse/ }).fill("Elevene drar på leirskole.");
    await page.getByRole("radio", { name: "Grunnskole" }).check();
    await page.getByRole("combobox", { name: /^Eier/ }).fill("Oppvekst");
    await page.getByRole("radio", { name: "Identifisert" }).check();
    await submitForm(page);
    expect(await page.locator("[data-host]").isVisible()).toBe(false);
    const letter = (await page.getByRole("link", { name: "Send på e-post" }).getAttribute("href")) ?? "";
    expect(letter.startsWith("mailto:postmottak@provebygd.example?")).toBe(true);
    expect(decodeURIComponent(letter)).toContain("owner: oppvekst");
    expect(await axeViolations(page)).toEqual([]);
    expect([...problems, ...foreign]).toEqual([]);
  });

  test("takes changes in words, for what it shows is not all that stands in the file", async () => {
    const { page } = await open(`${base.public.address}/prosesser/grunnskole/skoleskyss/`);
    expect(await page.getByRole("link", { name: "Rediger", exact: true }).count()).toBe(0);
    const letter = decodeURIComponent((await page.getByRole("link", { name: "Foreslå endring på e-post" }).getAttribute("href")) ?? "");
    expect(letter).toContain("subject=Forslag til endring: Skoleskyss");
    expect(letter).toContain("https://register.provebygd.example/prosesser/grunnskole/skoleskyss/");
  });
});

describe("the form of", () => {
  const viewport = { width: 320, height: 640 };
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open(`${own.internal.address}/foresla/`, { colorScheme: "dark", viewport });
  });

  test.each(registerNames)(
    "%s gives every record of the example back as it was, byte for byte, and is sound on a phone in the dark",
    async (register) => {
      const { page, problems, foreign } = opened;
      await page.goto(`${own.internal.address}${formPath(register)}`);
      await page.locator("record-form form").waitFor({ state: "visible" });
      const entries = ((example?.all(register) ?? []) as readonly AnyEntry[]).map(({ id, file }) => ({
        id,
        file,
        text: readFileSync(join(content, file), "utf8"),
      }));
      const wrong = await page.evaluate((given) => {
        // Nothing is seen, so nothing is laid out.
        document.body.hidden = true;
        const form = document.querySelector("record-form") as FormElement;
        const found = given.flatMap(({ id, file, text }) => {
          form.load(id, file, text);
          const { file: place, text: now } = form.written();
          return now === text && place === file ? [] : [file];
        });
        document.body.hidden = false;
        // The shortest is enough to look at.
        const [shortest] = [...given].sort((one, other) => one.text.length - other.text.length);
        if (shortest) form.load(shortest.id, shortest.file, shortest.text);
        return found;
      }, entries);
      expect(entries.length).toBeGreaterThan(5);
      expect(wrong).toEqual([]);
      // All that can be unfolded and put in is looked at too, three deep.
      await page.evaluate(() => {
        for (let i = 0; i < 3; i++) {
          for (const details of document.querySelectorAll("details")) details.open = true;
          for (const add of document.querySelectorAll<HTMLElement>("[data-add]:not([data-pressed])")) {
            add.dataset.pressed = "";
            if (add.closest("li:not(:first-child)") === null) add.click();
          }
        }
      });
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(viewport.width);
      expect([...problems, ...foreign]).toEqual([]);
    },
  );
});

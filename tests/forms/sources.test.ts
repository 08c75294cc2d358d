import { readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formSources } from "../../scripts/lib/form-sources.ts";
import { root } from "../../scripts/lib/settings.ts";
import { isWhollyShown } from "../../src/forms/shown-source.ts";
import { readSource, withBody } from "../../src/forms/source.ts";
import { writtenFile } from "../../src/forms/written-file.ts";
import { editionOf } from "../../src/register/edition.ts";
import { loadRegister } from "../../src/register/load.ts";
import { type AnyEntry, registerNames } from "../../src/register/registers.ts";
import { baseText, baseWith, fixtures, registerOf, today } from "../support/content.ts";

const folders = [join(root, "content"), join(fixtures, "base")];

describe.each(folders)("every record of %s", (folder) => {
  const { register } = loadRegister(folder, today);
  const entries = registerNames.flatMap((name) => [...((register?.all(name) ?? []) as readonly AnyEntry[])]);
  const textOf = (file: string) => readFileSync(join(folder, file), "utf8");

  test("is read by the form as by the check, and written without a change when nothing is changed", () => {
    expect(entries.length).toBeGreaterThan(20);
    for (const entry of entries) {
      const text = textOf(entry.file);
      const isMarkdown = entry.file.endsWith(".md");
      const source = readSource(text, isMarkdown);
      expect(source, entry.file).toEqual({ data: entry.data, ...(entry.body ? { body: entry.body } : {}) });
      const same = writtenFile({
        register: entry.register,
        isMarkdown,
        data: structuredClone(source?.data ?? {}),
        body: source?.body,
        source: text,
      });
      expect(same, entry.file).toBe(text);
    }
  });

  test("has its file in the internal edition only when the edition shows all that is in it", () => {
    if (!register) throw new Error("The register has errors.");
    const view = editionOf(register, "internal");
    const shown = entries.filter(({ register: name, id, file }) => {
      const seen = view.get(name, id) as AnyEntry | undefined;
      return seen !== undefined && isWhollyShown(seen, (register.get(name, id) as AnyEntry | undefined) ?? seen, textOf(file));
    });
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.length).toBeLessThan(entries.length);
    for (const { register: name, id, data, body } of shown) {
      const seen = view.get(name, id) as AnyEntry | undefined;
      expect([seen?.data, seen?.body], `${name}/${id}`).toEqual([data, body]);
    }
  });
});

describe("a file in the internal edition", () => {
  const shownOf = (file: string, text: string) => {
    const full = registerOf({ [file]: text });
    const [name = "", ...rest] = file.split("/");
    const id = rest.join("/").replace(/\.\w+$/, "");
    const [whole, entry] = [full, editionOf(full, "internal")].map((each) => each.get(name as "systems", id) as AnyEntry | undefined);
    return entry !== undefined && whole !== undefined && isWhollyShown(entry, whole, text);
  };
  const process = "name: Fraværsføring\narea: grunnskole\nowner: oppvekst\ndescription: Lærerne fører fravær.\nstatus: identified\n";
  const system =
    "name: Timeplan\nkind: business\npurpose: Timeplaner.\nfunctions:\n  - skoleadm\nowner: oppvekst\nlifecycle:\n  phase: in-use\npersonalData: false\n";

  test("may have comments, which are internal, where nothing in the register is restricted", () => {
    expect(shownOf("processes/grunnskole/fravaer.yaml", process)).toBe(true);
    expect(shownOf("processes/grunnskole/fravaer.yaml", `# Spør rektor.\n${process}`)).toBe(true);
  });

  test("is not shown with a comment where one may hold what is restricted", () => {
    expect(shownOf("systems/timeplan.yaml", system)).toBe(true);
    expect(shownOf("systems/timeplan.yaml", `${system}# security: Nøkkelen ligger i safen.\n`)).toBe(false);
  });

  test("is not shown with a restricted value, or marked as restricted", () => {
    expect(shownOf("systems/timeplan.yaml", `${system}security: Nøkkelen ligger i safen.\n`)).toBe(false);
    expect(shownOf("processes/grunnskole/fravaer.yaml", `${process}visibility: restricted\n`)).toBe(false);
  });

  test("is not shown when it names a record the edition does not show", () => {
    const files = {
      "processes/grunnskole/fravaer.yaml": `${process}parent: grunnskole/skjult\n`,
      "processes/grunnskole/skjult.yaml": `${process.replace("Fraværsføring", "Skjult")}visibility: restricted\n`,
    };
    const full = registerOf(files);
    const [whole, entry] = [full, editionOf(full, "internal")].map((each) => each.get("processes", "grunnskole/fravaer") as AnyEntry);
    if (!whole || !entry) throw new Error("The record is not there.");
    expect(isWhollyShown(entry, whole, files["processes/grunnskole/fravaer.yaml"])).toBe(false);
  });

  test("that is changed while the site is built is not shown, nor any in the public edition", () => {
    const content = baseWith();
    const { register } = loadRegister(content, today);
    if (!register) throw new Error("The base has errors.");
    const view = editionOf(register, "internal");
    const sources = (edition: "public" | "internal") => [...formSources({ edition, register, view, content })];
    const textIn = ([, json]: [string, string] = ["", "{}"]) => (JSON.parse(json) as { text?: string }).text;
    const path = "foresla/kilde/enheter/oppvekst.json";
    const found = (all: [string, string][]) => all.find(([each]) => each === path);
    // A copy that is just made is newer than this process.
    expect(textIn(found(sources("internal")))).toBeUndefined();
    const before = new Date(performance.timeOrigin - 1000);
    utimesSync(join(content, "units/oppvekst.yaml"), before, before);
    expect(textIn(found(sources("internal")))).toBe(baseText("units/oppvekst.yaml"));
    expect(sources("public")).toEqual([]);
  });
});

describe("a file a form is given", () => {
  test.each([
    ["that is no YAML", "a: [", false],
    ["with a field twice", "a: 1\na: 2\n", false],
    ["that is a list", "- a\n", false],
    ["with fields that never end", "---\na: 1\n", true],
    ["without fields", "Bare prosa.\n", true],
    ["with a tag", "a: !!binary x\n", false],
    ["with an alias of nothing", "a: *b\n", false],
    ["with a thousand aliases", `a: &a [1,1,1,1,1,1,1,1,1,1]\nb: [${"*a,".repeat(1000)}]\n`, false],
  ])("is not read: %s", (_, text, isMarkdown) => {
    expect(readSource(text, isMarkdown)).toBeUndefined();
  });

  test("keeps its line breaks and its byte order mark, and its prose when that says the same", () => {
    const text = "\uFEFF---\r\ntitle: A\r\norder: 1\r\nowner: b\r\n---\r\n\r\nFørst.\r\n\r\nSå.\r\n\r\n";
    expect(readSource(text, true)).toEqual({ data: { title: "A", order: 1, owner: "b" }, body: "Først.\r\n\r\nSå." });
    expect(withBody(text, "Først.\n\nSå.")).toBe(text);
    expect(withBody(text, "Først.\n\nSist.")).toBe("\uFEFF---\r\ntitle: A\r\norder: 1\r\nowner: b\r\n---\r\n\r\nFørst.\r\n\r\nSist.\r\n");
  });
});

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { editionOf } from "../../src/register/edition.ts";
import { readRegister, writeRegister } from "../../src/register/handover.ts";
import { link, type Register } from "../../src/register/link.ts";
import { type AnyEntry, registerNames } from "../../src/register/registers.ts";
import type { Municipality } from "../../src/register/types.ts";
import { fullest, textOf, withCanaries } from "../support/canaries.ts";
import { emptyFolder, registerOf } from "../support/content.ts";

function handOver(register: Register): Register {
  const folder = mkdtempSync(join(tmpdir(), "orden-test-"));
  try {
    writeRegister(register, join(folder, "register.json"));
    return readRegister(join(folder, "register.json"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const entriesOf = (register: Register) => registerNames.flatMap((name) => register.all(name) as readonly AnyEntry[]);

describe.each([
  ["the base", () => registerOf()],
  [
    "a register with an exception",
    () =>
      link([], {} as Municipality, [{ rule: "a", file: "municipality.yaml", reason: "Kommer.", by: "arkivleder", until: "2026-12-31" }]),
  ],
  ["a register where every field is filled in", () => fullest()],
  ["the public edition", () => editionOf(registerOf(), "public")],
])("%s, handed over", (_what, make) => {
  test("holds the same records, municipality and links", () => {
    const before = make();
    const after = handOver(before);
    expect(entriesOf(after)).toEqual(entriesOf(before));
    expect(entriesOf(after).length + after.exceptions.length).toBeGreaterThan(0);
    expect(after.municipality).toEqual(before.municipality);
    expect(after.exceptions).toEqual(before.exceptions);
    expect(textOf(after)).toBe(textOf(before));
  });
});

describe("what is read is linked again", () => {
  const before = registerOf();
  const after = handOver(before);

  test("records are found by id and by old id", () => {
    expect(after.get("systems", "gammel-portal")).toBe(after.get("systems", "skoleportal"));
    expect(after.get("systems", "skoleportal")?.data).toEqual(before.get("systems", "skoleportal")?.data);
    expect(after.get("systems", "finnes-ikke")).toBeUndefined();
  });

  test("backlinks lead to the records that were read, not to copies", () => {
    for (const entry of entriesOf(after)) {
      const links = after.backlinks(entry);
      expect(links.map(({ title, field, from }) => [title, field.path, from.id])).toEqual(
        before.backlinks(entry).map(({ title, field, from }) => [title, field.path, from.id]),
      );
      for (const { from } of links) expect(after.get(from.register, from.id)).toBe(from);
    }
    expect(after.backlinks({ register: "systems", id: "skoleportal" }).length).toBeGreaterThan(3);
  });

  test("codes and their traits are known", () => {
    expect(after.code("laws", "LOV-2023-06-09-30")).toEqual(before.code("laws", "LOV-2023-06-09-30"));
    expect(after.has("data-categories", "helse", "special-category")).toBe(true);
    expect(after.has("data-categories", "identitet", "special-category")).toBe(false);
  });

  test("prose comes along", () => {
    expect(after.get("processes", "grunnskole/leksehjelp")?.body).toContain("**Ingen navn**");
  });
});

test("the file of the public edition holds nothing that is not public", () => {
  const { register, canaries } = withCanaries(fullest(), false);
  const file = join(emptyFolder(), "register.json");
  writeRegister(register, file);
  expect(canaries.filter(({ word }) => !readFileSync(file, "utf8").includes(word))).toEqual([]);
  writeRegister(editionOf(register, "public"), file);
  expect(canaries.filter(({ word }) => readFileSync(file, "utf8").includes(word))).toEqual([]);
});

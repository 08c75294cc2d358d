import { expect, test } from "vitest";
import { toCsv } from "../../src/exports/csv.ts";
import type { RegisterCopy } from "../../src/federation/copy.ts";
import { areaGroups, systemGroups } from "../../src/federation/groups.ts";
import { portalOf } from "../../src/federation/portal.ts";
import { groupTable, registersTable, retentionTable, withDisposal } from "../../src/federation/tables.ts";
import { copyOf } from "../support/register-copy.ts";

const items = (...names: string[]) => names.map((name) => ({ name, url: `https://a.example/${encodeURIComponent(name)}/` }));

test("systems are the same when their names are, and those that most municipalities use come first", () => {
  const groups = systemGroups([
    copyOf("Ås", { systems: items("Elements", "Gerica") }),
    copyOf("Bø", { systems: items("ELEMENTS ", "elements", "Å-systemet") }),
    copyOf("Os", { systems: items("Gerica", "Elements") }),
  ]);
  expect(
    groups.map(({ name, slug, members }) => [name, slug, members.map(({ municipality, items }) => [municipality, items.length])]),
  ).toEqual([
    [
      "Elements",
      "elements",
      [
        ["Ås", 1],
        ["Bø", 2],
        ["Os", 1],
      ],
    ],
    [
      "Gerica",
      "gerica",
      [
        ["Ås", 1],
        ["Os", 1],
      ],
    ],
    ["Å-systemet", "a-systemet", [["Bø", 1]]],
  ]);
});

test("areas are the same when their codes are, under the name most use; a code without a name is told as it is", () => {
  const process = (area: string) => ({ ...items("En prosess")[0], area }) as RegisterCopy["processes"][number];
  const groups = areaGroups([
    copyOf("A", { processes: [process("skole"), process("constructor")], areas: { skole: "Skole" } }),
    copyOf("B", { processes: [process("skole")], areas: { skole: "Grunnskole og SFO" } }),
    copyOf("C", { processes: [process("skole")], areas: { skole: "Grunnskole og SFO" } }),
  ]);
  expect(groups.map(({ name, members }) => [name, members.length])).toEqual([
    ["Grunnskole og SFO", 3],
    ["constructor", 1],
  ]);
});

test("no two groups have the same address, whatever they are called", () => {
  const names = ["A B", "A-B", "a/b", "!!!", "???", "x".repeat(200), `${"x".repeat(200)}y`, "a b 2", "../..", "__proto__"];
  const groups = systemGroups([copyOf("A", { systems: items(...names) })]);
  expect(groups).toHaveLength(names.length);
  expect(new Set(groups.map(({ slug }) => slug)).size).toBe(names.length);
  expect(groups.map(({ slug }) => slug).filter((slug) => !/^[a-z\d-]{1,70}$/.test(slug))).toEqual([]);
});

test("the tables tell what is published, and a status nobody knows as it is", () => {
  const registers = [
    copyOf("A", {
      totals: { processes: 12 },
      retention: { total: 5, adopted: 3, dispose: 2 },
      plan: { status: "approved", date: "2026-09-07" },
    }),
    copyOf("B", { retention: { total: 1, adopted: 1, dispose: 0 }, plan: { status: "toString" } }),
    copyOf("C"),
  ];
  expect(withDisposal(registers)).toBe(1);
  expect(retentionTable(registers).rows.map((row) => row.slice(1, 6))).toEqual([
    [5, 3, 2, "Godkjent", "2026-09-07"],
    [1, 1, 0, "toString", undefined],
    [0, 0, 0, "Ikke publisert", undefined],
  ]);
  const { columns, rows } = registersTable(registers);
  expect(rows[0]?.[columns.findIndex(({ key }) => key === "processes")]).toBe(12);
});

test("what could run as a formula in a spreadsheet does not", () => {
  const csv = toCsv(groupTable("systems", systemGroups([copyOf("A", { systems: items("=HYPERLINK(1)") })])));
  expect(csv).toContain(";'=HYPERLINK(1);");
});

test("municipalities of the same name are told apart, and stand in Norwegian order", () => {
  let next = 910000000;
  const copy = (name: string, municipalityNumber?: string) =>
    copyOf(name, { organisationNumber: String(next++), ...(municipalityNumber ? { municipalityNumber } : {}) });
  const { registers, missing } = portalOf(
    [
      { address: "1", copy: copy("Våler kommune", "3419") },
      { address: "2", copy: copy("Våler kommune", "3114"), failure: { since: "2026-11-20", reason: "Svarer ikke." } },
      { address: "3", copy: copy("Aa kommune") },
      { address: "4", copy: copy("Bø kommune") },
      { address: "/srv/hemmelig/public", failure: { since: "2026-11-22", reason: "Svarer ikke." } },
    ],
    "2026-11-22",
  );
  expect(registers.map(({ name }) => name)).toEqual(["Bø kommune", "Våler kommune (3114)", "Våler kommune (3419)", "Aa kommune"]);
  expect(missing).toEqual([
    { title: "Våler kommune (3114)", since: "2026-11-20", reason: "Svarer ikke.", copy: "2026-11-22" },
    { title: "public", since: "2026-11-22", reason: "Svarer ikke." },
  ]);
});

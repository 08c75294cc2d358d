import { createConfig, lintFromString } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { apiFiles } from "../../src/exports/api/files.ts";
import type { Answer, Lookup } from "../../src/exports/api/lookups.ts";
import { openApi } from "../../src/exports/api/openapi.ts";
import type { ApiOrigin } from "../../src/exports/api/origin.ts";
import { type ApiRecord, recordOf } from "../../src/exports/api/record.ts";
import { type ApiIndex, recordIndex } from "../../src/exports/api/record-index.ts";
import { apiReport, apiReports } from "../../src/exports/api/report.ts";
import { editionOf, editions } from "../../src/register/edition.ts";
import { link, type Register } from "../../src/register/link.ts";
import { type AnyEntry, registerNames } from "../../src/register/registers.ts";
import { reportsIn } from "../../src/reports/index.ts";
import { apiProblems, origin } from "../support/api.ts";
import { registerOf } from "../support/content.ts";
import { internal } from "../support/tables.ts";
import { unzip } from "../support/unzip.ts";

const full = registerOf();

/** Every file of the API that is text, as the build makes them. */
function filesOf(register: Register, of: ApiOrigin): Map<string, string | Buffer> {
  const files = new Map<string, string | Buffer>();
  for (const [path, content] of apiFiles(register, of, [{ name: "processes", rows: 1 }])) files.set(path, content as string);
  const reports = reportsIn(of.edition);
  for (const report of reports)
    files.set(
      `reports/${report.id}.json`,
      JSON.stringify(apiReport(report, report.build(register, { ...internal, edition: of.edition }), of)),
    );
  files.set("reports.json", JSON.stringify(apiReports(reports, of)));
  files.set("register.sqlite", "");
  return files;
}

const read = <T>(files: Map<string, string | Buffer>, path: string) => JSON.parse(String(files.get(path))) as T;

async function problemsIn(source: string, rules: Record<string, "off"> = {}): Promise<string[]> {
  const config = await createConfig({ extends: ["recommended"], rules });
  const found = await lintFromString({ source, absoluteRef: "openapi.json", config });
  return found.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`);
}

test("a licence the municipality has chosen is told in the public OpenAPI, which then lacks nothing Redocly asks for", async () => {
  const licensed = link([], { ...full.municipality, dataLicence: "https://creativecommons.org/licenses/by/4.0/" });
  const described = openApi(licensed, origin);
  expect(described).toMatchObject({
    info: { license: { name: "Creative Commons Navngivelse 4.0 (CC BY 4.0)", url: "https://creativecommons.org/licenses/by/4.0/" } },
  });
  expect(await problemsIn(JSON.stringify(described))).toEqual([]);
  expect(await problemsIn(JSON.stringify(openApi(full, origin)))).toEqual([expect.stringContaining("info-license")]);
  expect(openApi(licensed, { ...origin, edition: "internal" })).not.toHaveProperty("info.license");
});

describe.each<ApiOrigin>([
  origin,
  { ...origin, edition: "internal", base: "/register/" },
  { ...origin, edition: "internal", restricted: true, commit: null },
])("the $edition edition, restricted: $restricted", (of) => {
  const register = editionOf(full, of.edition, { restricted: of.restricted });
  const files = filesOf(register, of);

  test("has every file as its OpenAPI says, and no other", () => {
    const { problems, checked } = apiProblems(files);
    expect(problems).toEqual([]);
    expect(checked).toBeGreaterThan(80);
  });

  test("has an OpenAPI that Redocly finds nothing wrong with", async () => {
    // Whether others may use the data is for the municipality to say, and this one has not.
    expect(await problemsIn(String(files.get("openapi.json")), { "info-license": "off" })).toEqual([]);
  });

  test("leads nowhere that there is no file", () => {
    const known = new Set([...files.keys()].map((path) => `${of.base}api/v1/${path}`));
    const dead = [...files].flatMap(([path, content]) =>
      path.endsWith("json")
        ? [...String(content).matchAll(/"(?:url|self|next|openapi|context|lookups|reports|schema|@context)":"([^"]+)"/g)]
            .map(([, url = ""]) => url)
            .filter((url) => url.startsWith("/") && !known.has(url) && !url.includes("/parquet/"))
            .map((url) => `${url} in ${path}`)
        : [],
    );
    expect(dead).toEqual([]);
  });

  test("says in every file what it is", () => {
    const head = { schemaVersion: "1.0.0", edition: of.edition, date: "2026-11-22", commit: of.commit };
    for (const [path, content] of files)
      if (/\.json$/.test(path) && !/^(schemas\/|openapi)/.test(path)) expect(JSON.parse(String(content)), path).toMatchObject(head);
  });

  test("is whole in one file and in the archive", () => {
    const lines = String(files.get("register.ndjson")).trimEnd().split("\n");
    expect(lines.length).toBe(registerNames.reduce((sum, name) => sum + register.all(name).length, 0));
    for (const line of lines) {
      const { register: name, id } = JSON.parse(line) as ApiRecord;
      expect(String(files.get(`${name}/${id.replaceAll("/", "~")}.json`))).toBe(`${line}\n`);
    }
    const archive = unzip(files.get("register.zip") as Buffer);
    expect(registerNames.map((name) => archive.get(`${name}.ndjson`)?.toString()).join("")).toBe(files.get("register.ndjson"));
    expect(archive.get("openapi.json")?.toString()).toBe(files.get("openapi.json"));
  });
});

test("the same register gives the same bytes", () => {
  const view = editionOf(full, "public");
  const [one, other] = [filesOf(view, origin), filesOf(editionOf(registerOf(), "public"), origin)];
  expect([...other].filter(([path, content]) => String(one.get(path)) !== String(content)).map(([path]) => path)).toEqual([]);
});

test.each(editions)("an empty register has an API too: %s", (edition) => {
  const files = filesOf(editionOf(link([], full.municipality), edition), { ...origin, edition });
  expect(apiProblems(files).problems).toEqual([]);
  expect(read<ApiIndex>(files, "processes.json")).toMatchObject({ total: 0, parts: 1, next: null, items: [] });
});

describe("a record", () => {
  const view = editionOf(full, "internal");
  const record = recordOf(view, view.get("systems", "skoleportal") as AnyEntry, { ...origin, edition: "internal" });

  test("tells what its file holds, and apart from it what is reckoned", () => {
    expect(record.data).toEqual(view.get("systems", "skoleportal")?.data);
    expect(record).toMatchObject({ page: "/systemer/skoleportal/", self: "/api/v1/systems/skoleportal.json" });
    expect(record.name).toBe(view.get("systems", "skoleportal")?.data.name);
    expect(record.derived.backlinks.find(({ field }) => field === "systems[].system")).toEqual({
      field: "systems[].system",
      title: "Prosesser som bruker systemet",
      register: "processes",
      records: expect.arrayContaining([
        { id: "grunnskole/skoleskyss", name: "Skoleskyss", url: "/api/v1/processes/grunnskole~skoleskyss.json" },
      ]),
    });
    for (const { records } of [...record.derived.backlinks, ...record.derived.references])
      expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  });

  test("is overdue the day after it should be looked at, and not when it has ended", () => {
    const entry = view.get("systems", "skoleportal") as AnyEntry & { register: "systems" };
    const reviewed = { ...entry, data: { ...entry.data, review: { last: "2025-11-21", intervalMonths: 12, by: "x" } } } as typeof entry;
    const derived = (of: typeof entry, date: string) => recordOf(view, of, { ...origin, date }).derived;
    expect(derived(reviewed, "2026-11-21")).toMatchObject({ nextReview: "2026-11-21", isOverdue: false });
    expect(derived(reviewed, "2026-11-22")).toMatchObject({ isOverdue: true });
    const ended = { ...reviewed, data: { ...reviewed.data, lifecycle: { phase: "retired" } } } as typeof entry;
    expect(derived(ended, "2026-11-22")).toMatchObject({ isOverdue: false });
  });
});

test("an index is split after a thousand, each part leading to the next", () => {
  const [unit] = full.all("units");
  const many = Array.from({ length: 2001 }, (_, i) => ({ ...unit, id: `unit-${i}` }) as AnyEntry);
  const parts = recordIndex(link(many, full.municipality), "units", origin);
  expect(parts.map(({ part, parts, total, items, next }) => [part, parts, total, items.length, next])).toEqual([
    [1, 3, 2001, 1000, "/api/v1/units.2.json"],
    [2, 3, 2001, 1000, "/api/v1/units.3.json"],
    [3, 3, 2001, 1, null],
  ]);
});

describe("look-ups", () => {
  const files = filesOf(editionOf(full, "internal"), { ...origin, edition: "internal" });
  const ask = (path: string) => read<Answer>(files, `lookups/${path}.json`).items;

  test("which systems hold data about a group, and what gives reason to think so", () => {
    expect(ask("systems-about/elev")).toContainEqual(
      expect.objectContaining({
        register: "systems",
        id: "skoleportal",
        page: "/systemer/skoleportal/",
        categories: expect.arrayContaining([{ code: "identitet", name: expect.any(String) }]),
        sources: expect.objectContaining({ processes: expect.arrayContaining(["grunnskole/skoleskyss"]) }),
      }),
    );
  });

  test("what cites a law, with the sections", () => {
    const found = read<Lookup>(files, "lookups/by-law.json").items.flatMap(({ key }) =>
      ask(`by-law/${key}`).map((item) => ({ key, ...item })),
    );
    const skoleskyss = full.get("processes", "grunnskole/skoleskyss")?.data.processing?.[0]?.legalBasis?.[0];
    expect(found).toContainEqual(
      expect.objectContaining({
        key: skoleskyss?.law,
        id: "grunnskole/skoleskyss",
        fields: expect.arrayContaining(["processing[].legalBasis[]"]),
        sections: expect.arrayContaining([skoleskyss?.section]),
      }),
    );
  });

  test("what refers to a system or a unit is what refers back to it", () => {
    const view = editionOf(full, "internal");
    for (const [lookup, register] of [
      ["by-system", "systems"],
      ["by-unit", "units"],
    ] as const) {
      const keys = read<Lookup>(files, `lookups/${lookup}.json`).items.map(({ key }) => key);
      expect(keys.length).toBeGreaterThan(1);
      for (const key of keys) {
        const back = view.backlinks({ register, id: key }).map(({ from }) => `${from.register}/${from.id}`);
        expect(new Set(ask(`${lookup}/${key}`).map((item) => `${item.register}/${item.id}`))).toEqual(new Set(back));
      }
    }
  });

  test("count what they answer, and name every key", () => {
    for (const lookup of ["by-system", "by-law", "by-data-category", "by-unit", "systems-about"])
      for (const { key, name, count } of read<Lookup>(files, `lookups/${lookup}.json`).items) {
        expect(ask(`${lookup}/${key.replaceAll("/", "~")}`).length).toBe(count);
        expect(name).not.toBe("");
      }
  });
});

test("a report tells its cells with types, what is missing as null, and nothing of what may be empty", () => {
  const table = {
    id: "t",
    title: "T",
    empty: "",
    columns: [
      { key: "a", title: "A", type: "text" as const, demanded: true },
      { key: "b", title: "B", type: "number" as const },
      { key: "c", title: "C", type: "text" as const },
      { key: "d", title: "D", type: "text" as const },
    ],
    rows: [
      [undefined, 12.5, [{ text: "Skole", register: "units" as const, id: "skole/a" }, "annet"], undefined],
      ["x", null, { text: "Lov", url: "https://lov.example" }, ""],
    ],
  };
  const report = { id: "r", title: "R", lead: "L", editions, build: () => ({ figures: [], sections: [] }) };
  const content = { figures: [{ title: "av", value: 1, of: 2, isWarning: true }], sections: [{ id: "s", title: "S", tables: [table] }] };
  const { tables, figures } = apiReport(report, content, origin);
  expect(figures).toEqual([{ title: "av", value: 1, of: 2 }]);
  expect(tables[0]?.rows).toEqual([
    { a: null, b: 12.5, c: [{ text: "Skole", register: "units", id: "skole/a", url: "/api/v1/units/skole~a.json" }, "annet"] },
    { a: "x", b: null, c: { text: "Lov", url: "https://lov.example" } },
  ]);
});

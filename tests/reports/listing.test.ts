import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/settings.ts";
import { editionOf, editions } from "../../src/register/edition.ts";
import type { Register } from "../../src/register/link.ts";
import { loadRegister } from "../../src/register/load.ts";
import { registerNames } from "../../src/register/registers.ts";
import { listing, listingOf } from "../../src/reports/listing.ts";
import { baseText, registerOf, today } from "../support/content.ts";

const base = registerOf();

describe("columns and cells", () => {
  test("are labels and texts, never codes or ids", () => {
    const { columns, rows } = listingOf(base, "systems");
    expect(columns).toEqual(["Slag", "Leverandør", "Systemeier", "Fase"]);
    expect(rows.map(({ id, name, cells }) => [id, name, ...cells])).toEqual([
      ["arkivsystem", "Arkivsystem", "Fagsystem", "", "Arkiv", "I bruk"],
      ["skoleportal", "Skoleportal", "Fagsystem", "Skolevare AS", "Oppvekst", "I bruk"],
    ]);
  });

  test("of disposal rules show how long, and of agreements until when", () => {
    expect(listingOf(base, "retention").rows.map(({ cells }) => cells)).toEqual([["Opplæring", "Kasseres", "5 år", "Vedtatt"]]);
    const { columns, rows } = listingOf(base, "agreements");
    expect(columns).toEqual(["Slag", "Navn på virksomheten", "Status", "Utløper"]);
    expect(rows[0]?.cells).toEqual(["Databehandleravtale", "Skolevare AS", "Signert", "1. januar 2028"]);
  });

  test("a value that is not there is an empty cell", () => {
    expect(listingOf(base, "agreements").rows[1]?.cells).toEqual(["Felles behandlingsansvar", "Fylkeskommunen", "Signert", ""]);
  });

  test("rows stand in the order of the Register", () => {
    for (const name of registerNames) expect(listingOf(base, name).rows.map(({ id }) => id)).toEqual(base.all(name).map(({ id }) => id));
  });
});

describe("facets", () => {
  test("hold each value with its name and count, by name", () => {
    expect(listingOf(base, "processes").facets).toEqual([
      {
        key: "status",
        title: "Status",
        values: [
          { slug: "approved", title: "Godkjent", count: 1 },
          { slug: "mapped", title: "Kartlagt", count: 1 },
        ],
      },
      {
        key: "personalData",
        title: "Behandles personopplysninger?",
        values: [
          { slug: "true", title: "Ja", count: 1 },
          { slug: "false", title: "Nei", count: 1 },
        ],
      },
    ]);
  });

  test("count a record once for each of its values in a list", () => {
    const file = "systems/skoleportal.yaml";
    const both = registerOf({ [file]: baseText(file).replace("  - skoleadm\n", "  - skoleadm\n  - sak-arkiv\n") });
    const { facets, rows } = listingOf(both, "systems");
    expect(facets.find(({ key }) => key === "functions")?.values).toEqual([
      { slug: "sak-arkiv", title: "Sak og arkiv", count: 2 },
      { slug: "skoleadm", title: "Skoleadministrasjon", count: 1 },
      { slug: "skyss", title: "Skyss", count: 1 },
    ]);
    expect(rows.find(({ id }) => id === "skoleportal")?.facets.functions).toEqual(["skoleadm", "sak-arkiv", "skyss"]);
  });

  test("with one value narrow nothing and are left out", () => {
    expect(listingOf(base, "systems").facets.map(({ key }) => key)).toEqual(["functions", "owner"]);
    expect(listingOf(base, "retention").facets).toEqual([]);
  });

  test("deep fields have keys, and ids with folders slugs, that are one step of an address", () => {
    const file = "systems/skoleportal.yaml";
    const { facets } = listingOf(
      registerOf({
        [file]: baseText(file).replace("phase: in-use", "phase: phasing-out").replace("owner: oppvekst", "owner: skole/solbakken"),
        "units/skole/solbakken.yaml": "name: Solbakken skole\nkind: institution\nparent: oppvekst\n",
      }),
      "systems",
    );
    expect(facets.find(({ title }) => title === "Fase")).toMatchObject({ key: "lifecycle-phase" });
    expect(facets.find(({ key }) => key === "owner")?.values).toContainEqual({
      slug: "skole--solbakken",
      title: "Solbakken skole",
      count: 1,
    });
  });
});

const example = loadRegister(join(root, "content"), today).register as Register;
const registers: Record<string, Register> = {
  base,
  ...Object.fromEntries(editions.map((edition) => [`the example, ${edition}`, editionOf(example, edition)])),
};

describe.each(Object.keys(registers))("in %s", (which) => {
  const register = registers[which] as Register;

  test.each(registerNames)("rows and facets of %s agree", (name) => {
    const { columns, facets, rows } = listingOf(register, name);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.cells).toHaveLength(columns.length);
    for (const { key, values } of facets) {
      const known = new Set(values.map(({ slug }) => slug));
      expect(known.size).toBe(values.length);
      expect(rows.flatMap((row) => row.facets[key] ?? []).filter((slug) => !known.has(slug))).toEqual([]);
      for (const { slug, count } of values) {
        expect(slug).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(rows.filter((row) => row.facets[key]?.includes(slug)).length, `${key} ${slug}`).toBe(count);
      }
      expect(new Set(values.map(({ title }) => title)).size, `${key} has two values with one name`).toBe(values.length);
    }
  });
});

test("listing is made once for each register of a Register", () => {
  expect(listing(base, "systems")).toBe(listing(base, "systems"));
  expect(listing(base, "systems")).toEqual(listingOf(base, "systems"));
  expect(listing(base, "units")).not.toBe(listing(base, "systems"));
  expect(listing(registerOf(), "systems")).not.toBe(listing(base, "systems"));
});

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/settings.ts";
import { editionOf } from "../../src/register/edition.ts";
import { link, type Register } from "../../src/register/link.ts";
import { loadRegister } from "../../src/register/load.ts";
import { type AnyEntry, type RegisterName, registerNames } from "../../src/register/registers.ts";
import { schemaOf } from "../../src/register/schema.ts";
import { describe as describeRecord, type Item, plain, type Value, valueAt } from "../../src/reports/describe.ts";
import { baseText, type Files, registerOf, today } from "../support/content.ts";
import { difference, everyField, expectedTexts, textsOf } from "../support/described.ts";

const full = registerOf();
const entriesOf = (register: Register) => registerNames.flatMap((name) => register.all(name) as readonly AnyEntry[]);

function entryOf(register: Register, name: RegisterName, id: string): AnyEntry {
  const entry = register.get(name, id) as AnyEntry | undefined;
  if (!entry) throw new Error(`${name}/${id} is not there`);
  return entry;
}

/** One field of a record as it is described, by its keys; a number is a card. */
function at(register: Register, name: RegisterName, id: string, ...keys: (string | number)[]): Value | undefined {
  let items: Item[] = describeRecord(register, entryOf(register, name, id)).flatMap((section) => section.items);
  let value: Value | undefined;
  for (const key of keys) {
    if (typeof key === "number") {
      if (value?.kind !== "cards") throw new Error(`${keys.join(".")} is described as ${value?.kind}`);
      items = value.cards[key]?.items ?? [];
      continue;
    }
    value = items.find((item) => item.key === key)?.value;
    if (value?.kind === "fields") items = value.items;
  }
  return value;
}

const changed = (file: string, from: string, to: string): Files => {
  if (!baseText(file).includes(from)) throw new Error(`${file} has no «${from}»`);
  return { [file]: baseText(file).replace(from, to) };
};

const skyss = ["processes", "grunnskole/skoleskyss"] as const;

describe("everything the edition holds of a record is there, once, and nothing else", () => {
  const views = {
    public: editionOf(full, "public"),
    internal: editionOf(full, "internal"),
    restricted: editionOf(full, "internal", { restricted: true }),
  };
  const cases = Object.entries(views).flatMap(([view, register]) =>
    entriesOf(register).map((entry) => ({ view, where: `${entry.register}/${entry.id}`, register, entry })),
  );

  test("the views hold records of every register", () => {
    for (const register of Object.values(views)) for (const name of registerNames) expect(register.all(name)).not.toEqual([]);
  });

  test.each(cases)("$view: $where", ({ register, entry }) => {
    expect(difference(expectedTexts(register, entry), textsOf(describeRecord(register, entry)))).toEqual({ missing: [], extra: [] });
  });

  describe.each(registerNames)("a record of %s with every field there is", (name) => {
    test.each([
      { what: "one in each list", inEachList: 1, length: 0 },
      { what: "three in each list", inEachList: 3, length: 0 },
      { what: "long texts", inEachList: 2, length: 50 },
    ])("$what", ({ inEachList, length }) => {
      const data = everyField(schemaOf(name).field, inEachList, length);
      const entry = { register: name, id: "full", file: `${name}/full.yaml`, data } as AnyEntry;
      const register = link([entry], full.municipality);
      const expected = expectedTexts(register, entry);
      expect(expected.length).toBeGreaterThan(5);
      expect(difference(expected, textsOf(describeRecord(register, entry)))).toEqual({ missing: [], extra: [] });
    });
  });

  test.each(Object.entries(views))("%s: the municipality", (_view, register) => {
    const municipality = { register: "municipality" as const, id: "municipality", data: register.municipality };
    expect(difference(expectedTexts(register, municipality), textsOf(describeRecord(register, municipality)))).toEqual({
      missing: [],
      extra: [],
    });
  });

  test("the whole example", { timeout: 60_000 }, () => {
    const { register } = loadRegister(join(root, "content"), today);
    if (!register) throw new Error("The example has errors.");
    const wrong = entriesOf(register).flatMap((entry) => {
      const { missing, extra } = difference(expectedTexts(register, entry), textsOf(describeRecord(register, entry)));
      return missing.length + extra.length > 0 ? [{ file: entry.file, missing: missing.slice(0, 3), extra: extra.slice(0, 3) }] : [];
    });
    expect(wrong).toEqual([]);
  });
});

describe("sections", () => {
  test("are those of the schema, in its order, without the empty ones", () => {
    expect(describeRecord(full, entryOf(full, "processes", "grunnskole/leksehjelp")).map(({ title }) => title)).toEqual([
      "Om prosessen",
      "Behandling av personopplysninger",
    ]);
    expect(describeRecord(full, entryOf(full, ...skyss)).map(({ title }) => title)).toEqual(
      schemaOf("processes").groups.map(({ title }) => title),
    );
  });

  test("hold fields in the order of the schema, with its labels and help", () => {
    const [about] = describeRecord(full, entryOf(full, ...skyss));
    expect(about?.items.map(({ key }) => key)).toEqual([
      "summary",
      "description",
      "area",
      "owner",
      "responsibleRole",
      "status",
      "audience",
      "themes",
      "classification",
      "parent",
    ]);
    expect(about?.items[2]).toMatchObject({
      title: "Tjenesteområde",
      help: "Området prosessen hører til. Samme kode som mappen filen ligger i.",
    });
  });

  test("leave out the name, the visibility and the old ids", () => {
    const register = registerOf(changed("systems/skoleportal.yaml", "note: Oppdiktet.", "note: Oppdiktet.\nvisibility: internal"));
    const keys = describeRecord(register, entryOf(register, "systems", "skoleportal")).flatMap(({ items }) => items.map(({ key }) => key));
    expect(keys).toContain("note");
    for (const key of ["name", "visibility", "aliases"]) expect(keys).not.toContain(key);
  });
});

describe("values", () => {
  test("law references are links where the law has an address", () => {
    expect(at(full, ...skyss, "processing", 0, "recipients")).toMatchObject({
      kind: "table",
      rows: [
        [
          { kind: "text", text: "Fylkeskommunen" },
          { kind: "text", text: "Fylkeskommunen" },
          { kind: "text", text: "Kjøre eleven" },
          { kind: "url", text: "opplæringslova kap. 4", url: "https://lovdata.no/lov/2023-06-09-30" },
        ],
      ],
    });
    expect(at(full, ...skyss, "processing", 0, "legalBasis")).toMatchObject({
      rows: [
        [
          { kind: "text", text: "Oppgave i allmennhetens interesse" },
          { kind: "url", text: "opplæringslova", url: "https://lovdata.no/lov/2023-06-09-30" },
          { kind: "text", text: "kap. 4" },
        ],
      ],
    });
  });

  test("law references are text where it has none, with the note last", () => {
    const note = changed("systems/skoleportal.yaml", "    section: § 13\n", "    section: § 13\n    note: Jf. forvaltningsloven\n");
    expect(at(full, "systems", "skoleportal", "accessRestriction")).toEqual({ kind: "text", text: "offentleglova § 13" });
    expect(at(registerOf(note), "systems", "skoleportal", "accessRestriction")).toEqual({
      kind: "text",
      text: "offentleglova § 13 (Jf. forvaltningsloven)",
    });
  });

  test("codes of a code list are their Norwegian names, with their explanation", () => {
    const explained = changed("vocabularies/roles.yaml", "nb: Rådgiver", "nb: Rådgiver\n    description: Saksbehandler på skolen");
    expect(at(full, ...skyss, "responsibleRole")).toEqual({ kind: "text", text: "Rådgiver" });
    expect(at(registerOf(explained), ...skyss, "responsibleRole")).toEqual({
      kind: "text",
      text: "Rådgiver",
      help: "Saksbehandler på skolen",
    });
    expect(at(full, "systems", "skoleportal", "vendor", "country")).toEqual({ kind: "text", text: "Norge" });
  });

  test("codes of the schema are their Norwegian names", () => {
    expect(at(full, ...skyss, "status")).toEqual({ kind: "text", text: "Godkjent" });
    expect(at(full, ...skyss, "informationValue", "availability")).toEqual({ kind: "text", text: "2 – moderat" });
    expect(at(full, "systems", "skoleportal", "hosting", "type")).toEqual({ kind: "text", text: "Driftet av leverandøren" });
  });

  test("references are records, also by an old id and one in a list", () => {
    expect(at(full, ...skyss, "owner")).toEqual({ kind: "record", text: "Oppvekst", register: "units", id: "oppvekst" });
    expect(at(full, "systems", "skoleportal", "agreements")).toEqual({
      kind: "record",
      text: "Databehandleravtale med Skolevare",
      register: "agreements",
      id: "databehandleravtale",
    });
    const old = link(
      entriesOf(full).map((entry) =>
        entry.id === "arkivsystem" ? { ...entry, data: { ...entry.data, owner: "dokumentsenter" } } : entry,
      ) as AnyEntry[],
      full.municipality,
    );
    expect(at(old, "systems", "arkivsystem", "owner")).toEqual({ kind: "record", text: "Arkiv", register: "units", id: "arkiv" });
  });

  test("an object with one of two references is that reference", () => {
    expect(at(full, "integrations", "skyssvedtak-til-arkiv", "from")).toMatchObject({ kind: "record", id: "skoleportal" });
    expect(at(full, ...skyss, "documentation", 0, "keptIn")).toEqual({
      kind: "list",
      items: [
        { kind: "record", text: "Skoleportal", register: "systems", id: "skoleportal" },
        { kind: "record", text: "Sakarkiv", register: "archives", id: "sakarkiv" },
      ],
    });
  });

  test("booleans are Ja and Nei", () => {
    expect(at(full, ...skyss, "personalData")).toEqual({ kind: "text", text: "Ja" });
    expect(at(full, "processes", "grunnskole/leksehjelp", "personalData")).toEqual({ kind: "text", text: "Nei" });
  });

  test("an empty list is an answer: «Ingen»", () => {
    const none = changed(
      "processes/grunnskole/skoleskyss.yaml",
      "audience:\n  - citizens\nthemes:\n  - skolehverdag\n",
      "audience:\n  - citizens\nthemes: []\n",
    );
    expect(at(registerOf(none), ...skyss, "themes")).toEqual({ kind: "text", text: "Ingen" });
  });

  test("an empty list of small objects is «Ingen» too", () => {
    const none = changed(
      "processes/grunnskole/skoleskyss.yaml",
      "  criteria:\n    - criterion: sarbare\n      reason: Elevene er barn.\n",
      "  criteria: []\n",
    );
    expect(at(registerOf(none), ...skyss, "dpiaScreening", "criteria")).toEqual({ kind: "text", text: "Ingen" });
  });

  test("a code that points at another in its own list is that one's name", () => {
    const repealed = at(full, "vocabularies", "laws", "codes", 5, "replacedBy");
    expect(plain(repealed)).toBe("arkivlova");
  });

  test("what is not filled in is not there", () => {
    expect(at(full, "systems", "arkivsystem", "vendor")).toBeUndefined();
    expect(at(full, "processes", "grunnskole/leksehjelp", "processing")).toBeUndefined();
  });

  test("dates, periods, numbers and years are written as a Norwegian reader does", () => {
    expect(at(full, "systems", "skoleportal", "lifecycle", "inUseFrom")).toEqual({ kind: "text", text: "1. august 2020" });
    expect(at(full, "retention", "skoleskyss", "period")).toEqual({ kind: "text", text: "5 år" });
    expect(at(full, "systems", "skoleportal", "cost", "annualNok")).toEqual({ kind: "text", text: "100\u00a0000" });
    expect(at(full, "agreements", "databehandleravtale", "annualNok")).toEqual({ kind: "text", text: "0" });
    const closed = changed("archives/sakarkiv.yaml", "  from: 2020\n", "  from: 2020\n  to: 2024\n");
    expect(at(registerOf(closed), "archives", "sakarkiv", "period", "to")).toEqual({ kind: "text", text: "2024" });
  });

  test("addresses are links, and mailboxes mail", () => {
    expect(at(full, "systems", "skoleportal", "url")).toEqual({
      kind: "url",
      text: "https://skolevare.example",
      url: "https://skolevare.example",
    });
    expect(at(full, "units", "oppvekst", "mailbox")).toEqual({ kind: "mail", address: "oppvekst@provebygd.example" });
  });

  test("an address that is not https is never a link", () => {
    const entries = entriesOf(full).map((entry) =>
      entry.id === "skoleportal" ? ({ ...entry, data: { ...entry.data, url: "javascript:alert(1)" } } as AnyEntry) : entry,
    );
    expect(at(link(entries, full.municipality), "systems", "skoleportal", "url")).toEqual({ kind: "text", text: "javascript:alert(1)" });
  });

  test("a long text, or one of several lines, is prose", () => {
    const long = "Ord og ord. ".repeat(12).trim();
    const files = changed("systems/skoleportal.yaml", "note: Oppdiktet.", `note: ${long}`);
    expect(at(registerOf(files), "systems", "skoleportal", "note")).toEqual({ kind: "prose", text: long });
    const lines = changed("systems/skoleportal.yaml", "note: Oppdiktet.", "note: |-\n  En\n  To");
    expect(at(registerOf(lines), "systems", "skoleportal", "note")).toEqual({ kind: "prose", text: "En\nTo" });
  });
});

describe("lists of objects", () => {
  test("narrow ones are tables, with the columns that are used", () => {
    expect(at(full, ...skyss, "systems")).toEqual({
      kind: "table",
      columns: ["System", "Brukes til", "Retning"],
      rows: [
        [
          { kind: "record", text: "Skoleportal", register: "systems", id: "skoleportal" },
          { kind: "text", text: "Søknad og vedtak" },
          { kind: "text", text: "Henter og legger inn" },
        ],
        [
          { kind: "record", text: "Arkivsystem", register: "systems", id: "arkivsystem" },
          { kind: "text", text: "Arkivering" },
          { kind: "text", text: "Legger inn" },
        ],
      ],
    });
    expect(at(full, "retention", "skoleskyss", "classification")).toMatchObject({ kind: "table", columns: ["Nøkkel", "Kode"] });
  });

  test("a row without a value has an empty cell, not that of another column", () => {
    const erasure = at(full, ...skyss, "processing", 0, "erasure");
    expect(erasure).toMatchObject({ columns: ["Gjelder opplysningene", "Slettes etter", "Regnes fra", "Følger bevaringsregelen?"] });
    expect(erasure?.kind === "table" && erasure.rows[1]).toEqual([undefined, undefined, undefined, { kind: "text", text: "Ja" }]);
  });

  test("wide ones are cards with a heading of their own", () => {
    const processing = at(full, ...skyss, "processing");
    expect(processing?.kind === "cards" && processing.cards.map(({ title }) => title)).toEqual(["Vedtak om skyss"]);
    const scenarios = at(full, "assessments", "ros-skoleportal", "scenarios");
    expect(scenarios?.kind === "cards" && scenarios.cards.map(({ title }) => title)).toEqual(["Uvedkommende leser søknader."]);
    const laws = at(full, "vocabularies", "laws", "codes");
    expect(laws?.kind === "cards" && laws.cards.slice(0, 2).map(({ title }) => title)).toEqual(["Kode 1", "Kode 2"]);
  });

  test("a text too long for a cell makes cards", () => {
    const files = changed("processes/grunnskole/skoleskyss.yaml", "use: Arkivering", `use: ${"Arkivering ".repeat(25).trim()}`);
    expect(at(registerOf(files), ...skyss, "systems")).toMatchObject({ kind: "cards" });
  });

  test("a value that says the same as the card's heading is shown all the same when it is another field", () => {
    const files = changed("assessments/ros-skoleportal.yaml", "cause: Felles passord.", "cause: Uvedkommende leser søknader.");
    expect(at(registerOf(files), "assessments", "ros-skoleportal", "scenarios", 0, "cause")).toEqual({
      kind: "text",
      text: "Uvedkommende leser søknader.",
    });
  });

  test("a period that goes on says that its year is the first, and not the only one", () => {
    expect(plain(at(full, "archives", "sakarkiv", "period"))).toContain("2020");
    expect(plain(at(full, "archives", "sakarkiv", "period"))).not.toBe("2020");
  });
});

describe("plain", () => {
  test.each<[string, Value | undefined, string]>([
    ["nothing", undefined, ""],
    ["text", { kind: "text", text: "a" }, "a"],
    ["mail", { kind: "mail", address: "a@provebygd.example" }, "a@provebygd.example"],
    ["a record", { kind: "record", text: "Arkiv", register: "units", id: "arkiv" }, "Arkiv"],
    [
      "a list",
      {
        kind: "list",
        items: [
          { kind: "text", text: "a" },
          { kind: "text", text: "b" },
        ],
      },
      "a, b",
    ],
    ["fields", { kind: "fields", items: [{ key: "x", title: "X", help: "", value: { kind: "text", text: "a" } }] }, "X: a"],
    [
      "a table",
      {
        kind: "table",
        columns: ["A", "B"],
        rows: [
          [{ kind: "text", text: "a" }, undefined],
          [
            { kind: "text", text: "c" },
            { kind: "text", text: "d" },
          ],
        ],
      },
      "a; c – d",
    ],
    [
      "cards",
      {
        kind: "cards",
        cards: [
          { title: "Én", items: [] },
          { title: "To", items: [] },
        ],
      },
      "Én; To",
    ],
  ])("%s on one line", (_what, value, line) => {
    expect(plain(value)).toBe(line);
  });
});

describe("valueAt", () => {
  const portal = entryOf(full, "systems", "skoleportal");

  test("follows a dotted path", () => {
    expect(valueAt(full, portal, "lifecycle.phase")).toEqual({ kind: "text", text: "I bruk" });
    expect(valueAt(full, portal, "owner")).toMatchObject({ kind: "record", id: "oppvekst" });
  });

  test("is undefined where the record or the schema has nothing", () => {
    expect(valueAt(full, entryOf(full, "systems", "arkivsystem"), "vendor.name")).toBeUndefined();
    expect(valueAt(full, portal, "finnes.ikke")).toBeUndefined();
    expect(valueAt(full, portal, "parent")).toBeUndefined();
  });
});

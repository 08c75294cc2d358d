import { describe, expect, test } from "vitest";
import type { Register } from "../../src/register/link.ts";
import { link } from "../../src/register/link.ts";
import { loadRegister } from "../../src/register/load.ts";
import type { AnyEntry } from "../../src/register/registers.ts";
import { registerNames } from "../../src/register/registers.ts";
import { fieldAt, schemaOf } from "../../src/register/schema.ts";
import type { Municipality } from "../../src/register/types.ts";
import { changesBetween } from "../../src/reports/changes/index.ts";
import { lineOf, summaryOf, toldOf } from "../../src/reports/changes/summary.ts";
import { text } from "../../src/text/index.ts";
import { baseText, baseWith, type Files, loadWith, registerOf, today } from "../support/content.ts";
import { edited } from "../support/edited.ts";

const process = "processes/grunnskole/skoleskyss.yaml";
const rule = "retention/skoleskyss.yaml";
const system = "systems/skoleportal.yaml";

const base = registerOf();
const between = (before: Register, after: Register) => toldOf(changesBetween(before, after)).map(lineOf);
/** What could be read: a proposal is told of also when the check finds something wrong in it. */
const readable = (files: Files) => loadWith(files).readable;
const lines = (files: Files) => between(base, readable(files));

/** A Register of the base without some of its files. */
function without(...files: string[]): Register {
  const gone = new Set(files);
  const entries = registerNames.flatMap((name) => base.all(name) as readonly AnyEntry[]).filter(({ file }) => !gone.has(file));
  return link(entries, base.municipality);
}

describe("a change in words", () => {
  test("of a process: a recipient, a transfer and how long it is kept", () => {
    const files = {
      ...edited(
        process,
        [
          "    processors:",
          "      - category: fylkeskommune\n        name: Skyssappen AS\n        purpose: Vise bussen i kart\n    processors:",
        ],
        ["    transfers:\n", "    transfers:\n      - country: GB\n        recipient: Kartvare Ltd\n"],
        ["        period: P1Y", "        period: P6M"],
      ),
      ...edited(rule, ["period: P5Y", "period: P3Y"]),
    };
    expect(lines(files)).toMatchInlineSnapshot(`
      [
        "Skoleskyss (prosess): ny mottaker: Skyssappen AS; ny overføring til Storbritannia (Kartvare Ltd), uten overføringsgrunnlag; slettefristen Helseopplysninger: tiden før sletting forkortet fra 1 år til 6 måneder",
        "Skoleskyss (bevaringsregel): oppbevaring forkortet fra 5 til 3 år. Gjelder prosessen Skoleskyss.",
      ]
    `);
  });

  test("of data: who it is about, and what", () => {
    const files = edited(
      process,
      ["          - elev\n", "          - elev\n          - foresatt\n"],
      ["          - helse\n        source", "          - kontakt\n        source"],
    );
    expect(lines(files)).toMatchInlineSnapshot(`
      [
        "Skoleskyss (prosess): opplysningene om Elever: nye registrerte: Foresatte; ny kategori opplysninger: Adresse, telefon og e-post; kategori opplysninger tatt bort: Helseopplysninger",
      ]
    `);
  });

  test("of a system: levels, phases and what is long", () => {
    const files = edited(
      system,
      ["  confidentiality: 3", "  confidentiality: 2"],
      ["phase: in-use", "phase: phasing-out"],
      ["description: Modulene for elever og skyss.", `description: ${"Ny tekst. ".repeat(20).trim()}`],
      ["exitPlan:\n  status: draft\n  dataFormat: CSV\n  noticeMonths: 6\n  description: Uttrekk og overføring.\n", ""],
      ["  - skyss\n", "  - skyss\n  - sak-arkiv\n"],
    );
    expect(lines(files)).toMatchInlineSnapshot(`
      [
        "Skoleportal (system): «Beskrivelse» skrevet om; ny funksjon: Sak og arkiv; fasen i livsløpet endret fra I bruk til Under utfasing; «Plan for å bytte system» tatt bort (var Status: Utkast; Format ved uttrekk: CSV; Måneder det tar: 6; Hva planen går ut på: Uttrekk og overføring.); konfidensialitet senket fra 3 – høy til 2 – moderat. Gjelder prosessen Skoleskyss.",
      ]
    `);
  });

  test("of one of several processing activities, each under its name", () => {
    const second =
      "  - name: Liste til fylkeskommunen\n    purpose: Melde inn elever.\n    role: controller\n    data:\n      - subjects: [elev]\n        categories: [identitet]\n    legalBasis:\n      - article: 6-1-e\n        law: LOV-2023-06-09-30\n        section: kap. 4\n    recipients: []\n    transfersOutsideEea: false\n    erasure:\n      - followsRetention: true\n    automatedDecision:\n      used: false\n    profiling:\n      used: false\n    information:\n      how: I søknadsskjemaet.\n    securityMeasures: Bare rådgiveren ser listen.\n";
    const before = edited(process, ["systems:\n  - system: skoleportal", `${second}systems:\n  - system: skoleportal`]);
    const after = {
      [process]: String(before[process]).replace("    recipients: []\n", "    recipients:\n      - category: fylkeskommune\n"),
    };
    expect(between(registerOf(before), registerOf(after))).toMatchInlineSnapshot(`
      [
        "Skoleskyss (prosess): behandlingen «Liste til fylkeskommunen»: ny mottaker: Fylkeskommunen",
      ]
    `);
    expect(lines(before)).toMatchInlineSnapshot(`
      [
        "Skoleskyss (prosess): ny behandling: Liste til fylkeskommunen",
      ]
    `);
  });

  test("of a new and of a removed record", () => {
    const before = without(system);
    expect(between(before, base).filter((line) => line.includes("Skoleportal"))).toMatchInlineSnapshot(`
      [
        "Skoleportal (nytt system): Slag: Fagsystem; Systemeier: Oppvekst; Fase: I bruk; Driftsform: Driftet av leverandøren; Land: Norge; Personopplysninger?: Ja. Gjelder prosessen Skoleskyss.",
      ]
    `);
    expect(between(base, before).filter((line) => line.includes("Skoleportal"))).toMatchInlineSnapshot(`
      [
        "Skoleportal (system, tatt bort). Gjelder prosessen Skoleskyss.",
      ]
    `);
  });

  test("of the settings, of a code list, and of prose", () => {
    const files = {
      ...edited("municipality.yaml", ["  public: false", "  public: true"]),
      ...edited("vocabularies/countries.yaml", ["    traits:\n      - adequate\n", ""]),
      ...edited("processes/grunnskole/leksehjelp.md", ["Skolen teller elevene.", "Rektor teller elevene."]),
    };
    expect(lines(files)).toMatchInlineSnapshot(`
      [
        "Leksehjelp (prosess): «Utdypende» skrevet om",
        "Land (kodeliste): koden GB: egenskap tatt bort: Beslutning om tilstrekkelig vern",
        "Prøvebygd kommune (innstillinger): «Git-vert: Er depotet åpent?» endret fra Nei til Ja",
      ]
    `);
  });
});

test("what is restricted is told of without its value", () => {
  const files = edited(system, ["security: To trinn ved innlogging.", "security: Hemmelig tiltak."], ["  detail: To maskinrom.\n", ""]);
  expect(lines(files)).toEqual([
    "Skoleportal (system): «Drift: Nærmere om driften» tatt bort; «Sikkerhetstiltak» skrevet om. Gjelder prosessen Skoleskyss.",
  ]);
});

describe("what is no change", () => {
  test("a register compared with itself", () => {
    const { records } = changesBetween(base, registerOf());
    expect(records).toEqual([]);
    expect(summaryOf(records)).toBe("Ingenting i registeret er endret.");
  });

  test("another order of fields and of lists", () => {
    const files = {
      ...edited(
        process,
        [
          "          - identitet\n          - fodselsnummer\n          - helse\n",
          "          - helse\n          - identitet\n          - fodselsnummer\n",
        ],
        [
          "  - system: skoleportal\n    use: Søknad og vedtak\n    direction: both\n  - system: arkivsystem\n    use: Arkivering\n    direction: writes\n",
          "  - use: Arkivering\n    system: arkivsystem\n    direction: writes\n  - direction: both\n    system: skoleportal\n    use: Søknad og vedtak\n",
        ],
      ),
      ...edited(system, ["name: Skoleportal\n", ""], ["kind: business\n", "kind: business\nname: Skoleportal\n"]),
    };
    expect(lines(files)).toEqual([]);
  });

  test("an order that says something is one: stations of a flow, and levels of a scale", () => {
    const scale = edited("municipality.yaml", [
      "    - name: Lite sannsynlig\n      meaning: Sjeldnere enn hvert tiende år\n    - name: Mulig\n",
      "    - name: Mulig\n    - name: Lite sannsynlig\n      meaning: Sjeldnere enn hvert tiende år\n",
    ]);
    expect(lines(scale)).toEqual([expect.stringContaining("rekkefølgen i")]);
  });

  test("an item put in front of others is one item, and the rest are left", () => {
    const files = edited(process, [
      "systems:\n  - system: skoleportal",
      "systems:\n  - system: arkivsystem\n    use: Oppslag\n  - system: skoleportal",
    ]);
    expect(lines(files)).toEqual(["Skoleskyss (prosess): nytt system i bruk: Arkivsystem, Oppslag"]);
  });
});

describe("a record under another id", () => {
  const moved = (aliases: string) => {
    const text = baseText(process).replace("aliases:\n  - grunnskole/skyss\n", aliases);
    const entries = registerNames.flatMap((name) => base.all(name) as readonly AnyEntry[]);
    const is = readable({ "processes/grunnskole/transport.yaml": text.replace("name: Skoleskyss", "name: Skoletransport") });
    const entry = is.get("processes", "grunnskole/transport");
    return link([...entries.filter(({ file }) => file !== process), entry as AnyEntry], base.municipality);
  };

  test("is moved where the old id is an alias", () => {
    const after = moved("aliases:\n  - grunnskole/skyss\n  - grunnskole/skoleskyss\n");
    const { records } = changesBetween(base, after);
    expect(records.filter(({ register }) => register === "processes")).toMatchObject([
      { kind: "moved", from: "grunnskole/skoleskyss", id: "grunnskole/transport", aliased: true },
    ]);
    expect(between(base, after)[0]).toBe(
      "Skoletransport (prosess): flyttet fra «grunnskole/skoleskyss»; navnet endret fra Skoleskyss til Skoletransport",
    );
  });

  test("is moved also where it is not, when it says nearly the same", () => {
    const { records } = changesBetween(base, moved("aliases:\n  - grunnskole/skyss\n"));
    expect(records).toMatchObject([{ kind: "moved", aliased: false }]);
  });

  test("and is not, when it says something else", () => {
    const other = link(
      [
        ...registerNames.flatMap((name) => base.all(name) as readonly AnyEntry[]).filter(({ file }) => file !== process),
        {
          register: "processes",
          id: "grunnskole/annet",
          file: "processes/grunnskole/annet.yaml",
          data: { name: "Annet", area: "grunnskole", owner: "oppvekst", description: "Noe helt annet.", status: "identified" },
        },
      ],
      base.municipality,
    );
    expect(
      changesBetween(base, other)
        .records.map(({ kind }) => kind)
        .sort(),
    ).toEqual(["added", "removed"]);
  });

  test("two that become one: the one is moved or changed, the other merged", () => {
    const into = edited(
      process,
      ["  - grunnskole/skyss\n", "  - grunnskole/skyss\n  - grunnskole/leksehjelp\n"],
      ["parent: grunnskole/leksehjelp\n", ""],
    );
    const after = readable(into);
    const entries = registerNames.flatMap((name) => after.all(name) as readonly AnyEntry[]);
    const merged = link(
      entries.filter(({ id }) => id !== "grunnskole/leksehjelp"),
      after.municipality,
    );
    expect(between(base, merged)[0]).toBe("Leksehjelp (prosess, tatt bort): slått sammen med «Skoleskyss»");
  });
});

describe("the summary", () => {
  test("counts by register and by what has happened", () => {
    const after = registerOf({
      ...edited(process, ["status: approved", "status: mapped"]),
      ...edited("processes/grunnskole/leksehjelp.md", ["status: mapped", "status: approved"]),
      "systems/nytt.yaml": baseText("systems/arkivsystem.yaml").replace("name: Arkivsystem", "name: Nytt arkivsystem"),
    });
    expect(summaryOf(changesBetween(base, after).records)).toBe("2 prosesser endret, 1 nytt system");
  });
});

describe("the other way", () => {
  const files: Files = {
    ...edited(
      process,
      ["status: approved", "status: mapped"],
      ["          - helse\n        source", "          - kontakt\n        source"],
    ),
    ...edited(rule, ["period: P5Y", "period: P3Y"]),
    "systems/nytt.yaml": baseText("systems/arkivsystem.yaml").replace("name: Arkivsystem", "name: Nytt arkivsystem"),
    "units/ny.yaml": "name: Ny enhet\nkind: staff\nparent: kommune\n",
  };
  const after = registerOf(files);
  const mirrored = { added: "removed", removed: "added", changed: "changed", moved: "moved" } as const;

  test("what was added is removed, and what was changed is changed", () => {
    const there = changesBetween(base, after).records.map(({ kind, register, id }) => `${register}/${id} ${mirrored[kind]}`);
    const back = changesBetween(after, base).records.map(({ kind, register, id }) => `${register}/${id} ${kind}`);
    expect(back.sort()).toEqual(there.sort());
    expect(there.length).toBe(4);
  });

  test("every field of every record of the base, taken away one at a time, is told there and back", () => {
    const entries = registerNames.flatMap((name) => base.all(name) as readonly AnyEntry[]);
    let tried = 0;
    for (const entry of entries) {
      for (const key of Object.keys(entry.data)) {
        if (key === "aliases") continue;
        const { [key]: _, ...rest } = entry.data as unknown as Record<string, unknown>;
        const less = link(
          [...entries.filter((other) => other !== entry), { ...entry, data: rest } as unknown as AnyEntry],
          base.municipality,
        );
        const there = changesBetween(base, less);
        const back = changesBetween(less, base);
        const place = `${entry.file} ${key}`;
        expect([place, there.records.map(({ id }) => id)]).toEqual([place, [entry.id]]);
        const kinds = (differences: readonly { kind: string }[], from: string, to: string) =>
          differences.map(({ kind }) => (kind === from ? to : kind)).sort();
        expect([place, kinds(back.records[0]?.differences ?? [], "added", "removed")]).toEqual([
          place,
          kinds(there.records[0]?.differences ?? [], "added", "removed"),
        ]);
        expect(toldOf(there).map(lineOf)[0]).not.toMatch(/undefined|\[object|null/);
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(200);
  });
});

test("each phrase is of a field that is there", () => {
  const lost = Object.entries(text.changes.phrases).flatMap(([register, phrases]) =>
    Object.keys(phrases).filter((path) => {
      const keys = path
        .replaceAll("[]", ".0")
        .split(".")
        .map((key) => (key === "0" ? 0 : key));
      const registers = register === "*" ? registerNames : ([register] as typeof registerNames);
      return !registers.some((name) => fieldAt(schemaOf(name).field, keys));
    }),
  );
  expect(lost).toEqual([]);
});

test("each register has a name in a sentence", () => {
  for (const name of [...registerNames, "municipality"]) expect(text.changes.count(name, "changed", 2)).not.toContain(name);
});

test("what can be read of a register with errors is compared", () => {
  const folder = baseWith({ ...edited(rule, ["period: P5Y", "period: fem år"]), "systems/arkivsystem.yaml": "name: [" });
  const { readable, register } = loadRegister(folder, today);
  expect(register).toBeUndefined();
  expect(between(base, readable)).toEqual(
    expect.arrayContaining([expect.stringContaining("Skoleskyss (bevaringsregel): oppbevaring tatt bort (var 5 år)")]),
  );
});

test("an empty register has nothing to compare", () => {
  const empty = link([], {} as Municipality);
  expect(changesBetween(empty, empty).records).toEqual([]);
  expect(changesBetween(empty, base).records.every(({ kind }) => kind === "added")).toBe(true);
  expect(changesBetween(base, empty).records.every(({ kind }) => kind === "removed")).toBe(true);
});

test.each([false, true])("what is read of the records grows with their number and no faster (moved: %s)", (moved) => {
  let reads = 0;
  const counted = <T extends object>(data: T) =>
    new Proxy(data, {
      get: (target, key, self) => {
        reads++;
        return Reflect.get(target, key, self) as unknown;
      },
    });
  const [entry] = base.all("processes").filter(({ id }) => id === "grunnskole/skoleskyss");
  const many = (n: number, description: string, suffix = "") =>
    link(
      Array.from({ length: n }, (_, i) => ({
        ...(entry as AnyEntry),
        id: `grunnskole/p${i}${suffix}`,
        file: `processes/grunnskole/p${i}${suffix}.yaml`,
        data: counted({ ...entry?.data, name: `Prosess ${i}`, description }),
      })) as AnyEntry[],
      base.municipality,
    );
  const readsOf = (n: number) => {
    const [before, after] = [many(n, "Før."), many(n, "Etter.", moved ? "-ny" : "")];
    reads = 0;
    expect(toldOf(changesBetween(before, after)).length).toBe(n);
    return reads;
  };
  const [few, more] = [readsOf(300), readsOf(2_400)];
  expect(few).toBeGreaterThan(300);
  // Sorting by name reads a little more than eight times as much.
  expect(more / few).toBeLessThan(10);
});

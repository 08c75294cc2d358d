import { describe, expect, test } from "vitest";
import { addPeriod } from "../../src/register/dates.ts";
import { editionOf } from "../../src/register/edition.ts";
import { link, type Register } from "../../src/register/link.ts";
import type { AnyEntry } from "../../src/register/registers.ts";
import { noLog } from "../../src/reports/change-log/log.ts";
import { documentationPlan } from "../../src/reports/documentation-plan/index.ts";
import type { ReportContent } from "../../src/reports/report.ts";
import { cellText, type Table } from "../../src/reports/table.ts";
import { noTrend } from "../../src/reports/trend.ts";
import { baseText, type Files, registerOf, today } from "../support/content.ts";

const build = (register: Register, edition: "public" | "internal" = "internal") =>
  documentationPlan.build(register, { today, edition, trend: () => noTrend, log: () => noLog });
const tableOf = (content: ReportContent, id: string): Table => {
  const table = content.sections.flatMap(({ tables }) => tables).find((found) => found.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table;
};
/** Rows as a person reads them, with what is not filled in as an empty text. */
const rowsOf = (content: ReportContent, id: string) => tableOf(content, id).rows.map((row) => row.map((cell) => cellText(cell)));

const rule = (title: string, fate: string, more = "") => `title: ${title}
function: opplaering
documentTypes:
  - ${title} 1
${fate}
authority:
  - law: LOV-2025-06-20-96
    section: § 13
reason: Til prøve.
responsible: arkiv
approval:
  status: adopted
  by: kommunedirektor
  date: 2026-02-01
${more}`;
const archive = (name: string, years: string, status: string, medium: string, rest: string) => `name: ${name}
content: Til prøve.
creator: Prøvebygd kommune
period: ${years}
status: ${status}
medium: ${medium}
owner: arkiv
${rest}`;

/** The plan worked out by hand below is of this. */
const files: Files = {
  "municipality.yaml": `${baseText("municipality.yaml")}documentationPlan:\n  status: approved\n  by: kommunedirektor\n  date: 2026-02-15\n  caseReference: 2026/7-1\n`,
  "vocabularies/archive-functions.yaml": `${baseText("vocabularies/archive-functions.yaml")}  - code: okonomi\n    nb: Økonomi\n`,
  "vocabularies/start-events.yaml": `${baseText("vocabularies/start-events.yaml").replace(/(nb: .*)/g, "$1\n    traits:\n      - within-period")}  - code: dod\n    nb: Personen er død\n`,
  "retention/bilag.yaml": rule("Bilag", "outcome: dispose\nperiod: P3Y6M\nstartEvent: sak-avsluttet")
    .replace("function: opplaering", "function: okonomi")
    .replace("status: adopted\n  by: kommunedirektor\n  date: 2026-02-01", "status: proposed"),
  "retention/protokoll.yaml": rule(
    "Protokoll",
    "outcome: preserve",
    "validFrom: 2026-05-01\ntransfer:\n  after: P25Y\n  destination: ika\n",
  )
    .replace("date: 2026-02-01", "date: 2026-04-01")
    .replace("LOV-2025-06-20-96\n    section: § 13", "LOV-2001-01-01-2"),
  "retention/pasient.yaml": rule("Pasient", "outcome: dispose\nperiod: P10Y\nstartEvent: dod"),
  "retention/logg.yaml": rule("Logg", "outcome: dispose\nperiod: P6M\nstartEvent: sak-avsluttet"),
  "retention/utgatt.yaml": rule("Utgått", "outcome: preserve").replace("status: adopted", "status: expired"),
  "archives/papir.yaml": archive(
    "Papir",
    "{from: 1990, to: 2000}",
    "closed",
    "physical",
    "location: Kjelleren\nextent:\n  shelfMetres: 40.2\nretention: [skoleskyss, protokoll, pasient, bilag, logg]\ndepot:\n  status: planned\n",
  ),
  "archives/blandet.yaml": archive(
    "Blandet",
    "{from: 2022, to: 2023}",
    "closed",
    "mixed",
    "extent:\n  shelfMetres: 0.1\n  items: 3\nretention: [bilag]\ndepot:\n  status: planned\n  destination: egen-depot\n  due: 2027-12-31\n  format: paper\n",
  ),
  "archives/overfort.yaml": archive(
    "Overført",
    "{from: 1900, to: 1950}",
    "transferred",
    "physical",
    "extent:\n  shelfMetres: 5\nretention: [skoleskyss]\ndepot:\n  status: transferred\n  destination: ika\n  date: 2026-03-01\n",
  ),
  "archives/tom.yaml": archive("Tom", "{from: 2025}", "active", "electronic", ""),
  "systems/gammelt.yaml": baseText("systems/arkivsystem.yaml")
    .replace("name: Arkivsystem", "name: Gammelt")
    .replace("phase: in-use", "phase: phasing-out\n  endOfLife: 2027-06-30\n  successor: arkivsystem"),
};
const register = registerOf(files);
const plan = build(register);

test("the chapters, in order and with what they are about", () => {
  expect(plan.sections.map(({ title }) => title)).toEqual([
    "Om planen",
    "Ansvar og roller",
    "Rutiner",
    "Arkivbestand",
    "Bevaringsplan",
    "Plan for overføring til depot",
    "Til kassasjon og overføring i 2026 og 2027",
    "Endringer siden forrige vedtak",
    "Lover og forskrifter",
  ]);
  const about = plan.sections[0]?.prose ?? "";
  for (const words of [
    "Prøvebygd kommune (organisasjonsnummer 999999990)",
    "arkivlova § 8",
    "**Planen er godkjent av kommunedirektør 15. februar 2026.** Arkivsak 2026/7-1.",
    "22. november 2026",
  ])
    expect(about).toContain(words);
  const since = "Det som er endret etter godkjenningen, står i kapittel 8, «Endringer siden forrige vedtak».";
  expect(about).toContain(since);
  expect(plan.status).toBe(`Planen er godkjent av kommunedirektør 15. februar 2026. ${since}`);
});

test("roles and what each unit answers for", () => {
  expect(rowsOf(plan, "kontaktpunkter")).toEqual([["Personvernombud", "", "Prøvebygd kommune", "personvernombud@provebygd.example"]]);
  expect(rowsOf(plan, "enhetenes-ansvar")).toEqual([
    // processes, systems, archives, rules it carries out, routines; the rule that has ended is not counted
    ["Arkiv", "0", "2", "5", "5", "1", "arkiv@provebygd.example"],
    ["Oppvekst", "2", "1", "0", "0", "0", "oppvekst@provebygd.example"],
  ]);
});

describe("routines", () => {
  test("stand in their order, each with owner, law and text", () => {
    const ordered = registerOf({
      ...files,
      "routines/a-siste.yaml": 'title: "*Siste* <b>"\norder: 30\nowner: arkiv\n',
      "routines/z-forste.md": "---\ntitle: Første\norder: 1\nowner: arkiv\n---\n\n# Overskrift\n",
    });
    const prose = build(ordered).sections[2]?.prose ?? "";
    expect(prose.match(/^# .*$/gm)).toEqual(["# Første", "# Overskrift", "# Kassasjon", "# \\*Siste\\* \\<b\\>"]);
    expect(prose).toContain(
      "*Eier: Arkiv. Bygger på arkivlova § 13. Sist gjennomgått 1. november 2026.*\n\nArkivlederen går gjennom listen hvert år.",
    );
    expect(prose).toContain("*Teksten er ikke skrevet ennå.*");
  });

  test("an internal text is not in the public plan, and it says so", () => {
    const prose = build(editionOf(register, "public"), "public").sections[2]?.prose ?? "";
    expect(prose).not.toContain("Arkivlederen går gjennom");
    expect(prose).toContain("*Teksten er bare for kommunens ansatte.*");
  });
});

test("holdings are summed per medium and per unit of measure", () => {
  expect(rowsOf(plan, "arkivbestand-omfang")).toEqual([
    ["Fysisk arkiv", "2", "45.2", "", "", "0"],
    ["Elektronisk arkiv", "2", "", "12.5", "", "1"],
    ["Blandet fysisk og elektronisk arkiv", "1", "0.1", "", "3", "0"],
    ["Alle", "5", "45.3", "12.5", "3", "1"],
  ]);
  expect(rowsOf(plan, "arkivbestand").map(([name, , years, , , place]) => [name, years, place])).toEqual([
    ["Blandet", "2022–2023", ""],
    ["Overført", "1900–1950", ""],
    ["Papir", "1990–2000", "Kjelleren"],
    ["Sakarkiv", "2020–", "Eget maskinrom"],
    ["Tom", "2025–", ""],
  ]);
});

test("the preservation plan: by function, then process, then rules no process refers to; what must be settled is said", () => {
  const skyss = "Kasseres etter 5 år, regnet fra: skoleåret er slutt";
  expect(rowsOf(plan, "bevaringsplan")).toEqual([
    ["Opplæring", "Skoleskyss", "Søknad og vedtak", skyss, "Skoleportal; Sakarkiv", "arkivlova § 13", "Arkiv", ""],
    [
      "Opplæring",
      "Ingen prosess ennå",
      "Logg 1",
      "Kasseres etter 6 måneder, regnet fra: saken er avsluttet",
      "",
      "arkivlova § 13",
      "Arkiv",
      "",
    ],
    [
      "Opplæring",
      "Ingen prosess ennå",
      "Pasient 1",
      "Kasseres etter 10 år, regnet fra: personen er død",
      "",
      "arkivlova § 13",
      "Arkiv",
      "",
    ],
    [
      "Opplæring",
      "Ingen prosess ennå",
      "Protokoll 1",
      "Bevares",
      "",
      "prøveloven som ble opphevet i går",
      "Arkiv",
      "prøveloven som ble opphevet i går er opphevet",
    ],
    [
      "Økonomi",
      "Ingen prosess ennå",
      "Bilag 1",
      "Kasseres etter 3 år og 6 måneder, regnet fra: saken er avsluttet",
      "",
      "arkivlova § 13",
      "Arkiv",
      "Regelen er et forslag",
    ],
  ]);
  expect(rowsOf(plan, "bevaringsplan-funksjoner")).toEqual([
    ["Opplæring", "4", "4", "1", "3"],
    ["Økonomi", "1", "0", "0", "1"],
  ]);
  expect(rowsOf(plan, "bevaringsplan-mangler")).toEqual([
    ["Leksehjelp", "Prosess", "Oppvekst", "Hvilken dokumentasjon prosessen gir"],
    ["Tom", "Arkiv", "Arkiv", "Bevaringsregel"],
  ]);
});

test("transfers: a date in the register before one that is reckoned; those without a plan, those done, and systems on their way out", () => {
  expect(rowsOf(plan, "overforing").map(([name, , extent, due, to, , format, , basis]) => [name, extent, due, to, format, basis])).toEqual([
    // 2000 is over on 1 January 2001, and 25 years later is 2026
    ["Papir", "40,2 hyllemeter", "2026-01-01", "", "", "Regnet ut av reglene «Protokoll» og siste år i arkivet"],
    ["Blandet", "0,1 hyllemeter, 3 enheter", "2027-12-31", "Eget depot", "Papir", "Frist i registeret"],
    ["Sakarkiv", "12,5 GB", "", "Interkommunalt arkiv", "", "Ingen frist er satt"],
  ]);
  expect(rowsOf(plan, "uten-plan").map(([name]) => name)).toEqual(["Tom"]);
  expect(rowsOf(plan, "overfort")).toEqual([["Overført", "1900–1950", "2026-03-01", "Interkommunalt arkiv", "", ""]]);
  expect(rowsOf(plan, "systemer-som-avvikles").map(([name, , date]) => [name, date])).toEqual([["Gammelt", "2027-06-30"]]);
});

describe("due", () => {
  test("what may be destroyed before, in and after this year, with the years it is about and what must be settled first", () => {
    expect(
      rowsOf(plan, "til-kassasjon").map(([when, name, title, years, from, , caveats]) => [when, name, title, years, from, caveats]),
    ).toEqual([
      ["Tidligere", "Papir", "Skoleskyss", "1990–2000", "2006-01-01", ""],
      ["Tidligere", "Papir", "Bilag", "1990–2000", "2004-07-01", "Regelen er et forslag"],
      // 2022 ends on 31 December; three and a half years later is 1 July 2026
      ["I år", "Blandet", "Bilag", "2022", "2026-07-01", "Regelen er et forslag"],
      ["I år", "Sakarkiv", "Skoleskyss", "2020", "2026-01-01", ""],
      ["Neste år", "Blandet", "Bilag", "2023", "2027-07-01", "Regelen er et forslag"],
      ["Neste år", "Sakarkiv", "Skoleskyss", "2021", "2027-01-01", ""],
    ]);
  });

  test("what cannot be reckoned is said, with the reason", () => {
    expect(rowsOf(plan, "ikke-regnet-ut")).toEqual([
      ["Papir", "Tiden regnes fra noe som er ulikt for hver person, avtale eller eiendom", "Pasient"],
      ["Papir", "Tiden er kortere enn et år, så kassasjonen går løpende", "Logg"],
      ["Tom", "Arkivet har ingen bevaringsregel", ""],
    ]);
  });

  test("transfers in this year and the next, and those that should have been done", () => {
    expect(rowsOf(plan, "til-overforing").map(([name, , due, late]) => [name, due, late])).toEqual([
      ["Papir", "2026-01-01", "Ja"],
      ["Blandet", "2027-12-31", "Nei"],
    ]);
  });

  // Of the four that are due this year or before, two are by a rule that is only proposed.
  test("the figures at the top are those of the tables, of what may be done", () => {
    expect(plan.figures.map(({ value, of }) => [value, of])).toEqual([
      [5, undefined],
      [4, 5],
      [2, undefined],
      [2, undefined],
    ]);
  });

  test.each([
    ["2001-01-01", "P5Y", "2006-01-01"],
    ["2001-01-01", "P3Y6M", "2004-07-01"],
    ["2001-01-01", "P1Y2W3D", "2002-01-18"],
    ["2024-02-29", "P1Y", "2025-02-28"],
    ["2026-12-30", "P3D", "2027-01-02"],
  ])("%s and %s is %s", (date, period, expected) => {
    expect(addPeriod(date, period)).toBe(expected);
  });
});

test("changes since the plan was approved, by the dates of rules and archives, the newest first", () => {
  expect(rowsOf(plan, "endringer")).toEqual([
    ["2026-05-01", "Regel begynte å gjelde", "Protokoll"],
    ["2026-04-01", "Regel vedtatt", "Protokoll"],
    ["2026-03-01", "Arkiv overført til depot", "Overført"],
  ]);
  expect(build(registerOf()).sections.some(({ id }) => id === "endringer")).toBe(false);
});

test("the laws that are cited, with those that are repealed", () => {
  expect(rowsOf(plan, "lover").map(([law, , , until]) => [law, until])).toEqual([
    ["arkivlova", ""],
    ["prøveloven som ble opphevet i går", "2026-11-21"],
  ]);
});

test("an empty register: each table says in a sentence what is missing and how to begin, and nothing is reckoned", () => {
  const { municipality } = registerOf();
  const empty = build(link([], municipality));
  const tables = empty.sections.flatMap(({ tables }) => tables).filter(({ id }) => id !== "kontaktpunkter");
  expect(tables.filter(({ rows }) => rows.length > 0).map(({ id }) => id)).toEqual([]);
  expect(tables.filter((table) => !/^[A-ZÆØÅ].*\.$/s.test(table.empty)).map(({ id }) => id)).toEqual([]);
  expect(empty.sections[2]?.prose).toMatch(/^Ingen rutiner er skrevet ennå\./);
  expect(tableOf(empty, "arkivbestand").empty).toContain("Begynn med");
  expect(tableOf(empty, "bevaringsplan-mangler").empty).toBe("Ingen prosesser er kartlagt, og ingen arkiver er ført ennå.");
  expect(empty.status).toContain("Skriv det i «documentationPlan»");
  expect(empty.figures.map(({ value }) => value)).toEqual([0, 0, 0, 0]);
});

test("the public plan says nothing of records that are not public", () => {
  const hidden = registerOf({
    ...files,
    "archives/papir.yaml": `${files["archives/papir.yaml"]}visibility: internal\n`,
    "retention/logg.yaml": `${files["retention/logg.yaml"]}visibility: restricted\n`,
  });
  const said = JSON.stringify(build(editionOf(hidden, "public"), "public"));
  for (const word of ["1990–2000", "Logg", "2026/7-1", "Kjelleren", "Bilag"]) expect(said).not.toContain(word);
  // The only rule of one of the archives is a proposal, which is not published: that it has none would be untrue.
  expect(said).not.toContain("ingen bevaringsregel");
  expect(said).not.toContain("bevaringsplan-mangler");
  expect(said).toContain("Sakarkiv");
});

test("look-ups grow with the records, and not faster", () => {
  /** Counts what the report asks the Register for, and what it is given to go through: a clock would tell of the machine. */
  const cost = (count: number) => {
    const entries: AnyEntry[] = [];
    for (const name of ["vocabularies", "units", "systems", "retention", "archives", "processes"] as const) {
      for (const entry of register.all(name) as readonly AnyEntry[]) {
        const copies = name === "archives" || name === "processes" || name === "retention" ? count : 1;
        for (let i = 0; i < copies; i++) entries.push({ ...entry, id: i === 0 ? entry.id : `${entry.id}-${i}` } as AnyEntry);
      }
    }
    const made = link(entries, register.municipality);
    let asked = 0;
    const counting = new Proxy(made, {
      get(target, key) {
        const value = target[key as keyof Register];
        if (typeof value !== "function") return value;
        return (...args: never[]) => {
          const answer = (value as (...args: never[]) => unknown)(...args);
          asked += Array.isArray(answer) ? 1 + answer.length : 1;
          return answer;
        };
      },
    });
    build(counting);
    return asked;
  };
  expect(cost(80) / cost(10)).toBeLessThan(8.5);
});

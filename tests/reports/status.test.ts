import { describe, expect, test } from "vitest";
import { link } from "../../src/register/link.ts";
import type { AnyEntry } from "../../src/register/registers.ts";
import { remindersOf } from "../../src/reports/reminders/index.ts";
import { completenessOf } from "../../src/reports/status/completeness.ts";
import { status } from "../../src/reports/status/index.ts";
import type { TrendPoint } from "../../src/reports/trend.ts";
import { unitWork } from "../../src/reports/unit-work.ts";
import { baseText, type Files, registerOf, today } from "../support/content.ts";
import { figuresOf, internal, tableIn, told } from "../support/tables.ts";

/** Beside the base, which has Skoleskyss (approved, whole) and Leksehjelp (mapped, without personal data, little filled in). */
const more: Files = {
  "processes/barnehage/opptak.yaml": `name: Opptak i barnehage
description: Foresatte søker.
area: barnehage
owner: oppvekst
status: started
personalData: true
review:
  last: 2024-11-21
  by: radgiver
`,
  "processes/arkiv/depot.yaml": `name: Depot
description: Arkivet lagrer for en annen kommune.
area: arkiv
owner: arkiv
status: started
personalData: true
processing:
  - purpose: Lagre.
    role: processor
    data:
      - subjects: [ansatt]
        categories: [identitet]
review:
  last: 2024-12-31
  by: arkivleder
`,
  "processes/arkiv/gammel.yaml":
    "name: Gammel\ndescription: Noe.\narea: arkiv\nowner: arkiv\nstatus: retired\npersonalData: true\nreview:\n  last: 2010-01-01\n  by: arkivleder\n",
};

const register = registerOf(more);
const point = (date: string, mapped: number): TrendPoint => ({
  date,
  steps: { identified: 1, started: 0, mapped, approved: 0, retired: 9 },
});

describe("status", () => {
  const content = status.build(register, internal);

  test("tells how far each area has come, in the order of the code list", () => {
    expect(
      told(tableIn(content, "omrader")).map(({ area, started, mapped, approved, total, done, overdue }) => [
        area,
        started,
        mapped,
        approved,
        total,
        done,
        overdue,
      ]),
    ).toEqual([
      ["Grunnskole", "0", "1", "1", "2", "2 av 2 (100\u00a0%)", "0"],
      ["Barnehage", "1", "0", "0", "1", "0 av 1 (0\u00a0%)", "1"],
      ["Arkiv", "1", "0", "0", "1", "0 av 1 (0\u00a0%)", "0"],
    ]);
  });

  test("tells what lacks for each unit; a processor needs neither legal basis nor screening", () => {
    expect(
      told(tableIn(content, "enheter")).map(({ owner, noLegalBasis, noRetention, noDpia, noRole }) => [
        owner,
        noLegalBasis,
        noRetention,
        noDpia,
        noRole,
      ]),
    ).toEqual([
      ["Arkiv", "0", "1", "0", "1"],
      ["Oppvekst", "1", "2", "1", "2"],
    ]);
  });

  test("tells what is overdue and what is near, by date; what is retired is neither", () => {
    const rows = told(tableIn(content, "gjennomganger")).map(({ record, what, date }) => [record, what, date]);
    // Processes are reviewed every 24 months, the rest every 12: 21 November 2024 was due the day before, 31 December 2024 is 39 days away.
    expect(rows).toContainEqual(["Opptak i barnehage", "Gjennomgang er forfalt", "2026-11-21"]);
    expect(rows).toContainEqual(["Depot", "Gjennomgang nærmer seg", "2026-12-31"]);
    expect(rows).toContainEqual(["Sakarkiv", "Gjennomgang nærmer seg", "2027-01-10"]);
    expect(rows.map(([record]) => record)).not.toContain("Gammel");
    expect(rows.map(([, , date]) => date)).toEqual(rows.map(([, , date]) => date).toSorted());
  });

  test("tells what is missing in each record", () => {
    const missing = new Map(told(tableIn(content, "mangler")).map((row) => [row.record, row]));
    expect(missing.get("Skoleskyss")).toBeUndefined();
    // Summary and personalData of eight.
    expect(missing.get("Leksehjelp")).toMatchObject({ filled: "2 av 8" });
    // Of eight fields personalData and review; processing and screening are not there either.
    expect(missing.get("Opptak i barnehage")).toMatchObject({ filled: "2 av 10", missing: expect.stringContaining("Behandlinger") });
    expect(missing.get("Depot")?.missing).toContain("Behandlingsansvarlige kommunen behandler for");
    expect(missing.get("Depot")?.missing).not.toMatch(/DPIA|Behandlingsgrunnlag/);
  });

  test("asks for no plan to leave a solution that the state runs for all", () => {
    const lacking = (kind: string) => {
      const file = baseText("systems/arkivsystem.yaml")
        .replace(/kind: \w+/, `kind: ${kind}`)
        .replace(/exitPlan:\n( .*\n)+/, "");
      const changed = registerOf({ "systems/arkivsystem.yaml": file });
      const entry = changed.get("systems", "arkivsystem") as AnyEntry;
      return completenessOf(changed, entry)?.missing;
    };
    expect(lacking("business")).toContain("Plan for å bytte system");
    expect(lacking("shared-national")).not.toContain("Plan for å bytte system");
  });

  test("counts", () => {
    expect(figuresOf(content)).toMatchObject({
      "prosesser er kartlagt eller godkjent": "2 av 4",
      "prosesser er godkjent": "1 av 4",
      "oppføringer har passert datoen for gjennomgang": "1",
      "prosesser med personopplysninger mangler behandlingsgrunnlag": "1 av 3",
      "prosesser mangler bevaringsregel for dokumentasjonen": "3 av 4",
    });
  });
});

describe("the development", () => {
  const trendOf = (trend: ReturnType<typeof internal.trend>) =>
    tableIn(status.build(register, { ...internal, trend: () => trend }), "utvikling");

  test("is a row and a point for each date", () => {
    expect(told(trendOf({ points: [point("2026-10-31", 2), point("2026-11-22", 3)] })).map(({ date, mapped }) => [date, mapped])).toEqual([
      ["2026-10-31", "2"],
      ["2026-11-22", "3"],
    ]);
  });

  test("of one point is none, and says why; a shallow history says so", () => {
    expect(trendOf({ points: [point("2026-11-22", 3)] })).toMatchObject({ rows: [], empty: expect.stringContaining("ikke lang nok") });
    expect(trendOf({ points: [], limit: "none" }).empty).toContain("ligger ikke i Git");
    expect(trendOf({ points: [], limit: "shallow" }).lead).toContain("unshallow");
  });
});

test("of an empty register no share of zero is told, and it says how to begin", () => {
  const content = status.build(link([], register.municipality), internal);
  expect(JSON.stringify(content)).not.toContain("%");
  expect(content.figures.every(({ value, of }) => value === 0 && !of)).toBe(true);
  expect(tableIn(content, "omrader").empty).toContain("Begynn");
  expect(tableIn(content, "mangler").empty).toContain("tomt");
});

describe("a unit's page", () => {
  const work = (id: string, edition: "public" | "internal" = "internal") => {
    const unit = register.get("units", id);
    if (!unit) throw new Error(id);
    return unitWork(register, unit, today, edition);
  };

  test("gathers what is the unit's and what is below it", () => {
    expect(told(work("kommune").responsibility)).toMatchObject([
      {
        unit: "Prøvebygd kommune",
        processes: "0",
        systems: "0",
        retention: "0",
        integrations: "0",
        archives: "0",
        agreements: "0",
        assessments: "0",
      },
      { unit: "Arkiv", processes: "2", systems: "1", retention: "1", integrations: "1", archives: "1", agreements: "0", assessments: "0" },
      {
        unit: "Oppvekst",
        processes: "3",
        systems: "1",
        retention: "0",
        integrations: "0",
        archives: "0",
        agreements: "3",
        assessments: "1",
      },
    ]);
    expect(told(work("arkiv").responsibility).map(({ unit }) => unit)).toEqual(["Arkiv"]);
  });

  test("has what waits, the overdue first, for staff only", () => {
    const { waiting, waitingTotal } = work("kommune");
    expect(waiting && told(waiting)[0]).toMatchObject({
      record: "Opptak i barnehage",
      what: expect.stringContaining("forfalt"),
      date: "2026-11-21",
    });
    expect(waitingTotal).toBe(waiting?.rows.length);
    expect(work("kommune", "public").waiting).toBeUndefined();
  });

  test("counts every deadline of the unit itself that is past, of whatever kind", () => {
    const of = (id: string) => remindersOf(register, today).filter(({ days, owner }) => days < 0 && owner.unit?.id === id);
    expect(work("oppvekst").late).toBe(of("oppvekst").length);
    expect(of("oppvekst").map(({ what }) => what)).toContain("Se over at oppføringen stemmer");
    expect(work("kommune").late).toBe(of("kommune").length);
  });
});

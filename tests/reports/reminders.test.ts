import { describe, expect, test } from "vitest";
import { editionOf } from "../../src/register/edition.ts";
import { link } from "../../src/register/link.ts";
import type { Municipality } from "../../src/register/types.ts";
import { noLog } from "../../src/reports/change-log/log.ts";
import { digestsOf } from "../../src/reports/reminders/digest.ts";
import { notStarted, remindersOf, stepOf, subjectOf, within } from "../../src/reports/reminders/index.ts";
import { remindersReport } from "../../src/reports/reminders/report.ts";
import { noTrend } from "../../src/reports/trend.ts";
import { byUnit } from "../../src/reports/unit-chain.ts";
import { baseText, type Files, registerOf, today } from "../support/content.ts";

const changed = (file: string, change: (text: string) => string): Files => ({ [file]: change(baseText(file)) });
const settings = (lines: string): Files => changed("municipality.yaml", (text) => `${text}${lines}`);

/** Reminders of a kind: what, and when. */
function found(files: Files, kind: string, day = today) {
  return remindersOf(registerOf(files), day)
    .filter((reminder) => reminder.kind === kind)
    .map((reminder) => `${subjectOf(reminder)} ${reminder.due} ${reminder.step}`);
}

describe("a step is the shortest lead time a date is within", () => {
  test.each([
    [61, undefined],
    [60, 60],
    [31, 60],
    [30, 30],
    [8, 30],
    [7, 7],
    [0, 7],
    [-1, "overdue"],
  ])("%i days: %s", (days, step) => expect(stepOf(days, { leadDays: [60, 30, 7] })).toBe(step));

  test("of the municipality's own, in whatever order they are written", () => {
    const files = settings("reminders:\n  leadDays: [10, 90]\n");
    expect(found(files, "measure", "2026-10-02")).toEqual(["ROS for skoleportalen 2026-12-31 90"]);
    expect(found(files, "measure", "2026-10-01")).toEqual(["ROS for skoleportalen 2026-12-31 undefined"]);
    expect(found(files, "measure", "2026-12-21")).toEqual(["ROS for skoleportalen 2026-12-31 10"]);
  });

  test.each([
    ["2028-02-28", 7],
    ["2028-02-29", 7],
    ["2028-03-01", "overdue"],
  ])("of a leap day, on %s", (day, step) => {
    const files = changed("assessments/ros-skoleportal.yaml", (text) => text.replace("deadline: 2026-12-31", "deadline: 2028-02-29"));
    expect(found(files, "measure", day)).toEqual([`ROS for skoleportalen 2028-02-29 ${step}`]);
  });
});

describe("what falls due", () => {
  test("a review, by the record's interval; not of what was never reviewed, nor of what has ended", () => {
    expect(found({}, "review", "2027-03-05")).toEqual([
      "Sakarkiv 2027-01-10 overdue",
      "Skoleskyss 2027-02-01 overdue",
      "Prøvebygd kommune 2027-02-01 overdue",
      "Skyssvedtak fra skoleportalen til arkivsystemet 2027-04-01 30",
      "Skoleportal 2027-05-01 60",
      "Lover og forskrifter 2027-09-15 undefined",
      "Kassasjon 2027-11-01 undefined",
      "Skoleskyss 2028-03-01 undefined",
    ]);
    expect(notStarted(registerOf()).map(({ id }) => id)).toContain("grunnskole/leksehjelp");
    const ended = changed("systems/skoleportal.yaml", (text) => text.replace("phase: in-use", "phase: retired"));
    expect(found(ended, "review", "2028-01-01").join()).not.toContain("Skoleportal");
  });

  test("an agreement, when it must be decided on; only when it is signed", () => {
    expect(found({}, "agreement")).toEqual(["Databehandleravtale med Skolevare 2027-07-01 undefined"]);
    const terminated = changed("agreements/databehandleravtale.yaml", (text) => text.replace("status: signed", "status: terminated"));
    expect(found(terminated, "agreement")).toEqual([]);
  });

  test("an approved assessment; one that is outdated, until another of the same kind is of the same", () => {
    const file = "assessments/ros-skoleportal.yaml";
    expect(found({}, "assessment")).toEqual(["ROS for skoleportalen 2027-01-20 60"]);
    const outdated = changed(file, (text) => text.replace("status: approved", "status: outdated"));
    expect(found(outdated, "assessment")).toEqual(["ROS for skoleportalen 2026-01-20 overdue"]);
    expect(found(outdated, "measure")).toEqual([]);
    const another = baseText(file)
      .replace("status: approved", "status: in-progress")
      .replace("name: ROS for skoleportalen", "name: Ny ROS");
    expect(found({ ...outdated, "assessments/ny.yaml": another }, "assessment")).toEqual([]);
    expect(found({ ...outdated, "assessments/ny.yaml": another }, "review")).toContain("Ny ROS 2027-01-20 60");
  });

  test("a measure that is neither done nor dropped, told to the unit and the role that does it", () => {
    const [measure] = remindersOf(registerOf(), today).filter(({ kind }) => kind === "measure");
    expect(measure).toMatchObject({
      what: "Gjennomfør tiltaket: Innlogging i to trinn",
      owner: { role: "systemeier", mailbox: "oppvekst@provebygd.example" },
    });
    expect(
      found(
        changed("assessments/ros-skoleportal.yaml", (text) => text.replace("status: in-progress", "status: done")),
        "measure",
      ),
    ).toEqual([]);
  });

  test("the end of a system", () => {
    const files = changed("systems/skoleportal.yaml", (text) =>
      text.replace("phase: in-use", "phase: phasing-out\n  endOfLife: 2026-12-01"),
    );
    expect(found(files, "system")).toEqual(["Skoleportal 2026-12-01 30"]);
  });

  test("a law that ends, of each record that cites it, once; past from the day after its last", () => {
    const files = changed("systems/skoleportal.yaml", (text) =>
      text.replace(
        "  - law: LOV-2006-05-19-16\n",
        "  - law: LOV-2001-01-01-2\n    section: § 1\n  - law: LOV-2001-01-01-1\n    section: § 2\n  - law: LOV-2001-01-01-1\n",
      ),
    );
    expect(found(files, "law")).toEqual(["Skoleportal 2026-11-21 overdue", "Skoleportal 2026-11-22 7"]);
  });

  test("an exception, told to the role that made it in the unit that owns the record, or in the municipality's own", () => {
    const files = {
      "exceptions.yaml": `exceptions:
  - { rule: records-are-used, file: systems/skoleportal.yaml, reason: Kommer., by: radgiver, until: 2026-11-20 }
  - { rule: data-protection-officer-is-named, file: municipality.yaml, reason: Kommer., by: arkivleder, until: 2026-11-25 }
`,
    };
    expect(found(files, "exception")).toEqual(["Skoleportal 2026-11-20 overdue", "Kommunen 2026-11-25 7"]);
    const mailboxes = remindersOf(registerOf(files), today).flatMap(({ kind, owner }) => (kind === "exception" ? [owner.mailbox] : []));
    expect(mailboxes).toEqual(["radgiver.oppvekst@provebygd.example", "postmottak@provebygd.example"]);
  });

  describe("what may be destroyed", () => {
    const within = changed("vocabularies/start-events.yaml", (text) => text.replace(/(nb: .*)/g, "$1\n    traits:\n      - within-period"));
    const told = (files: Files) =>
      remindersOf(registerOf({ ...within, ...files }), today)
        .filter(({ kind }) => kind === "disposal")
        .map(({ entry, what, due, owner }) => [entry?.id, what, due, owner.unit?.id]);
    const status = (to: string) => changed("retention/skoleskyss.yaml", (text) => text.replace("status: adopted", `status: ${to}`));

    test("by a rule that is adopted, each year of the archive", () => {
      expect(told({})).toEqual([
        ["sakarkiv", "Kasser det som kan kasseres etter «Skoleskyss», fra 2020", "2026-01-01", "arkiv"],
        ["sakarkiv", "Kasser det som kan kasseres etter «Skoleskyss», fra 2021", "2027-01-01", "arkiv"],
      ]);
    });

    test.each([
      ["proposed", "Vedta bevaringsregelen før noe kasseres"],
      ["assessed", "Vedta bevaringsregelen før noe kasseres"],
      ["expired", "Vedta en ny bevaringsregel før noe kasseres. Denne er utgått"],
    ])("by a rule that is %s: it is to be decided on, once", (to, what) =>
      expect(told(status(to))).toEqual([["skoleskyss", what, "2026-01-01", "arkiv"]]),
    );

    test("the report says that what is past may be done already", () => {
      const lead = (files: Files) =>
        remindersReport.build(registerOf(files), { today, edition: "internal", trend: () => noTrend, log: () => noLog }).sections[0]
          ?.tables[0]?.lead;
      expect(lead(within)).toContain("Registeret vet ikke hva som alt er kassert.");
      expect(lead({})).not.toContain("kassert");
    });
  });

  test("an accessibility statement a year after it was dated, or by the municipality's own interval", () => {
    const dates = "accessibilityStatementDate: 2025-12-01\ninternalAccessibilityStatementDate: 2024-02-29\n";
    expect(found(settings(dates), "statement")).toEqual(["Kommunen 2025-02-28 overdue", "Kommunen 2026-12-01 30"]);
    expect(found(settings(`${dates}reminders: { accessibilityStatementMonths: 24 }\n`), "statement")).toEqual([
      "Kommunen 2026-02-28 overdue",
      "Kommunen 2027-12-01 undefined",
    ]);
    expect(found({}, "statement")).toEqual([]);
  });
});

describe("who is told", () => {
  const skyss = (files: Files = {}, day = "2028-04-15") =>
    remindersOf(registerOf(files), day).find(({ entry }) => entry?.id === "grunnskole/skoleskyss");

  test("the role's mailbox in the unit; the unit above when it is more than the days past", () => {
    expect(skyss({}, "2028-03-31")?.escalatedTo).toBeUndefined();
    const { owner, escalatedTo } = skyss({}, "2028-04-01") ?? {};
    expect([owner?.unit?.id, owner?.role, owner?.mailbox]).toEqual(["oppvekst", "radgiver", "radgiver.oppvekst@provebygd.example"]);
    expect([escalatedTo?.unit?.id, escalatedTo?.mailbox]).toEqual(["kommune", "postmottak@provebygd.example"]);
    expect(skyss(settings("reminders: { escalateAfterDays: 90 }\n"))?.escalatedTo).toBeUndefined();
  });

  test("the unit's own mailbox, or that of the nearest above, where the role has none", () => {
    const without = changed("units/oppvekst.yaml", (text) => text.replace(/^roles:[\s\S]+?(?=^note)/m, ""));
    expect(skyss(without)?.owner.mailbox).toBe("oppvekst@provebygd.example");
    const bare = changed("units/oppvekst.yaml", (text) => text.replace(/^roles:[\s\S]+?(?=^note)/m, "").replace(/^mailbox:.*\n/m, ""));
    expect(skyss(bare)?.owner.mailbox).toBe("postmottak@provebygd.example");
  });

  test("units in a ring, and units with nobody above, are no trouble", () => {
    const unit = (id: string, parent: string) => ({
      register: "units" as const,
      id,
      file: `units/${id}.yaml`,
      data: { name: id, kind: "staff" as const, parent, review: { last: "2020-01-01", by: "x" } },
    });
    const municipality = { reviewIntervals: { default: 12 }, contacts: [] } as unknown as Municipality;
    const ring = link([unit("a", "b"), unit("b", "a"), unit("c", "c"), unit("d", "borte")], municipality);
    const reminders = remindersOf(ring, today);
    expect(reminders.map(({ unit: owner, escalatedTo }) => [owner?.id, escalatedTo?.unit?.id])).toEqual([
      ["a", "b"],
      ["b", "a"],
      ["c", undefined],
      ["d", undefined],
    ]);
    expect([...byUnit(ring, reminders, ({ unit: owner }) => owner)].map(([id, all]) => [id, all.length])).toEqual([
      ["a", 2],
      ["b", 2],
      ["c", 1],
      ["d", 1],
    ]);
    expect(digestsOf(reminders).unreachable).toHaveLength(4);
  });

  test("in a digest, each mailbox once, with what is escalated to it", () => {
    const { digests } = digestsOf(remindersOf(registerOf(), "2027-03-05"));
    expect(digests.map(({ mailbox, items }) => [mailbox, items.length, items.filter(({ isEscalated }) => isEscalated).length])).toEqual([
      ["arkiv@provebygd.example", 3, 0],
      ["oppvekst@provebygd.example", 3, 0],
      ["postmottak@provebygd.example", 5, 4],
    ]);
  });
});

describe("the report", () => {
  const build = (register = registerOf(), day = "2027-03-05") =>
    remindersReport.build(register, { today: day, edition: "internal", trend: () => noTrend, log: () => noLog });

  test("tells what is past, near and further off, and counts it", () => {
    const { figures, sections } = build();
    expect(figures.map(({ value }) => value)).toEqual([5, 4, 2, notStarted(registerOf()).length]);
    expect(sections.map(({ tables }) => tables[0]?.rows.length)).toEqual([5, 2, 4, notStarted(registerOf()).length]);
    expect(sections[0]?.tables[0]?.rows[1]).toEqual([
      { text: "Sakarkiv", register: "archives", id: "sakarkiv" },
      "Arkiv",
      "Se over at oppføringen stemmer",
      "2027-01-10",
      { text: "Arkiv", register: "units", id: "arkiv" },
      "Gjennomgang",
      "Arkivleder",
      "arkiv@provebygd.example",
      { text: "Prøvebygd kommune", register: "units", id: "kommune" },
    ]);
  });

  test("of an empty register says so, and is only for the staff", () => {
    const { figures, sections } = build(link([], registerOf().municipality));
    expect(figures.map(({ value }) => value)).toEqual([0, 0, 0, 0]);
    expect(sections.every(({ tables }) => tables[0]?.rows.length === 0 && tables[0].empty)).toBeTruthy();
    expect(remindersReport.editions).toEqual(["internal"]);
  });
});

test("the list is made of what the edition holds: what the public does not see is not reckoned from", () => {
  const open = remindersOf(editionOf(registerOf(), "public"), "2027-03-05");
  expect(open.filter(({ kind }) => kind === "measure" || kind === "exception")).toEqual([]);
  expect(within(open, 365).length).toBeGreaterThan(0);
});

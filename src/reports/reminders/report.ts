import { codeName } from "../../register/code-name.ts";
import { addDays } from "../../register/dates.ts";
import type { Register } from "../../register/link.ts";
import { text } from "../../text/index.ts";
import { recordCell } from "../cells.ts";
import { ownerOf } from "../owners.ts";
import type { Report } from "../report.ts";
import type { Cell, Column, Table } from "../table.ts";
import { notStarted, remindersOf, subjectOf } from "./index.ts";
import type { Reminder } from "./reminder.ts";
import { reminderSettings } from "./settings.ts";

const t = text.reminders;
/** What is further off than this is in the calendars, and not in the report. */
const farDays = 365;

const column = (key: keyof typeof t.columns, more: Partial<Column> = {}): Column => ({
  key,
  title: t.columns[key],
  type: key === "due" ? "date" : "text",
  ...more,
});

const columns: Column[] = [
  column("record"),
  column("register"),
  column("what"),
  column("due"),
  column("owner"),
  column("kind"),
  column("role"),
  column("mailbox", { isOnlyInFiles: true }),
  column("escalatedTo"),
];

function rowOf(register: Register, { kind, entry, what, due, owner, escalatedTo }: Reminder): Cell[] {
  return [
    entry ? recordCell(entry) : subjectOf({ entry }),
    entry && text.registers[entry.register].one,
    what,
    due,
    owner.unit && recordCell(owner.unit),
    t.kinds[kind],
    owner.role && codeName(register, "roles", owner.role),
    owner.mailbox,
    escalatedTo?.unit && recordCell(escalatedTo.unit),
  ];
}

/** Everything that falls due, by how near it is: what is past, what is near, the next year; and what nobody has looked at yet. */
export const remindersReport: Report = {
  id: "frister",
  title: t.title,
  lead: t.lead,
  editions: ["internal"],
  build(register, { today }) {
    const { leadDays, escalateAfterDays } = reminderSettings(register);
    const longest = leadDays[0] ?? 0;
    const all = remindersOf(register, today);
    const overdue = all.filter(({ step }) => step === "overdue");
    const near = all.filter(({ step }) => typeof step === "number");
    const later = all.filter(({ step, days }) => step === undefined && days <= farDays);
    const waiting = notStarted(register);
    const overdueLead = [
      t.overdue.lead(escalateAfterDays),
      ...(overdue.some(({ kind }) => kind === "disposal") ? [t.overdue.disposal] : []),
    ].join(" ");
    const table = (about: Pick<Table, "id" | "title" | "lead" | "empty">, reminders: readonly Reminder[]): Table => ({
      ...about,
      columns: about.id === "passert" ? columns : columns.filter(({ key }) => key !== "escalatedTo"),
      rows: reminders.map((each) => (about.id === "passert" ? rowOf(register, each) : rowOf(register, each).slice(0, -1))),
      splitBy: ["owner", "kind"],
    });
    const tables: Table[] = [
      table({ id: "passert", ...t.overdue, lead: overdueLead }, overdue),
      table({ id: "naer", title: t.near.title(longest), empty: t.near.empty }, near),
      table({ id: "senere", ...t.later, lead: t.later.lead(addDays(today, farDays)) }, later),
      {
        id: "ikke-pabegynt",
        ...t.notStarted,
        columns: [column("record"), column("register"), column("owner")],
        rows: waiting.map((entry): Cell[] => {
          const owner = ownerOf(register, entry);
          return [recordCell(entry), text.registers[entry.register].one, owner && recordCell(owner)];
        }),
        splitBy: ["owner"],
      },
    ];
    return {
      figures: [
        { title: t.figures.overdue, value: overdue.length, isWarning: true },
        { title: t.figures.escalated, value: overdue.filter(({ escalatedTo }) => escalatedTo).length, isWarning: true },
        { title: t.figures.near(longest), value: near.length },
        { title: t.figures.notStarted, value: waiting.length },
      ],
      sections: tables.map((each) => ({ id: each.id, title: each.title, tables: [each] })),
    };
  },
};

import { toCalendar } from "../../../src/exports/calendar.ts";
import { ownerText, reminderEvent } from "../../../src/exports/reminder-events.ts";
import { codeName } from "../../../src/register/code-name.ts";
import type { Register } from "../../../src/register/link.ts";
import type { AnyEntry } from "../../../src/register/registers.ts";
import { subjectOf } from "../../../src/reports/reminders/index.ts";
import type { Reminder } from "../../../src/reports/reminders/reminder.ts";
import { formatDate } from "../../../src/text/format.ts";
import { text } from "../../../src/text/index.ts";
import { plain } from "./markdown.ts";

const t = text.reminders;

/** Reminders with what a format needs to show them. */
export interface ShownReminders {
  register: Register;
  /** The first due first. */
  reminders: readonly Reminder[];
  /** Records nobody has looked at yet. */
  notStarted: readonly AnyEntry[];
  /** yyyy-mm-dd */
  today: string;
}

/** Raised when a reader of the JSON would have to change. Described in docs/operating.md. */
export const jsonVersion = 1;

const isOverdue = ({ step }: Reminder) => step === "overdue";

function summaryLines({ reminders, notStarted }: ShownReminders): string[] {
  const overdue = reminders.filter(isOverdue).length;
  return [
    reminders.length > 0 ? t.list.summary(overdue, reminders.length - overdue) : t.list.none,
    ...(notStarted.length > 0 ? [t.list.notStarted(notStarted.length)] : []),
  ];
}

const byOwner = ({ reminders }: ShownReminders) => Map.groupBy(reminders, ({ owner }) => owner.unit?.data.name ?? t.noOwner);

/** As a person reads them at the terminal: by the unit that owns them. */
function toText(shown: ShownReminders): string {
  const lines = [...byOwner(shown)].flatMap(([unit, reminders]) => [
    unit,
    ...reminders.flatMap((reminder) => {
      const { kind, due, days, what, owner, escalatedTo } = reminder;
      const above = escalatedTo?.unit ? `, ${t.list.escalatedTo(escalatedTo.unit.data.name)}` : "";
      return [
        `  ${due}  ${t.list.left(days)}${above}  ${t.kinds[kind]}: ${subjectOf(reminder)}`,
        `              ${what}. ${[ownerText(shown.register, reminder), owner.mailbox].filter(Boolean).join(" – ")}`,
      ];
    }),
    "",
  ]);
  return `${[...lines, ...summaryLines(shown)].join("\n")}\n`;
}

const addressee = ({ unit, role, mailbox }: Reminder["owner"]) => ({ unit: unit?.id, role, mailbox });

/** `{version, date, reminders, notStarted}`; what is not known is left out. */
function toJson({ reminders, notStarted, today }: ShownReminders): string {
  const listed = reminders.map(({ kind, key, entry, what, due, days, step, owner, escalatedTo }) => ({
    kind,
    key,
    register: entry?.register,
    id: entry?.id,
    name: subjectOf({ entry }),
    what,
    due,
    days,
    step,
    owner: addressee(owner),
    ...(escalatedTo ? { escalatedTo: addressee(escalatedTo) } : {}),
  }));
  const waiting = notStarted.map(({ register, id }) => ({ register, id }));
  return `${JSON.stringify({ version: jsonVersion, date: today, reminders: listed, notStarted: waiting }, null, 2)}\n`;
}

/** For an issue, a chat or a document. */
function toMarkdown(shown: ShownReminders): string {
  const lines = [...byOwner(shown)].flatMap(([unit, reminders]) => [
    `### ${plain(unit)}`,
    "",
    `| ${[t.columns.due, t.columns.kind, t.columns.record, t.columns.what, t.columns.role].join(" | ")} |`,
    "| --- | --- | --- | --- | --- |",
    ...reminders.map((reminder) => {
      const { kind, due, what, owner } = reminder;
      const role = owner.role ? codeName(shown.register, "roles", owner.role) : "";
      return `| ${[formatDate(due), t.kinds[kind], subjectOf(reminder), what, role].map(plain).join(" | ")} |`;
    }),
    "",
  ]);
  return `${[...lines, ...summaryLines(shown)].join("\n")}\n`;
}

function toIcs({ register, reminders, today }: ShownReminders): string {
  const site = register.municipality.sites?.internal?.replace(/\/$/, "");
  return toCalendar(
    text.subscribe.calendars.all,
    reminders.map((reminder) => reminderEvent(register, reminder, today, site)),
  );
}

/** Ways to print reminders, by the name given to `--format`. */
export const reminderFormats = { text: toText, json: toJson, markdown: toMarkdown, ics: toIcs } satisfies Record<
  string,
  (shown: ShownReminders) => string
>;

export const isReminderFormat = (name: string): name is keyof typeof reminderFormats => Object.hasOwn(reminderFormats, name);

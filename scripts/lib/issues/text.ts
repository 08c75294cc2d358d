import { codeName } from "../../../src/register/code-name.ts";
import type { Register } from "../../../src/register/link.ts";
import type { Entry } from "../../../src/register/registers.ts";
import { subjectOf } from "../../../src/reports/reminders/index.ts";
import type { Reminder, Step } from "../../../src/reports/reminders/reminder.ts";
import { formatDate } from "../../../src/text/format.ts";
import { text } from "../../../src/text/index.ts";
import { recordPath } from "../../../src/text/paths.ts";
import { plain } from "../formats/markdown.ts";

const t = text.reminderIssues;
const words = text.reminders;

/** Characters of rows in an issue; a host refuses one of more than 65,536 in all. */
const mostCharacters = 58_000;

/** One unit's issue as it is to be. */
export interface WantedIssue {
  /** Id of the unit. */
  unit: string;
  name: string;
  title: string;
  body: string;
}

const markPattern = /^<!-- orden-frister: ([a-z0-9/-]+) -->/;

/** Found again by this; people do not see it. */
export const issueMark = (unit: string): string => `<!-- orden-frister: ${unit} -->`;

/** The unit whose issue a text is; undefined when it is another's. */
export const unitOfIssue = (body: string): string | undefined => markPattern.exec(body)?.[1];

/** What is left in the issue of a unit that has nothing to be told of. */
export const emptyBody = (unit: string): string => `${issueMark(unit)}\n${t.nothing}\n`;

const rowOf = (register: Register, site: string | undefined, reminder: Reminder): string => {
  const { kind, entry, due, what, owner } = reminder;
  const name = plain(subjectOf(reminder));
  const cells = [
    formatDate(due),
    words.kinds[kind],
    site && entry ? `[${name}](${site}${recordPath(entry)})` : name,
    plain(what),
    plain(owner.role ? codeName(register, "roles", owner.role) : ""),
  ];
  return `| ${cells.join(" | ")} |`;
};

const heading = (step: Step) => (step === "overdue" ? words.steps.overdue : words.steps.within(step ?? 0));
const columns = [words.columns.due, words.columns.kind, words.columns.record, words.columns.what, words.columns.role];

/** What is told of a unit: nothing in it changes from day to day but what has come nearer, is met or is new. */
function bodyOf(register: Register, unit: Entry<"units">, own: readonly Reminder[], escalated: readonly Reminder[]): string {
  const site = register.municipality.sites?.internal?.replace(/\/$/, "");
  let room = mostCharacters;
  const part = (title: string, reminders: readonly Reminder[]): string[] => {
    const rows = reminders.map((each) => rowOf(register, site, each));
    const shown = rows.filter((row) => {
      room -= row.length + 1;
      return room >= 0;
    });
    const more = rows.length - shown.length;
    return [
      "",
      `### ${title}`,
      "",
      ...(shown.length > 0 ? [`| ${columns.join(" | ")} |`, "| --- | --- | --- | --- | --- |", ...shown] : []),
      ...(more > 0 ? ["", t.more(more)] : []),
    ];
  };
  const steps = [...Map.groupBy(own, ({ step }) => step)];
  const lines = [
    issueMark(unit.id),
    t.made,
    // Those who approve what the unit owns are told by the host; the names are checked to be names and nothing more.
    ...(unit.data.reviewers?.length ? ["", unit.data.reviewers.join(" ")] : []),
    ...steps.flatMap(([step, reminders]) => part(heading(step), reminders)),
    ...(escalated.length > 0 ? part(t.escalated, escalated) : []),
  ];
  return `${lines.join("\n")}\n`;
}

const put = (map: Map<string, Reminder[]>, unit: Entry<"units"> | undefined, reminder: Reminder) => {
  if (!unit) return;
  const known = map.get(unit.id);
  if (known) known.push(reminder);
  else map.set(unit.id, [reminder]);
};

/** The issue of each unit that has something past or near, or something escalated to it, in order of id. */
export function wantedIssues(register: Register, reminders: readonly Reminder[]): WantedIssue[] {
  const own = new Map<string, Reminder[]>();
  const escalated = new Map<string, Reminder[]>();
  for (const reminder of reminders) {
    if (reminder.step === undefined) continue;
    put(own, reminder.unit, reminder);
    put(escalated, reminder.escalatedTo?.unit, reminder);
  }
  return [...new Set([...own.keys(), ...escalated.keys()])].sort().flatMap((id) => {
    const unit = register.get("units", id);
    if (!unit) return [];
    const { name } = unit.data;
    return [{ unit: id, name, title: t.title(name), body: bodyOf(register, unit, own.get(id) ?? [], escalated.get(id) ?? []) }];
  });
}

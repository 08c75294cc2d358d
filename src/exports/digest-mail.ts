import type { Register } from "../register/link.ts";
import type { DigestItem } from "../reports/reminders/digest.ts";
import { subjectOf } from "../reports/reminders/index.ts";
import { reminderSettings } from "../reports/reminders/settings.ts";
import { text } from "../text/index.ts";
import { locale } from "../text/language.ts";
import { recordPath } from "../text/paths.ts";
import { cleanText } from "./clean-text.ts";
import { ownerText } from "./reminder-events.ts";
import { escapeXml } from "./xml.ts";

const t = text.reminderMail;

/** More than this of a part is told of by number. */
const mostItems = 50;

/** What a mail says, twice: as text, and as simple HTML. */
export interface MailText {
  subject: string;
  text: string;
  html: string;
}

interface Line {
  title: string;
  details: string[];
  url?: string;
}

interface Part {
  heading: string;
  lead?: string;
  lines: Line[];
  more: number;
}

/** On one line: a break in a name would be one in a heading of the mail. */
const oneLine = (written: string) => cleanText(written).replace(/\s+/g, " ").trim();

function lineOf(register: Register, site: string | undefined, { reminder, isEscalated }: DigestItem): Line {
  const { kind, entry, what, due, step, owner } = reminder;
  return {
    title: oneLine(`${t.due(due, step === "overdue")}. ${text.reminders.kinds[kind]}: ${subjectOf(reminder)}`),
    details: [
      `${what}.`,
      isEscalated ? t.escalated(owner.unit?.data.name ?? text.reminders.noOwner) : t.owner(ownerText(register, reminder)),
    ].map(oneLine),
    ...(site && entry ? { url: `${site}${recordPath(entry)}` } : {}),
  };
}

const asText = ({ heading, lead, lines, more }: Part): string[] => [
  heading.toLocaleUpperCase(locale),
  ...(lead ? [lead] : []),
  "",
  ...lines.flatMap(({ title, details, url }) => [`- ${title}`, ...details.map((line) => `  ${line}`), ...(url ? [`  ${url}`] : []), ""]),
  ...(more > 0 ? [t.more(more), ""] : []),
];

const link = (url: string, shown: string) => `<a href="${escapeXml(url)}">${escapeXml(shown)}</a>`;

const asHtml = ({ heading, lead, lines, more }: Part): string[] => [
  `<h2>${escapeXml(heading)}</h2>`,
  ...(lead ? [`<p>${escapeXml(lead)}</p>`] : []),
  "<ul>",
  ...lines.map(
    ({ title, details, url }) =>
      `<li>${url ? link(url, title) : `<strong>${escapeXml(title)}</strong>`}<br>\n${details.map(escapeXml).join("<br>\n")}</li>`,
  ),
  "</ul>",
  ...(more > 0 ? [`<p>${escapeXml(t.more(more))}</p>`] : []),
];

/**
 * What a mailbox is told: what is new to it, and then what it has been told of before and is not done.
 * @param site address of the internal edition, without a slash at the end; undefined when it is not known
 */
export function digestMail(
  register: Register,
  mailbox: string,
  fresh: readonly DigestItem[],
  open: readonly DigestItem[],
  site: string | undefined,
): MailText {
  const part = (heading: string, items: readonly DigestItem[], lead?: string): Part => ({
    heading,
    ...(lead ? { lead } : {}),
    lines: items.slice(0, mostItems).map((item) => lineOf(register, site, item)),
    more: Math.max(0, items.length - mostItems),
  });
  const parts = [part(t.fresh, fresh), ...(open.length > 0 ? [part(t.open, open, t.openLead)] : [])];
  const { leadDays, escalateAfterDays } = reminderSettings(register);
  const all = site && `${site}/${text.reports.slug}/frister/`;
  const intro = t.intro(fresh.length, mailbox);
  const foot = [t.how, t.why(leadDays, escalateAfterDays)];
  const subject = oneLine(t.subject(fresh.length, register.municipality.name));
  return {
    subject,
    text: [intro, "", ...parts.flatMap(asText), ...(all ? [`${t.all} ${all}`, ""] : []), ...foot, ""].join("\n"),
    html: [
      "<!doctype html>",
      `<html lang="${text.lang}"><head><meta charset="utf-8"><title>${escapeXml(subject)}</title></head><body>`,
      `<p>${escapeXml(intro)}</p>`,
      ...parts.flatMap(asHtml),
      ...(all ? [`<p>${escapeXml(t.all)} ${link(all, all)}</p>`] : []),
      ...foot.map((line) => `<p>${escapeXml(line)}</p>`),
      "</body></html>",
      "",
    ].join("\n"),
  };
}

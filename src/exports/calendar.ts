import type { Reminder } from "../reports/reminders/reminder.ts";
import { cleanText } from "./clean-text.ts";

/** What an event says beside its date. */
export interface EventWords {
  summary: string;
  /** Lines. */
  description: readonly string[];
  category: string;
  /** Address of the record's page, when it is known. */
  url?: string | undefined;
  /** The same as long as it is the same matter, in the whole world. */
  uid: string;
}

/** A line is at most so many octets, without its end (RFC 5545, 3.1). */
const maxOctets = 75;

/** A line in parts of at most 75 octets, never in the middle of a character; those after the first begin with a space. */
function folded(line: string): string {
  if (Buffer.byteLength(line) <= maxOctets) return line;
  let room = maxOctets;
  let written = "";
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (size > room) {
      written += "\r\n ";
      room = maxOctets - 1;
    }
    written += character;
    room -= size;
  }
  return written;
}

/** Text as a value (RFC 5545, 3.3.11). */
const value = (text: string) =>
  cleanText(text)
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n");

const day = (date: string) => date.replaceAll("-", "");
const lines = (written: readonly string[]) => written.map((line) => `${folded(line)}\r\n`).join("");

/**
 * A due date as an event of the whole day, that takes no time from the reader.
 * @param today the day the calendar is made, as yyyy-mm-dd: the stamp must be the same for the same content and day
 */
export function eventOf({ due }: Pick<Reminder, "due">, { summary, description, category, url, uid }: EventWords, today: string): string {
  return lines([
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${day(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${day(due)}`,
    `SUMMARY:${value(summary)}`,
    `DESCRIPTION:${value(description.join("\n"))}`,
    `CATEGORIES:${value(category)}`,
    ...(url ? [`URL:${url}`] : []),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]);
}

/** A calendar must hold something (RFC 5545, 3.6), and a feed must be there also when nothing is due. */
const nothing = ["BEGIN:VTIMEZONE", "TZID:UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0000"];

/** Events made by `eventOf` as one calendar that others subscribe to. @param name Norwegian */
export function toCalendar(name: string, events: readonly string[]): string {
  return [
    lines([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Orden//Frister//NO",
      "METHOD:PUBLISH",
      `NAME:${value(name)}`,
      `X-WR-CALNAME:${value(name)}`,
      // It is made anew each night.
      "REFRESH-INTERVAL;VALUE=DURATION:P1D",
      "X-PUBLISHED-TTL:P1D",
    ]),
    ...(events.length > 0 ? events : [lines([...nothing, "END:STANDARD", "END:VTIMEZONE"])]),
    "END:VCALENDAR\r\n",
  ].join("");
}

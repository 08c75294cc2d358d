import { join } from "node:path";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/settings.ts";
import { eventOf, toCalendar } from "../../src/exports/calendar.ts";
import { reminderEvent } from "../../src/exports/reminder-events.ts";
import type { Register } from "../../src/register/link.ts";
import { loadRegister } from "../../src/register/load.ts";
import { remindersOf } from "../../src/reports/reminders/index.ts";
import { baseText, registerOf, today } from "../support/content.ts";

const site = "https://register.intern.provebygd.example";

function calendarOf(register: Register, day = today): string {
  return toCalendar(
    "Frister i Prøvebygd",
    remindersOf(register, day).map((reminder) => reminderEvent(register, reminder, day, site)),
  );
}

/** The events as a calendar program reads them. */
function read(calendar: string) {
  const component = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
  const events = component.getAllSubcomponents("vevent").map((each) => {
    const event = new ICAL.Event(each);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      date: event.startDate.toString(),
      isDay: event.startDate.isDate,
      length: event.duration.toString(),
      stamp: String(each.getFirstPropertyValue("dtstamp")),
      url: each.getFirstPropertyValue("url"),
    };
  });
  return { name: component.getFirstPropertyValue("x-wr-calname"), events };
}

/** What RFC 5545 asks of the lines themselves. */
function expectWellFormed(calendar: string) {
  expect(calendar.endsWith("\r\nEND:VCALENDAR\r\n")).toBe(true);
  const lines = calendar.split("\r\n");
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(lines.filter((line) => /[\n\r]/.test(line) || line !== line.toWellFormed())).toEqual([]);
}

test("a calendar program reads every due date of the register as a whole day, with what it is, whose it is and where", () => {
  const register = registerOf();
  const calendar = calendarOf(register);
  expectWellFormed(calendar);
  const { name, events } = read(calendar);
  expect(name).toBe("Frister i Prøvebygd");
  const reminders = remindersOf(register, today);
  expect(events.map(({ date }) => date)).toEqual(reminders.map(({ due }) => due));
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  expect(events.every(({ isDay, length, stamp }) => isDay && length === "P1D" && stamp === "2026-11-22T00:00:00Z")).toBe(true);
  expect(events.find(({ summary }) => summary.startsWith("Tiltak"))).toMatchObject({
    summary: "Tiltak: ROS for skoleportalen",
    description: "Gjennomfør tiltaket: Innlogging i to trinn.\nEier: Oppvekst, systemeier.",
    date: "2026-12-31",
    url: `${site}/vurderinger/ros-skoleportal/`,
  });
});

test("the same matter is the same event when its date is moved, and a calendar of the same day is the same bytes", () => {
  const uids = (register: Register) => read(calendarOf(register)).events.map(({ uid }) => uid);
  const moved = registerOf({
    "systems/skoleportal.yaml": baseText("systems/skoleportal.yaml").replace("last: 2026-05-01", "last: 2026-06-01"),
  });
  expect(uids(moved).sort()).toEqual(uids(registerOf()).sort());
  expect(calendarOf(moved)).not.toBe(calendarOf(registerOf()));
  expect(calendarOf(registerOf())).toBe(calendarOf(registerOf()));
});

test.each([
  ["æøå, folded in the middle of none", "Æ".repeat(200)],
  ["characters of four bytes", "a😀".repeat(60)],
  ["marks that mean something", 'komma, semikolon; skråstrek \\ og \\n og "hermetegn": BEGIN:VEVENT'],
  ["a line break, which would begin a line of its own", "BEGIN:VEVENT\r\nEND:VCALENDAR\nATTENDEE:mailto:noen@ond.example"],
])("text with %s is read back as it was", (_, text) => {
  const words = { summary: text, description: [text, "To"], category: text, uid: "a" };
  const calendar = toCalendar(text.slice(0, 20), [eventOf({ due: "2028-02-29" }, words, today)]);
  expectWellFormed(calendar);
  const { events } = read(calendar);
  const shown = text.replace("\r\n", "\n");
  expect(events).toEqual([expect.objectContaining({ summary: shown, description: `${shown}\nTo`, date: "2028-02-29" })]);
  expect(calendar).not.toMatch(/^ATTENDEE/m);
});

describe("a calendar", () => {
  test("without anything due is still one", () => {
    const empty = toCalendar("Frister", []);
    expectWellFormed(empty);
    expect(read(empty).events).toEqual([]);
    // RFC 5545, 3.6: at least one component.
    expect(new ICAL.Component(ICAL.parse(empty) as unknown[]).getAllSubcomponents()).toHaveLength(1);
  });

  test("of the register this project holds is well formed too", () => {
    const { register } = loadRegister(join(root, "content"), today);
    const calendar = register ? calendarOf(register) : "";
    expectWellFormed(calendar);
    expect(read(calendar).events).toHaveLength(register ? remindersOf(register, today).length : 0);
  });
});

import { toAtom } from "../exports/atom.ts";
import { toCalendar } from "../exports/calendar.ts";
import { namedId } from "../exports/named-id.ts";
import { calendarDays, reminderEvent } from "../exports/reminder-events.ts";
import { codeName } from "../register/code-name.ts";
import { type AnyEntry, type RegisterName, registerNames } from "../register/registers.ts";
import { type ChangeItem, changeItems, toldItems } from "../reports/change-log/items.ts";
import { ownerOf } from "../reports/owners.ts";
import { remindersOf, within } from "../reports/reminders/index.ts";
import type { Reminder } from "../reports/reminders/reminder.ts";
import { byUnit } from "../reports/unit-chain.ts";
import { text } from "../text/index.ts";
import { absolute, site } from "./address.ts";
import { siteName } from "./appearance.ts";
import { changeLog } from "./change-log.ts";
import { register } from "./register.ts";
import { reportHref } from "./reports.ts";
import { href, recordHref } from "./routes.ts";
import { settings } from "./settings.ts";

const t = text.subscribe;

/** Something one can subscribe to, made when it is asked for. */
export interface Feed {
  /** Below `/abonner/`, without the extension. */
  path: string;
  title: string;
  make(): string;
}

/** The feeds of a kind: of all, and of each part. */
export interface Feeds<Part extends string> {
  all: Feed | undefined;
  parts: Record<Part, Map<string, Feed>>;
}

export const feedHref = ({ path }: Feed, extension: "ics" | "atom"): string => href(`/${t.slug}/${path}.${extension}`);

/** What a page says in its head that one can subscribe to. */
export interface Alternate {
  type: string;
  title: string;
  href: string;
}

const types = { ics: "text/calendar", atom: "application/atom+xml" } as const;

export const alternatesOf = (feed: Feed | undefined, extension: "ics" | "atom"): Alternate[] =>
  feed ? [{ type: types[extension], title: feed.title, href: feedHref(feed, extension) }] : [];

const mapped = <T>(found: Map<string, T[]>, ids: readonly string[], make: (id: string, items: T[]) => Feed) =>
  new Map(ids.map((id): [string, Feed] => [id, make(id, found.get(id) ?? [])]));

/** Whether this edition has calendars: the internal, and the public where the municipality has said so. */
const hasCalendars = settings.reports && (settings.edition === "internal" || register.municipality.publication?.calendar === true);

function makeCalendars(): Feeds<"unit" | "role"> {
  if (!hasCalendars) return { all: undefined, parts: { unit: new Map(), role: new Map() } };
  const reminders = within(remindersOf(register, settings.today), calendarDays);
  const events = new Map<Reminder, string>();
  const eventOf = (reminder: Reminder) => {
    const event = events.get(reminder) ?? reminderEvent(register, reminder, settings.today, site);
    events.set(reminder, event);
    return event;
  };
  const feed = (path: string, title: string, of: readonly Reminder[]): Feed => ({
    path,
    title,
    make: () => toCalendar(title, of.map(eventOf)),
  });
  const ofRoles = Map.groupBy(
    reminders.filter(({ owner }) => owner.role),
    ({ owner }) => owner.role as string,
  );
  const unitIds = register.all("units").map(({ id }) => id);
  const unitName = (id: string) => register.get("units", id)?.data.name ?? id;
  return {
    all: feed("frister", t.calendars.all, reminders),
    parts: {
      unit: mapped(
        byUnit(register, reminders, ({ unit }) => unit),
        unitIds,
        (id, of) => feed(`enhet/${id}`, t.calendars.unit(unitName(id)), of),
      ),
      role: mapped(ofRoles, [...ofRoles.keys()].sort(), (role, of) =>
        feed(`rolle/${role}`, t.calendars.role(codeName(register, "roles", role)), of),
      ),
    },
  };
}

/** A feed holds so many of the newest changes. */
const mostEntries = 100;

function changeFeed(path: string, title: string, page: string, items: readonly ChangeItem[]): Feed {
  const id = (name: string) => namedId(register.municipality, `feed/${settings.edition}/${name}`);
  return {
    path,
    title,
    make: () =>
      toAtom({
        id: id(path),
        title: `${title} – ${siteName}`,
        subtitle: text.changeLog.lead,
        lang: text.lang,
        author: register.municipality.name,
        today: settings.today,
        self: absolute(href(`/${t.slug}/${path}.atom`)),
        page: absolute(page),
        entries: toldItems(items.slice(0, mostEntries)).map(({ key, date, title: told, lines, record }) => ({
          id: id(key),
          title: told,
          date,
          lines,
          href:
            record &&
            absolute(
              record.register === "municipality" ? href("/kommunen/") : recordHref(record as { register: RegisterName; id: string }),
            ),
        })),
      }),
  };
}

function makeChanges(): Feeds<"unit" | "register"> {
  if (!settings.reports) return { all: undefined, parts: { unit: new Map(), register: new Map() } };
  const items = changeItems(changeLog);
  const ofUnits = byUnit(register, items, ({ change }) => {
    const entry = change.register === "municipality" ? undefined : (register.get(change.register, change.id) as AnyEntry | undefined);
    return entry && ownerOf(register, entry);
  });
  const ofRegisters = Map.groupBy(items, ({ change }) => change.register);
  return {
    all: changeFeed("endringer", t.changes.all, reportHref("endringer"), items),
    parts: {
      unit: mapped(
        ofUnits,
        register.all("units").map(({ id }) => id),
        (id, of) =>
          changeFeed(`enhet/${id}`, t.changes.unit(register.get("units", id)?.data.name ?? id), recordHref({ register: "units", id }), of),
      ),
      register: new Map(
        registerNames.map((name) => [
          name,
          changeFeed(
            `register/${text.registers[name].slug}`,
            t.changes.register(text.registers[name].many),
            href(`/${text.registers[name].slug}/`),
            ofRegisters.get(name) ?? [],
          ),
        ]),
      ),
    },
  };
}

/** What falls due, as calendars; none where the edition has none. */
export const calendars = makeCalendars();
/** What has been changed, as Atom; as much as the edition may tell. */
export const changeFeeds = makeChanges();

/** Every feed of a kind. */
export const allOf = ({ all, parts }: Feeds<string>): Feed[] => [
  ...(all ? [all] : []),
  ...Object.values(parts).flatMap((feeds) => [...feeds.values()]),
];

import type { Edition } from "../register/edition.ts";
import type { Register } from "../register/link.ts";
import { type AnyEntry, type Entry, type RegisterName, registerNames } from "../register/registers.ts";
import { text } from "../text/index.ts";
import { recordCell } from "./cells.ts";
import { ownerOf } from "./owners.ts";
import { remindersOf } from "./reminders/index.ts";
import { type Waiting, waitingIn } from "./status/waiting.ts";
import type { Cell, Table } from "./table.ts";

const t = text.status;

/** Registers whose records have an owner, in the order of the menu. */
const owned = registerNames.filter((name) => name !== "vocabularies" && name !== "units");

/** More than this is told of by number; the rest is in the status report. */
const maxWaiting = 60;
const maxMissing = 6;

interface Owned {
  counts: Map<RegisterName, number>;
  waiting: Waiting[];
  /** Deadlines of any kind that are past. */
  late: number;
}

interface Organisation {
  below: Map<string, Entry<"units">[]>;
  own: Map<string, Owned>;
}

/** Who is below whom, and what each unit has; one pass over the Register. */
function organise(register: Register, today: string): Organisation {
  const below = new Map<string, Entry<"units">[]>();
  for (const unit of register.all("units")) {
    const parent = unit.data.parent && register.get("units", unit.data.parent)?.id;
    if (!parent || parent === unit.id) continue;
    const known = below.get(parent);
    if (known) known.push(unit);
    else below.set(parent, [unit]);
  }
  const own = new Map<string, Owned>(register.all("units").map(({ id }) => [id, { counts: new Map(), waiting: [], late: 0 }]));
  for (const name of owned) {
    for (const entry of register.all(name) as readonly AnyEntry[]) {
      const of = own.get(ownerOf(register, entry)?.id ?? "");
      of?.counts.set(name, (of.counts.get(name) ?? 0) + 1);
    }
  }
  for (const each of waitingIn(register, today)) own.get(each.owner?.id ?? "")?.waiting.push(each);
  for (const { step, owner } of remindersOf(register, today)) {
    const of = step === "overdue" ? own.get(owner.unit?.id ?? "") : undefined;
    if (of) of.late++;
  }
  return { below, own };
}

const made = new WeakMap<Register, Organisation>();

function organisationOf(register: Register, today: string): Organisation {
  const known = made.get(register) ?? organise(register, today);
  made.set(register, known);
  return known;
}

/** A unit and every unit below it, each once, also where parents go in a ring. */
function withThoseBelow(unit: Entry<"units">, below: Organisation["below"], found = new Set<Entry<"units">>()): Set<Entry<"units">> {
  if (found.has(unit)) return found;
  found.add(unit);
  for (const child of below.get(unit.id) ?? []) withThoseBelow(child, below, found);
  return found;
}

function waitingRow({ entry, owner, review, missing }: Waiting): Cell[] {
  const lacking = missing?.missing ?? [];
  const told = [...lacking.slice(0, maxMissing), ...(lacking.length > maxMissing ? [t.unit.more(lacking.length - maxMissing)] : [])].join(
    ", ",
  );
  return [
    recordCell(entry),
    text.registers[entry.register].one,
    [...(review ? [review.isOverdue ? t.waiting.overdue : t.waiting.soon] : []), ...(missing ? [t.unit.lacks(told)] : [])],
    review?.date,
    owner && recordCell(owner),
  ];
}

/** What waits for a unit and those below it, in no order. */
export function waitingOf(register: Register, unit: Entry<"units">, today: string): Waiting[] {
  const { below, own } = organisationOf(register, today);
  return [...withThoseBelow(unit, below)].flatMap(({ id }) => own.get(id)?.waiting ?? []);
}

/** All that is a unit's, and of the units below it. */
export interface UnitWork {
  responsibility: Table;
  /** What someone must do something with, the most pressing first; only where staff see it. */
  waiting?: Table;
  /** Records that wait, of which the table shows the first. */
  waitingTotal: number;
  /** Deadlines of any kind that are past, of the unit itself. */
  late: number;
}

/**
 * What a unit and those below it are responsible for, by register, and what waits for them.
 * Everything is counted once for all units; a unit costs as much as there are units and waiting records below it.
 */
export function unitWork(register: Register, unit: Entry<"units">, today: string, edition: Edition): UnitWork {
  const { below, own } = organisationOf(register, today);
  const units = [...withThoseBelow(unit, below)];
  const used = owned.filter((name) => units.some(({ id }) => own.get(id)?.counts.has(name)));
  const waiting = edition === "internal" ? waitingOf(register, unit, today) : [];
  // What is overdue first, then what is near, then what is only lacking.
  const urgency = ({ review }: Waiting) => review?.date ?? "9999";
  waiting.sort((a, b) => (urgency(a) < urgency(b) ? -1 : urgency(a) > urgency(b) ? 1 : 0));
  return {
    responsibility: {
      id: "ansvar",
      title: units.length > 1 ? t.unit.responsibilityBelow : t.unit.responsibility,
      empty: t.unit.none,
      columns: [
        { key: "unit", title: t.unit.unit, type: "text" },
        ...used.map((name) => ({ key: name, title: text.registers[name].many, type: "number" as const })),
      ],
      rows:
        used.length > 0
          ? units
              .filter(({ id }) => id === unit.id || (own.get(id)?.counts.size ?? 0) > 0)
              .map((each) => [recordCell(each), ...used.map((name) => own.get(each.id)?.counts.get(name) ?? 0)])
          : [],
    },
    ...(edition === "internal"
      ? {
          waiting: {
            id: "venter",
            title: t.unit.waiting,
            empty: t.unit.waitingNone,
            columns: [
              { key: "record", title: t.waiting.record, type: "text" },
              { key: "kind", title: t.waiting.kind, type: "text" },
              { key: "what", title: t.waiting.what, type: "text" },
              { key: "date", title: t.waiting.date, type: "date" },
              { key: "owner", title: t.waiting.owner, type: "text" },
            ],
            rows: waiting.slice(0, maxWaiting).map(waitingRow),
          },
        }
      : {}),
    waitingTotal: waiting.length,
    late: own.get(unit.id)?.late ?? 0,
  };
}

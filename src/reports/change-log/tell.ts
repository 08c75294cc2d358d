import { type Edition, editionOf } from "../../register/edition.ts";
import { link, type Register } from "../../register/link.ts";
import { type AnyEntry, nameOf, type RegisterName, registerNames } from "../../register/registers.ts";
import { schemaOf } from "../../register/schema.ts";
import { tracesIn } from "../../register/traces.ts";
import type { Municipality } from "../../register/types.ts";
import { leadingTo, walk } from "../../register/walk.ts";
import { capitalize } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { changesBetween, type RecordChange } from "../changes/index.ts";
import { wordsOf } from "../changes/words.ts";
import type { FileChange, History, Version } from "./history.ts";
import { type ChangeLog, firstDay, type LoggedChange } from "./log.ts";

/** A log of more changes than this is cut after the change that reached it. */
const maxChanges = 5000;

export interface Frame {
  /** The whole Register as it is today. */
  full: Register;
  /** What the edition holds of it. */
  view: Register;
  edition: Edition;
  restricted: boolean;
  /** yyyy-mm-dd */
  today: string;
}

/** By register and id; a record that is not there may be told of as undefined. */
type State = Map<string, Version | undefined>;

const keyOf = ({ register, id }: { register: string; id: string }) => `${register}/${id}`;
const toNeeds = leadingTo(({ ref, vocabulary }) => ref !== undefined || vocabulary !== undefined);

interface Needs {
  /** Records it refers to: whether they are shown decides what is shown of it. */
  records: string[];
  /** Code lists that its values are told with. */
  lists: string[];
}

const needs = new WeakMap<Version, Needs>();

/** What a version points at; found once for each. */
function needsOf(version: Version): Needs {
  const known = needs.get(version);
  if (known) return known;
  const found = { records: new Set<string>(), lists: new Set<string>() };
  walk(
    schemaOf(version.register).field,
    version.data,
    ({ ref, vocabulary }, value) => {
      if (typeof value !== "string") return;
      if (ref) found.records.add(`${ref}/${value}`);
      else if (vocabulary && vocabulary !== "self") found.lists.add(`vocabularies/${vocabulary}`);
    },
    toNeeds,
  );
  const list = { records: [...found.records], lists: [...found.lists] };
  needs.set(version, list);
  return list;
}

/** Line breaks differ between machines, and say nothing. */
function normalized(entry: AnyEntry): AnyEntry {
  return entry.body?.includes("\r") ? { ...entry, body: entry.body.replaceAll("\r\n", "\n") } : entry;
}

/** Walks back from the Register as it is, and tells each change as the edition may. */
class Teller {
  readonly #frame: Frame;
  readonly #project: typeof editionOf;
  /** Every record as it stood after the change that is told. */
  readonly #state: State = new Map();
  /** Records that are taken away, and whether they could be seen when they were. */
  readonly #gone = new Map<string, boolean>();

  constructor(frame: Frame, project: typeof editionOf) {
    this.#frame = frame;
    this.#project = project;
    for (const name of registerNames)
      for (const entry of frame.full.all(name) as readonly AnyEntry[]) this.#state.set(keyOf(entry), normalized(entry));
    const municipality: Version = {
      register: "municipality",
      id: "municipality",
      file: "municipality.yaml",
      data: frame.full.municipality,
    };
    this.#state.set(keyOf(municipality), municipality);
  }

  /** Takes the state back to before these changes. */
  back(files: readonly FileChange[]): void {
    for (const { before, ...file } of files) {
      if (before) this.#state.set(keyOf(file), before.register === "municipality" ? before : normalized(before));
      else this.#state.delete(keyOf(file));
    }
  }

  /**
   * Whether a record may be named at all, whenever it was: the log tells nothing of what the edition does not hold today.
   * In the internal edition, what is taken out of the register can be told of if all could see it then.
   */
  #mayBeNamed(key: string): boolean {
    const { full, view, edition } = this.#frame;
    const at = key.indexOf("/");
    const [register, id] = [key.slice(0, at) as RegisterName, key.slice(at + 1)];
    if (full.get(register, id)) return view.get(register, id) !== undefined;
    return edition === "internal" && this.#gone.get(key) !== false;
  }

  /** A version without what the edition does not show of the record today. */
  #framed(version: AnyEntry): AnyEntry {
    const { full, view } = this.#frame;
    if (!version.body || !full.get(version.register, version.id)?.body || view.get(version.register, version.id)?.body) return version;
    const { body: _, ...rest } = version;
    return rest as AnyEntry;
  }

  /** The records that decide what is shown of those that changed, before and after: as few as the edition can be made of. */
  #around(before: State, files: readonly FileChange[]): Set<string> {
    const found = new Set<string>();
    const waiting: string[] = [];
    const add = (key: string) => {
      if (found.has(key) || key === "municipality/municipality" || !this.#mayBeNamed(key)) return;
      found.add(key);
      waiting.push(key);
    };
    const versions = (key: string) =>
      [before.has(key) ? before.get(key) : this.#state.get(key), this.#state.get(key)].filter((version) => version !== undefined);
    for (const file of files) {
      add(keyOf(file));
      if (file.register === "municipality" || found.has(keyOf(file)))
        for (const version of versions(keyOf(file))) for (const list of needsOf(version).lists) add(list);
    }
    if (before.has("municipality/municipality"))
      for (const version of versions("municipality/municipality")) for (const key of needsOf(version).records) add(key);
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop())
      for (const version of versions(key)) for (const next of needsOf(version).records) add(next);
    return found;
  }

  #register(keys: Iterable<string>, of: (key: string) => Version | undefined): Register {
    const entries = [...keys].flatMap((key) => {
      const version = of(key);
      return version && version.register !== "municipality" ? [this.#framed(version)] : [];
    });
    const municipality = (of("municipality/municipality")?.data ?? {}) as Municipality;
    // Where the files are is shown or not by what the register says today, and is no part of what it is about.
    const { git: _, ...rest } = municipality;
    return link(entries, rest as Municipality);
  }

  #edition(register: Register): Register {
    const { edition, restricted } = this.#frame;
    return this.#project(register, edition, { restricted });
  }

  /** What one change did to the records it touched. */
  tell(given: readonly FileChange[]): LoggedChange[] {
    const before: State = new Map();
    for (const { before: was, ...file } of given) before.set(keyOf(file), was && was.register !== "municipality" ? normalized(was) : was);
    const was = (key: string) => (before.has(key) ? before.get(key) : this.#state.get(key));
    const is = (key: string) => this.#state.get(key);
    const files =
      publicationOf(was("municipality/municipality")) === publicationOf(is("municipality/municipality")) ? given : this.#all(given);
    const keys = this.#around(before, files);
    if (keys.size === 0 && !before.has("municipality/municipality")) return [];

    const [wasAll, isAll] = [this.#register(keys, was), this.#register(keys, is)];
    const after = this.#edition(isAll);
    let shown = this.#edition(wasAll);
    const touched = new Set(files.map(({ file }) => file));
    for (const { register, id, file } of files) {
      if (register === "municipality" || is(`${register}/${id}`) || this.#gone.has(`${register}/${id}`)) continue;
      this.#gone.set(
        `${register}/${id}`,
        (shown.all(register) as readonly AnyEntry[]).some((entry) => entry.file === file),
      );
    }
    // What is withdrawn is told of by its absence alone, also where others refer to it.
    const withdrawn = registerNames.flatMap((name) =>
      (shown.all(name) as readonly AnyEntry[]).filter((entry) => !after.get(name, entry.id) && isAll.get(name, entry.id)).map(keyOf),
    );
    if (withdrawn.length > 0) {
      const left = new Set(keys);
      for (const key of withdrawn) left.delete(key);
      shown = this.#edition(this.#register(left, was));
    }
    const changes = changesBetween(shown, after);
    return changes.records
      .filter((change) => [change.before, change.after].some((entry) => entry && touched.has(entry.file)))
      .flatMap((change) => this.#logged(change, wordsOf(change, changes)));
  }

  /** With every record as one that may have changed: what is published is decided anew. */
  #all(given: readonly FileChange[]): FileChange[] {
    const known = new Set(given.map(keyOf));
    const rest = [...this.#state.values()].filter((version) => version !== undefined && !known.has(keyOf(version)));
    return [...given, ...(rest as Version[]).map(({ register, id, file }) => ({ register, id, file }))];
  }

  #logged(change: RecordChange, words: ReturnType<typeof wordsOf>): LoggedChange[] {
    if (change.kind === "changed" && words.length === 0) return [];
    const lines = words.flatMap(({ place, what }) => (place ? [text.changes.in(place, what.join("; "))] : what)).map(capitalize);
    const today =
      change.register === "municipality" ? undefined : (this.#frame.view.get(change.register, change.id) as AnyEntry | undefined);
    const isHere = change.kind !== "removed" && (today !== undefined || change.register === "municipality");
    return [
      {
        kind: change.kind,
        register: change.register,
        id: isHere && today ? today.id : change.id,
        name: isHere && today ? nameOf(today) || today.id : change.name,
        isHere,
        // The check stops such details, but a commit may have gone past it; Git keeps it, and this must not spread it.
        words: lines.map((line) => (tracesIn("", line).length > 0 ? text.changeLog.untold : line)),
      },
    ];
  }
}

const publicationOf = (version: Version | undefined) => JSON.stringify((version?.data as Municipality | undefined)?.publication ?? null);

/**
 * What has been changed in the register, as an edition may tell it: each change is read from the records as the edition shows them,
 * before and after. A record that the edition does not hold today is not told of, nor is a change in what it does not show.
 * Time grows with the records that changed, and those they refer to.
 */
export function logOf(history: History, frame: Frame, project: typeof editionOf = editionOf): ChangeLog {
  const from = firstDay(frame.today);
  const log: ChangeLog = { sets: [], from, isCut: false, ...(history.limit ? { limit: history.limit } : {}) };
  const teller = new Teller(frame, project);
  teller.back(history.uncommitted);
  let told = 0;
  for (const { date, files } of history.commits) {
    if (date < from) break;
    if (told >= maxChanges) return { ...log, isCut: true };
    const changes = date > frame.today ? [] : teller.tell(files);
    if (changes.length > 0) log.sets.push({ date, changes });
    told += changes.length;
    teller.back(files);
  }
  return log;
}

import { text } from "../../../src/text/index.ts";
import { patiently } from "../host/request.ts";
import { emptyBody, unitOfIssue, type WantedIssue } from "./text.ts";

const t = text.reminderIssues;

/** An issue that is ours. */
export interface OwnIssue {
  id: number;
  title: string;
  body: string;
  isOpen: boolean;
}

/** The issues of a project at a Git host. */
export interface IssueHost {
  /** Those of ours, open and closed, the oldest first. */
  list(): Promise<OwnIssue[]>;
  create(issue: { title: string; body: string }): Promise<unknown>;
  /** All of it at one time: nothing is half done. */
  change(id: number, issue: { title: string; body: string; isOpen: boolean }): Promise<unknown>;
}

/** What was done with the issue of a unit. */
export interface IssueChange {
  kind: "created" | "updated" | "reopened" | "closed";
  unit: string;
}

const same = (a: string, b: string) => a.trim().replaceAll("\r\n", "\n") === b.trim();

/** The issue that is the unit's: an open one before a closed, and the oldest of them, or else the newest closed. */
function byUnit(issues: readonly OwnIssue[]): Map<string, { main: OwnIssue; others: OwnIssue[] }> {
  const groups = Map.groupBy(issues, ({ body }) => unitOfIssue(body) ?? "");
  groups.delete("");
  return new Map(
    [...groups].flatMap(([unit, found]) => {
      const main = found.find(({ isOpen }) => isOpen) ?? found.at(-1);
      return main ? [[unit, { main, others: found.filter((each) => each !== main && each.isOpen) }] as const] : [];
    }),
  );
}

/**
 * Makes each unit have the one issue that is wanted, and asks the host for nothing more than that takes: run twice, it changes nothing the second time.
 * An issue that someone has closed is left closed until there is something else to say. The first failure that does not pass ends it.
 *
 * @param pause waits a number of milliseconds
 * @param tell is told of each change when it is made
 * @throws UserError when the host says no, or stays down
 */
export async function keepIssues(
  host: IssueHost,
  wanted: readonly WantedIssue[],
  pause: (ms: number) => Promise<unknown>,
  tell: (change: IssueChange) => void,
): Promise<void> {
  const issues = byUnit(await patiently(pause, () => host.list(), t.undone(undefined)));
  const change = async (kind: IssueChange["kind"], unit: string, work: () => Promise<unknown>) => {
    await patiently(pause, work, t.undone(unit));
    tell({ kind, unit });
  };
  for (const { unit, name, title, body } of wanted) {
    const known = issues.get(unit);
    if (!known) {
      // A host may have made it and then failed to say so: tried again, it is looked for first.
      let isTried = false;
      await change("created", name, async () => {
        const isMade = isTried && byUnit(await host.list()).has(unit);
        isTried = true;
        if (!isMade) await host.create({ title, body });
      });
      continue;
    }
    const { main, others } = known;
    if (!same(main.body, body) || main.title !== title)
      await change(main.isOpen ? "updated" : "reopened", name, () => host.change(main.id, { title, body, isOpen: true }));
    for (const other of others) await change("closed", name, () => host.change(other.id, { ...other, isOpen: false }));
  }
  const isWanted = new Set(wanted.map(({ unit }) => unit));
  for (const [unit, { main, others }] of issues) {
    if (isWanted.has(unit)) continue;
    for (const issue of [main, ...others].filter(({ isOpen }) => isOpen))
      await change("closed", unit, () => host.change(issue.id, { title: issue.title, body: emptyBody(unit), isOpen: false }));
  }
}

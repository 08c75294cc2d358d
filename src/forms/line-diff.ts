import { align } from "../edit/align.ts";

export interface DiffLine {
  kind: "same" | "added" | "removed" | "gap";
  /** The line; of a gap, how many lines are left out. */
  text: string;
}

export interface LineDiff {
  /** Changed lines with a few around them. */
  lines: DiffLine[];
  added: number;
  removed: number;
}

/** Lines shown around what is changed. */
const around = 2;

/** What is changed from one text to another, line by line. */
export function lineDiff(was: string, now: string): LineDiff {
  const before = was.split("\n");
  const after = now.split("\n");
  const all = align(before, after).flatMap(({ was: from, now: to }): DiffLine[] => {
    const removed: DiffLine[] = from === undefined ? [] : [{ kind: "removed", text: before[from] ?? "" }];
    const added: DiffLine[] = to === undefined ? [] : [{ kind: "added", text: after[to] ?? "" }];
    const isSame = from !== undefined && to !== undefined && before[from] === after[to];
    return isSame ? [{ kind: "same", text: before[from] ?? "" }] : [...removed, ...added];
  });
  const isNear = (i: number) => all.slice(Math.max(0, i - around), i + around + 1).some(({ kind }) => kind !== "same");
  const lines: DiffLine[] = [];
  let left = 0;
  all.forEach((line, i) => {
    if (!isNear(i)) left++;
    const isLast = i === all.length - 1;
    if (left > 0 && (isNear(i) || isLast)) {
      lines.push({ kind: "gap", text: String(left) });
      left = 0;
    }
    if (isNear(i)) lines.push(line);
  });
  const count = (kind: DiffLine["kind"]) => all.filter((line) => line.kind === kind).length;
  return { lines, added: count("added"), removed: count("removed") };
}

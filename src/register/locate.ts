import type { Finding, Problem } from "./finding.ts";
import { isMarkdown, textOf } from "./read.ts";
import { locator, type Place } from "./source.ts";

/** Places wanted in one file, in the order they are answered. */
export interface Wanted {
  file: string;
  places: Pick<Problem, "path" | "at">[];
}

/** The places in a file, read and parsed again only because something is wrong in it. */
export function placesIn(root: string, { file, places }: Wanted): Place[] {
  const place = locator(textOf(root, file), isMarkdown(file));
  return places.map(({ path, at }) => place(path, at));
}

/** What is left to find out for a list of problems: where those are that do not know it yet. */
export function wantedOf(problems: readonly Problem[]): Wanted[] {
  const unplaced = problems.filter(({ place }) => place === undefined);
  return [...Map.groupBy(unplaced, ({ file }) => file)].map(([file, found]) => ({
    file,
    places: found.map(({ path, at }) => ({ path, at })),
  }));
}

/** Problems as findings. @param answers for each file of `wantedOf(problems)`, its places */
export function placed(problems: readonly Problem[], wanted: readonly Wanted[], answers: readonly Place[][]): Finding[] {
  const left = new Map(wanted.map(({ file }, i) => [file, (answers[i] ?? [])[Symbol.iterator]()]));
  return problems.map(({ path, at: _, hint, place, ...rest }) => {
    const { line, column, written = "" }: Place = place ?? left.get(rest.file)?.next().value ?? { line: 1, column: 1 };
    const told = typeof hint === "function" ? hint(written) : hint;
    return { ...rest, line, column, field: path.join("."), ...(told ? { hint: told } : {}) };
  });
}

/** Gives each problem its place. */
export function locate(root: string, problems: readonly Problem[]): Finding[] {
  const wanted = wantedOf(problems);
  return placed(
    problems,
    wanted,
    wanted.map((each) => placesIn(root, each)),
  );
}

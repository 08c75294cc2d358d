import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { listFiles, type RecordFile } from "./files.ts";
import type { Finding, Problem } from "./finding.ts";
import { placed, placesIn, type Wanted, wantedOf } from "./locate.ts";
import { type Content, readRecords } from "./read.ts";
import type { Place } from "./source.ts";

/** What a thread is asked for: the records of files, or places in them. */
export type Task = { root: string } & ({ kind: "read"; items: readonly RecordFile[] } | { kind: "locate"; items: readonly Wanted[] });

/** Starting a thread costs as much as parsing this many files. */
const worthAThread = 400;

/** The answers of a thread, a part of the task at a time: so the thread need not hold all of it while it is sent. */
function inThread<Answer>(task: Task): Promise<Answer[]> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: task });
    const answers: Answer[] = [];
    worker.on("message", (answer: Answer) => answers.push(answer));
    worker.once("error", fail);
    worker.once("exit", () => done(answers));
  });
}

/**
 * Does a little work here and much in threads; the answers are in the order of the items. With threads nothing is done here but taking in:
 * answers that wait to be taken in take memory, and text read here is kept whole for the pieces that are cut from it.
 */
async function shared<Item, Answer>(
  items: readonly Item[],
  here: (part: readonly Item[]) => Answer,
  there: (part: readonly Item[]) => Task,
) {
  const threads = Math.max(1, Math.min(availableParallelism(), Math.floor(items.length / worthAThread)));
  if (threads === 1) return [here(items)];
  const size = Math.ceil(items.length / threads);
  const parts = Array.from({ length: threads }, (_, i) => inThread<Answer>(there(items.slice(i * size, (i + 1) * size))));
  return (await Promise.all(parts)).flat();
}

/**
 * As `readContent`, with the same result, on all processors when there is much to read:
 * parsing YAML is nine tenths of a check.
 */
export async function readContentInParallel(root: string): Promise<Content> {
  const { files, findings } = listFiles(root);
  const parts = await shared(
    files,
    (items) => readRecords(root, items),
    (items) => ({ kind: "read", root, items }),
  );
  return {
    root,
    entries: parts.flatMap((part) => part.entries),
    unread: parts.flatMap((part) => part.unread),
    findings: [...findings, ...parts.flatMap((part) => part.findings)],
  };
}

/** As `locate`, with the same result, on all processors when much is wrong. */
export async function locateInParallel(root: string, problems: readonly Problem[]): Promise<Finding[]> {
  const wanted = wantedOf(problems);
  const answers = await shared<Wanted, Place[][]>(
    wanted,
    (items) => items.map((each) => placesIn(root, each)),
    (items) => ({ kind: "locate", root, items }),
  );
  return placed(problems, wanted, answers.flat());
}

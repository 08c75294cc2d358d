import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { listFiles, type RecordFile } from "./files.ts";
import { type Content, readContent, readRecords } from "./read.ts";

/** Starting a thread costs as much as reading this many files. */
const worthAThread = 400;

function readInThread(root: string, files: readonly RecordFile[]): Promise<Omit<Content, "root">> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL("./read-worker.ts", import.meta.url), { workerData: { root, files } });
    worker.once("message", done);
    worker.once("error", fail);
  });
}

/**
 * As `readContent`, with the same result, on all processors when there is much to read:
 * parsing YAML is nine tenths of a check.
 */
export async function readContentInParallel(root: string): Promise<Content> {
  const { files, findings } = listFiles(root);
  const threads = Math.min(availableParallelism(), Math.floor(files.length / worthAThread));
  if (threads < 2) return readContent(root);
  const size = Math.ceil(files.length / threads);
  const rest = Array.from({ length: threads - 1 }, (_, i) => readInThread(root, files.slice((i + 1) * size, (i + 2) * size)));
  const parts = [readRecords(root, files.slice(0, size)), ...(await Promise.all(rest))];
  return {
    root,
    entries: parts.flatMap((part) => part.entries),
    unread: parts.flatMap((part) => part.unread),
    findings: [...findings, ...parts.flatMap((part) => part.findings)],
  };
}

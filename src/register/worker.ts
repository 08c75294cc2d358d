import process from "node:process";
import { parentPort, workerData } from "node:worker_threads";
import { placesIn } from "./locate.ts";
import type { Task } from "./parallel.ts";
import { readRecords } from "./read.ts";

// The parser asks for an environment variable at each token; a plain object answers faster than the environment.
process.env = { ...process.env };

const task = workerData as Task;
/** So few at a time that sending them takes little memory, and so many that it takes little time. */
const part = 250;

for (let i = 0; i < task.items.length; i += part) {
  parentPort?.postMessage(
    task.kind === "read"
      ? readRecords(task.root, task.items.slice(i, i + part))
      : task.items.slice(i, i + part).map((wanted) => placesIn(task.root, wanted)),
  );
}

import process from "node:process";
import { parentPort, workerData } from "node:worker_threads";
import { placesIn } from "./locate.ts";
import type { Task } from "./parallel.ts";
import { readRecords } from "./read.ts";

// The parser asks for an environment variable at each token; a plain object answers faster than the environment.
process.env = { ...process.env };

const task = workerData as Task;
parentPort?.postMessage(
  task.kind === "read" ? readRecords(task.root, task.items) : task.items.map((wanted) => placesIn(task.root, wanted)),
);

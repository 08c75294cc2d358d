import process from "node:process";
import { parentPort, workerData } from "node:worker_threads";
import type { RecordFile } from "./files.ts";
import { readRecords } from "./read.ts";

// The parser asks for an environment variable at each token; a plain object answers faster than the environment.
process.env = { ...process.env };

const { root, files } = workerData as { root: string; files: RecordFile[] };
parentPort?.postMessage(readRecords(root, files));

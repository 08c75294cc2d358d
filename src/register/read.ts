import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileFinding, listFiles, type RecordFile } from "./files.ts";
import type { Finding } from "./finding.ts";
import { parseSource } from "./source.ts";
import { type Trace, tracesIn } from "./traces.ts";

/** A file of the register, whether or not it could be read as a record. */
export interface TextFile extends RecordFile {
  /** Absent when there are none. */
  traces?: readonly Trace[];
}

/** A record as written: not yet known to have the right shape. */
export interface RawEntry extends TextFile {
  data: unknown;
  body?: string;
}

export interface Content {
  /** The content folder. */
  root: string;
  /** In order of path. */
  entries: RawEntry[];
  /** Records that are there but could not be read: what refers to them is not wrong for that. */
  unread: TextFile[];
  findings: Finding[];
}

/** A record is a page of text; what is larger is something else that has got in by mistake. */
const maxBytes = 1_000_000;

export const isMarkdown = (file: string): boolean => file.endsWith(".md");

function decode(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text of a file as the parser reads it: UTF-8 without byte order mark. */
export function textOf(root: string, file: string): string {
  return decode(readFileSync(join(root, file))) ?? "";
}

/** A file's record from its bytes, or everything that keeps it from being read. */
export function recordOf(record: RecordFile, bytes: Buffer): RawEntry | { file: TextFile; findings: Finding[] } {
  const { file } = record;
  const unreadable = (rule: string, message: string, hint: string, line = 1) => ({
    file: record,
    findings: [fileFinding(rule, file, message, hint, line)],
  });
  if (bytes.length > maxBytes)
    return unreadable(
      "file-size",
      "Filen er større enn 1 MB.",
      "En oppføring er noen få sider tekst. Legg store vedlegg i arkivet, og vis til saken.",
    );
  const text = decode(bytes);
  if (text === undefined)
    return unreadable(
      "file-text",
      "Filen er ikke tekst i UTF-8.",
      "Lagre filen på nytt med tegnsettet UTF-8. Bilder og andre filer kan ikke ligge i registeret.",
    );
  if (text.trim() === "") return unreadable("file-empty", "Filen er tom.", "Fyll den ut, eller slett den.");
  const traces = tracesIn(file, text);
  const known: TextFile = traces.length > 0 ? { ...record, traces } : record;
  const { data, body, errors } = parseSource(text, isMarkdown(file));
  if (errors.length > 0)
    return {
      file: known,
      findings: errors.map(({ code, line, column, message, hint }) => fileFinding(code, file, message, hint, line, column)),
    };
  if (data === null || typeof data !== "object" || Array.isArray(data)) {
    const hint = "En oppføring består av linjer på formen «felt: verdi».";
    return { file: known, findings: [fileFinding("file-fields", file, "Filen inneholder ingen felt.", hint, isMarkdown(file) ? 2 : 1)] };
  }
  return { ...known, data, ...(body ? { body } : {}) };
}

/** Reads the given files. What cannot be read is a finding, and the rest is still read. */
export function readRecords(root: string, files: readonly RecordFile[]): Omit<Content, "root"> {
  const content: Omit<Content, "root"> = { entries: [], unread: [], findings: [] };
  for (const record of files) {
    const path = join(root, record.file);
    // What is too large to be a record is not read into memory to find that out.
    const read = recordOf(record, statSync(path).size > maxBytes ? Buffer.alloc(maxBytes + 1) : readFileSync(path));
    if ("findings" in read) {
      content.unread.push(read.file);
      content.findings.push(...read.findings);
    } else content.entries.push(read);
  }
  return content;
}

/** Reads every file below the content folder; what is wrong with a file or its place is a finding. Never throws for what a file holds. */
export function readContent(root: string): Content {
  const { files, findings } = listFiles(root);
  const read = readRecords(root, files);
  return { root, ...read, findings: [...findings, ...read.findings] };
}

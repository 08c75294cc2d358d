import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileFinding, listFiles, type RecordFile } from "./files.ts";
import type { Finding } from "./finding.ts";
import { parseSource } from "./source.ts";

/** A record as written: not yet known to have the right shape. */
export interface RawEntry extends RecordFile {
  data: unknown;
  body?: string;
}

export interface Content {
  /** The content folder. */
  root: string;
  /** In order of path. */
  entries: RawEntry[];
  /** Records that are there but could not be read: what refers to them is not wrong for that. */
  unread: RecordFile[];
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

/** A file's record, or everything that keeps it from being read. */
function readRecord(root: string, record: RecordFile): RawEntry | Finding[] {
  const { file } = record;
  const path = join(root, file);
  if (statSync(path).size > maxBytes) {
    const hint = "En oppføring er noen få sider tekst. Legg store vedlegg i arkivet, og vis til saken.";
    return [fileFinding("file-size", file, "Filen er større enn 1 MB.", hint)];
  }
  const text = decode(readFileSync(path));
  if (text === undefined) {
    const hint = "Lagre filen på nytt med tegnsettet UTF-8. Bilder og andre filer kan ikke ligge i registeret.";
    return [fileFinding("file-text", file, "Filen er ikke tekst i UTF-8.", hint)];
  }
  if (text.trim() === "") return [fileFinding("file-empty", file, "Filen er tom.", "Fyll den ut, eller slett den.")];
  const { data, body, errors } = parseSource(text, isMarkdown(file));
  if (errors.length > 0) return errors.map(({ code, line, column, message, hint }) => fileFinding(code, file, message, hint, line, column));
  if (data === null || typeof data !== "object" || Array.isArray(data)) {
    const hint = "En oppføring består av linjer på formen «felt: verdi».";
    return [fileFinding("file-fields", file, "Filen inneholder ingen felt.", hint, isMarkdown(file) ? 2 : 1)];
  }
  return { ...record, data, ...(body ? { body } : {}) };
}

/** Reads the given files. What cannot be read is a finding, and the rest is still read. */
export function readRecords(root: string, files: readonly RecordFile[]): Omit<Content, "root"> {
  const content: Omit<Content, "root"> = { entries: [], unread: [], findings: [] };
  for (const record of files) {
    const read = readRecord(root, record);
    if (Array.isArray(read)) {
      content.unread.push(record);
      content.findings.push(...read);
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

import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "./finding.ts";
import { nearest } from "./nearest.ts";
import { isRegisterName, type RegisterName, registerNames } from "./registers.ts";
import { parseSource } from "./source.ts";

/** A record as written: not yet known to have the right shape. */
export interface RawEntry {
  register: RegisterName | "municipality";
  id: string;
  /** Path below the content folder. */
  file: string;
  data: unknown;
  body?: string;
}

export interface Content {
  /** The content folder. */
  root: string;
  entries: RawEntry[];
  /** Records that are there but could not be read: what refers to them is not wrong for that. */
  unread: Pick<RawEntry, "register" | "id">[];
  findings: Finding[];
}

/** A record is a page of text; what is larger is something else that has got in by mistake. */
const maxBytes = 1_000_000;

const idPattern = /^[a-z0-9-]+(\/[a-z0-9-]+)*$/;
const ignored = /^(\.gitkeep|\.DS_Store|Thumbs\.db|README\.md)$/;

function finding(rule: string, file: string, message: string, hint?: string, line = 1, column = 1): Finding {
  return { rule, level: "error", file, line, column, field: "", message, ...(hint ? { hint } : {}) };
}

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

export const isMarkdown = (file: string): boolean => file.endsWith(".md");

function slug(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("å", "a")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9/-]+/g, "-")
    .replace(/-+/g, "-")
    .replace(/(^|\/)-|-(?=\/|$)/g, "$1");
}

function wrongPlace(file: string): Finding {
  const [top = ""] = file.split("/");
  const meant = nearest(top, registerNames);
  return finding(
    "file-place",
    file,
    file.includes("/") ? `Mappen «${top}» er ikke et register.` : "Filen ligger utenfor registrene.",
    meant ? `Skal den ligge i «${meant}»?` : `Registrene er ${registerNames.join(", ")}.`,
  );
}

/**
 * Reads every file below the content folder into raw entries, in order of path.
 * What cannot be read is a finding, and the rest is still read. Symbolic links are not followed.
 *
 * @throws never; a content folder that is missing is a finding.
 */
export function readContent(root: string): Content {
  const entries: RawEntry[] = [];
  const findings: Finding[] = [];
  const unread: Content["unread"] = [];

  function readRecord(file: string, register: RegisterName | "municipality", id: string): void {
    const known = entries.length;
    parseRecord(file, register, id);
    if (entries.length === known) unread.push({ register, id });
  }

  function parseRecord(file: string, register: RegisterName | "municipality", id: string): void {
    const path = join(root, file);
    if (statSync(path).size > maxBytes) {
      findings.push(
        finding(
          "file-size",
          file,
          "Filen er større enn 1 MB.",
          "En oppføring er noen få sider tekst. Legg store vedlegg i arkivet, og vis til saken.",
        ),
      );
      return;
    }
    const text = decode(readFileSync(path));
    if (text === undefined) {
      findings.push(
        finding(
          "file-text",
          file,
          "Filen er ikke tekst i UTF-8.",
          "Lagre filen på nytt med tegnsettet UTF-8. Bilder og andre filer kan ikke ligge i registeret.",
        ),
      );
      return;
    }
    if (text.trim() === "") {
      findings.push(finding("file-empty", file, "Filen er tom.", "Fyll den ut, eller slett den."));
      return;
    }
    const source = parseSource(text, isMarkdown(file));
    for (const error of source.errors) findings.push(finding(error.code, file, error.message, error.hint, error.line, error.column));
    if (source.errors.length > 0) return;
    if (source.data === null || typeof source.data !== "object" || Array.isArray(source.data)) {
      findings.push(
        finding(
          "file-fields",
          file,
          "Filen inneholder ingen felt.",
          "En oppføring består av linjer på formen «felt: verdi».",
          isMarkdown(file) ? 2 : 1,
        ),
      );
      return;
    }
    entries.push({ register, id, file, data: source.data, ...(source.body ? { body: source.body } : {}) });
  }

  function readFile(file: string): void {
    const [top = "", ...rest] = file.split("/");
    const name = file.split("/").at(-1) ?? "";
    if (file === "municipality.yaml") {
      readRecord(file, "municipality", "municipality");
      return;
    }
    if (rest.length === 0 || !isRegisterName(top)) {
      findings.push(
        /^municipality\.(ya?ml|md)$/i.test(file)
          ? finding("file-kind", file, "Kommunens fil heter ikke det den skal.", "Gi filen navnet municipality.yaml.")
          : wrongPlace(file),
      );
      return;
    }
    if (!/\.(yaml|md)$/.test(name)) {
      const hint = /\.ya?ml$/i.test(name)
        ? "Gi filen endelsen .yaml."
        : /\.mdx$/i.test(name)
          ? "Bruk .md. MDX kan kjøre kode, og er ikke tillatt i registeret."
          : "En oppføring er en .yaml-fil eller en .md-fil.";
      findings.push(
        finding(
          "file-kind",
          file,
          `Filer av slaget «${name.includes(".") ? name.slice(name.lastIndexOf(".")) : name}» hører ikke hjemme i registeret.`,
          hint,
        ),
      );
      return;
    }
    const id = rest.join("/").replace(/\.(yaml|md)$/, "");
    if (!idPattern.test(id)) {
      const better = slug(id);
      const hint = idPattern.test(better)
        ? `Gi filen navnet «${better}${name.slice(name.lastIndexOf("."))}».`
        : "Gi filen et navn som sier hva oppføringen gjelder.";
      findings.push(finding("file-name", file, "Filnavnet kan bare ha små bokstaver a–z, tall og bindestrek.", hint));
      return;
    }
    readRecord(file, top, id);
  }

  function readFolder(folder: string): void {
    let items: Dirent[];
    try {
      items = readdirSync(join(root, folder), { withFileTypes: true });
    } catch {
      findings.push(finding("file-place", folder || ".", folder ? "Mappen kan ikke leses." : `Det finnes ingen mappe «${root}».`));
      return;
    }
    items.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const item of items) {
      const path = folder ? `${folder}/${item.name}` : item.name;
      if (item.isSymbolicLink()) findings.push(finding("file-link", path, "Dette er en lenke til en annen fil.", "Legg selve filen her."));
      else if (item.isDirectory()) readFolder(path);
      else if (item.isFile() && !ignored.test(item.name)) readFile(path);
    }
  }

  readFolder("");
  if (
    findings.every((f) => f.file !== "." && f.file !== "municipality.yaml") &&
    ![...entries, ...unread].some((e) => e.register === "municipality")
  ) {
    findings.push(
      finding(
        "municipality-missing",
        "municipality.yaml",
        "Filen municipality.yaml mangler.",
        "Den holder kommunens navn, kontaktpunkter og innstillinger. Se docs/adopting.md.",
      ),
    );
  }
  return { root, entries, unread, findings };
}

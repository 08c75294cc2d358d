import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { type AnyEntry, isRegisterName, registerNames } from "../../src/register/registers.ts";
import { type Field, schemaOf, type Visibility } from "../../src/register/schema.ts";
import { leadingTo } from "../../src/register/walk.ts";
import type { Canary } from "./canaries.ts";
import { fixtures, registerOf } from "./content.ts";

/** Any word that `writeSecrets` has made. One word of letters and digits, so that a search index keeps it whole. */
export const anySecret = /kanari\d{4}/g;

const hidesSome = leadingTo(({ visibility }) => visibility === "restricted");

/** Text that the checker takes whatever it says; names may have spaces inside, but a code or a number may not. */
const takesWord = (field: Field) =>
  field.type === "string" &&
  !field.values &&
  !field.ref &&
  !field.vocabulary &&
  (!field.pattern || field.pattern.startsWith("^\\S")) &&
  !/^(date|uri)$/.test(field.format ?? "");

/**
 * Writes tests/fixtures/base with a word of its own in every free text that is not public, in the prose, and in a hidden
 * copy of a record of each register: one that is internal, one that is restricted, and one whose status is not published.
 *
 * @returns the words, with where they stand and who may see them
 */
export function writeSecrets(folder: string): Canary[] {
  const base = registerOf();
  const secrets: Canary[] = [];
  const secret = (where: string, visibility: Visibility) => {
    const word = `kanari${String(secrets.length).padStart(4, "0")}`;
    secrets.push({ word, where, visibility });
    return word;
  };
  /** A copy with a secret in each free text that `hides` gives a visibility. */
  const copy = (field: Field, value: unknown, where: string, hides: (field: Field) => Visibility | undefined): unknown => {
    if (Array.isArray(value)) return value.map((item) => (field.items ? copy(field.items, item, where, hides) : item));
    if (value !== null && typeof value === "object") {
      return Object.fromEntries(
        Object.entries(value).map(([key, child]) => {
          const known = field.properties?.get(key);
          return [key, known ? copy(known, child, where, hides) : child];
        }),
      );
    }
    const visibility = hides(field);
    if (!visibility || !takesWord(field)) return value;
    const word = secret(`${where} ${field.path}`, visibility);
    return field.format === "email" ? `${word}@provebygd.example` : `Her står ${word}.`;
  };
  const write = (file: string, data: unknown, body?: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    // A comment is in no page, but the internal edition has the file it stands in, for the form. Not where a comment may hold a restricted value.
    const [register = ""] = file.split("/");
    const isRestricted =
      !isRegisterName(register) || hidesSome(schemaOf(register).field) || (data as { visibility?: string }).visibility === "restricted";
    const text = `# ${secret(`${file} (comment)`, isRestricted ? "restricted" : "internal")}\n${stringify(data)}`;
    writeFileSync(join(folder, file), body ? `---\n${text}---\n\n${body}\n` : text);
  };
  const own = (field: Field) => (field.visibility === "public" ? undefined : field.visibility);

  rmSync(folder, { recursive: true, force: true });
  cpSync(join(fixtures, "base"), folder, { recursive: true });
  for (const register of registerNames) {
    const root = schemaOf(register).field;
    const entries = base.all(register) as readonly AnyEntry[];
    for (const entry of entries) {
      const where = `${register}/${entry.id}`;
      const body = entry.body && `${entry.body}\n\nOg ${secret(`${where} (prose)`, "internal")}.`;
      write(entry.file, copy(root, entry.data, where, own), body);
    }
    // The longest has the most fields to hide. A code list with the name of no other is one nobody refers to.
    const [fullest] = [...entries].sort((a, b) => JSON.stringify(b.data).length - JSON.stringify(a.data).length);
    if (!fullest) continue;
    const { aliases: _, ...data } = fullest.data;
    for (const visibility of ["internal", "restricted"] as const) {
      const narrow = (field: Field): Visibility => (field.visibility === "restricted" ? "restricted" : visibility);
      const id = secret(`${register} (id)`, visibility);
      const file = `${register}/${register === "processes" ? `grunnskole/${id}` : id}.yaml`;
      write(file, { ...(copy(root, data, file, narrow) as object), visibility });
    }
  }
  const unpublished = [
    ["systems", "lifecycle:\n  phase: planned\n", "systems/arkivsystem.yaml", "lifecycle:\n  phase: in-use\n"],
    ["processes/grunnskole", "status: started\n", "processes/grunnskole/leksehjelp.md", "status: mapped\n"],
    ["retention", "  status: proposed\n", "retention/skoleskyss.yaml", "  status: adopted\n"],
  ] as const;
  for (const [place, status, from, was] of unpublished) {
    const text = readFileSync(join(fixtures, "base", from), "utf8");
    if (!text.includes(was)) throw new Error(`${from} has no «${was}»`);
    const id = secret(`${place} (not published)`, "internal");
    const name = secret(`${place} (not published) name`, "internal");
    writeFileSync(
      join(folder, `${place}/${id}${from.slice(from.lastIndexOf("."))}`),
      text.replace(was, status).replace(/^(name|title): .*$/m, `$1: ${name}`),
    );
  }
  const municipality = copy(schemaOf("municipality").field, base.municipality, "municipality", own) as { git: { repository: string } };
  municipality.git.repository = `https://github.com/provebygd/${secret("municipality git.repository", "internal")}`;
  write("municipality.yaml", municipality);
  return secrets;
}

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { head, itemsOf, mark, unpacked } from "./pagefind-files.ts";

/** The same bytes with the items of the list that begins at `at` sorted. */
function sorted(bytes: Buffer, at: number): Buffer {
  const items = itemsOf(bytes, at);
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return bytes;
  const parts = items.map(({ from, to }) => bytes.subarray(from, to)).sort(Buffer.compare);
  return Buffer.concat([bytes.subarray(0, first.from), ...parts, bytes.subarray(last.to)]);
}

const unpack = (file: string): Buffer => unpacked(readFileSync(file), file);

/** A name as long as the old, from what the file holds. */
const named = (old: string, bytes: Buffer) => {
  const [language = "", hash = ""] = old.split("_");
  return `${language}_${createHash("sha256").update(bytes).digest("hex").slice(0, hash.length)}`;
};

/** The place of the filters in the list that Pagefind's file of contents is: version, pages, chunks of the index, filters. */
const filtersAt = 3;

/**
 * Gives a search that Pagefind has made one order. Pagefind 1.5 writes filters, and the values of each, in the order of a hash map that is
 * another each time, and names the files after what they hold: without this the same content would give other bytes.
 */
export function orderSearch(folder: string): void {
  const entryFile = join(folder, "pagefind-entry.json");
  const entry = JSON.parse(readFileSync(entryFile, "utf8")) as { languages: Record<string, { hash: string }> };
  const renamed = new Map<string, string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".pf_filter"))) {
    const path = join(folder, file);
    const bytes = unpack(path);
    const [, values] = itemsOf(bytes, mark.length);
    const ordered = values ? sorted(bytes, values.from) : bytes;
    const old = file.replace(/^.*[\\/]|\.pf_filter$/g, "");
    const name = named(old, ordered);
    rmSync(path);
    writeFileSync(path.replace(old, name), gzipSync(ordered, { level: 9 }));
    renamed.set(old, name);
  }
  for (const language of Object.values(entry.languages)) {
    const path = join(folder, `pagefind.${language.hash}.pf_meta`);
    let bytes = unpack(path);
    for (const item of itemsOf(bytes, itemsOf(bytes, mark.length)[filtersAt]?.from ?? 0)) {
      const [, hash] = itemsOf(bytes, item.from);
      if (!hash) continue;
      const from = hash.from + head(bytes, hash.from).length;
      bytes.write(renamed.get(bytes.toString("utf8", from, hash.to)) ?? "", from);
    }
    bytes = sorted(bytes, itemsOf(bytes, mark.length)[filtersAt]?.from ?? 0);
    rmSync(path);
    language.hash = named(language.hash, bytes);
    writeFileSync(path.replace(/[^\\/]*$/, `pagefind.${language.hash}.pf_meta`), gzipSync(bytes, { level: 9 }));
  }
  writeFileSync(entryFile, JSON.stringify(entry));
}

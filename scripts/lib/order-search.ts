import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";

/** What Pagefind puts before the CBOR of a packed file. */
const mark = "pagefind_dcd";

/** Length of the head of a CBOR item, and the number in it. RFC 8949 § 3. */
function head(bytes: Buffer, at: number): { kind: number; count: number; length: number } {
  const first = bytes[at] ?? 0xff;
  const kind = first >> 5;
  const info = first & 0x1f;
  if (info < 24) return { kind, count: info, length: 1 };
  const size = 2 ** (info - 24);
  if (info > 27) throw new Error("Pagefind's index holds CBOR of a kind it did not before");
  return { kind, count: size === 8 ? Number(bytes.readBigUInt64BE(at + 1)) : bytes.readUIntBE(at + 1, size), length: 1 + size };
}

/** Where the CBOR item that begins at `at` ends. */
function endOf(bytes: Buffer, at: number): number {
  const { kind, count, length } = head(bytes, at);
  let end = at + length;
  if (kind === 2 || kind === 3) return end + count;
  if (kind === 4 || kind === 5) for (let i = 0; i < (kind === 5 ? 2 * count : count); i++) end = endOf(bytes, end);
  return end;
}

/** Where each item of the CBOR list that begins at `at` is. */
function itemsOf(bytes: Buffer, at: number): { from: number; to: number }[] {
  const { kind, count, length } = head(bytes, at);
  if (kind !== 4) throw new Error("Pagefind's index is laid out in another way than before");
  const items: { from: number; to: number }[] = [];
  for (let from = at + length; items.length < count; from = items.at(-1)?.to ?? from) items.push({ from, to: endOf(bytes, from) });
  return items;
}

/** The same bytes with the items of the list that begins at `at` sorted. */
function sorted(bytes: Buffer, at: number): Buffer {
  const items = itemsOf(bytes, at);
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return bytes;
  const parts = items.map(({ from, to }) => bytes.subarray(from, to)).sort(Buffer.compare);
  return Buffer.concat([bytes.subarray(0, first.from), ...parts, bytes.subarray(last.to)]);
}

const unpack = (file: string): Buffer => {
  const bytes = gunzipSync(readFileSync(file));
  if (bytes.subarray(0, mark.length).toString() !== mark) throw new Error(`${file} is not as Pagefind wrote it before`);
  return bytes;
};

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

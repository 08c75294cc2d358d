import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { unzip } from "./unzip.ts";

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", shy: "\u00ad", zwnj: "\u200c" };

const character = (code: number, otherwise: string) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise);

/** What texts are written as inside other texts, and back. */
const decoders: ((text: string) => string)[] = [
  (text) =>
    text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));?/gi, (whole, decimal?: string, hex?: string, name?: string) =>
      name ? (named[name.toLowerCase()] ?? whole) : character(decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16), whole),
    ),
  (text) => text.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => Buffer.from(escaped.replaceAll("%", ""), "hex").toString("utf8")),
  (text) =>
    text.replace(/\\u\{?([0-9a-f]{4,6})\}?|\\x([0-9a-f]{2})/gi, (whole, long?: string, short?: string) =>
      character(Number.parseInt(long ?? short ?? "", 16), whole),
    ),
];

const decoded = (text: string) => decoders.reduce((so, decode) => decode(so), text);

/** A word that is marked, folded or split with signs no one sees is still that word. */
const joined = (text: string) => text.replace(/<[^<>]*>|[\u00ad\u200b-\u200f\u2060\ufeff]|\\[nrt"/]/g, "");

const base64 = /[A-Za-z0-9+/_-]{16,}={0,2}/g;
const hex = /(?<![0-9a-f])(?:[0-9a-f]{2}){10,}(?![0-9a-f])/gi;

/** Whether a text holds words, and not what a packer or a drawing has made. */
const isText = (text: string) => !/[^\t\n\r -\u{10ffff}]|\ufffd/u.test(text);

const utf16 = new TextDecoder("utf-16le");

/** All that stands in a database, one value on a line: a long one is cut in pieces where it is kept. */
function valuesIn(database: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), "orden-database-"));
  writeFileSync(join(folder, "database"), database);
  const opened = new DatabaseSync(join(folder, "database"), { readOnly: true });
  try {
    const tables = opened.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all() as { name: string }[];
    return tables
      .flatMap(({ name }) =>
        opened
          .prepare(`SELECT * FROM "${name}"`)
          .all()
          .flatMap((row) => [name, ...Object.keys(row), ...Object.values(row)]),
      )
      .filter((value) => value !== null)
      .join("\n");
  } finally {
    opened.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Everything a file may be read as: packed files unpacked, and each text as it stands and with its escapes taken away. */
export function readings(path: string, bytes: Buffer): { path: string; text: string }[] {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return readings(`${path} (gzip)`, gunzipSync(bytes));
  if (bytes.subarray(0, 4).toString("latin1") === "PK\u0003\u0004")
    return [...unzip(bytes)].flatMap(([name, file]) => readings(`${path} › ${name}`, file));
  if (path.endsWith(".br")) return readings(path.slice(0, -3), brotliDecompressSync(bytes));
  if (bytes[0] === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(bytes[1] ?? 0)) {
    try {
      return readings(`${path} (zlib)`, inflateSync(bytes));
    } catch {
      // It only began as packed data does.
    }
  }
  if (bytes.subarray(0, 15).toString("latin1") === "SQLite format 3")
    return [...readings(`${path} (values)`, Buffer.from(valuesIn(bytes))), ...textsOf(path, bytes)];
  return textsOf(path, bytes);
}

/** A text as it stands, and with its escapes taken away. */
function textsOf(path: string, bytes: Buffer): { path: string; text: string }[] {
  const raw = bytes.toString("utf8");
  const texts = new Set([raw, raw.normalize("NFKC")]);
  let plain = raw;
  for (let i = 0; i < 3; i++) plain = decoded(plain);
  texts.add(plain).add(joined(plain)).add(joined(raw));
  // Not `toString("utf16le")`: Node 24 aborts on bytes that begin at an odd place.
  if (!isText(raw)) texts.add(utf16.decode(bytes)).add(utf16.decode(bytes.subarray(1)));
  for (const text of [raw, plain]) {
    for (const [token] of text.matchAll(base64)) {
      const inside = Buffer.from(token.replaceAll("-", "+").replaceAll("_", "/"), "base64").toString("utf8");
      if (isText(inside)) texts.add(decoded(inside));
    }
    for (const [token] of text.matchAll(hex)) {
      const inside = Buffer.from(token, "hex").toString("utf8");
      if (isText(inside)) texts.add(decoded(inside));
    }
  }
  return [...texts].map((text) => ({ path, text }));
}

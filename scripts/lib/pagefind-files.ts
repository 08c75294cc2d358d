import { gunzipSync } from "node:zlib";

/** What Pagefind puts before what a packed file holds, which is CBOR or JSON. */
export const mark = "pagefind_dcd";

/** Length of the head of a CBOR item, and the number in it. RFC 8949 § 3. */
export function head(bytes: Buffer, at: number): { kind: number; count: number; length: number } {
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
export function itemsOf(bytes: Buffer, at: number): { from: number; to: number }[] {
  const { kind, count, length } = head(bytes, at);
  if (kind !== 4) throw new Error("Pagefind's index is laid out in another way than before");
  const items: { from: number; to: number }[] = [];
  for (let from = at + length; items.length < count; from = items.at(-1)?.to ?? from) items.push({ from, to: endOf(bytes, from) });
  return items;
}

/**
 * What a packed file holds, with the mark.
 * @param most bytes it may unpack to
 * @throws Error when it is no file of Pagefind's, or more than that
 */
export function unpacked(packed: Buffer, file: string, most?: number): Buffer {
  const bytes = gunzipSync(packed, most === undefined ? {} : { maxOutputLength: most });
  if (bytes.subarray(0, mark.length).toString() !== mark) throw new Error(`${file} is not as Pagefind wrote it before`);
  return bytes;
}

/** Where the packed bytes of each file in a ZIP archive are, as its directory says. Nothing when it has none. */
function packedParts(bytes: Uint8Array): { from: number; to: number; packed: boolean }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= Math.max(0, bytes.length - 66_000) && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return [];
  const parts = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0 && at + 46 <= bytes.length; left--) {
    if (view.getUint32(at, true) !== 0x02014b50) break;
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length) break;
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    parts.push({ from, to: from + view.getUint32(at + 20, true), packed: view.getUint16(at + 10, true) === 8 });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/**
 * How many bytes a ZIP archive unpacks to, counted by unpacking: the sizes it gives itself can be false. Holds none of it.
 * Stops counting above `limit`.
 */
export async function unpackedSize(bytes: Uint8Array, limit: number): Promise<number> {
  let size = 0;
  for (const { from, to, packed } of packedParts(bytes)) {
    if (!packed) size += Math.max(0, to - from);
    else {
      const source = new Blob([bytes.subarray(from, to) as Uint8Array<ArrayBuffer>]).stream();
      const reader = source.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
      try {
        for (let part = await reader.read(); !part.done && size <= limit; part = await reader.read()) size += part.value.length;
      } catch {
        // Damaged: the reader of the workbook says so.
      }
      await reader.cancel().catch(() => undefined);
    }
    if (size > limit) return size;
  }
  return size;
}

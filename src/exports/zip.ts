import { crc32, deflateRawSync } from "node:zlib";

/** 1 January 1980, the first day the format knows: the same bytes whenever it is made. */
const day = 0x0021;
const utf8 = 0x0800;
const deflated = 8;

/**
 * A ZIP archive (APPNOTE 6.3) of files by their names, the same bytes each time. Node packs; only the lists around it are ours.
 * At most 65,535 files and 4 GB.
 */
export function zip(files: readonly [name: string, content: Buffer][]): Buffer {
  const parts: Buffer[] = [];
  const listed: Buffer[] = [];
  let at = 0;
  for (const [name, content] of files) {
    const path = Buffer.from(name);
    const packed = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(utf8, 2);
    common.writeUInt16LE(deflated, 4);
    common.writeUInt16LE(day, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const local = [Buffer.from("PK\u0003\u0004", "latin1"), common, path, packed];
    listed.push(Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), common, place, path);
    parts.push(...local);
    at += local.reduce((sum, part) => sum + part.length, 0);
  }
  const list = Buffer.concat(listed);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
}

import { crc32, deflateRawSync } from 'node:zlib';

/** Midnight of 1 January 1980, the first that the format knows: day and month in the upper half. */
const TIME = ((1 << 5) | 1) << 16;
/** Names are UTF-8. */
const UTF8 = 0x0800;
const DEFLATED = 8;

/**
 * A zip archive of files in the order of their names. The same files give the same bytes.
 * @param files content by path, with slashes
 * @throws when the archive would need the extension for 65,536 files or more
 */
export function zip(files: Record<string, Uint8Array>): Buffer {
  const names = Object.keys(files).sort();
  if (names.length >= 0xffff) throw new Error(`${names.length} files are too many for a zip.`);
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const content = files[name] ?? new Uint8Array();
    const packed = deflateRawSync(content, { level: 9 });
    const path = Buffer.from(name);
    const common = describe(path, content, packed);
    const local = Buffer.concat([signature(0x04034b50), common, path, packed]);
    directory.push(listEntry(common, path, offset));
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  return Buffer.concat([...parts, list, end(names.length, list.length, offset)]);
}

/** The 26 bytes that stand before a file and in the list at the end. */
function describe(path: Buffer, content: Uint8Array, packed: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0); // version 2.0 unpacks it
  fields.writeUInt16LE(UTF8, 2);
  fields.writeUInt16LE(DEFLATED, 4);
  fields.writeUInt32LE(TIME, 6);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(path.length, 22);
  return fields;
}

function listEntry(common: Buffer, path: Buffer, offset: number): Buffer {
  const before = Buffer.alloc(6);
  before.writeUInt32LE(0x02014b50, 0);
  before.writeUInt16LE(20, 4);
  const after = Buffer.alloc(14);
  after.writeUInt32LE(offset, 10);
  return Buffer.concat([before, common, after, path]);
}

function end(count: number, length: number, offset: number): Buffer {
  const fields = Buffer.alloc(22);
  fields.writeUInt32LE(0x06054b50, 0);
  fields.writeUInt16LE(count, 8);
  fields.writeUInt16LE(count, 10);
  fields.writeUInt32LE(length, 12);
  fields.writeUInt32LE(offset, 16);
  return fields;
}

function signature(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

/**
 * The ZIP container of an office document, written so that the same parts
 * give the same bytes: fixed order, fixed date, no extra fields.
 */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** The parts of a container by their path. */
export type ZipParts = ReadonlyMap<string, Uint8Array>;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** 1 January 1980, the first day that a ZIP can name. */
const DATE = (1 << 5) | 1;

/** Reads a container that this program made in memory (no ZIP64, no encryption). */
export function readZip(bytes: Uint8Array): ZipParts {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) throw new Error('not a ZIP container');
  const parts = new Map<string, Uint8Array>();
  let at = view.readUInt32LE(end + 16);
  for (let count = view.readUInt16LE(end + 10); count > 0; count--) {
    const method = view.readUInt16LE(at + 10);
    const size = view.readUInt32LE(at + 20);
    const nameLength = view.readUInt16LE(at + 28);
    const local = view.readUInt32LE(at + 42);
    const name = view.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
    const data = view.subarray(start, start + size);
    if (!name.endsWith('/')) parts.set(name, method === DEFLATED ? inflateRawSync(data) : data);
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return parts;
}

/** Writes the parts, the list of content types first and the others by name. */
export function writeZip(parts: ZipParts): Uint8Array {
  const first = '[Content_Types].xml';
  const names = [...parts.keys()].sort((a, b) => (a === first ? -1 : b === first ? 1 : a < b ? -1 : 1));
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const data = parts.get(name) ?? new Uint8Array();
    const packed = deflateRawSync(data, { level: 6 });
    const path = Buffer.from(name, 'utf8');
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(FLAGS, 2);
    fields.writeUInt16LE(DEFLATED, 4);
    fields.writeUInt16LE(0, 6);
    fields.writeUInt16LE(DATE, 8);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([uint32(LOCAL), fields, path, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([uint32(CENTRAL), Buffer.from([20, 0]), fields, tail.subarray(0, 14), path]));
    chunks.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(names.length, 4);
  end.writeUInt16LE(names.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...chunks, central, uint32(END), end]));
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}

/** Writes a container again, with the times in its properties set to a day. */
export function withFixedTimes(bytes: Uint8Array, isoDay: string): Uint8Array {
  const parts = new Map(readZip(bytes));
  const core = parts.get('docProps/core.xml');
  if (core) {
    const fixed = Buffer.from(core).toString('utf8').replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${isoDay}T00:00:00Z`);
    parts.set('docProps/core.xml', Buffer.from(fixed, 'utf8'));
  }
  return writeZip(parts);
}

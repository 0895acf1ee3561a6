/**
 * The directory of a ZIP container, read before anything in it is unpacked.
 * What would grow out of all measure is refused here, by what it says of
 * itself and, since that could be a lie, by unpacking it piece by piece.
 */
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { ZipError } from './error.ts';
import { CENTRAL, DEFLATED, endOf, LOCAL, STORED } from './format.ts';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  /** Where the entry's own header stands. */
  readonly offset: number;
  /** Where its line in the directory begins and ends. */
  readonly line: readonly [begin: number, end: number];
}

const ENCRYPTED = 1;
const MOST_PARTS = 5_000;
/** Bytes of all that is packed in it. */
const MOST_BYTES = 1024 * 1024 * 1024;
/** How much larger than its packed form a large part may be. */
const MOST_RATIO = 200;
/** Below this a high ratio is what spreadsheets have. */
const LARGE = 64 * 1024 * 1024;

/** The name by which a part is looked for: some writers part folders by the wrong stroke, and capitals make no difference. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//u, '').toLowerCase();
}

/** Lists the entries. @throws ZipError for damage, for a password and for what would be too much */
export function zipEntries(bytes: Buffer): readonly ZipEntry[] {
  const end = endOf(bytes);
  if (end < 0) throw new ZipError('damaged');
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > MOST_PARTS) throw bomb('parts', count, MOST_PARTS);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw new ZipError('damaged');
    if ((bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) throw new ZipError('encrypted');
    const nameLength = bytes.readUInt16LE(at + 28);
    const next = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      checksum: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
      line: [at, next],
    });
    at = next;
  }
  checkSizes(entries);
  return entries;
}

/** @throws ZipError for a part that stands there twice: one program reads the first, another the last */
export function checkOnce(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (seen.has(partKey(name))) throw new ZipError('part-twice', { part: name });
    seen.add(partKey(name));
  }
}

function checkSizes(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { size, packed } of entries) {
    total += size;
    if (size > LARGE && size > packed * MOST_RATIO) throw bomb('ratio', Math.round(size / Math.max(1, packed)), MOST_RATIO);
  }
  if (total > MOST_BYTES) throw bomb('bytes', total, MOST_BYTES);
}

/**
 * Unpacks every entry piece by piece, keeps nothing, and compares size and
 * checksum: a part that grows beyond what it says, or a byte that is not what
 * was written, ends the reading here and not as a row that nobody misses.
 */
export async function verifyParts(bytes: Buffer, entries: readonly ZipEntry[]): Promise<void> {
  for (const entry of entries) {
    let size = 0;
    let sum = 0;
    for await (const chunk of unpacked(bytes, entry)) {
      size += chunk.length;
      if (size > entry.size) throw bomb('bytes', size, entry.size);
      sum = crc32(chunk, sum);
    }
    if (size !== entry.size || sum !== entry.checksum) throw new ZipError('damaged');
  }
}

/** The bytes of one entry, piece by piece. */
export async function* unpacked(bytes: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  const packed = packedBytes(bytes, entry);
  if (entry.method === STORED) {
    yield packed;
    return;
  }
  if (entry.method !== DEFLATED) throw new ZipError('damaged');
  const inflate = createInflateRaw({ chunkSize: 256 * 1024 });
  inflate.end(packed);
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) yield chunk;
  } catch {
    throw new ZipError('damaged');
  } finally {
    inflate.destroy();
  }
}

/** The parts that are no folders, by their name. */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const container = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Map(zipEntries(container).filter(({ name }) => !name.endsWith('/')).map((entry) => [entry.name, unpack(container, entry)]));
}

/** The bytes of one entry. */
export function unpack(bytes: Buffer, entry: ZipEntry): Buffer {
  const packed = packedBytes(bytes, entry);
  if (entry.method === STORED) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch {
    throw new ZipError('damaged');
  }
}

function packedBytes(bytes: Buffer, { offset, packed }: ZipEntry): Buffer {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) throw new ZipError('damaged');
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packed > bytes.length) throw new ZipError('damaged');
  return bytes.subarray(start, start + packed);
}

function bomb(what: string, found: number, limit: number): ZipError {
  return new ZipError('bomb', { what, found: String(found), limit: String(limit) });
}

/**
 * Other content for parts of a ZIP container. Every other part, its header
 * and its line in the directory are carried over byte for byte: no library
 * takes what is packed without packing it anew.
 */
import { crc32, deflateRawSync } from 'node:zlib';
import { DEFLATED, endOf, STORED } from './format.ts';
import { zipEntries, type ZipEntry } from './read.ts';

/** What stands where a size or place is told elsewhere, in the larger form of the format. */
const ELSEWHERE = 0xffffffff;
/** Says that sizes come after the content, and in the directory. */
const SIZES_AFTER = 0x0008;
const ZIP64 = 0x0001;

/**
 * @param changed name and content of the parts; all of them are there
 * @returns null where the container has what would not be carried over
 */
export function replaceParts(bytes: Buffer, changed: ReadonlyMap<string, Buffer>): Buffer | null {
  const entries = zipEntries(bytes);
  const end = endOf(bytes);
  const directory = entries[0]?.line[0] ?? end;
  const after = entries.at(-1)?.line[1] ?? end;
  const twice = new Set(entries.map(({ name }) => name)).size < entries.length;
  const larger = entries.some((entry) => [entry.packed, entry.size, entry.offset].includes(ELSEWHERE));
  // A directory in the larger form or signed stands before the end; encrypted parts are none of ours.
  if (twice || larger || after !== end || directory !== bytes.readUInt32LE(end + 16)) return null;
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  if (inOrder.some((entry) => entry.offset >= directory)) return null;
  const bodies: Buffer[] = [bytes.subarray(0, inOrder[0]?.offset ?? 0)];
  const lines = new Map<ZipEntry, Buffer>();
  let place = bodies[0]?.length ?? 0;
  inOrder.forEach((entry, index) => {
    const segment = bytes.subarray(entry.offset, inOrder[index + 1]?.offset ?? directory);
    const line = Buffer.from(bytes.subarray(...entry.line));
    const content = changed.get(entry.name);
    const body = content === undefined ? [segment] : packed(segment, line, content, entry.method === STORED);
    line.writeUInt32LE(place, 42);
    lines.set(entry, line);
    bodies.push(...body);
    place += body.reduce((sum, piece) => sum + piece.length, 0);
  });
  const list = Buffer.concat(entries.map((entry) => lines.get(entry) ?? Buffer.alloc(0)));
  const ending = Buffer.from(bytes.subarray(end));
  ending.writeUInt32LE(list.length, 12);
  ending.writeUInt32LE(place, 16);
  return Buffer.concat([...bodies, list, ending]);
}

/** The new content with its header; the entry's line in the directory is changed with it. */
function packed(segment: Buffer, line: Buffer, content: Buffer, stored: boolean): readonly Buffer[] {
  const data = stored ? content : deflateRawSync(content);
  const nameEnd = 30 + segment.readUInt16LE(26);
  const extra = withoutZip64(segment.subarray(nameEnd, nameEnd + segment.readUInt16LE(28)));
  const header = Buffer.concat([segment.subarray(0, nameEnd), extra]);
  header.writeUInt16LE(extra.length, 28);
  for (const [part, at] of [[header, 6], [line, 8]] as const) {
    part.writeUInt16LE(part.readUInt16LE(at) & ~SIZES_AFTER, at);
    part.writeUInt16LE(stored ? STORED : DEFLATED, at + 2);
    part.writeUInt32LE(crc32(content), at + 8);
    part.writeUInt32LE(data.length, at + 12);
    part.writeUInt32LE(content.length, at + 16);
  }
  return [header, data];
}

/** The extra fields of a header but the one that tells sizes in the larger form. */
function withoutZip64(extra: Buffer): Buffer {
  const kept: Buffer[] = [];
  for (let at = 0; at + 4 <= extra.length; ) {
    const next = at + 4 + extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) !== ZIP64) kept.push(extra.subarray(at, next));
    at = next;
  }
  return Buffer.concat(kept);
}

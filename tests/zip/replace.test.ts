/** Another part in a container: the others are the same bytes, however the container was written. */
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpack, zipEntries } from '../../src/zip/read.ts';
import { replaceParts } from '../../src/zip/replace.ts';
import { segments } from '../intake/workbooks.ts';

interface Part {
  readonly name: string;
  readonly text: string;
  readonly stored?: boolean;
  /** Sizes come after the content, as from a program that writes in a stream. */
  readonly after?: boolean;
  readonly extra?: Buffer;
}

/** A container as other programs write it. */
function container(parts: readonly Part[], { before = '', comment = '', end = '' } = {}): Buffer {
  const bodies: Buffer[] = [Buffer.from(before)];
  const lines: Buffer[] = [];
  let place = before.length;
  for (const { name, text, stored = false, after = false, extra = Buffer.alloc(0) } of parts) {
    const content = Buffer.from(text);
    const data = stored ? content : deflateRawSync(content);
    const sizes = Buffer.alloc(12);
    [crc32(content), data.length, content.length].forEach((number, index) => sizes.writeUInt32LE(number, index * 4));
    const shared = Buffer.alloc(10);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(after ? 0x0808 : 0x0800, 2);
    shared.writeUInt16LE(stored ? 0 : 8, 4);
    shared.writeUInt32LE(0x5a215a21, 6);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(Buffer.byteLength(name), 0);
    lengths.writeUInt16LE(extra.length, 2);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, after ? Buffer.alloc(12) : sizes, lengths, Buffer.from(name), extra, data, ...(after ? [Buffer.from('PK\x07\x08', 'latin1'), sizes] : [])]);
    const line = Buffer.alloc(46);
    line.write('PK\x01\x02\x14\x03', 0, 'latin1');
    shared.copy(line, 6);
    sizes.copy(line, 16);
    lengths.copy(line, 28);
    line.writeUInt32LE(0o100644 * 65_536, 38);
    line.writeUInt32LE(place, 42);
    lines.push(line, Buffer.from(name), extra);
    bodies.push(local);
    place += local.length;
  }
  const directory = Buffer.concat(lines);
  const ending = Buffer.alloc(22);
  ending.write('PK\x05\x06', 0, 'latin1');
  ending.writeUInt16LE(parts.length, 8);
  ending.writeUInt16LE(parts.length, 10);
  ending.writeUInt32LE(directory.length, 12);
  ending.writeUInt32LE(place, 16);
  ending.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...bodies, directory, Buffer.from(end), ending, Buffer.from(comment)]);
}

const hint = Buffer.from('\x20\xa2\x04\x00\x00\x00\x00\x00', 'latin1');
const PARTS: readonly Part[] = [
  { name: 'mimetype', text: 'application/x', stored: true },
  { name: 'a.xml', text: '<a/>'.repeat(50), after: true, extra: hint },
  { name: 'ñ.xml', text: 'before', after: true, extra: hint },
  { name: 'z.bin', text: 'z'.repeat(9), stored: true },
];

describe('another part in a container', () => {
  it.each(['a.xml', 'ñ.xml', 'mimetype', 'z.bin'])('%s: the others are byte for byte the same, in their order', (name) => {
    const before = container(PARTS, { comment: 'a comment' });
    const after = replaceParts(before, new Map([[name, Buffer.from('after, and longer than it was')]])) ?? Buffer.alloc(0);
    expect([...segments(after).keys()]).toEqual(PARTS.map((part) => part.name));
    for (const [part, segment] of segments(before)) if (part !== name) expect(segments(after).get(part)).toBe(segment);
    for (const entry of zipEntries(after)) expect(unpack(after, entry).toString()).toBe(entry.name === name ? 'after, and longer than it was' : PARTS.find((part) => part.name === entry.name)?.text);
    expect(after.toString('latin1')).toContain('a comment');
    expect(segments(after).get(name)?.includes('PK\x07\x08')).toBe(false);
  });

  it('nothing changes: the same container', () => {
    const before = container(PARTS, { before: 'in front' });
    expect(replaceParts(before, new Map())).toEqual(before);
  });

  it('the larger form of sizes goes where the sizes are told', () => {
    const larger = Buffer.alloc(20);
    larger.writeUInt16LE(1, 0);
    larger.writeUInt16LE(16, 2);
    const before = container([{ name: 'a', text: 'x', extra: Buffer.concat([larger, hint]) }]);
    const after = replaceParts(before, new Map([['a', Buffer.from('y')]]));
    expect(after?.readUInt16LE(28)).toBe(hint.length);
  });

  it.each([
    ['two parts of one name', container([{ name: 'a', text: 'x' }, { name: 'a', text: 'y' }])],
    ['more behind the directory', container(PARTS, { end: 'PK\x05\x05signature' })],
    ['sizes told elsewhere', patched(container(PARTS), 24, 0xff)],
  ])('is refused for a container with %s', (_, before) => {
    expect(replaceParts(before, new Map())).toBe(null);
  });
});

/** The last line of the directory with another number. */
function patched(bytes: Buffer, at: number, value: number): Buffer {
  const line = bytes.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
  bytes.fill(value, line + at - 4, line + at);
  return bytes;
}

/** XLS workbooks byte by byte (BIFF8 in a compound file), with what programs put between the cells. */

const SECTOR = 512;

export const record = (id: number, ...parts: readonly (Buffer | number)[]): Buffer => {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'number' ? short(part) : part)));
  return Buffer.concat([short(id), short(body.length), body]);
};
export const short = (value: number): Buffer => Buffer.from([value & 255, (value >> 8) & 255]);
export const long = (value: number): Buffer => Buffer.concat([short(value & 0xffff), short(Math.floor(value / 0x10000))]);
const double = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
};
/** A text with its length in two bytes. */
export const text = (value: string): Buffer => Buffer.concat([short(value.length), characters(value)]);
const characters = (value: string): Buffer => (/^[\0-\xff]*$/u.test(value) ? Buffer.concat([Buffer.from([0]), Buffer.from(value, 'latin1')]) : Buffer.concat([Buffer.from([1]), Buffer.from(value, 'utf16le')]));

export const begin = (kind: number, version = 0x600): Buffer => record(0x809, version, kind, Buffer.alloc(12));
export const END = record(0x0a);

export const label = (row: number, column: number, value: string): Buffer => record(0x204, row, column, 0, text(value));
export const shared = (row: number, column: number, index: number): Buffer => record(0xfd, row, column, 0, long(index));
export const number = (row: number, column: number, value: number, style = 0): Buffer => record(0x203, row, column, style, double(value));
/** A formula of which the result is a text, told in a record of its own. */
export const formula = (row: number, column: number): Buffer => record(0x06, row, column, 0, Buffer.from([0, 0, 0, 0, 0, 0, 0xff, 0xff]), 0, long(0), 0);
export const numberFormula = (row: number, column: number, value: number, flags: number): Buffer => record(0x06, row, column, 0, double(value), flags, long(0), 0);
export const errorFormula = (row: number, column: number, code: number): Buffer => record(0x06, row, column, 0, Buffer.from([2, 0, code, 0, 0, 0, 0xff, 0xff]), 0, long(0), 0);
export const result = (value: string): Buffer => record(0x207, text(value));
/** What can stand between a formula and its text: it is shared, for several cells, or of a table. */
export const BETWEEN = { shared: record(0x4bc, Buffer.alloc(10)), array: record(0x221, Buffer.alloc(14)), table: record(0x236, Buffer.alloc(16)) } as const;
export const hiddenRow = (row: number): Buffer => record(0x208, row, 0, 9, 0x00ff, 0, 0, 0x0120, 0);
export const hiddenColumn = (column: number): Buffer => record(0x7d, column, column, 2048, 0, 1, 0);
export const joined = (top: number, bottom: number, left: number, right: number): Buffer => record(0xe5, 1, top, bottom, left, right);
/** A chart in a sheet, with the numbers that it keeps. */
export const chart = (...kept: readonly Buffer[]): Buffer => Buffer.concat([begin(0x20), ...kept, END]);

/** Texts that cells share, cut into records wherever `cuts` says, as Excel does at 8224 bytes. */
export function sharedTexts(texts: readonly string[], cut: (at: number) => boolean = () => false): Buffer {
  const pieces: Buffer[][] = [[long(texts.length), long(texts.length)]];
  let at = 0;
  for (const value of texts) {
    const wide = !/^[\0-\xff]*$/u.test(value);
    pieces.at(-1)?.push(short(value.length), Buffer.from([wide ? 1 : 0]));
    for (let place = 0; place < value.length; place += 1) {
      // Where a text goes on in the next record, its characters can have another width there.
      if (cut((at += 1))) pieces.push([Buffer.from([wide ? 1 : 0])]);
      pieces.at(-1)?.push(Buffer.from(value.charAt(place), wide ? 'utf16le' : 'latin1'));
    }
  }
  return Buffer.concat(pieces.map((parts, index) => record(index === 0 ? 0xfc : 0x3c, ...parts)));
}

export interface Sheet {
  readonly name: string;
  readonly cells: readonly Buffer[];
  /** 0 for a sheet of cells, 2 for one that is a chart. */
  readonly kind?: number;
  readonly hidden?: boolean;
}

/** The stream of a workbook. @param globals what stands before its sheets */
export function stream(sheets: readonly Sheet[], globals: readonly Buffer[] = [], version = 0x600): Buffer {
  const bound = (at: readonly number[]) => sheets.map(({ name, kind = 0, hidden = false }, index) => record(0x85, long(at[index] ?? 0), Buffer.from([hidden ? 1 : 0, kind]), Buffer.from([name.length]), characters(name)));
  const bodies = sheets.map(({ cells, kind = 0 }) => Buffer.concat([begin(kind === 2 ? 0x20 : 0x10, version), ...cells, END]));
  const head = (at: readonly number[]) => Buffer.concat([begin(0x05, version), ...globals, ...bound(at), END]);
  const first = head([]).length;
  return Buffer.concat([head(bodies.map((_, index) => first + bodies.slice(0, index).reduce((sum, { length }) => sum + length, 0))), ...bodies]);
}

/** A compound file with one stream. */
export function compound(content: Buffer, name = 'Workbook'): Buffer {
  const size = Math.max(4096, Math.ceil(content.length / SECTOR) * SECTOR);
  const data = Buffer.concat([content, Buffer.alloc(size - content.length)]);
  const count = size / SECTOR;
  const tables = Math.ceil((count + 1) / (SECTOR / 4 - 1));
  // Tables first, then the directory, then the stream.
  const next = [...Array.from({ length: tables }, () => 0xfffffffd), 0xfffffffe, ...Array.from({ length: count }, (_, index) => (index === count - 1 ? 0xfffffffe : tables + 2 + index))];
  while (next.length % (SECTOR / 4) > 0) next.push(0xffffffff);
  const header = Buffer.alloc(SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  for (const [value, at] of [[0x3e, 0x18], [3, 0x1a], [0xfffe, 0x1c], [9, 0x1e], [6, 0x20]] as const) header.writeUInt16LE(value, at);
  for (const [value, at] of [[tables, 0x2c], [tables, 0x30], [4096, 0x38], [0xfffffffe, 0x3c], [0, 0x40], [0xfffffffe, 0x44], [0, 0x48]] as const) header.writeUInt32LE(value, at);
  for (let index = 0; index < 109; index += 1) header.writeUInt32LE(index < tables ? index : 0xffffffff, 0x4c + index * 4);
  const entry = (label: string, type: number, child: number, start: number, length: number) => {
    const bytes = Buffer.alloc(128);
    bytes.write(label, 'utf16le');
    bytes.writeUInt16LE(label.length * 2 + 2, 0x40);
    bytes.set([type, 1], 0x42);
    for (const [value, at] of [[0xffffffff, 0x44], [0xffffffff, 0x48], [child, 0x4c], [start, 0x74], [length, 0x78]] as const) bytes.writeUInt32LE(value, at);
    return bytes;
  };
  const directory = Buffer.concat([entry('Root Entry', 5, 1, 0xfffffffe, 0), entry(name, 2, 0xffffffff, tables + 1, size), Buffer.alloc(256)]);
  return Buffer.concat([header, Buffer.concat(next.map(long)), directory, data]);
}

export const xls = (cells: readonly Buffer[], globals: readonly Buffer[] = []): Buffer => compound(stream([{ name: 'Casos', cells }], globals));

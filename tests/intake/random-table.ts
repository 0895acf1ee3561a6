/** Random tables in random dialects, written by a writer that is not ours. */
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import iconv from 'iconv-lite';

export interface WrittenTable {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly bytes: Buffer;
  readonly encoding: string;
  readonly block: number;
}

export const HEADINGS = ['Caso', 'Militar', 'Notas', 'Otra cosa', 'Más'] as const;

const piece = fc.constantFrom('a', 'b', 'ñ', 'á', 'Ó', '1', ' ', ';', ',', '\t', '|', '"', '""', '\n', '\r\n', "'", '=', '-', 'sí', 'no consta');
const cell = fc.oneof(fc.constant(''), fc.constantFrom('sí', 'no', '?', 'x'), fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')));
const row = (width: number) => fc.array(cell, { minLength: width, maxLength: width });

/** A table whose bytes are RFC 4180 in some delimiter, line end, quoting and encoding. */
export const writtenTable: fc.Arbitrary<WrittenTable> = fc
  .record({
    width: fc.integer({ min: 2, max: HEADINGS.length }),
    delimiter: fc.constantFrom(';', ',', '\t', '|'),
    newline: fc.constantFrom('\r\n', '\n'),
    quoted: fc.boolean(),
    encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252', 'cp850', 'macintosh'),
    lastNewline: fc.boolean(),
    block: fc.integer({ min: 1, max: 300 }),
  })
  .chain((dialect) => fc.record({ dialect: fc.constant(dialect), rows: fc.array(row(dialect.width), { minLength: 1, maxLength: 12 }) }))
  .map(({ dialect, rows: all }) => {
    const { delimiter, newline, quoted, encoding, lastNewline, block, width } = dialect;
    // What looks like rows that a pair of quotes swallowed is taken apart (see pairs.test.ts): only the notes
    // break, between letters, and no line of theirs holds the delimiter.
    const rows = all.map((cells) => cells.map((text, column) => (!/[\r\n]/u.test(text) ? text : column === 2 ? `n${text.replaceAll(delimiter, ' ')}a` : text.replaceAll(/[\r\n]/gu, ' '))));
    const text = stringify([HEADINGS.slice(0, width), ...rows.map((cells) => [...cells])], { delimiter, record_delimiter: newline, quoted, quoted_empty: quoted, quoted_match: /[\r\n]/u, eof: lastNewline });
    const plain = encoding.replace('-bom', '');
    const bytes = iconv.encode(text, plain, { addBOM: encoding === 'utf-8-bom' || plain.startsWith('utf-16') });
    return { rows, delimiter, bytes, encoding: plain, block };
  });

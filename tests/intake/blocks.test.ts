/**
 * A text table read in blocks by several hands gives what one hand gives, row
 * by row: whatever the blocks, whoever reads them, in whatever order they end,
 * and whatever in a row reaches beyond its block.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockReader, readInBlocks, type Block, type Hands, type ReadItem, type TableSpec } from '../../src/intake/index.ts';
import type { BlockTrace } from '../../src/intake/table/block.ts';
import { cutBlocks } from '../../src/intake/table/cut-blocks.ts';
import { RecordSplitter } from '../../src/intake/table/record-splitter.ts';
import { context, readAll, source } from './reading.ts';

interface Made {
  readonly trace: BlockTrace;
  readonly items: readonly ReadItem[];
}

interface Habits {
  readonly size: number;
  readonly most: number;
  /** For each block in turn: which of the readers reads it, when it is done, and whether it comes to nothing. */
  readonly turns: readonly { readonly reader: number; readonly wait: number; readonly fails: boolean }[];
}

/** Hands as a run has them: each reader has met only the blocks that it was given. */
class SomeHands implements Hands<Made> {
  readonly size: number;
  readonly most: number;
  taken = 0;
  readonly #turns: Habits['turns'];
  #readers: readonly BlockReader[] = [];
  #given = 0;

  constructor({ size, most, turns }: Habits) {
    this.size = size;
    this.most = most;
    this.#turns = turns;
  }

  open(table: TableSpec): void {
    // What a thread is sent is a copy.
    this.#readers = [0, 1, 2].map(() => new BlockReader(structuredClone(table), context));
  }

  async give(block: Block): Promise<Made | null> {
    const turn = this.#turns[this.#given++ % this.#turns.length];
    const items: ReadItem[] = [];
    const trace = this.#readers[turn?.reader ?? 0]?.read(block, (some) => items.push(...some));
    for (let waited = 0; waited < (turn?.wait ?? 0); waited += 1) await nextTurn();
    return !trace || turn?.fails === true ? null : { trace, items };
  }
}

async function inBlocks(text: string, hands: SomeHands): Promise<{ readonly items: ReadItem[]; readonly records: number }> {
  const items: ReadItem[] = [];
  let records = 0;
  for await (const step of readInBlocks(source(text, 'list', CHUNK), { onRecords: (_file, count) => { records += count; } }, context, hands)) {
    if ('trace' in step) hands.taken += 1;
    items.push(...('trace' in step ? step.items : step));
  }
  return { items, records };
}

/** Bytes that come at once: so few that the sample does not swallow the rows after it. */
const CHUNK = 300;

/** With a mark, so that the text is decoded as it comes. */
const HEADINGS = '\ufeffN°;Fecha de los hechos;Fecha de detención;Militar;Delitos imputados;Notas';
/** So many rows are looked at before the first is read; they tell nothing of the order of dates. */
const SAMPLE = Array.from({ length: 1_000 }, (_, index) => `S-${String(index)};;;no;resistencia a la autoridad;`).join('\n');

const date = fc.constantFrom('', '28/07/2024', '05/06/2024', '03/04/2024', '07/28/2024', '2024-07-29', 'julio de 2024', '31/02/2024', 'no consta');
const note = fc.constantFrom('', 'x', '"a ""b"" c"', '"dos\nlíneas"', '"uno;dos"', '"con\r\nretorno y\notra"', 'una "cita" suelta', '"S-5;;;no;robo;"', '"fila\nT;01/01/2024;;no;robo;x\n"', '"sin cerrar', 'x"', '""');
const wild = fc.oneof(
  { weight: 20, arbitrary: fc.tuple(fc.constantFrom('A', 'B', 'S-3', ''), fc.integer({ min: 0, max: 400 }), date, date, fc.constantFrom('no', 'sí', '?'), fc.constantFrom('terrorismo', 'art. 416 del Código Penal', '', 'no consta'), note).map(([letter, number, conduct, arrest, military, charge, text]) => [letter === '' || letter === 'S-3' ? letter : `${letter}-${String(number)}`, conduct, arrest, military, charge, text].join(';')) },
  { weight: 1, arbitrary: fc.constantFrom('', ';;;;;', 'Total: 20;;;;;', 'a;b;c;d;e;f;g', 'corta;01/02/2024') },
);
/** Rows of which most depend on no other, or all on many. */
const lines = fc.constantFrom(0, 3, 30).chain((share) =>
  fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), wild, fc.constantFrom('', 'x', '"a ""b"" c"', '"dos\nlíneas"')), { minLength: 1, maxLength: 80, size: 'max' }).map((all) =>
    all.map(([number, other, calm], index) => (number < share ? other : `C-${String(index)};28/07/2024;julio de 2024;no;terrorismo;${calm}`)),
  ),
);
const habits: fc.Arbitrary<Habits> = fc.record({
  size: fc.integer({ min: 20, max: 1_000 }),
  most: fc.integer({ min: 1, max: 6 }),
  turns: fc.array(fc.record({ reader: fc.integer({ min: 0, max: 2 }), wait: fc.integer({ min: 0, max: 3 }), fails: fc.integer({ min: 0, max: 9 }).map((share) => share === 0) }), { minLength: 1, maxLength: 12 }),
});

const isRow = ({ kind }: ReadItem): boolean => kind !== 'notice';
const told = (items: readonly ReadItem[]): readonly string[] => items.filter((item) => !isRow(item)).map((item) => JSON.stringify(item)).sort();

describe('a table read in blocks', () => {
  it('gives the same rows, in the same order, as one read at a stretch', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(lines, fc.constantFrom('\n', '\r\n'), fc.boolean(), habits, async (rows, newline, ends, how) => {
        const text = `${HEADINGS}\n${SAMPLE}\n`.replaceAll('\n', newline) + rows.join(newline) + (ends ? newline : '');
        let counted = 0;
        const alone = await readAll(text, { onRecords: (_file, count) => { counted += count; } }, CHUNK);
        const hands = new SomeHands(how);
        const { items, records } = await inBlocks(text, hands);
        expect(items.filter(isRow)).toEqual(alone.filter(isRow));
        expect(told(items)).toEqual(told(alone));
        expect(records).toBe(counted);
        taken += hands.taken;
      }),
      { numRuns: 150 },
    );
    // Else nothing was shown of blocks that others read.
    expect(taken).toBeGreaterThan(300);
  });

  it('is read by others alone where nothing reaches beyond a block', async () => {
    const rows = Array.from({ length: 400 }, (_, index) => `A-${String(index)};28/07/2024;29/07/2024;no;terrorismo;"dos\nlíneas; ""y"" más"`);
    const hands = new SomeHands({ size: 500, most: 4, turns: [{ reader: 0, wait: 2, fails: false }, { reader: 1, wait: 0, fails: false }] });
    const { items } = await inBlocks(`${HEADINGS}\n${SAMPLE}\n${rows.join('\n')}\n`, hands);
    expect(items.filter(({ kind }) => kind === 'case')).toHaveLength(1_400);
    expect(hands.taken).toBeGreaterThan(20);
  });

  it('tells of an id that was met in another block', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => `A-${String(index)};28/07/2024;;no;terrorismo;${'x'.repeat(300)}`);
    const hands = new SomeHands({ size: 400, most: 4, turns: [{ reader: 0, wait: 0, fails: false }, { reader: 1, wait: 1, fails: false }] });
    const { items } = await inBlocks(`${HEADINGS}\n${SAMPLE}\n${[...rows, 'A-150;;;no;;', 'S-7;;;no;;'].join('\n')}\n`, hands);
    const warned = items.flatMap((item) => (item.kind === 'case' && item.case.warnings.some(({ code }) => code === 'duplicate-id') ? [item.case.id] : []));
    expect(warned).toEqual(['A-150', 'S-7']);
  });
});

describe('a block that reaches beyond itself', () => {
  const calm = (from: number, count: number): readonly string[] => Array.from({ length: count }, (_, index) => `C-${String(from + index)};28/07/2024;;no;terrorismo;`);
  /** The reader after the first has met nothing of what the first has. */
  const alternating: Habits = { size: 250, most: 2, turns: [{ reader: 0, wait: 0, fails: false }, { reader: 1, wait: 0, fails: false }, { reader: 2, wait: 0, fails: false }] };
  /** Some are read with the sample: with these it still tells nothing. */
  const silent = Array.from({ length: 12 }, (_, index) => `N-${String(index)};;;no;resistencia a la autoridad;`);
  const lines = (count: number, row: (number: number) => string): readonly string[] => Array.from({ length: count }, (_, index) => row(index));
  const cases: readonly (readonly [what: string, rows: readonly string[]])[] = [
    // By themselves they could not tell the order of day and month; the rows before them can.
    ['dates that would be in doubt', ['X;07/28/2024;;no;terrorismo;', ...lines(15, (number) => `X-${String(number)};05/06/2024;;no;terrorismo;`)]],
    ['a quote that is never closed', ['X;28/07/2024;;no;terrorismo;"sin cerrar']],
    ['a quote closed in another block', [`X;28/07/2024;;no;terrorismo;"${'línea\n'.repeat(200)}"`]],
    ['a quote that breaks', ['X;"28/07/2024" y más;;no;terrorismo;']],
    ['quotes that are no quotes, so that rows are counted wrong', lines(8, (number) => `X-${String(number)};28/07/2024;;no;terrorismo;${number % 2 === 0 ? 'una "cita' : 'otra" cita'}`)],
    ['a quote that is no quote, so that a block ends in a cell', ['X;28/07/2024;;no;terrorismo;una " sola', ...lines(12, (number) => `X-${String(number)};28/07/2024;;no;terrorismo;"dos\nlíneas de ${'x'.repeat(number * 9)}\nmás"`)]],
  ];
  for (const [what, rows] of cases) {
    it(`is read in its place: ${what}`, async () => {
      // Wherever a block happens to end.
      for (let before = 6; before < 20; before += 1) {
        const text = `${HEADINGS}\n${SAMPLE}\n${[...silent, ...calm(0, before), ...rows, ...calm(100, 20)].join('\n')}\n`;
        const { items } = await inBlocks(text, new SomeHands(alternating));
        expect(items.filter(isRow)).toEqual((await readAll(text, {}, CHUNK)).filter(isRow));
      }
    });
  }
});

describe('the blocks of a text', () => {
  const cut = async (text: string, size: number): Promise<{ readonly text: string; readonly records: number; readonly last: boolean }[]> => {
    async function* pieces(): AsyncGenerator<string> {
      for (let at = 0; at < text.length; at += 7) yield await Promise.resolve(text.slice(at, at + 7));
    }
    const blocks = [];
    for await (const block of cutBlocks({ pieces: pieces(), splitter: new RecordSplitter(';', '\n'), dialect: { delimiter: ';', newline: '\n', skip: 0 } }, size)) blocks.push(block);
    return blocks;
  };

  it('are the text, and end with a record where its quotes are whole', async () => {
    const blocks = await cut('a;b\n"c\nd";e\nf;"g;h"\ni;j\n', 8);
    expect(blocks.map((block) => block.text).join('')).toBe('a;b\n"c\nd";e\nf;"g;h"\ni;j\n');
    expect(blocks.slice(0, -1).every((block) => block.text.endsWith('\n'))).toBe(true);
    expect(blocks.reduce((sum, { records }) => sum + records, 0)).toBe(4);
    expect(blocks.map(({ last }) => last)).toEqual([...blocks.slice(1).map(() => false), true]);
  });

  it('lose nothing of any text', async () => {
    const parts = fc.array(fc.constantFrom('a', ';', '\n', '"', 'ñ', '\r\n', '""'), { maxLength: 120 }).map((some) => some.join(''));
    await fc.assert(
      fc.asyncProperty(parts, fc.integer({ min: 1, max: 40 }), async (text, size) => {
        expect((await cut(text, size)).map((block) => block.text).join('')).toBe(text);
      }),
    );
  });
});

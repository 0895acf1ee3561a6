/** Files made to break a reader: refused or read, within bounds. */
import { describe, expect, it } from 'vitest';
import { IntakeError, readCases, type Source } from '../../src/intake/index.ts';
import { shown } from '../../src/text/sanitise.ts';
import { neverHangs } from '../never-hangs.ts';
import { context, countsOf, readAll } from './reading.ts';

/** The same block again and again, without ever holding all of it; counts how many were asked for. */
function endless(head: string, block: string, times: number): Source & { asked: number } {
  return {
    name: 'endless',
    asked: 0,
    async *bytes() {
      yield Buffer.from(head);
      const bytes = Buffer.from(block);
      for (let at = 0; at < times; at += 1) {
        this.asked += 1;
        yield bytes;
      }
    },
  };
}

async function fate(source: Source): Promise<string> {
  try {
    for await (const batch of readCases([source], {}, context)) if (batch.length < 0) return '';
    return 'read';
  } catch (error) {
    return error instanceof IntakeError ? error.code : String(error);
  }
}

const HEAD = 'id;Militar;Observaciones\n';
const MEGABYTE = 'x'.repeat(1024 * 1024);

describe('hostile files', () => {
  it('a cell of one gigabyte is refused early', async () => {
    const source = endless(`${HEAD}A;no;`, MEGABYTE, 1024);
    expect(await fate(source)).toBe('record-too-long');
    expect(source.asked).toBeLessThan(100);
  });

  it('a quoted cell of one gigabyte is refused early', async () => {
    const source = endless(`${HEAD}A;no;"`, MEGABYTE, 1024);
    expect(await fate(source)).toBe('record-too-long');
    expect(source.asked).toBeLessThan(100);
  });

  it('ten million columns are refused', async () => {
    expect(await fate(endless(HEAD, ';'.repeat(1024 * 1024), 10))).toBe('record-too-long');
    expect(await fate(endless(`${HEAD}${';'.repeat(20_000)}\n`, 'A;no;\n', 1))).toBe('too-many-columns');
  });

  it('a long cell costs its row', async () => {
    const items = await readAll(`${HEAD}A;no;${'x'.repeat(200_000)}\nB;no;y\n`);
    expect(countsOf(items)).toEqual({ case: 1, rejected: 1, blank: 0, 'set-aside': 0 });
  });

  it('quotes that never close cost their lines, however many there are', async () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `A-${String(index)};"no;x`).join('\n');
    const counts = countsOf(await neverHangs(() => readAll(HEAD + lines)));
    expect(counts.case + counts.rejected).toBe(30_000);
  });

  it('cells that drive expressions mad are read in time', async () => {
    const nasty = ['12 '.repeat(20_000), 'de '.repeat(20_000), '('.repeat(50_000), '1-'.repeat(20_000), `del ${'1 al '.repeat(10_000)}`, 'n.º '.repeat(9_000), 'no '.repeat(9_000)];
    const headings = 'id;Fecha de los hechos;Hecho;Situación actual;Cédula;Entidad;Delitos;Militar';
    const text = [headings, ...nasty.map((cell, index) => [`c${String(index)}`, cell, cell, cell, cell, cell, cell.slice(0, 2_000), cell].join(';'))].join('\n');
    expect(countsOf(await neverHangs(() => readAll(text))).case).toBe(nasty.length);
  });

  it('deep JSON is an error, not a crash', async () => {
    expect(await fate(endless('[', '['.repeat(1024 * 1024), 4))).toMatch(/json|headings|record/u);
  });

  it('what is shown has no control characters', () => {
    expect(shown('\u001b[31mrojo\u001b[0m\u0007\u202e')).toBe('[31mrojo [0m');
  });
});

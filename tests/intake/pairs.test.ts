/**
 * A pair of quotes can turn all rows between them into one cell, and the text
 * is valid by its grammar. Whatever the pair, the list and its dialect: who is
 * in an undamaged row comes out once, with the same facts, and no row goes in
 * silence. Cells that truly hold several lines are read as they are.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseToJson, type ReadItem } from '../../src/intake/index.ts';
import { readAll } from './reading.ts';

const HEADINGS = ['id', 'Nombre', 'Cédula', 'Fecha de los hechos', 'Hecho', 'Entidad', 'Delitos', 'Situación actual', 'Militar', 'Observaciones'] as const;
const VALUES: Readonly<Record<string, readonly string[]>> = {
  Hecho: ['28J', '', 'Hechos de 2017'],
  Entidad: ['Zulia', 'Lara', ''],
  Delitos: ['terrorismo', 'resistencia a la autoridad', 'agavillamiento', ''],
  'Situación actual': ['recluido', 'medidas cautelares', ''],
  Militar: ['no', 'sí', ''],
};
const NOTES = ['', '', 'sin acceso al expediente', 'apodado "El Gordo" en el barrio', 'primera línea\nsegunda, línea\n\ncuarta', 'dijo: "no"\notra'];

interface List {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly newline: string;
}

const list: fc.Arbitrary<List> = fc
  .record({
    columns: fc.subarray([...HEADINGS.slice(1)], { minLength: 3 }).filter((some) => some.some((heading) => heading !== 'Entidad' && heading in VALUES)).map((some) => ['id', ...some]),
    size: fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 10, max: 80 }) }, { weight: 1, arbitrary: fc.integer({ min: 500, max: 2_000 }) }),
    seed: fc.nat(),
    trailing: fc.boolean(),
    notes: fc.boolean(),
    delimiter: fc.constantFrom(';', ',', '\t', '|'),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({ columns, size, seed, trailing, notes, delimiter, newline }) => {
    let state = seed + 1;
    const pick = <T>(from: readonly T[]): T => from[(state = (state * 48_271) % 2_147_483_647) % from.length] as T;
    const rows = Array.from({ length: size }, (_, index) => [
      ...columns.map((heading) => {
        if (heading === 'id') return `C-${String(index)}`;
        if (heading === 'Nombre') return `Persona Inventada ${'ABCDEFGH'.charAt(index % 8)}`;
        if (heading === 'Cédula') return `V-${String(10_000_000 + index)}`;
        if (heading === 'Fecha de los hechos') return pick(['23/08/2024', '13/04/2017', '']);
        if (heading === 'Observaciones') return notes ? pick(NOTES) : '';
        return pick(VALUES[heading] ?? ['']);
      }),
      // A delimiter at the end of each row: more cells than headings.
      ...(trailing ? [''] : []),
    ]);
    return { columns, rows, delimiter, newline };
  });

const written = (cell: string, { delimiter, newline }: List): string => {
  const text = cell.replaceAll('\n', newline);
  return text.includes(delimiter) || /[\r\n]/u.test(text) || text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Lines of the list, each row as its cells stand in it. */
function cellsOf(made: List): string[][] {
  return [[...made.columns], ...made.rows.map((row) => row.map((cell) => written(cell, made)))];
}

const textOf = (cells: readonly (readonly string[])[], { delimiter, newline }: List): string => cells.map((row) => row.join(delimiter) + newline).join('');

const byId = (items: readonly ReadItem[]): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const item of items) {
    if (item.kind !== 'case') continue;
    found.set(item.case.id, [...(found.get(item.case.id) ?? []), JSON.stringify(caseToJson(item.case))]);
  }
  return found;
};

describe('a pair of quotes', () => {
  it('costs the rows in which it stands and no other, and is told', async () => {
    const place = fc.record({ row: fc.nat(), column: fc.nat(), end: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(list, place, place, async (made, from, to) => {
        const cells = cellsOf(made);
        const whole = byId(await readAll(textOf(cells, made)));
        expect(whole.size).toBe(made.rows.length);
        const damaged = cells.map((row) => [...row]);
        const hit = new Set<number>();
        for (const { row, column, end } of [from, to]) {
          const at = 1 + (row % made.rows.length);
          const index = column % made.columns.length;
          const cell = damaged[at]?.[index] ?? '';
          hit.add(at);
          (damaged[at] as string[])[index] = end ? `${cell}"` : `"${cell}`;
        }
        const items = await readAll(textOf(damaged, made));
        const found = byId(items);
        made.rows.forEach(([id = ''], index) => {
          if (hit.has(index + 1)) return;
          expect([id, found.get(id)]).toEqual([id, whole.get(id)]);
        });
        // Whoever is in a row that was hit is read, or rejected and told.
        const out = items.filter(({ kind }) => kind === 'case' || kind === 'rejected').length;
        const missing = made.rows.filter(([id = '']) => !found.has(id)).length;
        expect(out).toBeGreaterThanOrEqual(made.rows.length - 1);
        // Two quotes about a delimiter are a valid cell: then its id shows what became of it.
        if (missing > 0) expect(items.some((item) => item.kind === 'rejected' || (item.kind === 'case' && item.case.warnings.some(({ code }) => code === 'missing-cell' || code === 'row-inside-cell')) || (item.kind === 'case' && (item.case.id.includes('"') || item.case.id.includes(made.delimiter))))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('that swallows rows from their first column to their last is told wherever it stands', async () => {
    await fc.assert(
      fc.asyncProperty(list, fc.nat(), fc.nat(), fc.nat(), async (made, a, b, column) => {
        const rows = cellsOf({ ...made, rows: made.rows.map((row) => row.map((cell) => (/["\n]/u.test(cell) ? '' : cell))) });
        const [first, last] = [1 + (Math.min(a % made.rows.length, b % made.rows.length)), 1 + Math.max(a % made.rows.length, b % made.rows.length)];
        fc.pre(last > first);
        const index = column % made.columns.length;
        (rows[first] as string[])[index] = `"${rows[first]?.[index] ?? ''}`;
        (rows[last] as string[])[index] = `${rows[last]?.[index] ?? ''}"`;
        const items = await readAll(textOf(rows, made));
        expect(items.flatMap((item) => (item.kind === 'rejected' ? [item.code] : []))).toContain('broken-quotes');
        const ids = byId(items);
        made.rows.forEach(([id = ''], at) => {
          if (at + 1 !== first && at + 1 !== last) expect(ids.has(id)).toBe(true);
        });
        // One item for each row, whatever became of it.
        expect(items.filter(({ kind }) => kind === 'case' || kind === 'rejected' || kind === 'blank')).toHaveLength(made.rows.length);
      }),
      { numRuns: 200 },
    );
  });

  it('around cells that hold delimiters costs those two rows at most, and is told, also where they follow each other', async () => {
    await fc.assert(
      fc.asyncProperty(list, fc.nat(), fc.oneof(fc.constant(1), fc.nat()), fc.nat(), fc.nat(), fc.nat(3), fc.nat(3), async (made, from, gap, opened, closed, before, after) => {
        const rows = cellsOf({ ...made, rows: made.rows.map((row) => row.map((cell) => (/["\n]/u.test(cell) ? '' : cell))) });
        const whole = byId(await readAll(textOf(rows, made)));
        const first = 1 + (from % (made.rows.length - 1));
        const last = Math.min(made.rows.length, first + 1 + (gap % made.rows.length));
        const [opening, closing] = [opened % made.columns.length, closed % made.columns.length];
        const several = (cell: string, times: number) => [cell, ...Array<string>(times).fill(' más')].join(made.delimiter);
        (rows[first] as string[])[opening] = `"${several(rows[first]?.[opening] ?? '', before)}`;
        (rows[last] as string[])[closing] = `${several(rows[last]?.[closing] ?? '', after)}"`;
        const items = await readAll(textOf(rows, made));
        const found = byId(items);
        made.rows.forEach(([id = ''], at) => {
          if (at + 1 !== first && at + 1 !== last) expect([id, found.get(id)]).toEqual([id, whole.get(id)]);
        });
        // Two rows of which hardly a cell is filled can be one cell of two lines: that is told too.
        const isDoubted = items.some((item) => item.kind === 'case' && item.case.warnings.some(({ code }) => code === 'row-inside-cell'));
        expect(isDoubted || items.some(({ kind }) => kind === 'rejected')).toBe(true);
const told = JSON.stringify(items.flatMap((item) => (item.kind === 'rejected' ? [item.original] : item.kind === 'case' && (isDoubted || item.case.id.startsWith('C-')) ? [item.cells] : [])));
        for (const at of [first, last]) expect(told).toContain(made.rows[at - 1]?.[0]);
      }),
      { numRuns: 250 },
    );
  }, 60_000);

  it('in the headings, closed far below, leaves everybody with the columns that can be read', async () => {
    await fc.assert(
      fc.asyncProperty(list, fc.nat(), fc.nat(), async (made, column, row) => {
        const cells = cellsOf({ ...made, rows: made.rows.map((one) => one.map((cell) => (/["\n]/u.test(cell) ? '' : cell))) });
        const index = 1 + (column % (made.columns.length - 1));
        const at = 1 + (row % made.rows.length);
        fc.pre(made.columns.some((heading, place) => place !== index && heading !== 'Entidad' && heading in VALUES));
        (cells[0] as string[])[index] = `"${cells[0]?.[index] ?? ''}`;
        (cells[at] as string[])[index] = `${cells[at]?.[index] ?? ''}"`;
        const items = await readAll(textOf(cells, made));
        expect(items.some((item) => item.kind === 'notice' && item.code === 'headings-broken')).toBe(true);
        const ids = byId(items);
        made.rows.forEach(([id = ''], place) => {
          if (place + 1 !== at) expect(ids.has(id)).toBe(true);
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('a pair of quotes within the line of the headings', () => {
  it('leaves each column under its own heading, and is told', async () => {
    await fc.assert(
      fc.asyncProperty(list, fc.nat(), fc.nat(), async (made, a, b) => {
        const [from, to] = [Math.min(a % made.columns.length, b % made.columns.length), Math.max(a % made.columns.length, b % made.columns.length)];
        fc.pre(to > from && made.rows[0]?.length === made.columns.length);
        const cells = cellsOf(made);
        const whole = byId(await readAll(textOf(cells, made)));
        (cells[0] as string[])[from] = `"${made.columns[from] ?? ''}`;
        (cells[0] as string[])[to] = `${made.columns[to] ?? ''}"`;
        const items = await readAll(textOf(cells, made));
        expect(items.some((item) => item.kind === 'notice' && item.code === 'headings-broken')).toBe(true);
        expect([...byId(items).keys()]).toEqual([...whole.keys()]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('a cell of several lines', () => {
  it.each([
    ['in the first column', 'Nombre;Delitos;Militar\n"Ana\nUno";hurto;no\n"Luis\nDos";robo;no\n', 2],
    ['in the last one', 'id;Delitos;Notas\nA;hurto;"uno\ndos; tres"\nB;robo;"x"\n', 2],
    ['in two', 'id;Delitos;Notas\nA;"hurto\nrobo";"uno\ndos"\nB;robo;"x"\n', 2],
    ['with commas as people write them', 'id,Delitos,Notas\nA-1,terrorismo,"Detenido en su casa, sin orden, de noche\nTrasladado a El Rodeo, incomunicado, sin visita"\nA-2,robo,x\n', 2],
    ['with as many delimiters as the rows have', `${HEADINGS.join(',')}\n${[1, 2, 3, 4, 5, 6].map((at) => `C-${String(at)},Ana,V-1800000${String(at)},29/07/2024,28J,Zulia,robo,recluido,no,\n`).join('')}C-7,Eva,V-18000009,30/07/2024,28J,Zulia,robo,recluido,no,"dijo, en casa, de noche, sin orden, que no\nque uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, no\ny salió, luego, con 2, no"\n`, 7],
    ['with delimiters, before other columns', `id;Nombre;Observaciones;Fecha de los hechos;Militar\n${[1, 2, 3, 4, 5, 6].map((at) => `C-${String(at)};Ana;"sin orden; de noche; no\nsigue preso; 2 veces; no\ny salió";29/07/2024;no\nD-${String(at)};Luis;;30/07/2024;no\n`).join('')}`, 12],
    ['with charges one below the other', `id,Delitos\n${[1, 2, 3, 4, 5].map((at) => `A-${String(at)},robo\n`).join('')}A-6,"terrorismo\nasociación, agavillamiento"\n`, 6],
  ])('%s is one cell', async (_, text, rows) => {
    const items = await readAll(text);
    expect(items.filter(({ kind }) => kind === 'rejected')).toEqual([]);
    expect(items.filter(({ kind }) => kind === 'case')).toHaveLength(rows);
  });
});

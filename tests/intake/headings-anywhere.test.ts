/** A list that was sorted together with its headings has rows above them, and none of these persons is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseToJson } from '../../src/intake/index.ts';
import { casesOf, countsOf, readAll } from './reading.ts';

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  'Cédula': [], 'Fecha de los hechos': ['23/08/2024', '13/04/2017', ''], Hecho: ['28J', '', 'Hechos de 2017'], Delitos: ['terrorismo', 'agavillamiento', ''], Militar: ['no', 'sí', ''], Observaciones: ['', 'sin acceso al expediente'],
};

const list = fc.record({ columns: fc.subarray(Object.keys(COLUMNS), { minLength: 3 }).filter((some) => some.some((name) => ['Fecha de los hechos', 'Hecho', 'Delitos', 'Militar'].includes(name))), size: fc.integer({ min: 6, max: 50 }), seed: fc.nat(), at: fc.nat(), titles: fc.integer({ min: 0, max: 2 }) });

describe('headings in the middle of a list', () => {
  it('leave everybody in it once, with the same facts, and titles are no persons', async () => {
    await fc.assert(
      fc.asyncProperty(list, async ({ columns, size, seed, at, titles }) => {
        let state = seed + 1;
        const pick = (from: readonly string[]): string => from[(state = (state * 48_271) % 2_147_483_647) % from.length] ?? '';
        const head = ['id', ...columns].join(';');
        const rows = Array.from({ length: size }, (_, index) => [`C-${String(index)}`, ...columns.map((name) => (name === 'Cédula' ? `V-${String(10_000_000 + index)}` : pick(COLUMNS[name] ?? [''])))]);
        const lines = rows.map((cells) => cells.join(';'));
        const title = ['Comité de familiares', 'Casos del comité'].slice(0, titles).map((text) => text + ';'.repeat(columns.length));
        const place = at % (size + 1);
        const whole = await readAll(`${head}\n${lines.join('\n')}\n`);
        const items = await readAll(`${[...title, ...lines.slice(0, place), head, ...lines.slice(place)].join('\n')}\n`);
        // Of a row with an id and nothing else there is no telling it from a title.
        const lone = rows.slice(0, place).findIndex((cells) => cells.filter((cell) => cell !== '').length > 1);
        const from = lone < 0 ? place : lone;
        expect(casesOf(items).map((one) => JSON.stringify(caseToJson(one)))).toEqual(casesOf(whole).slice(from).map((one) => JSON.stringify(caseToJson(one))));
        expect(countsOf(items)).toEqual({ case: size - from, rejected: 0, blank: 0, 'set-aside': 0 });
        expect(items.flatMap((item) => (item.kind === 'notice' && item.code === 'rows-above-headings' ? [item.values['rows']] : []))).toEqual(titles + from === 0 ? [] : [String(titles + from)]);
      }),
      { numRuns: 300 },
    );
  });
});

/** Charges in rows below a person are that person's; a row that may be somebody else's stays a case and is told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseToJson } from '../../src/intake/index.ts';
import { casesOf, countsOf, readAll } from './reading.ts';

const CHARGES = ['agavillamiento', 'homicidio intencional', 'resistencia a la autoridad', 'instigación pública', 'terrorismo'];
const HEAD = 'N°;Nombre;Cédula;Fecha de los hechos;Hecho;Delitos;Observaciones';
const persons = fc.array(fc.record({ charges: fc.array(fc.constantFrom(...CHARGES), { minLength: 1, maxLength: 4 }), numbered: fc.boolean(), note: fc.constantFrom('', 'ver acta') }), { minLength: 1, maxLength: 20 });

describe('rows that go on about the person above', () => {
  it('read like all charges in one cell, and each is set aside and told', async () => {
    await fc.assert(
      fc.asyncProperty(persons, fc.integer({ min: 20, max: 4_000 }), async (list, block) => {
        const first = ({ numbered }: { numbered: boolean }, at: number, charges: string) => `${numbered ? `C-${String(at)}` : ''};Persona ${String(at)};V-${String(10_000_000 + at)};29/07/2024;28J;${charges};`;
        const split = list.map((one, at) => [first(one, at, one.charges[0] ?? ''), ...one.charges.slice(1).map((charge) => `;;;;;${charge};${one.note}`)]);
        const items = await readAll(`${[HEAD, ...split.flat()].join('\n')}\n`, {}, block);
        const whole = await readAll(`${[HEAD, ...list.map((one, at) => first(one, at, `"${one.charges.join('; ')}"`))].join('\n')}\n`);
        const facts = (all: typeof items) => casesOf(all).map((one) => JSON.stringify(caseToJson({ ...one, id: '', facts: { ...one.facts, notes: undefined } } as unknown as typeof one)));
        expect(facts(items)).toEqual(facts(whole));
        const more = split.flat().length - list.length;
        expect(countsOf(items)).toEqual({ case: list.length, rejected: 0, blank: 0, 'set-aside': more });
        expect(items.filter((item) => item.kind === 'set-aside' && item.code === 'continuation-row')).toHaveLength(more);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['another fact is filled', ';;;30/07/2024;;terrorismo;', 'row-unnamed'],
    ['the name is that of the row above', ';Ana;V-10000001;29/07/2024;28J;terrorismo;', 'same-person-above'],
  ])('are a case where %s, and that is told', async (_, row, code) => {
    const items = await readAll(`${HEAD}\n1;Ana;V-10000001;29/07/2024;28J;agavillamiento;\n${row}\n`);
    expect(casesOf(items).map(({ warnings }) => warnings.map((warning) => warning.code).includes(code))).toEqual([false, true]);
  });

  it.each([
    ['a blank row', ';;;;;;'],
    ['a title', 'ESTADO ZULIA;;;;;;'],
    ['a row with broken quotes', 'C-2;"Luis;V-10000002;29/07/2024;28J;terrorismo;'],
  ])('are none below %s', async (_, between) => {
    const items = await readAll(`${HEAD}\nC-1;Ana;V-10000001;29/07/2024;28J;agavillamiento;\n${between}\n;;;;;terrorismo;\n`);
    expect(items.filter((item) => item.kind === 'set-aside' && item.code === 'continuation-row')).toEqual([]);
    expect(items.at(-1)?.kind === 'case' || items.some(({ kind }) => kind === 'rejected')).toBe(true);
  });

  it('are none in a list that names nobody', async () => {
    expect(countsOf(await readAll('Fecha de los hechos;Delitos\n29/07/2024;hurto\n;robo\n'))).toMatchObject({ case: 2 });
  });
});

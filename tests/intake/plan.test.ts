/** What a table remembers of the rows before changes nothing in the next: each row is the case that its cells make alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/case.ts';
import { cellTaken, chargesTaken, conductSpan, finish, newDraft, take, takeCharges } from '../../src/intake/assemble.ts';
import { readCell } from '../../src/intake/cells/read-cell.ts';
import { TablePlan } from '../../src/intake/table/plan.ts';
import { unguarded } from '../../src/text/formula.ts';
import type { Target } from '../../src/intake/types.ts';
import { context } from './reading.ts';

const DATES = ['', '', '13/03/2004', '14/05/2005', '28/07/2024', '31/12/2019', '2003', '2005-04', 'marzo de 2015', 'no consta', '30/02/2024', '13-06-2017', 'antes del 20 de mayo de 2014', '=x', '28/07/2024 '];
const CELLS: Readonly<Partial<Record<Target, readonly string[]>>> = {
  name: ['Dama Lanzone', 'no consta', ' Nora', 'Éva', 'err:502', "'-Ana", ''],
  'id-number': ['V-16.588.384', 'V-09.362.927', '12345678', 'V-1234567-8', 'sin cédula', '', 'P123456'],
  'conduct-date': DATES, 'arrest-date': DATES, 'release-date': DATES, 'birth-date': DATES, 'request-date': DATES, 'decision-date': DATES,
  'linked-event': ['28J', 'Hechos de 2017', 'ninguno', '3', 'algo', ''],
  court: ['Tribunal Militar Primero de Control', 'ordinario', 'Tribunal 4° de Juicio', 'terrorismo', ''],
  'court-name': ['Tribunal 4° de Juicio', 'Tribunal 6° de Control con competencia en terrorismo', 'Sala 3', ''],
  stage: ['imputado', 'en juicio', 'orden de captura', 'sobreseído, apelado', ''],
  custody: ['recluido', 'en el exterior', 'casa por cárcel', 'prófugo', 'con poder otorgado', 'trasladado de El Helicoide a su casa', 'Ramo Verde', 'a derecho', 'abroad', ''],
  'custody-place': ['Tocuyito', ''],
  abroad: ['sí', 'no', 'quizás', ''],
  'a-derecho': ['sí', 'no', ''],
  military: ['no', 'sí', 'militar retirado', ''],
  notes: ['no consta', 'Audiencia diferida', '=1+1', ''],
};
const CHARGES = ['resistencia a la autoridad', 'art. 278 CP', 'art. 219 CP y art. 358 CP', 'terrorismo, instigación al odio', 'no consta', 'No consta', "'-", '', 'ninguno', 'delito desconocido', 'homicidio (art. 407 CP)', 'LOCTICSEP'];

/** As it would be without a table: every cell read anew. */
function alone(targets: readonly Target[], cells: readonly string[], row: number): Case {
  const draft = newDraft();
  const heading = (target: Target) => `H ${target}`;
  targets.forEach((target, index) => {
    if (target !== 'charges' && target !== 'id') take(draft, target, cellTaken(readCell(target, cells[index] ?? '', context), heading(target)));
  });
  const at = targets.indexOf('charges');
  if (at >= 0) takeCharges(draft, chargesTaken(context.charges.charges(unguarded(cells[at] ?? ''), conductSpan(draft)), cells[at] ?? '', heading('charges')));
  return finish(`row-${String(row)}`, draft, (id) => (targets.includes(id) ? heading(id) : id));
}

const table = fc
  .tuple(fc.subarray(Object.keys(CELLS) as Target[], { minLength: 1 }), fc.nat())
  .map(([targets, at]): readonly Target[] => [...targets.slice(0, at % targets.length), 'charges', ...targets.slice(at % targets.length)])
  .chain((targets) => fc.tuple(fc.constant(targets), fc.array(fc.tuple(...targets.map((target) => fc.constantFrom(...(target === 'charges' ? CHARGES : (CELLS[target] ?? ['']))))), { minLength: 1, maxLength: 12 })));

describe('a table', () => {
  it('makes of each row the case that it is alone, its facts in the order of the columns', () => {
    fc.assert(
      fc.property(table, ([targets, rows]) => {
        const plan = new TablePlan({ headings: targets.map((target) => `H ${target}`), targets, context, dateOrder: 'dmy', idPrefix: '' });
        const told = (one: Case) => [one, Object.keys(one.facts)];
        rows.forEach((cells, index) => {
          expect([cells, told(plan.caseOf(index, cells, false, []))]).toEqual([cells, told(alone(targets, cells, index))]);
        });
      }),
      { numRuns: 400 },
    );
  });
});

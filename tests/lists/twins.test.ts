import { expect, it } from 'vitest';
import { data as law } from '../../data/ve/laws/ve-amnesty-2026.yaml';
import { data as catalogue } from '../../data/ve/offences.yaml';
import { DIMENSIONS } from '../../src/lists/dimensions.ts';
import { equalCases } from '../../src/lists/equal-cases.ts';
import { situationText } from '../../src/lists/twins.ts';
import { compileLaw } from '../../src/rules/logic/compiled-law.ts';
import { Engine } from '../../src/rules/engine.ts';
import { day, row, TERM } from './rows.ts';

it('takes for equal what the law takes for equal, whatever the answer, and nothing else', () => {
  const engine = new Engine(compileLaw(law as never, catalogue as never), { asOf: day('2026-05-01') });
  const text = situationText(engine);
  const base = { 'conduct-date': '2024-07-29', 'linked-event': '12', military: 'no', court: 'ordinary', 'conduct-kind': 'demonstration', charges: 'terrorismo;agavillamiento' };
  const granted = row(2, { ...base, 'request-date': '2026-03-01', decision: 'granted', 'decision-date': '2026-03-09', custody: 'free' });
  const silent = row(3, { ...base, charges: 'agavillamiento;terrorismo', 'request-date': '2026-03-04', custody: 'prison', name: 'Alguien Inventado' });
  const other = row(4, { ...base, military: 'yes', 'request-date': '2026-03-04' });
  expect(text(granted.case)).toBe(text(silent.case));
  expect(text(granted.case)).not.toBe(text(other.case));
  const rows = [granted, silent, other].map((one) => ({ ...one, determination: engine.evaluate(one.case).determination }));
  const found = equalCases(rows, { asOf: engine.asOf, term: TERM, dimensions: DIMENSIONS, situation: text });
  expect(found.pairs.map(({ a, b }) => [a.id, a.answer, b.id, b.answer])).toEqual([['C-2', 'granted', 'C-3', 'unanswered']]);
});

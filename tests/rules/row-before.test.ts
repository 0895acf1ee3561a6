/** A charge that nobody recognised, of which other facts were written and not read: what is said of it does not depend on the row before. */
import { describe, expect, it } from 'vitest';
import { data as lawData } from '../../data/ve/laws/ve-amnesty-2026.yaml';
import { data as catalogueData } from '../../data/ve/offences.yaml';
import type { Case } from '../../src/case/case.ts';
import type { Catalogue } from '../../src/offences/catalogue.ts';
import { compileLaw } from '../../src/rules/logic/compiled-law.ts';
import { Engine } from '../../src/rules/engine.ts';
import type { Law } from '../../src/rules/language/law.ts';

const compiled = compileLaw(lawData as Law, catalogueData as Catalogue);
const FACTS = ['result', 'rights-violation', 'underlying-excluded', 'corruption-law', 'drug-minimum-over-nine'];
const UNREAD = [[], ...FACTS.map((fact) => [fact]), ['result', 'rights-violation']];

function row(unread: readonly string[]): Case {
  const facts = Object.fromEntries(unread.map((fact) => [fact, { unknown: 'unreadable', text: 'xx' }]));
  return { id: 'x', facts: { 'linked-event': { values: ['12'] } }, charges: [{ text: 'x', offences: null, facts }, { text: 'y', offences: ['agavillamiento'], facts: {} }], warnings: [] };
}

describe.each(UNREAD.map((unread) => [unread.join() || 'nothing', unread] as const))('%s unread', (_, unread) => {
  const told = (engine: Engine) => {
    const { outcome, turnsOn, charges, settledBy } = engine.evaluate(row(unread)).determination;
    return { outcome, turnsOn, charges, settledBy };
  };
  it.each(UNREAD.map((before) => [before.join() || 'nothing', before] as const))('after a row with %s unread', (__, before) => {
    const warm = new Engine(compiled, { asOf: 20_783 });
    void warm.evaluate(row(before)).determination.settledBy;
    expect(told(warm)).toEqual(told(new Engine(compiled, { asOf: 20_783 })));
  });
});

/**
 * Nothing is presumed over what was written and not read: whatever the text
 * may have meant, the outcome holds. For each fact of the law, in random cases,
 * the fact is unreadable, and the outcome is the meet of those with each value
 * that it can have.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { data as lawData } from '../../data/ve/laws/ve-amnesty-2026.yaml';
import { data as catalogueData } from '../../data/ve/offences.yaml';
import type { Case, Charge } from '../../src/case/case.ts';
import type { Catalogue } from '../../src/offences/catalogue.ts';
import { compileLaw } from '../../src/rules/logic/compiled-law.ts';
import { contradictionsIn } from '../../src/rules/logic/contradictions.ts';
import { Engine } from '../../src/rules/engine.ts';
import type { Law } from '../../src/rules/language/law.ts';
import type { Variable } from '../../src/rules/logic/space.ts';
import { openUnless } from './agreement.ts';
import type { Reading } from './oracle.ts';
import { readingsOf } from './random-case.ts';
import { runs } from './runs.ts';

const law = lawData as Law;
const catalogue = catalogueData as Catalogue;
const compiled = compileLaw(law, catalogue);
const { space } = compiled;
const UNREAD = { unknown: 'unreadable', text: 'ilegible' } as const;

/** A case with a fact of its own (charge -1) or of a charge replaced. */
function withFact(subject: Case, charge: number, id: string, fact: unknown): Case {
  if (charge < 0) return { ...subject, facts: { ...subject.facts, [id]: fact } as Case['facts'] };
  const charges = (subject.charges as readonly Charge[]).map((one, index) => (index === charge ? { ...one, facts: { ...one.facts, [id]: fact } } : one));
  return { ...subject, charges };
}

/** Each value that a fact can have, a day for each stretch of days; none that the rest of the case contradicts. */
function valuesOf({ id, kind, values }: Variable, { subject, asOf }: Reading, charge: number): readonly Case[] {
  const cuts = space.cuts.get(id) ?? [];
  const last = Math.min(asOf, ...((subject.facts['arrest-date'] as { values?: readonly { to: number | null }[] } | undefined)?.values ?? []).map(({ to }) => to ?? asOf));
  const days = [(cuts[0] ?? 0) - 1, ...cuts].map((_from, index) => Math.min((cuts[index] ?? Infinity) - 1, last)).filter((day, index) => day >= (index === 0 ? -Infinity : (cuts[index - 1] ?? 0)));
  const facts = kind === 'date' ? days.map((day) => ({ from: day, to: day })) : values;
  return facts.map((value) => withFact(subject, charge, id, { values: [value] }));
}

function outcomes(engine: Engine, subject: Case): readonly string[] {
  return engine.evaluate(subject).determination.charges.map(({ outcome }) => outcome);
}

describe('a fact that was written and not read', () => {
  const variables = [...space.caseVariables.map((one) => [one, -1] as const), ...space.chargeVariables.map((one) => [one, 0] as const)].filter(([{ kind }]) => kind !== 'question' && kind !== 'offence');

  it.each(variables.map(([variable, charge]) => [variable.id, variable, charge] as const))('%s: the outcome holds whatever it says', (_, variable, charge) => {
    fc.assert(
      fc.property(readingsOf(law, catalogue), (reading) => {
        const { subject, asOf } = reading;
        fc.pre(charge < 0 || (Array.isArray(subject.charges) && subject.charges.length > 0 && subject.charges.every(({ offences }: Charge) => offences !== null)));
        const engine = new Engine(compiled, { asOf, reading: 'working', assumptions: openUnless(reading) });
        const unread = withFact(subject, charge, variable.id, UNREAD);
        // What else is wrong with the case is another matter.
        fc.pre(contradictionsIn(unread, space, asOf).length === 0);
        const all = valuesOf(variable, { ...reading, subject: unread }, charge);
        const each = all.filter((one) => contradictionsIn(one, space, asOf).length === 0);
        const found = outcomes(engine, unread);
        const byValue = each.map((one) => outcomes(engine, one));
        const meet = found.map((_one, at) => (byValue.every((some) => some[at] === byValue[0]?.[at]) ? byValue[0]?.[at] : 'undetermined'));
        // A day that the event contradicts may be what was written too: the outcome may then be open.
        const mayBeOpen = each.length < all.length;
        expect(found.map((one, at) => (mayBeOpen && one === 'undetermined' ? meet[at] : one))).toEqual(meet);
      }),
      runs(60),
    );
  });
});

/** The charges of a case as one cell, in words that are read as these charges. */
import { hasCharges, isUnknown, type Case, type Charge, type Fact } from '../case/case.ts';
import type { DateSpan } from '../case/dates.ts';
import type { ChargeFactId } from '../case/facts.ts';
import { factWords } from '../i18n/facts.ts';
import type { IntakeContext } from '../intake/context.ts';
import { labelsOf } from './labels.ts';

/**
 * How near a cell comes to the charges: just them; the same offences, and
 * nothing said against what was answered; offences that leave them possible.
 */
export const NEARNESS = ['exactly', 'same-offences', 'perhaps'] as const;
export type Nearness = (typeof NEARNESS)[number];

export interface ChargesWay {
  readonly text: string;
  readonly nearness: Nearness;
}

/**
 * Ways to write charges that were given, the nearest first; of two that are as near, the shorter.
 * @param cite "art. 52 LOCDOFT": says which offence a name is that several share
 * @param readable what a reader gets from a cell with the text
 */
export function chargesWays({ charges, facts }: Case, context: IntakeContext, cite: (offence: string) => string | null, readable: (text: string) => string | null): readonly ChargesWay[] {
  if (!hasCharges(charges)) return [];
  if (charges.length === 0) return [{ text: factWords.es.noCharges, nearness: 'exactly' }];
  const fact = facts['conduct-date'] as Fact<DateSpan> | undefined;
  const conduct = isUnknown(fact) ? null : (fact.values[0] ?? null);
  const article = ({ offences }: Charge) => [cite(offences?.[0] ?? '') ?? ''].filter((text) => text !== '');
  const written = (more: (charge: Charge) => readonly string[]) => charges.map((charge) => [charge.text, ...bracketed(more(charge))].join(' ')).join('; ');
  const texts = [written(() => []), written(article), written(asked), written((charge) => [...article(charge), ...asked(charge)])];
  const read = texts.map((text) => ({ text, cell: readable(text) })).flatMap(({ text, cell }) => (cell === null ? [] : [{ text, found: context.charges.charges(cell, conduct).charges }]));
  return NEARNESS.flatMap((nearness) => read.filter(({ found }) => sameCharges(found, charges, nearness)).map(({ text }) => ({ text, nearness })));
}

function bracketed(texts: readonly string[]): readonly string[] {
  return texts.length > 0 ? [`(${texts.join(', ')})`] : [];
}

/** What was asked of a charge, in the words of a sheet. */
function asked(charge: Charge): readonly string[] {
  return (Object.entries(charge.facts) as [ChargeFactId, Fact<unknown>][]).flatMap(([id, value]) => (isUnknown(value) ? [] : labelsOf(factWords.es, id, String(value.values[0])).slice(0, 1)));
}

export function sameCharges(read: readonly Charge[], charges: readonly Charge[], nearness: Nearness): boolean {
  if (read.length !== charges.length) return false;
  return read.every((one, index) => {
    const charge = charges[index];
    if (!charge) return false;
    const same = JSON.stringify(one.offences) === JSON.stringify(charge.offences);
    const possible = one.offences === null || (charge.offences ?? []).every((id) => one.offences?.includes(id) === true);
    return (nearness === 'perhaps' ? possible : same) && sameFacts(one.facts, charge.facts, nearness);
  });
}

function sameFacts(read: Charge['facts'], facts: Charge['facts'], nearness: Nearness): boolean {
  const values = (list: Charge['facts'], id: string) => {
    const fact = (list as Readonly<Record<string, Fact<unknown> | undefined>>)[id];
    return isUnknown(fact) ? null : JSON.stringify(fact.values);
  };
  return [...new Set([...Object.keys(read), ...Object.keys(facts)])].every((id) => {
    const [now, before] = [values(read, id), values(facts, id)];
    return now === before || (nearness !== 'exactly' && (now === null || before === null));
  });
}

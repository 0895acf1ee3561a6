/**
 * Columns that say something of a charge beside its offence: its result, its
 * degree, whether a law of its own is in play. What such a cell says is of the
 * row's one charge; of several, nobody knows of which.
 */
import type { Charge } from '../../case/case.ts';
import { unknown } from '../../case/case.ts';
import { CHARGE_FACT_IDS, type ChargeFactId } from '../../case/facts.ts';
import { factWords } from '../../i18n/facts.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { wordsOf } from '../../text/fold.ts';
import type { Reading } from '../reading.ts';

// "Resultado" alone is how sheets head the court's decision: the charge's own is "Resultado del cargo".
const BARE: ReadonlySet<ChargeFactId> = new Set(['result', 'status']);

const NAMES: ReadonlyMap<string, ChargeFactId> = new Map(LANGUAGES.flatMap((language) => CHARGE_FACT_IDS.flatMap((id) => {
  const { label, heading } = factWords[language].facts[id];
  return [heading, label].flatMap((name) => [...(BARE.has(id) && !name.includes(' ') ? [] : [name]), `${name} del cargo`, `${name} del delito`, `${name} of the charge`]).map((name) => [wordsOf(name), id] as const);
})));

/** The fact of a charge that a heading names, if it names one. */
export function chargeFactNamed(heading: string): ChargeFactId | null {
  return NAMES.get(wordsOf(heading)) ?? null;
}

/** The charges with what a column says of them. @param cell what it says, as written */
export function withFact(charges: readonly Charge[], id: ChargeFactId, read: Reading, cell: string): readonly Charge[] {
  const fact = charges.length === 1 ? read.fact : unknown('unreadable', cell);
  return charges.map((charge) => ({ ...charge, facts: { ...charge.facts, [id]: fact } }));
}

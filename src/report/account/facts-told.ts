/** The facts of a case as given, in words, in the order of the dictionary. */
import { CASE_FACT_IDS, CHARGE_FACT_IDS, type CaseFactId, type ChargeFactId } from '../../case/facts.ts';
import type { CaseResult } from '../result.ts';
import type { Terms } from './terms.ts';

export interface FactTold {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

/** Every fact of the case that was given, and those stated to be unknown. */
export function factsTold(subject: CaseResult, terms: Terms): readonly FactTold[] {
  return CASE_FACT_IDS.flatMap((id) => {
    const value = subject.facts[id];
    return value === undefined ? [] : [{ id, label: capital(terms.facts.facts[id].label), value: terms.factValue(id, value) }];
  });
}

/** A fact of the case form as its code, where it is known to be one. */
export function factOf(subject: CaseResult, id: CaseFactId): string | undefined {
  const value = subject.facts[id];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The facts of one charge beside its offence: degree, participation, result… */
export function chargeFactsTold(subject: CaseResult, index: number, terms: Terms): readonly FactTold[] {
  const form = chargeForm(subject, index);
  return CHARGE_FACT_IDS.flatMap((id) => {
    const value = form?.[id];
    return value === undefined ? [] : [{ id, label: terms.facts.facts[id].label, value: terms.factValue(id, value) }];
  });
}

/** A charge's facts in the case form. */
export function chargeForm(subject: CaseResult, index: number): Readonly<Partial<Record<ChargeFactId, unknown>>> | undefined {
  const charges = subject.facts['charges'];
  const form: unknown = Array.isArray(charges) ? charges[index] : undefined;
  return typeof form === 'object' && form !== null ? form : undefined;
}

export function capital(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase('es') + rest.join('');
}

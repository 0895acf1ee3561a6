/** The facts of a case as given, in words, in the order of the dictionary. */
import { CASE_FACT_IDS, CHARGE_FACT_IDS, type CaseFactId, type ChargeFactId } from '../../case/facts.ts';
import { visible } from '../../text/sanitise.ts';
import type { CaseResult } from '../result.ts';
import type { Terms } from './terms.ts';

export interface FactTold {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

/** Every fact of the case that was given, and those said or found to be unknown; blanks are left out. */
export function factsTold(subject: CaseResult, terms: Terms): readonly FactTold[] {
  return CASE_FACT_IDS.flatMap((id) => {
    const value = subject.facts[id];
    return value === undefined || value === null ? [] : [{ id, label: capital(terms.facts.facts[id].label), value: terms.factValue(id, value) }];
  });
}

/** A fact of the case form as its one value, where it is known; the form writes some as a list of one. */
export function factOf(subject: CaseResult, id: CaseFactId): string | undefined {
  const stated = subject.facts[id];
  const value: unknown = Array.isArray(stated) && stated.length === 1 ? stated[0] : stated;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The facts of one charge beside its offence: degree, participation, result… */
export function chargeFactsTold(subject: CaseResult, index: number, terms: Terms): readonly FactTold[] {
  const form = chargeForm(subject, index);
  return CHARGE_FACT_IDS.flatMap((id) => {
    const value = form?.[id];
    return value === undefined || value === null ? [] : [{ id, label: terms.facts.facts[id].label, value: terms.factValue(id, value) }];
  });
}

/** Whether the charges are known, perhaps to be none. */
export function knowsCharges(subject: CaseResult): boolean {
  return Array.isArray(subject.facts['charges']);
}

/** A charge's facts in the case form. */
export function chargeForm(subject: CaseResult, index: number): Readonly<Partial<Record<ChargeFactId, unknown>>> | undefined {
  const charges = subject.facts['charges'];
  const form: unknown = Array.isArray(charges) ? charges[index] : undefined;
  return typeof form === 'object' && form !== null && !isEndedForm(form) ? form : undefined;
}

/** Whether a charge of the case form ended in an acquittal or a dismissal: such charges stand last, and none has a determination. */
function isEndedForm(form: object): form is { readonly text?: string; readonly status: string } {
  const { status } = form as { readonly status?: unknown };
  return status === 'acquitted' || status === 'dismissed';
}

/** The charges that ended, each with how. */
export function endedCharges(subject: CaseResult, terms: Terms): readonly string[] {
  const charges: unknown = subject.facts['charges'];
  return (Array.isArray(charges) ? (charges as readonly object[]) : []).filter(isEndedForm).map((form) => `${visible(form.text ?? '')} (${terms.factValue('status', form.status)})`);
}

export function capital(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase('es') + rest.join('');
}

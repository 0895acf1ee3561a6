/**
 * What a presumption of fact writes into a file. Never over what was stated,
 * not read or contradicted; only where the words of the file leave several
 * events or several offences may one of those be chosen, since that adds
 * nothing to what was written.
 */
import { isUnknown, isUnread, type Case, type Charge, type Fact } from '../../case/case.ts';
import { formatSpan, type DateSpan } from '../../case/dates.ts';
import { acceptedBy } from '../language/condition.ts';
import type { Conclusion, Premise } from '../language/fact-presumption.ts';
import { NO, YES } from '../logic/kleene.ts';
import { chargesOf, factIn, spansIn, type CaseFile } from './file.ts';
import { compilePremise, windowOf, type Grounds } from './premise.ts';

/** A file with one more fact, and the fact by its name and values in results. */
export interface Written {
  readonly subject: Case;
  readonly fact: string;
  readonly value: readonly string[];
}

/** Writes a conclusion into a file (into a charge of it); null where it may not, or would change nothing. */
export type Writes = (file: CaseFile, charge: number) => Written | null;

export function compileConclusion(then: Conclusion, grounds: Grounds): Writes {
  if ('offences' in then) return offencesThat(then.offences, grounds);
  if ('event' in then) return eventNear(then.near, then.window, grounds);
  if ('date' in then) return dayInWindow(then.window, grounds);
  const values = [...acceptedBy(then)];
  return (file, charge) => {
    const old = factIn(file, then.fact, charge);
    if (!isUnknown(old) || isUnread(old)) return null;
    return charge < 0 ? ofCase(file, then.fact, values, values) : ofCharge(file, charge, then.fact, { facts: { [then.fact]: { values } } }, values);
  };
}

function ofCase({ subject }: CaseFile, fact: string, values: readonly unknown[], value: readonly string[]): Written {
  return { subject: { ...subject, facts: { ...subject.facts, [fact]: { values } } }, fact, value };
}

function ofCharge(file: CaseFile, charge: number, fact: string, changed: { readonly facts?: Charge['facts']; readonly offences?: readonly string[] }, value: readonly string[]): Written {
  const charges = chargesOf(file).map((one, index) => (index === charge ? { ...one, ...changed, facts: { ...one.facts, ...changed.facts } } : one));
  return { subject: { ...file.subject, charges }, fact: `charges[${String(charge + 1)}].${fact}`, value };
}

function offencesThat(premise: Premise, grounds: Grounds): Writes {
  const isMeant = new Map(grounds.catalogue.offences.map(({ id }) => [id, meets(premise, id, grounds)]));
  return (file, charge) => {
    const old = chargesOf(file)[charge]?.offences;
    if (!old || old.length < 2) return null;
    const offences = old.filter((id) => isMeant.get(id) === true);
    return offences.length === 0 || offences.length === old.length ? null : ofCharge(file, charge, 'offence', { offences }, offences);
  };
}

/** Whether a premise about offences alone holds of one of them. */
function meets(premise: Premise, offence: string, grounds: Grounds): boolean {
  const alone: CaseFile = { subject: { id: '', facts: {}, charges: [{ text: '', offences: [offence], facts: {} }], warnings: [] }, contradicted: new Set() };
  return compilePremise(premise, grounds)(alone, 0) === YES;
}

/** Of a blank link only an event that a bare date names can be presumed. */
function eventNear(near: string, window: 'certain' | 'possible', grounds: Grounds): Writes {
  const events = grounds.law.events.map((event) => ({ id: event.id, byDate: event.named_by_date, isNear: compilePremise({ date: near, ...event[window] }, grounds) }));
  return (file) => {
    const old = factIn(file, 'linked-event', -1) as Fact<string> | undefined;
    if (isUnread(old)) return null;
    const open = isUnknown(old) ? events : events.filter(({ id }) => old.values.includes(id));
    // Words that name several events may name none of the list: that is kept as one more.
    if (!isUnknown(old) && old.values.length < 2) return null;
    const found = open.filter(({ isNear }) => isNear(file, -1) !== NO);
    const [only] = found;
    if (!only || found.length > 1 || only.isNear(file, -1) !== YES) return null;
    return isUnknown(old) && !only.byDate ? null : ofCase(file, 'linked-event', [only.id], [only.id]);
  };
}

function dayInWindow(window: 'certain' | 'possible', { law }: Grounds): Writes {
  const windows = new Map(law.events.map((event) => [event.id, windowOf(event[window])]));
  return (file) => {
    const old = factIn(file, 'conduct-date', -1);
    const event = factIn(file, 'linked-event', -1) as Fact<string> | undefined;
    if (!isUnknown(old) || isUnread(old) || isUnknown(event) || event.values.length !== 1) return null;
    const days = windows.get(event.values[0] ?? '');
    if (!days) return null;
    // The day of the arrest is in the file already, and bounds the conduct by itself.
    if (spansIn(file, 'arrest-date').some(({ to }) => to !== null && to < days.from)) return null;
    const span: DateSpan = { from: Number.isFinite(days.from) ? days.from : null, to: Number.isFinite(days.to) ? days.to : null };
    return ofCase(file, 'conduct-date', [span], [formatSpan(span)]);
  };
}

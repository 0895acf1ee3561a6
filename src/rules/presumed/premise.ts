/**
 * Premises of presumptions of fact, compiled to closures over a file: yes, no
 * or unknown. Only what certainly holds is presumed upon.
 */
import { isUnknown, type Fact } from '../../case/case.ts';
import { parseDay, type DateSpan, type Day } from '../../case/dates.ts';
import type { Catalogue, Offence } from '../../offences/catalogue.ts';
import { acceptedBy, type ClassIs, type Raises } from '../language/condition.ts';
import type { Near, OffenceIs, Premise } from '../language/fact-presumption.ts';
import type { Law, Window } from '../language/law.ts';
import { NO, UNKNOWN, YES, negate, type Truth } from '../logic/kleene.ts';
import { LawError } from '../logic/space.ts';
import { chargesOf, factIn, isBlank, isUnreadable, spansIn, type CaseFile } from './file.ts';

/** Whether a premise holds of a file, for the charge with this index. */
export type Holds = (file: CaseFile, charge: number) => Truth;

/** What premises are compiled with. */
export interface Grounds {
  readonly law: Law;
  readonly catalogue: Catalogue;
}

/** @throws LawError for an offence that the catalogue does not have */
export function compilePremise(premise: Premise, grounds: Grounds): Holds {
  const within = (part: Premise): Holds => compilePremise(part, grounds);
  if ('all' in premise) return folded(premise.all.map(within), YES, (a, b) => (a < b ? a : b));
  if ('any' in premise) return folded(premise.any.map(within), NO, (a, b) => (a > b ? a : b));
  if ('not' in premise) {
    const inner = within(premise.not);
    return (file, charge) => negate(inner(file, charge));
  }
  if ('any-charge' in premise) return ofSomeCharge(within(premise['any-charge']));
  if ('always' in premise) return () => (premise.always ? YES : NO);
  if ('blank' in premise) return (file, charge) => truth(isBlank(file, premise.blank, charge));
  if ('unreadable' in premise) return (file, charge) => truth(isUnreadable(file, premise.unreadable, charge));
  if ('stated' in premise) return (file, charge) => truth(!isBlank(file, premise.stated, charge));
  if ('near' in premise) return nearTo(premise, grounds.law);
  if ('window' in premise) return nearTo({ near: 'conduct-date', window: premise.window }, grounds.law);
  if ('date' in premise) {
    const window = windowOf(premise);
    return (file) => agreed(spansIn(file, premise.date).map((span) => inside(span, window)));
  }
  if ('event' in premise) {
    const accepted = new Set(premise.event === 'listed' ? grounds.law.events.map(({ id }) => id) : premise.event);
    return (file) => oneOf(factIn(file, 'linked-event', -1), accepted);
  }
  if ('fact' in premise) {
    const accepted = new Set(acceptedBy(premise));
    return (file, charge) => oneOf(factIn(file, premise.fact, charge), accepted);
  }
  return ofOffence(offenceThat(premise, grounds.catalogue));
}

/** Whether an offence, by itself, is one of those that a premise is about. @throws LawError for an unknown one */
export function offenceThat(premise: ClassIs | Raises | OffenceIs, { offences }: Catalogue): ReadonlySet<string> {
  if ('offence' in premise) {
    const unknown = premise.offence.find((id) => !offences.some((one) => one.id === id));
    if (unknown !== undefined) throw new LawError('unknown-offence', [unknown]);
    return new Set(premise.offence);
  }
  const meets = (one: Offence) => ('class' in premise ? one.class.some((name) => premise.class.includes(name)) : one.raises.includes(premise.raises));
  return new Set(offences.filter(meets).map(({ id }) => id));
}

function truth(holds: boolean): Truth {
  return holds ? YES : NO;
}

/** What all answers agree on; unknown where there are none. */
function agreed(answers: readonly Truth[]): Truth {
  const [first = UNKNOWN] = answers;
  return answers.every((one) => one === first) ? first : UNKNOWN;
}

function folded(parts: readonly Holds[], start: Truth, join: (a: Truth, b: Truth) => Truth): Holds {
  const settles = start === YES ? NO : YES;
  return (file, charge) => {
    let all = start;
    for (const part of parts) {
      all = join(all, part(file, charge));
      if (all === settles) return all;
    }
    return all;
  };
}

function ofSomeCharge(inner: Holds): Holds {
  return (file) => {
    if (!Array.isArray(file.subject.charges)) return UNKNOWN;
    let best: Truth = NO;
    chargesOf(file).forEach((_, charge) => {
      const one = inner(file, charge);
      if (one > best) best = one;
    });
    return best;
  };
}

function oneOf(fact: Fact<unknown> | undefined, accepted: ReadonlySet<unknown>): Truth {
  return isUnknown(fact) ? UNKNOWN : agreed(fact.values.map((value) => truth(accepted.has(value))));
}

function ofOffence(accepted: ReadonlySet<string>): Holds {
  return (file, charge) => {
    const { subject } = file;
    // No charge: the conduct itself names no offence.
    if (Array.isArray(subject.charges) && subject.charges.length === 0) return NO;
    const offences = chargesOf(file)[charge]?.offences;
    return offences ? agreed(offences.map((id) => truth(accepted.has(id)))) : UNKNOWN;
  };
}

interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** A window of the law as days; an open end is never reached. */
export function windowOf({ from, to }: Window): Days {
  return { from: (from === undefined ? null : parseDay(from)) ?? -Infinity, to: (to === undefined ? null : parseDay(to)) ?? Infinity };
}

function inside(span: DateSpan, { from, to }: Days): Truth {
  const [first, last] = [span.from ?? -Infinity, span.to ?? Infinity];
  return first >= from && last <= to ? YES : last < from || first > to ? NO : UNKNOWN;
}

function nearTo({ near, window, after, within: days = 0 }: Near, law: Law): Holds {
  if (after !== undefined) {
    return (file) => agreed(spansIn(file, near).flatMap((span) => spansIn(file, after).map((start) => {
      const first = (span.from ?? -Infinity) - (start.to ?? Infinity);
      const last = (span.to ?? Infinity) - (start.from ?? -Infinity);
      return first >= 0 && last <= days ? YES : last < 0 || first > days ? NO : UNKNOWN;
    })));
  }
  const windows = new Map(law.events.map((event) => [event.id, windowOf(event[window ?? 'certain'])]));
  return (file) => {
    const event = factIn(file, 'linked-event', -1) as Fact<string> | undefined;
    if (isUnknown(event)) return UNKNOWN;
    return agreed(event.values.flatMap((id) => {
      const known = windows.get(id);
      return spansIn(file, near).map((span) => (known ? inside(span, { from: known.from, to: known.to + days }) : NO));
    }));
  };
}

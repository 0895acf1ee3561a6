/** What a person answered, and the case that a row of answers makes. */
import { hasCharges, isUnknown, known, single, unknown, type Case, type CaseFacts, type Charge, type ChargeFacts } from '../case/case.ts';
import type { DateSpan } from '../case/dates.ts';
import type { Offence } from '../offences/catalogue.ts';
import type { Recogniser } from '../offences/recogniser.ts';
import { chargeAt, questionOf } from './question.ts';

/** One charge as it was answered: chosen from the catalogue, or in words that are recognised anew when the date changes. */
export type ChargeEntry = { readonly offence: string } | ChargeInWords;

export interface ChargeInWords {
  readonly text: string;
  /** Where it stands in what was typed: "…, both of the Penal Code" is said of all charges of a line. */
  readonly within?: { readonly line: string; readonly place: number; readonly of: number };
}

interface Answered {
  /** The question; see `questionOf`. */
  readonly reference: string;
  /** The answer as it is echoed. */
  readonly text: string;
}
export interface FactAnswer extends Answered {
  readonly kind: 'facts';
  /** The facts that it states: usually the one asked for. */
  readonly facts: CaseFacts | ChargeFacts;
  /** What was typed to find it, where that was something else: a date by which an event was found. */
  readonly foundBy?: string;
}
export interface ChargesAnswer extends Answered {
  readonly kind: 'charges';
  readonly entries: readonly ChargeEntry[] | null;
}
export interface OffenceAnswer extends Answered {
  readonly kind: 'offence';
  readonly entry: ChargeEntry | null;
}
export type Answer = FactAnswer | ChargesAnswer | OffenceAnswer;

/** The case that answers make of the case that they began with. */
export function caseOf(start: Case, answers: readonly Answer[], reader: Recogniser): Case {
  let facts: CaseFacts = start.facts;
  for (const answer of answers) {
    if (answer.kind === 'facts' && questionOf(answer.reference)?.kind === 'case') facts = { ...facts, ...(answer.facts as CaseFacts) };
  }
  const conduct = conductIn(facts);
  let charges: Case['charges'] = start.charges;
  for (const answer of answers) {
    if (answer.kind !== 'charges') continue;
    charges = answer.entries === null ? unknown('stated-unknown') : answer.entries.map((entry) => chargeOfEntry(entry, conduct, reader));
  }
  if (hasCharges(charges)) charges = charges.map((charge, index) => withAnswers(charge, index, answers, conduct, reader));
  return { ...start, facts, charges };
}

/** The days on which the conduct can have been, or null. */
export function conductIn(facts: CaseFacts): DateSpan | null {
  const fact = facts['conduct-date'];
  return isUnknown(fact) ? null : (single(fact) ?? null);
}

/** The charge that an entry is, as `batch` would read it, but for what nobody said. */
export function chargeOfEntry(entry: ChargeEntry, conduct: DateSpan | null, reader: Recogniser): Charge {
  if ('text' in entry) {
    const charge = readWords(entry, conduct, reader);
    return { ...charge, facts: stated(charge) };
  }
  // An offence chosen from a list says nothing of degree and participation: they are asked where they matter.
  const offence = reader.byId(entry.offence);
  return { text: offence?.name.es ?? entry.offence, offences: [entry.offence], facts: offence ? impliedBy(offence) : {} };
}

function readWords({ text, within }: ChargeInWords, conduct: DateSpan | null, reader: Recogniser): Charge {
  const all = within ? reader.charges(within.line, conduct).charges : [];
  // Another date can cut the line otherwise; then the charge is read for itself.
  return (all.length === within?.of ? all[within.place] : undefined) ?? reader.charge(text, conduct).charge;
}

/** What a file leaves unsaid of a charge means the completed offence and its author; here it can be asked. */
function stated({ facts }: Charge): ChargeFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => !('unsaid' in fact)));
}

/** Degree and participation that the offence's name itself states. */
function impliedBy({ implies }: Offence): ChargeFacts {
  return {
    ...(implies.degree === undefined ? {} : { degree: known(implies.degree) }),
    ...(implies.participation === undefined ? {} : { participation: known(implies.participation) }),
  } as ChargeFacts;
}

function withAnswers(
  start: Charge,
  index: number,
  answers: readonly Answer[],
  conduct: DateSpan | null,
  reader: Recogniser,
): Charge {
  let charge = start;
  for (const answer of answers) {
    const question = questionOf(answer.reference);
    if ((question?.kind !== 'offence' && question?.kind !== 'charge') || question.charge !== index) continue;
    if (answer.kind === 'offence' && answer.entry) {
      const named = chargeOfEntry(answer.entry, conduct, reader);
      charge = { ...named, text: charge.text, facts: { ...named.facts, ...charge.facts } };
    }
    if (answer.kind === 'facts') charge = { ...charge, facts: { ...charge.facts, ...(answer.facts as ChargeFacts) } };
  }
  return charge;
}

/** Whether the answer is about a charge that the case no longer has. */
export function lacksCharge(subject: Case, answer: Answer): boolean {
  const question = questionOf(answer.reference);
  return (question?.kind === 'offence' || question?.kind === 'charge') && chargeAt(subject, question.charge) === undefined;
}

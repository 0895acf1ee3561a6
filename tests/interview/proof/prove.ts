/**
 * What is proved of each moment of an interview. Where a question is put: two
 * complete cases that agree with all that is known and differ in its answer
 * alone have different outcomes. Where the interview is over: every complete
 * case has the same outcome, or no two differ in one fact alone that could
 * still be asked for. Judged by the second look.
 */
import { hasCharges, isUnknown, type Fact } from '../../../src/case/case.ts';
import { factOf as factOfQuestion, questionOf, chargeAt, referenceOf, type Question } from '../../../src/interview/question.ts';
import { relevanceOf } from '../../../src/interview/relevance.ts';
import { openSituation } from '../../../src/interview/next-question.ts';
import type { Setting } from '../../../src/interview/session.ts';
import { factOf } from '../../authoring/random-cases.ts';
import { told, type Moment } from './explore.ts';
import { lookAtEnd, pairFor, type Pair } from './pairs.ts';
import { CASE_VALUES, CHARGE_VALUES, isWithin, outcomeOf, roomOf, type Ground } from './room.ts';
import type { Room } from './room.ts';

export interface Figures {
  questions: number;
  /** Pairs found, and how often one found before served again. */
  witnesses: number;
  ends: number;
  settled: number;
  /** Ends of which all complete cases were looked at; those of any other are among the complete cases of one of them. */
  looked: number;
  /** Runs of the second look at the ends, in all and at most for one. */
  runs: number;
  mostRuns: number;
  readonly byQuestion: Map<string, number>;
  readonly times: number[];
  readonly faults: string[];
}

export function newFigures(): Figures {
  return { questions: 0, witnesses: 0, ends: 0, settled: 0, looked: 0, runs: 0, mostRuns: 0, byQuestion: new Map(), times: [], faults: [] };
}

/** Looks at moments, one after the other. */
export function prover({ engine, catalogue }: Setting, figures: Figures): (moment: Moment) => void {
  const ground: Ground = { offences: catalogue.offences, asOf: engine.asOf, positions: engine.positions };
  const found = new Map<string, Pair[]>();
  const ends = new Map<string, { readonly room: Room; readonly left: ReadonlySet<string> }[]>();
  return (moment) => {
    const { subject, asked, question } = moment;
    figures.times.push(moment.took);
    const silenceCounts = asked.has('military') || !isUnknown(subject.facts.military);
    const room = roomOf(subject, ground, silenceCounts);
    if (question) {
      figures.questions++;
      figures.byQuestion.set(nameOf(question), (figures.byQuestion.get(nameOf(question)) ?? 0) + 1);
      const field = fieldOf(question);
      const kept = found.get(field) ?? [];
      found.set(field, kept);
      const again = kept.findIndex((pair) => serves(pair, room));
      if (again >= 0) {
        kept.unshift(...kept.splice(again, 1));
        return;
      }
      const pair = pairFor(room, field);
      if (pair && serves(pair, room)) {
        figures.witnesses++;
        kept.unshift(pair);
      } else figures.faults.push(`no pair for ${referenceOf(question)}: ${told(moment.session)}`);
      return;
    }
    figures.ends++;
    const left = fieldsLeft(moment);
    const outcomes = engine.determine(openSituation(engine, subject, asked)).charges.map((charge) => charge.outcome);
    const open = outcomes.includes('undetermined');
    if (!open) figures.settled++;
    const key = `${outcomes.join()};${String(room.charges)}`;
    const before = ends.get(key) ?? [];
    ends.set(key, before);
    const within = before.findIndex((end) => (!open || left.every((field) => end.left.has(field))) && isWithin(room, end.room));
    if (within >= 0) before.unshift(...before.splice(within, 1));
    else {
      const look = lookAtEnd(room, open ? left : []);
      before.unshift({ room, left: new Set(left) });
      figures.looked++;
      figures.runs += look?.runs ?? 0;
      figures.mostRuns = Math.max(figures.mostRuns, look?.runs ?? 0);
      if (!look) figures.faults.push(`too many complete cases: ${told(moment.session)}`);
      else if (look.decisive !== null) figures.faults.push(`over, but ${look.decisive} still decides: ${told(moment.session)}`);
      outcomes.forEach((outcome, charge) => {
        const seen = [...new Set([...(look?.outcomes ?? [])].map((one) => one[charge]))].sort().join('');
        if (look && seen !== { eligible: '+', ineligible: '-', undetermined: '+-' }[outcome]) figures.faults.push(`${outcome}, but ${seen}: ${told(moment.session)}`);
      });
    }
    const { matter } = relevanceOf(engine.compiled, openSituation(engine, subject, asked));
    for (const name of matter.keys()) {
      const other = questionOf(name);
      if (other && left.includes(fieldOf(other))) figures.faults.push(`over, but ${name} matters by the diagrams: ${told(moment.session)}`);
    }
  };
}

/** Whether a pair that was found before agrees with what is known here. */
function serves({ one, other, cannotBe }: Pair, room: Room): boolean {
  if (one.charges.length !== room.charges) return false;
  const before = outcomeOf(room, one);
  const after = outcomeOf(room, other);
  return before !== null && after !== null && before !== after && (cannotBe === undefined || outcomeOf(room, cannotBe) === null);
}

const FIELD_OF = new Map([...Object.keys(CASE_VALUES), ...Object.keys(CHARGE_VALUES)].map((field) => [factOf(field), field]));

/** The field of the second look that a question asks for. The arrest only bounds the day. */
export function fieldOf(question: Question): string {
  if (question.kind === 'charges') return '0.offence';
  if (question.kind === 'offence') return `${String(question.charge)}.offence`;
  const fact = factOfQuestion(question);
  if (fact === 'conduct-date' || fact === 'arrest-date') return 'day';
  const field = FIELD_OF.get(fact) ?? fact;
  return question.kind === 'charge' ? `${String(question.charge)}.${field}` : field;
}

function nameOf(question: Question): string {
  return referenceOf(question).replace(/^charges\[\d+\]\./u, '');
}

/** The fields of which nothing is known and that nobody was asked for yet. */
function fieldsLeft({ subject, asked }: Moment): readonly string[] {
  const fields: string[] = [];
  const facts = subject.facts as Readonly<Record<string, Fact<unknown> | undefined>>;
  const isLeft = (fact: Fact<unknown> | undefined, reference: string) => isUnknown(fact) && fact?.unknown !== 'stated-unknown' && !asked.has(reference);
  for (const field of Object.keys(CASE_VALUES)) {
    // Of an action of which nobody knows it is not asked what was done in it.
    if (field === 'foreignPart' && isUnknown(facts['foreign-armed-action']) && asked.has('foreign-armed-action')) continue;
    if (isLeft(facts[factOf(field)], factOf(field))) fields.push(field);
  }
  if (isLeft(facts['conduct-date'], 'conduct-date') || isLeft(facts['arrest-date'], 'arrest-date')) fields.push('day');
  if (!hasCharges(subject.charges)) return fields;
  subject.charges.forEach((_, index) => {
    const charge = chargeAt(subject, index);
    const reference = (fact: string) => `charges[${String(index + 1)}].${fact}`;
    if (charge?.offences?.length !== 1 && !asked.has(reference('offence'))) fields.push(`${String(index)}.offence`);
    // Of a charge that nobody can name nothing more is asked: its degree or its result mean nothing without it.
    if (charge?.offences === null) return;
    for (const field of Object.keys(CHARGE_VALUES)) {
      if (isLeft((charge?.facts as Readonly<Record<string, Fact<unknown> | undefined>>)[factOf(field)], reference(factOf(field)))) fields.push(`${String(index)}.${field}`);
    }
  });
  return fields;
}

/**
 * Every moment that an interview can come to: each question that the program
 * puts is answered in every way that the law can tell apart, by the program's
 * own session. Moments that are alike are looked at once; the program is asked
 * all the same whether it puts the same question in each of them.
 */
import type { Case, CaseFacts } from '../../../src/case/case.ts';
import { isExact } from '../../../src/case/dates.ts';
import { nextQuestion } from '../../../src/interview/next-question.ts';
import { caseOf, type Answer } from '../../../src/interview/answer.ts';
import { referenceOf, type Question } from '../../../src/interview/question.ts';
import { askedIn, give, subjectOf, type Session, type Setting } from '../../../src/interview/session.ts';
import type { Conflict } from '../../../src/rules/logic/contradictions.ts';
import { situationOf } from '../../../src/rules/logic/situation.ts';
import { answersTo, type ChargeClass, type Dates } from './answers.ts';
import type { Likeness } from './likeness.ts';

/** A moment of an interview, the first of its kind. */
export interface Moment {
  readonly key: string;
  readonly session: Session;
  readonly subject: Case;
  readonly asked: ReadonlySet<string>;
  /** The question that is put, or null where the interview is over. */
  readonly question: Question | null;
  /** Milliseconds that the program took to choose it. */
  readonly took: number;
}

export interface Explored extends Moment {
  /** For each answer the moment that it leads to; only the first of like ones is there. */
  readonly next: readonly Step[];
}

export interface Step {
  readonly to: Explored;
  /** Whether the answer is a span of days and no day: left out where chances are told. */
  readonly vague: boolean;
}

export interface Tour {
  readonly moments: Map<string, Explored>;
  /** Moments taken for one seen before; and of how many of them the program was asked whether it puts the same question. */
  merged: number;
  compared: number;
  /** Answers that the interview does not take, because they contradict another. */
  refused: number;
  /** Earlier answers that lost their place. */
  dropped: number;
}

export interface Ways {
  readonly setting: Setting;
  readonly likeness: Likeness;
  readonly classes: readonly ChargeClass[];
  readonly dates: Dates;
  /** Of so many like moments one is compared. */
  readonly every: number;
  /** Called once for each moment. */
  readonly look: (moment: Moment) => void;
}

export function newTour(): Tour {
  return { moments: new Map(), merged: 0, compared: 0, refused: 0, dropped: 0 };
}

/** Explores everything that can follow. */
export function explore(ways: Ways, tour: Tour, session: Session): Explored {
  const { setting, likeness } = ways;
  const { engine } = setting;
  const subject = subjectOf(setting, session);
  const asked = askedIn(session);
  const key = likeness(subject, asked);
  const start = performance.now();
  const question = nextQuestion(engine, subject, asked);
  const took = performance.now() - start;
  const known = tour.moments.get(key);
  if (known) {
    tour.compared++;
    const same = known.question === null ? question === null : question !== null && referenceOf(question) === referenceOf(known.question);
    if (!same) throw new Error(`alike, but asked ${question ? referenceOf(question) : 'nothing'}, not ${known.question ? referenceOf(known.question) : 'nothing'}: ${told(session)} / ${told(known.session)}`);
    return known;
  }
  const moment: Moment = { key, session, subject, asked, question, took };
  ways.look(moment);
  const next: Step[] = [];
  const explored: Explored = { ...moment, next };
  tour.moments.set(key, explored);
  if (!question) return explored;
  const seen = new Set<Explored>();
  const before = conflictsIn(setting, subject);
  for (const answer of answersTo(setting, question, subject, ways.classes, ways.dates)) {
    const answered = caseOf(session.start, [...session.answers, answer], setting.reader);
    if (conflictsIn(setting, answered) > before) {
      tour.refused++;
      continue;
    }
    let to = tour.moments.get(likeness(answered, new Set([...asked, answer.reference])));
    if (!to || ++tour.merged % ways.every === 0) {
      const after = give(setting, session, answer);
      tour.dropped += after.dropped.length;
      to = explore(ways, tour, after);
    }
    if (seen.has(to)) continue;
    seen.add(to);
    next.push({ to, vague: isVague(answer) });
  }
  return explored;
}

function conflictsIn({ engine }: Setting, subject: Case): number {
  const conflicts: Conflict[] = [];
  situationOf(subject, engine.compiled.space, engine.asOf, engine.positions, conflicts);
  return conflicts.length;
}

/** Whether an answer is a span of days and no single one. */
function isVague(answer: Answer): boolean {
  if (answer.kind !== 'facts') return false;
  const fact = (answer.facts as CaseFacts)['conduct-date'];
  return fact !== undefined && 'values' in fact && fact.values.some((span) => !isExact(span));
}

/** The answers of a session, short. */
export function told(session: Session): string {
  return session.answers.map((answer) => `${answer.reference}=${short(answer)}`).join(' ');
}

function short(answer: Session['answers'][number]): string {
  if (answer.kind === 'charges') return answer.entries === null ? '?' : `[${answer.entries.map((entry) => ('offence' in entry ? entry.offence : `"${entry.text}"`)).join(', ')}]`;
  if (answer.kind === 'offence') return answer.entry === null ? '?' : JSON.stringify(answer.entry);
  const [fact] = Object.values(answer.facts) as readonly ({ readonly values: readonly unknown[] } | { readonly unknown: string })[];
  if (!fact || 'unknown' in fact) return '?';
  const [value] = fact.values;
  return typeof value === 'object' && value !== null ? spanText(value as { from: number | null; to: number | null }) : String(value);
}

function spanText({ from, to }: { readonly from: number | null; readonly to: number | null }): string {
  const day = (at: number | null) => (at === null ? '' : new Date(at * 86_400_000).toISOString().slice(0, 10));
  return from === to ? day(from) : `${day(from)}..${day(to)}`;
}

/**
 * An interview as a row of answers: giving, changing and taking back, with
 * answers that no longer apply dropped and told. Pure: nothing is shown here.
 */
import type { Case } from '../case/case.ts';
import type { Episode } from '../country/episodes.ts';
import type { Catalogue } from '../offences/catalogue.ts';
import type { Recogniser } from '../offences/recogniser.ts';
import type { Engine } from '../rules/engine.ts';
import { caseOf, lacksCharge, type Answer } from './answer.ts';
import { stillApplies, type Reason } from './apply.ts';
import { nextFollowUp } from './follow-up.ts';
import { nextQuestion } from './next-question.ts';
import { questionOf, type Question } from './question.ts';

/** What every session of one run shares. */
export interface Setting {
  readonly engine: Engine;
  readonly catalogue: Catalogue;
  /** The recogniser of charges. */
  readonly reader: Recogniser;
  /** Known episodes outside the law's list of events. */
  readonly episodes?: readonly Episode[];
}

export interface Dropped {
  readonly answer: Answer;
  readonly reason: Reason;
}

export interface Session {
  /** The saved or half-filled case that it began with, or an empty one. */
  readonly start: Case;
  readonly answers: readonly Answer[];
  /** Answers that the last step dropped. */
  readonly dropped: readonly Dropped[];
}

export interface Step {
  readonly question: Question;
  /** Whether the outcome hangs on it, or only what is to be done and what follows. */
  readonly phase: 'outcome' | 'follow-up';
}

export const EMPTY_CASE: Case = { id: '', facts: {}, charges: { unknown: 'unasked' }, warnings: [] };

export function begin(start: Case = EMPTY_CASE): Session {
  return { start, answers: [], dropped: [] };
}

/** The case as it stands. */
export function subjectOf(setting: Setting, session: Session): Case {
  return caseOf(session.start, session.answers, setting.reader);
}

/** The next question, or null where there is nothing left to ask. */
export function nextStep(setting: Setting, session: Session): Step | null {
  const subject = subjectOf(setting, session);
  const asked = askedIn(session);
  const question = nextQuestion(setting.engine, subject, asked);
  if (question) return { question, phase: 'outcome' };
  const followUp = nextFollowUp(setting.engine, subject, asked);
  return followUp && { question: followUp, phase: 'follow-up' };
}

/** The references of the questions that were answered. */
export function askedIn(session: Session): ReadonlySet<string> {
  return new Set(session.answers.map((answer) => answer.reference));
}

/** Adds an answer, or puts it in the place of an earlier one to the same question. */
export function give(setting: Setting, session: Session, answer: Answer): Session {
  const earlier = session.answers.find((one) => one.reference === answer.reference);
  const answers = earlier
    ? session.answers.map((one) => (one === earlier ? answer : one))
    : [...session.answers, answer];
  return pruned(setting, { ...session, answers, dropped: [] }, answer, earlier);
}

/** Takes the last answer back: its question is put again. */
export function back(session: Session): Session {
  return { ...session, answers: session.answers.slice(0, -1), dropped: [] };
}

/** Drops, one after the other, the answers that the newest one leaves without a place. */
function pruned(setting: Setting, start: Session, newest: Answer, earlier: Answer | undefined): Session {
  let session = dropMoved(start, newest, earlier);
  for (;;) {
    const subject = subjectOf(setting, session);
    let found: Dropped | undefined;
    for (const answer of session.answers) {
      if (answer === newest) continue;
      const reason = lacksCharge(subject, answer) ? 'charge-gone' : reasonTo(setting, session, answer);
      if (!reason) continue;
      found = { answer, reason };
      break;
    }
    if (!found) return session;
    const { answer } = found;
    session = { ...session, answers: session.answers.filter((one) => one !== answer), dropped: [...session.dropped, found] };
  }
}

/** Where the list of charges changed, what was said of a charge holds only if the same charge stands in the same place. */
function dropMoved(session: Session, newest: Answer, earlier: Answer | undefined): Session {
  if (newest.kind !== 'charges' || earlier?.kind !== 'charges') return session;
  const gone = session.answers.filter((answer) => {
    const question = questionOf(answer.reference);
    if (question?.kind !== 'offence' && question?.kind !== 'charge') return false;
    return JSON.stringify(newest.entries?.[question.charge]) !== JSON.stringify(earlier.entries?.[question.charge]);
  });
  return {
    ...session,
    answers: session.answers.filter((answer) => !gone.includes(answer)),
    dropped: gone.map((answer) => ({ answer, reason: 'charge-gone' })),
  };
}

function reasonTo(setting: Setting, session: Session, answer: Answer): Reason | null {
  const others = session.answers.filter((one) => one !== answer);
  const without = caseOf(session.start, others, setting.reader);
  return stillApplies(setting.engine, without, subjectOf(setting, session), answer);
}

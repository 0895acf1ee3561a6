/** An interview with somebody who knows one case and nothing else. */
import type { Case } from '../../src/case/case.ts';
import { referenceOf, type Question } from '../../src/interview/question.ts';
import { nextQuestion } from '../../src/interview/next-question.ts';
import { askedIn, begin, give, nextStep, subjectOf, type Session, type Setting, type Step } from '../../src/interview/session.ts';
import { answerFrom } from './random-case.ts';

export interface Walk {
  /** The questions for the outcome, in the order in which they were put. */
  readonly asked: readonly string[];
  /** Those for duties and next steps. */
  readonly followUps: readonly string[];
  readonly subject: Case;
  readonly session: Session;
}

/**
 * @param before called before each question for the outcome with the case as it stands
 * @param toTheEnd whether the questions for duties and next steps are answered too
 */
export function walkWith(setting: Setting, full: Case, before?: (subject: Case, question: Question, asked: readonly string[]) => void, toTheEnd = false): Walk {
  let session = begin();
  const asked: string[] = [];
  const followUps: string[] = [];
  for (;;) {
    const step = stepOf(setting, session, toTheEnd);
    if (!step) return { asked, followUps, subject: subjectOf(setting, session), session };
    if (step.phase === 'outcome') {
      before?.(subjectOf(setting, session), step.question, asked);
      asked.push(referenceOf(step.question));
    } else followUps.push(referenceOf(step.question));
    session = give(setting, session, answerFrom(full, step.question));
    if (asked.length + followUps.length > 60) throw new Error(`no end: ${asked.join(' ')}`);
  }
}

function stepOf(setting: Setting, session: Session, toTheEnd: boolean): Step | null {
  if (toTheEnd) return nextStep(setting, session);
  const question = nextQuestion(setting.engine, subjectOf(setting, session), askedIn(session));
  return question && { question, phase: 'outcome' };
}

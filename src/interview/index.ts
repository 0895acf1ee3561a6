/** What the commands use of the interview. */
export { interview, type InterviewEnd, type InterviewOptions } from './interview.ts';
export { irreducible, nextQuestion, openQuestions, NOTHING_ASKED } from './next-question.ts';
export { nextFollowUp } from './follow-up.ts';
export { questionOf, referenceOf, type Question } from './question.ts';
export { EMPTY_CASE, askedIn, back, begin, give, nextStep, subjectOf, type Dropped, type Session, type Setting, type Step } from './session.ts';
export { openScreen, saysUnicode, type ScreenOptions } from './open-screen.ts';
export type { Ask, Choice, Command, Reply, Screen } from './screen.ts';
export type { FactReading, ReadFact } from './read-answer.ts';
export type { Fulfil, Fulfilled, Wish } from './closing-actions.ts';
export { standingOf, type Standing } from './certain-so-far.ts';
export { WhatIfError, whatIf, type Changes, type WhatIf } from './what-if.ts';
export { walkWhatIf } from './what-if-walk.ts';
export { Wording as InterviewWording } from './wording.ts';
export { chooseCase } from './choose-case.ts';
export { citationOf } from './citation.ts';
export { whatIfText, type WhatIfStep } from './what-if-text.ts';

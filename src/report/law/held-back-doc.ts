/** `amnistia law impact --questions`: how many cases each open question holds back. */
import type { HeldBack } from '../../authoring/impact.ts';
import type { LawWords } from '../../i18n/law.ts';
import type { Law } from '../../rules/language/law.ts';
import { box, faint, heading, list, paragraph, strong, table, titled, type Block, type Doc, type Report } from '../document/blocks.ts';

export interface HeldBackSubject {
  readonly law: Law;
  /** How many cases were looked at. */
  readonly cases: number;
}

/** Most cases first; a question that holds back none is named all the same. */
export function heldBackReport(held: readonly HeldBack[], subject: HeldBackSubject, words: LawWords): Report {
  return { data: { law: subject.law.id, cases: subject.cases, questions: held }, document: () => heldBackDoc(held, subject, words) };
}

function heldBackDoc(held: readonly HeldBack[], { law, cases }: HeldBackSubject, words: LawWords): Doc {
  const { impact: text, language } = words;
  const sorted = [...held].sort((x, y) => y.cases.length - x.cases.length);
  const none = sorted.filter((one) => one.cases.length === 0).map((one) => one.question);
  return titled(text.questionTitle, language, [
    box([[strong(words.status[law.status])]]),
    paragraph(text.questionHint(cases)),
    ...sorted.filter((one) => one.cases.length > 0).flatMap((one) => questionBlocks(one, law, words)),
    ...(none.length > 0 ? [paragraph(text.holdsNone(none.join(', ')))] : []),
    paragraph([faint(words.show.notADecision)]),
  ]);
}

function questionBlocks(one: HeldBack, law: Law, words: LawWords): readonly Block[] {
  const { impact: text, language } = words;
  const question = law.questions.find((each) => each.id === one.question);
  const rows = one.positions.map(({ id, outcomes }) => [
    `${id}: ${question?.positions.find((each) => each.id === id)?.text[language] ?? ''}`,
    ...[outcomes.eligible, outcomes.ineligible, outcomes.undetermined + outcomes.mixed].map(String),
  ]);
  return [heading(1, text.heldBack(one.question, one.cases.length)), paragraph(question?.text[language] ?? ''), table(text.questionHead, rows), list([`${text.cases}: ${one.cases.join(', ')}`])];
}

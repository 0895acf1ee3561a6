/** `amnistia law impact --questions`: how many cases each open question holds back. */
import type { HeldBack } from '../../authoring/impact.ts';
import type { LawWords } from '../../i18n/law.ts';
import type { Law } from '../../rules/language/law.ts';
import { heading, list, notice, paragraph, small, table, type Block } from './doc.ts';
import { renderDoc, type TextLooks } from './render.ts';
import type { LawFormat } from './show-law.ts';
import { json } from '../../text/sanitise.ts';

export interface HeldBackSubject {
  readonly law: Law;
  /** How many cases were looked at. */
  readonly cases: number;
}

/** Most cases first; a question that holds back none is named all the same. */
export function renderHeldBack(held: readonly HeldBack[], { law, cases }: HeldBackSubject, format: LawFormat, words: LawWords, looks?: TextLooks): string {
  if (format === 'json') return `${json({ law: law.id, cases, questions: held }, 2)}\n`;
  const { impact: text, language } = words;
  const sorted = [...held].sort((x, y) => y.cases.length - x.cases.length);
  const none = sorted.filter((one) => one.cases.length === 0).map((one) => one.question);
  const blocks: Block[] = [
    heading(1, text.questionTitle),
    notice(words.status[law.status]),
    paragraph(text.questionHint(cases)),
    ...sorted.filter((one) => one.cases.length > 0).flatMap((one) => questionBlocks(one, law, words)),
    ...(none.length > 0 ? [paragraph(text.holdsNone(none.join(', ')))] : []),
    small(words.show.notADecision),
  ];
  return renderDoc({ title: text.questionTitle, language, blocks }, format, looks);
}

function questionBlocks(one: HeldBack, law: Law, words: LawWords): readonly Block[] {
  const { impact: text, language } = words;
  const question = law.questions.find((each) => each.id === one.question);
  const rows = one.positions.map(({ id, outcomes }) => [
    `${id}: ${question?.positions.find((each) => each.id === id)?.text[language] ?? ''}`,
    ...[outcomes.eligible, outcomes.ineligible, outcomes.undetermined + outcomes.mixed].map(String),
  ]);
  return [heading(2, text.heldBack(one.question, one.cases.length)), paragraph(question?.text[language] ?? ''), table(text.questionHead, rows), list([`${text.cases}: ${one.cases.join(', ')}`])];
}

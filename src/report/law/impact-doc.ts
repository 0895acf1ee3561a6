/** `amnistia law impact`: the matrix, who is let in or shut out, and by which rule; one question at a time. */
import { OUTCOMES, flowsOf, type CaseChange, type HeldBack, type Impact } from '../../law/impact.ts';
import type { LawWords } from '../../i18n/law.ts';
import type { Law } from '../../rules/law.ts';
import { heading, list, paragraph, table, type Block } from './doc.ts';
import { renderDoc } from './render.ts';
import type { LawFormat } from './show-law.ts';

/** @param laws in which the ids of rules and questions are looked up: of the first view, then of the second */
export function renderImpact(impact: Impact, laws: readonly [Law, Law], format: LawFormat, words: LawWords): string {
  if (format === 'json') return `${JSON.stringify({ ...impact, flows: flowsOf(impact) }, null, 2)}\n`;
  const { impact: text, language } = words;
  const title = text.title(impact.a, impact.b);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const rows = OUTCOMES.map((from) => [words.outcome[from], ...OUTCOMES.map((to) => String(impact.matrix[from][to])), String(sum(OUTCOMES.map((to) => impact.matrix[from][to])))]);
  const totals = [text.total, ...OUTCOMES.map((to) => String(sum(OUTCOMES.map((from) => impact.matrix[from][to])))), String(impact.cases)];
  const count = (effect: CaseChange['effect']) => impact.changes.filter((one) => one.effect === effect).length;
  const blocks: Block[] = [
    heading(1, title),
    heading(2, text.matrix),
    table([text.corner(impact.a, impact.b), ...OUTCOMES.map((one) => words.outcome[one]), text.total], [...rows, totals]),
    list([text.same(impact.cases - impact.changes.length), text.letIn(count('let-in')), text.shutOut(count('shut-out')), text.opened(count('opened')), text.settled(count('settled'))]),
  ];
  if (impact.changes.length > 0) {
    blocks.push(
      heading(2, text.cases),
      list(
        impact.changes.map((one) => {
          const law = one.effect === 'let-in' || one.effect === 'settled' ? laws[0] : laws[1];
          return `${one.id}: ${words.diff.outcomes(words.outcome[one.before], words.outcome[one.after])}; ${text.because} ${one.because.map((id) => nameIn(law, id, words)).join('; ')}`;
        }),
      ),
    );
  }
  return renderDoc({ title, language, blocks }, format);
}

function nameIn(law: Law, id: string, words: LawWords): string {
  const provision = law.provisions.find((one) => one.id === id);
  return provision ? `${words.article(provision.article, provision.numeral)} (${provision.title[words.language]})` : id;
}

/** How many cases each open question holds back, most first. */
export function renderHeldBack(held: readonly HeldBack[], law: Law, format: LawFormat, words: LawWords): string {
  if (format === 'json') return `${JSON.stringify({ law: law.id, questions: held }, null, 2)}\n`;
  const { impact: text, language } = words;
  const sorted = [...held].sort((x, y) => y.cases.length - x.cases.length);
  const rows = sorted.flatMap((one) =>
    one.positions.map((position, index) => [
      index === 0 ? one.question : '',
      index === 0 ? String(one.cases.length) : '',
      position.id,
      String(position.outcomes.eligible),
      String(position.outcomes.ineligible),
    ]),
  );
  const blocks: Block[] = [heading(1, text.questionTitle), table(text.questionHead, rows)];
  for (const one of sorted.filter((each) => each.cases.length > 0)) {
    const question = law.questions.find((each) => each.id === one.question);
    blocks.push(heading(3, text.heldBack(one.question, one.cases.length)), paragraph(question?.text[language] ?? ''), list([one.cases.join(', ')]));
  }
  return renderDoc({ title: text.questionTitle, language, blocks }, format);
}

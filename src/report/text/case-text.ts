/** One case as text: for a lawyer at a terminal, 80 columns, readable without colour. */
import type { CaseResult, RunInfo } from '../result.ts';
import type { Paint, ReportContext } from '../report-context.ts';
import type { CaseAccount, ChargeTold } from '../account/account.ts';
import { accountOf } from '../account/tell.ts';
import { Terms } from '../account/terms.ts';
import { Footnotes } from './footnotes.ts';
import { lawLines } from './law-text.ts';
import { sanitise } from '../../text/sanitise.ts';
import { paintOf } from './paint-of.ts';
import { wrap } from '../../text/wrap.ts';

/** The report of one case, without a final line break. */
export function caseText(result: CaseResult, run: RunInfo, context: ReportContext, paint: Paint): string {
  const terms = new Terms(context, 'short');
  const { report: { heading } } = terms;
  const account = accountOf(result, run, terms);
  const footnotes = new Footnotes(context.law.sources);
  const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', paint.strong(title), ...lines]);
  const items = (list: readonly string[]): readonly string[] => list.flatMap((one) => wrap(sanitise(one), '  - '));
  return [
    ...headline(account, paint),
    ...section(result.charges.some((charge) => charge.text !== '' || charge.offences !== null) ? heading.charges : heading.conduct, account.charges.flatMap((charge) => chargeLines(charge, terms, paint, footnotes))),
    ...section(heading.ended, items(account.ended)),
    ...section(heading.presumedFacts, items(account.presumedFacts)),
    ...section(heading.settles, settling(account)),
    ...section(heading.disputed, disputed(account, terms, footnotes)),
    ...section(heading.assumed, items(account.assumed.map((one) => terms.report.reference(one.position.replace(/\.$/u, ''), one.question)))),
    ...section(heading.presumed, items(account.presumed)),
    ...section(heading.conditions, items(account.duties.map((one) => `[${one.statusWord}] ${one.text} (${one.article})`))),
    ...section(heading.next, items(account.next.map((one) => `${one.term} ${one.text} (${one.article})`))),
    ...section(heading.notes, account.notes.flatMap((one) => wrap(one.text, `  ${one.id}  `))),
    ...section(heading.turns, items(account.turns)),
    ...section(heading.warnings, items(account.warnings.map(({ about, message }) => [about, message].filter((one) => one !== '').join(': ')))),
    // Last, since the sections above give the sources their numbers.
    ...section(heading.sources, footnotes.list()),
    '',
    ...lawLines(run, context, paint),
  ].join('\n');
}

function headline({ id, outcome, outcomeWord, ground, sentence, second, readings, court }: CaseAccount, paint: Paint): readonly string[] {
  const told = court === null || court.state === 'unknown' ? [] : [...(court.first ? [court.headline] : []), court.sentence];
  const line = `${id === '' ? '' : `${sanitise(id)}: `}${outcomeWord}${ground === '' ? '' : ` (${ground})`}`;
  return [...told.flatMap((one) => wrap(one)).map((one) => paint.strong(one)), ...wrap(line).map((one) => paint.strong(paintOf(paint, outcome)(one))), ...wrap(sentence), ...(second === '' ? [] : wrap(second).map(paint.strong)), ...readings.flatMap((one) => wrap(one))];
}

/** A charge with the provisions that decide it: the article, how sure its text is and where it comes from. */
function chargeLines(charge: ChargeTold, terms: Terms, paint: Paint, footnotes: Footnotes): readonly string[] {
  const { report } = terms;
  const { number, text, outcome, outcomeWord, ground, recognised, offence } = charge;
  const told = offence === '' ? recognised : `= ${offence}`;
  return [
    ...wrap(sanitise(`${text}: ${outcomeWord}${ground === '' ? '' : `, ${ground}`}`), `  ${String(number)}. `).map(paintOf(paint, outcome)),
    ...(told === '' ? [] : wrap(told, '     ')),
    ...charge.reasons.flatMap((reason) => {
      const open = reason.reads.filter((one) => one.open).map((one) => one.id);
      const about = reason.confidence === '' ? '' : ` [${report.confidenceOf(reason.confidence)}; ${report.sourcesOf(footnotes.cite(reason.sources.map((one) => one.key)))}]`;
      return wrap(`${reason.article}, ${reason.title}: ${report.truth[reason.value]}${open.length === 0 ? '' : ` (${open.map((id) => terms.name(id)).join(', ')})`}${about}`, '     - ');
    }),
  ];
}

function settling({ settling: all, incomplete }: CaseAccount): readonly string[] {
  return [
    ...all.flatMap(({ heading, ways, more }) => [`  ${heading}:`, ...ways.flatMap((way) => wrap(sanitise(way), '    - ')), ...(more === '' ? [] : wrap(more, '    '))]),
    ...(incomplete === '' ? [] : wrap(incomplete, '  ')),
  ];
}

function disputed(account: CaseAccount, { report }: Terms, footnotes: Footnotes): readonly string[] {
  return account.disputed.flatMap((question) => [
    ...wrap(`${question.text} (${question.article})`, `  ${question.id}  `),
    ...question.positions.flatMap(({ text, holders, sources }) => {
      const cited = sources.length === 0 ? '' : `; ${report.sourcesOf(footnotes.cite(sources.map((one) => one.key)))}`;
      return wrap(`${text} [${holders === report.noHolder ? holders : report.heldBy(holders)}${cited}]`, '      - ');
    }),
  ]);
}

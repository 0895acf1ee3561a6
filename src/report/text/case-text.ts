/** One case as text: for a lawyer at a terminal, 80 columns, readable without colour. */
import { isPosition } from '../../rules/analysis/determination.ts';
import type { CaseResult, ChargeResult, RunInfo } from '../result.ts';
import type { Paint, ReportContext } from '../report-context.ts';
import { waysOffered } from '../account/offered.ts';
import { Wording } from '../wording.ts';
import { turningsTold } from '../turnings.ts';
import { Footnotes } from './footnotes.ts';
import { lawLines } from './law-text.ts';
import { sanitise } from '../../text/sanitise.ts';
import { paintOf } from './paint-of.ts';
import { wrap } from '../../text/wrap.ts';

/** Most ways to settle that are told for each outcome; the JSON has them all. */
const MOST_WAYS = 4;

/** The report of one case, without a final line break. */
export function caseText(result: CaseResult, run: RunInfo, context: ReportContext, paint: Paint): string {
  const wording = new Wording(context.language, context.law, context.catalogue);
  const words = wording.report;
  const footnotes = new Footnotes(context.law.sources);
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', paint.strong(heading), ...lines];
  return [
    ...headline(result, wording, paint),
    ...section(result.charges.some((charge) => charge.text !== '' || charge.offences !== null) ? words.heading.charges : words.heading.conduct, charges(result, wording, context, paint, footnotes)),
    ...section(words.heading.presumedFacts, wording.presumedFacts(result.presumed).flatMap((one) => wrap(one, '  - '))),
    ...section(words.heading.settles, settles(result, wording)),
    ...section(words.heading.disputed, disputed(result, wording, context, footnotes)),
    ...section(words.heading.assumed, assumed(result, wording, context)),
    ...section(words.heading.presumed, wording.presumed(result.assumed, result.charges.length).flatMap((one) => wrap(one, '  - '))),
    ...section(words.heading.conditions, duties(result, wording, context)),
    ...section(words.heading.next, next(result, wording)),
    ...section(words.heading.notes, notes(result, context)),
    ...section(words.heading.turns, turns(result, wording)),
    ...section(words.heading.warnings, result.warnings.flatMap((warning) => wrap(sanitise(`${warning.code}: ${warning.message}`), '  - '))),
    // Last, since the sections above give the sources their numbers.
    ...section(words.heading.sources, footnotes.list()),
    '',
    ...lawLines(run, context, paint),
  ].join('\n');
}

function headline(result: CaseResult, wording: Wording, paint: Paint): readonly string[] {
  const words = wording.report;
  const colour = paintOf(paint, result.outcome);
  const ground = result.ground === null ? '' : ` (${words.ground[result.ground]})`;
  const id = result.id === '' ? '' : `${sanitise(result.id)}: `;
  const presumed = wording.presumedLine(result.presumed);
  const second = presumed === '' ? [] : wrap(presumed);
  return [...wrap(`${id}${words.outcome[result.outcome]}${ground}`).map((line) => paint.strong(colour(line))), ...wrap(words.sentence[result.outcome]), ...second.map((line) => paint.strong(line)), ...wording.readingLines(result.readings).flatMap((line) => wrap(line))];
}

function charges(result: CaseResult, wording: Wording, context: ReportContext, paint: Paint, footnotes: Footnotes): readonly string[] {
  return result.charges.flatMap((charge, index) => {
    const words = wording.report;
    const title = charge.text === '' && charge.offences !== null ? charge.offences.map((id) => wording.offence(id)).join(` ${words.or} `) : charge.text === '' ? words[Array.isArray(result.facts['charges']) ? 'noCharges' : 'unknownCharges'] : sanitise(charge.text);
    const verdict = `${words.charge[charge.outcome]}${charge.ground === null ? '' : `, ${words.ground[charge.ground]}`}`;
    return [
      ...wrap(`${title}: ${verdict}`, `  ${String(index + 1)}. `).map((line) => paintOf(paint, charge.outcome)(line)),
      ...recognised(charge, wording),
      ...reasons(charge, wording, context, footnotes),
    ];
  });
}

function recognised(charge: ChargeResult, wording: Wording): readonly string[] {
  const words = wording.report;
  if (charge.text === '') return [];
  if (charge.offences === null) {
    const suggestions = (charge.suggestions ?? []).map((id) => wording.offence(id));
    return wrap(words.unrecognised + (suggestions.length > 0 ? `; ${words.didYouMean(suggestions.join(', '))}` : ''), '     ');
  }
  const names = charge.offences.map((id) => wording.offence(id));
  return wrap(names.length === 1 ? (names[0] ?? '') : words.couldBe(names.join(` ${words.or} `)), '     = ');
}

/** The provisions that decide, with the article, how sure its text is and where it comes from. */
function reasons(charge: ChargeResult, wording: Wording, { law }: ReportContext, footnotes: Footnotes): readonly string[] {
  const words = wording.report;
  return charge.provisions.flatMap((id) => {
    const step = charge.trace.find((one) => one.provision === id);
    const open = step && step.open.length > 0 ? ` (${step.open.map((one) => wording.name(one)).join(', ')})` : '';
    const article = law.articles.find((one) => one.number === step?.article);
    const told = article ? ` [${words.confidenceOf(words.confidence[article.confidence])}; ${words.sourcesOf(footnotes.cite(article.sources))}]` : '';
    return wrap(`${wording.provisionTitle(id)}: ${words.truth[step?.value ?? 'unknown']}${open}${told}`, '     - ');
  });
}

function settles(result: CaseResult, wording: Wording): readonly string[] {
  const words = wording.report;
  const lines = (['eligible', 'ineligible', 'mixed'] as const).flatMap((outcome) => {
    const ways = waysOffered(result, outcome, wording);
    if (ways.length === 0) return [];
    const heading = { eligible: words.eligibleIf, ineligible: words.ineligibleIf, mixed: words.mixedIf }[outcome];
    const shown = ways.slice(0, MOST_WAYS).flatMap((one) => wrap(one, '    - '));
    const more = ways.length - MOST_WAYS;
    return [`  ${heading}:`, ...shown, ...(more > 0 ? wrap(words.andMore(more), '    ') : [])];
  });
  return result.settledByComplete ? lines : [...lines, ...wrap(words.incomplete, '  ')];
}

function disputed(result: CaseResult, wording: Wording, { law, language }: ReportContext, footnotes: Footnotes): readonly string[] {
  const words = wording.report;
  return law.questions
    .filter((question) => result.turnsOn.includes(question.id))
    .flatMap((question) => [
      ...wrap(`${question.text[language]} (${words.article(question.article)})`, `  ${question.id}  `),
      ...question.positions.flatMap((position) => {
        const holders = position.holders.map((holder) => holder[language]).join('; ');
        const sources = position.sources.length === 0 ? '' : `; ${words.sourcesOf(footnotes.cite(position.sources))}`;
        return wrap(`${position.id}: ${position.text[language]} [${holders === '' ? words.noHolder : words.heldBy(holders)}${sources}]`, '      - ');
      }),
    ]);
}

function assumed(result: CaseResult, wording: Wording, { law, language }: ReportContext): readonly string[] {
  return result.assumed.filter(isPosition).flatMap(({ question, position }) => {
    const text = law.questions.find((one) => one.id === question)?.positions.find((one) => one.id === position)?.text[language] ?? '';
    return wrap(`${wording.report.assumedLine(question, position)}: ${text}`, '  - ');
  });
}

function duties(result: CaseResult, wording: Wording, { law, language }: ReportContext): readonly string[] {
  const words = wording.report;
  return result.conditions.flatMap((state) => {
    const duty = law.conditions.find((one) => one.id === state.id);
    return wrap(`[${words.duty[state.status]}] ${duty?.text[language] ?? state.id} (${words.article(state.article)})`, '  - ');
  });
}

function next(result: CaseResult, wording: Wording): readonly string[] {
  const words = wording.report;
  return result.next.flatMap((ref) => {
    const term = ref.days === undefined ? '' : `; ${words.days(ref.days)}`;
    return wrap(`${wording.step(ref)} (${words.article(ref.article)}${term})`, '  - ');
  });
}

function notes(result: CaseResult, { law, language }: ReportContext): readonly string[] {
  return law.notes_of_law
    .filter((note) => result.notes.includes(note.id))
    .flatMap((note) => wrap(note.text[language], `  ${note.id}  `));
}

function turns(result: CaseResult, wording: Wording): readonly string[] {
  return turningsTold(result).flatMap((turning) => {
    const name = turning.fact ?? turning.question ?? '';
    const change = `${wording.name(name)} = ${wording.values(name, turning.to)}`;
    return wrap(wording.report.wouldBe(change, wording.report.outcome[turning.outcome].toLocaleLowerCase(wording.language)), '  - ');
  });
}

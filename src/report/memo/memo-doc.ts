/** The memo for the file of one case: the same in every format that is a document. */
import { isPosition } from '../../rules/analysis/determination.ts';
import type { CaseAccount, ChargeTold, QuestionTold, SourceTold } from '../account/account.ts';
import { readsTold } from '../html/case-section.ts';
import { capital } from '../account/facts-told.ts';
import { sharedTold } from '../account/shared-told.ts';
import { accountOf, questionTold } from '../account/tell.ts';
import { Terms } from '../account/terms.ts';
import { visible } from '../../text/sanitise.ts';
import type { CaseReportInput } from '../report-input.ts';
import type { RunInfo } from '../result.ts';
import { box, emphasis, faint, heading, link, list, paragraph, section, strong, table, title, type Block, type Doc, type Line } from '../document/blocks.ts';

export function memoDoc(input: CaseReportInput): Doc {
  const terms = new Terms(input);
  return { title: terms.words.memo.title, language: input.language, blocks: memoBlocks(input, terms), foot: terms.report.notADecision, day: input.result.run.asOf };
}

function memoBlocks(input: CaseReportInput, terms: Terms): readonly Block[] {
  const { memo } = terms.words;
  const account = accountOf(input.subject, input.result.run, terms);
  return [
    title(memo.title),
    paragraph(memo.subtitle(account.id), { align: 'center' }),
    status(input.result.run, terms),
    heading(1, memo.summary),
    paragraph([strong(`${account.outcomeWord}. `), account.sentence, account.outcome === 'undetermined' || account.ground !== '' ? ` ${capital(account.why)}.` : '']),
    ...second(account, terms),
    ...assumed(account, terms),
    heading(1, memo.facts),
    table([memo.fact, memo.value], account.facts.map((fact) => [fact.label, fact.value]), [35, 65]),
    heading(1, memo.determination),
    ...account.charges.flatMap((charge) => chargeBlocks(charge, terms)),
    heading(1, memo.disputed),
    ...(account.disputed.length === 0 ? [paragraph(memo.nothingDisputed)] : account.disputed.flatMap((one) => questionBlocks(one, terms))),
    ...leantOn(input, terms),
    heading(1, memo.missing),
    ...missing(account, terms),
    ...listed(memo.turning, account.turns),
    ...listed(memo.conditions, account.duties.map((duty) => [strong(`${capital(duty.statusWord)}. `), `${duty.text} `, faint(`(${duty.article})`)])),
    heading(1, memo.next),
    list(account.next.map((step) => [step.term === '' ? '' : strong(`${step.term} `), `${step.text} `, faint(`(${step.article})`)])),
    ...listed(memo.lawNotes, account.notes.map((note) => [strong(`${note.id}. `), note.text])),
    ...listed(terms.report.heading.warnings, account.warnings.map((warning) => [strong(`${warning.about}: `), warning.message])),
    ...sources(account, terms),
    ...annex(account, terms),
  ];
}

function status(run: RunInfo, terms: Terms): Block {
  const { law, language } = terms.context;
  return box([
    [strong(`${terms.report.status[run.law.status]}. `), law.status_note[language]],
    `${terms.report.lawLine(law.title[language], run.law.id, run.law.sha256.slice(0, 16))}; ${terms.report.asOf(terms.isoDay(run.asOf))}; ${[terms.readingTold(run), ...terms.notPresumed(run)].join('; ')}.`,
    `${terms.words.amnestyPage.draft} ${terms.report.notAmnestied}`,
    `${run.shared?.redacted === true ? sharedTold(run, terms) : terms.words.memo.privileged} ${terms.words.amnestyPage.madeBy(visible(run.tool.version))}`,
  ]);
}

/** What is presumed, under the sure outcome: what it comes to, what would overturn it, and each fact with its reason. */
function second({ secondTold: told, presumedFacts, readings }: CaseAccount, terms: Terms): readonly Block[] {
  return [
    ...(told === null ? [] : [paragraph([emphasis(told.word), told.questions.length === 0 ? '. ' : ` (${told.questions.join('; ')}). `, told.overturned])]),
    ...part(terms.report.heading.presumedFacts, presumedFacts),
    ...part(terms.report.brief.parts.readings, readings),
  ];
}

function assumed(account: CaseAccount, terms: Terms): readonly Block[] {
  return [
    ...part(terms.report.heading.assumed, account.assumed.map((one) => [strong(`${one.question}. `), `${one.text} `, emphasis(one.position)])),
    ...part(terms.report.heading.presumed, account.presumed.map((one) => [`${one}.`])),
  ];
}

/** A list under a line of its own. */
function part(text: string, lines: readonly Line[]): readonly Block[] {
  return lines.length === 0 ? [] : [paragraph([strong(`${text}:`)], { align: 'left' }), list(lines)];
}

function chargeBlocks(charge: ChargeTold, terms: Terms): readonly Block[] {
  const detail = [charge.recognised, ...charge.facts.map((fact) => `${fact.label}: ${fact.value}`)].filter((one) => one !== '').join('; ');
  return [
    heading(2, [`${terms.words.chargeNumber(charge.number)}. ${charge.text}: `, emphasis(charge.verdict)]),
    ...(detail === '' ? [] : [paragraph([faint(capital(detail))], { align: 'left' })]),
    list(charge.reasons.map((reason) => {
      const pivotal = reason.reads.filter((one) => one.pivotal).map((one) => one.name);
      return [
        strong(`${capital(reason.article)}. `), `${reason.title}: `, emphasis(reason.verdict),
        pivotal.length === 0 ? '. ' : ` (${terms.words.join(pivotal)}). `,
        faint(`${terms.words.amnestyPage.confidence}: ${reason.confidence}. ${terms.words.sources}: ${sourceKeys(reason.sources)}.`),
      ];
    })),
  ];
}

/** Questions on which the outcome leans: the position taken is shown beside the other one. */
function leantOn({ subject, law }: CaseReportInput, terms: Terms): readonly Block[] {
  return law.questions.flatMap((question) => {
    const taken = subject.assumed.filter(isPosition).find((one) => one.question === question.id);
    return taken ? questionBlocks(questionTold(question, subject, terms), terms, `${terms.report.heading.assumed}: ${terms.positionShort(question.id, taken.position)}`) : [];
  });
}

function questionBlocks(question: QuestionTold, terms: Terms, taken = ''): readonly Block[] {
  const { memo } = terms.words;
  const held = (holders: string): string => (holders === terms.report.noHolder ? capital(holders) : `${memo.holders}: ${holders}`);
  return [
    heading(2, [`${question.id}. ${question.text} (${question.article})`, ...(taken === '' ? [] : ['. ', emphasis(taken)])]),
    list(question.positions.map((position): Line => [
      position.text, ' ', emphasis(`${held(position.holders)}.`),
      position.sources.length === 0 ? '' : faint(` ${terms.words.sources}: ${sourceKeys(position.sources)}.`),
    ])),
    ...(question.hardCases.length === 0 ? [] : [paragraph(`${terms.words.hardCases}: ${question.hardCases.map((one) => one.replace(/\.$/, '')).join('; ')}.`, { align: 'left' })]),
    ...(question.note === '' ? [] : [paragraph([faint(question.note)], { align: 'left' })]),
  ];
}

function missing(account: CaseAccount, terms: Terms): readonly Block[] {
  const { memo } = terms.words;
  const ways = account.settling.flatMap((one) => [paragraph([strong(`${one.heading}:`)], { align: 'left' }), list([...one.ways, ...(one.more === '' ? [] : [one.more])])]);
  return [
    ...(account.missing.length === 0
      ? [paragraph(account.presumed.length === 0 ? memo.nothingMissing : memo.nothingMissingButPresumed)]
      : [table([memo.fact, terms.words.suppliedBy], account.missing.map((one) => [[strong(`${capital(one.label)}. `), one.question], one.suppliedBy]), [58, 42])]),
    ...(ways.length === 0 ? [] : [heading(2, terms.report.heading.settles), ...ways]),
    ...(account.incomplete === '' ? [] : [paragraph([faint(account.incomplete)])]),
  ];
}

function listed(text: string, items: readonly Line[]): readonly Block[] {
  return section(text, items.length === 0 ? [] : [list(items)]);
}

/** Every source that the memo names, once, with its address. */
function sources(account: CaseAccount, terms: Terms): readonly Block[] {
  const cited = [
    ...account.charges.flatMap((charge) => charge.reasons.flatMap((reason) => reason.sources)),
    ...account.disputed.flatMap((question) => question.positions.flatMap((position) => position.sources)),
  ];
  const once = [...new Map(cited.map((source) => [source.key, source])).values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  return listed(terms.words.memo.sourcesHeading, once.map((source) => [strong(`${source.key}. `), `${source.title}. `, link(source.url, 'faint')]));
}

function sourceKeys(list_: readonly SourceTold[]): string {
  return list_.length === 0 ? '–' : list_.map((source) => source.key).join(', ');
}

function annex(account: CaseAccount, terms: Terms): readonly Block[] {
  const page = terms.words.amnestyPage;
  return [
    { kind: 'page-break' },
    heading(1, terms.words.memo.annex),
    ...account.charges.flatMap((charge): readonly Block[] => [
      heading(2, `${terms.words.chargeNumber(charge.number)}. ${charge.text}`),
      table([page.article, page.provision, page.value, page.reads], charge.all.map((reason) => [reason.article, reason.title, reason.verdict, readsTold(reason.reads)]), [14, 28, 18, 40]),
    ]),
  ];
}

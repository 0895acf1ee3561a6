/**
 * A self-contained page on one case or on many.
 *
 * Without script everything can be read: of one case all; of many the figures
 * and, inside `noscript`, each case in full up to {@link MOST_IN_FULL} cases
 * and a plain table beyond. With script the cases are built a few at a time
 * from JSON in the page.
 */
import { codeTitle } from '../../i18n/codes.ts';
import { tierWords } from '../../i18n/report-tiers.ts';
import { accountOf, whyOf } from '../account/tell.ts';
import { chargeText } from '../account/reasons.ts';
import { Terms } from '../account/terms.ts';
import { clip } from '../../text/wrap.ts';
import { visible } from '../../text/sanitise.ts';
import type { CaseReportInput, ReportInput } from '../report-input.ts';
import { tableOf, type Result } from '../result.ts';
import { caseSection, factsGiven, traceTables, verdictLines } from './case-section.ts';
import { caseTable, controls } from './controls.ts';
import { htmlPage } from '../document/html-frame.ts';
import { CLIENT } from './client.ts';
import { el, Parts, type Content, type ElementTree } from './element.ts';
import { flowPicture } from './flow.ts';
import { legalSection, notice } from './legal.ts';
import { openPointsPicture } from './open-points.ts';
import { pageData } from './page-data.ts';
import { outcomePicture } from './outcomes.ts';
import { patterns, table } from './picture.ts';
import { reasonSections } from './reasons.ts';
import { timelinePicture } from './timeline.ts';

/** Most cases that a reader without script gets in full. */
export const MOST_IN_FULL = 200;
/** Most rejected rows that the page lists. */
const MOST_REJECTED = 500;

/** The page on a result: one case in full, or a list with its figures. */
export function renderHtml(input: ReportInput): string {
  const [only, ...others] = input.result.cases;
  return only && others.length === 0 && input.result.rejected.length === 0 ? renderCaseHtml({ ...input, subject: only }) : renderBatchHtml(input);
}

/** The page on one case. */
export function renderCaseHtml(input: CaseReportInput): string {
  const terms = new Terms(input);
  const parts = new Parts();
  const account = accountOf(input.subject, input.result.run, terms);
  const title = terms.words.amnestyPage.titleOne(clip(account.id, 120));
  const body = [
    el('header', null, el('p', { class: 'faint' }, input.law.title[terms.language]), el('h1', null, title), verdictLines(account), notice(input.result.run, terms)),
    el('main', null, reasonSections(account, terms, parts, 'h2'), factsGiven(account, terms, 'h2'), traceTables(account.charges, terms)),
    legalSection(input.result.run, terms),
  ];
  return htmlPage({ title, language: terms.language, body: [patterns(), ...body], parts: parts.list });
}

function renderBatchHtml(input: ReportInput): string {
  const terms = new Terms(input);
  const page = terms.words.amnestyPage;
  const { result } = input;
  const { run, cases, counts } = result;
  const data = pageData(cases, run, terms);
  const parts = new Parts();
  const pictures = [outcomePicture(counts, cases.length, terms), flowPicture(cases, terms), timelinePicture(cases, terms), openPointsPicture(cases, terms)].filter((one) => one !== null);
  const body = [
    el('a', { class: 'skip', href: '#cases' }, page.skip),
    el('header', null,
      el('p', { class: 'faint' }, input.law.title[terms.language]),
      el('h1', null, page.titleMany),
      el('p', null, `${terms.counted(counts)}; ${terms.report.asOf(terms.isoDay(run.asOf))}.`),
      notice(run, terms),
      el('nav', { 'aria-label': page.contents }, el('ul', null,
        [['#figures', page.pictures], ['#cases', page.cases], ...(result.rejected.length > 0 ? [['#rejected', page.rejected]] : []), ['#law', page.legal]]
          .map(([href = '', text = '']) => el('li', null, el('a', { href }, text)))))),
    el('section', { 'aria-labelledby': 'figures' }, el('h2', { id: 'figures' }, page.pictures), pictures),
    el('main', { 'aria-labelledby': 'cases' }, el('h2', { id: 'cases' }, page.cases), el('p', { class: 'faint' }, page.printHint), controls(terms, run.shared?.redacted === true), caseTable(terms)),
  ];
  const words = {
    language: terms.language, thousands: terms.words.thousands, all: page.all, why: page.why, conductDate: page.conductDate, charges: page.charges,
    factsGiven: page.factsGiven, showing: page.showing('{shown}', '{all}'), reasonsOf: page.reasonsOf('{id}'),
  };
  const end = [
    el('noscript', null, el('p', { class: 'notice hint' }, page.noScript), plainCases(input, terms, parts)),
    rejectedSection(result, terms),
    legalSection(run, terms),
  ].filter((one) => one !== null);
  return htmlPage({ title: page.titleMany, language: terms.language, body: [patterns(), ...body, ...end], parts: parts.list, script: { code: CLIENT, data: { ...data, words } } });
}

/** The cases for a reader without script. */
function plainCases({ result }: ReportInput, terms: Terms, parts: Parts): readonly Content[] {
  const page = terms.words.amnestyPage;
  if (result.cases.length <= MOST_IN_FULL) return result.cases.map((one) => caseSection(accountOf(one, result.run, terms), terms, parts));
  const tried = result.counts.presumed !== undefined;
  const rows = result.cases.map((one) => [
    clip(visible(one.id), 200),
    terms.report.outcome[one.outcome],
    ...(tried ? [terms.presumedLine(one.presumed)] : []),
    whyOf(one, terms),
    terms.factValue('conduct-date', one.facts['conduct-date']),
    clip(one.charges.map((charge) => chargeText(one, charge, terms)).join('; '), 300),
  ]);
  return [table({ headings: [page.id, page.outcome, ...(tried ? [tierWords[terms.language].presumed] : []), page.why, page.conductDate, page.charges], rows })];
}

function rejectedSection(result: Result, terms: Terms): ElementTree | null {
  const page = terms.words.amnestyPage;
  if (result.rejected.length === 0) return null;
  const rows = result.rejected.slice(0, MOST_REJECTED).map((row) => [
    String(row.row), clip(visible(tableOf(row)), 120), clip(visible(row.column), 120), codeTitle(terms.language, row.code), clip(visible(row.message), 400),
    clip(visible(typeof row.original === 'string' ? row.original : row.original.join(' | ')), 400),
  ]);
  const left = result.rejected.length - rows.length;
  return el('section', { 'aria-labelledby': 'rejected' }, el('h2', { id: 'rejected' }, `${page.rejected} (${terms.number(result.rejected.length)})`),
    table({ headings: [page.rejectedRow, page.file, page.rejectedColumn, page.rejectedCode, page.rejectedMessage, page.original], rows }),
    left > 0 ? el('p', { class: 'faint' }, page.rejectedMore(terms.number(left))) : null);
}

/** A case opened to its reasons. */
import type { CaseAccount, ChargeTold, QuestionTold, ReasonTold, SourceTold } from '../account/account.ts';
import { capital } from '../account/facts-told.ts';
import type { Terms } from '../account/terms.ts';
import { isWeb } from '../document/blocks.ts';
import { secondSections } from './second-tier.ts';
import { el, type Content, type ElementTree, type Parts } from './element.ts';

/** Level of a section's heading: on a page of its own a case has nothing above it but the title. */
export type HeadingLevel = 'h2' | 'h4';

/** The sections of a case, in their order; parts that recur are kept once. */
export function reasonSections(account: CaseAccount, terms: Terms, parts: Parts, level: HeadingLevel = 'h4'): readonly Content[] {
  const { heading } = terms.report;
  const section = (title: string, content: readonly Content[]): readonly Content[] =>
    content.length === 0 ? [] : [parts.keep(el('section', null, el(level, null, title), content))];
  return [
    ...section(account.charges.some((charge) => charge.recognised !== '') ? heading.charges : heading.conduct, account.charges.map((charge) => chargeBlock(charge, terms, parts))),
    ...secondSections(account, terms, parts, section),
    ...section(heading.settles, settling(account)),
    ...section(heading.missing, account.missing.length === 0 ? [] : [el('ul', null, account.missing.map((one) =>
      el('li', null, el('b', null, one.label), one.question === '' ? '' : ` ${one.question}`, el('br', null), el('span', { class: 'faint' }, `${terms.words.suppliedBy}: ${one.suppliedBy}.`))))]),
    ...section(heading.disputed, account.disputed.map((one) => parts.once(`question ${one.id}`, () => questionBlock(one, terms)))),
    ...section(heading.assumed, list(account.assumed.map((one) => [parts.once(`assumed ${one.question} ${one.position}`, () => el('span', null, el('b', null, `${one.question}: `), `${one.text} `, el('em', null, one.position)))]))),
    ...section(heading.presumed, list(account.presumed.map((one) => [parts.once(`presumed ${one}`, () => el('span', null, one))]))),
    ...section(heading.conditions, list(account.duties.map((one) => [parts.once(`duty ${one.id} ${one.status}`, () => el('span', null, el('span', { class: `mark ${one.status}` }, one.statusWord), ` ${one.text} `, el('span', { class: 'faint' }, `(${one.article})`)))]))),
    ...section(heading.next, list(account.next.map((one) => [parts.once(`next ${one.text} ${one.term}`, () => el('span', null, one.term === '' ? '' : el('strong', null, `${one.term} `), `${one.text} `, el('span', { class: 'faint' }, `(${one.article})`)))]))),
    ...section(heading.turns, list(account.turns.map((one) => [one]))),
    ...section(heading.notes, list(account.notes.map((one) => [el('b', null, `${one.id}: `), one.text]))),
    ...section(heading.warnings, list(account.warnings.map(({ about, message }) => [el('b', null, message === '' ? about : `${about}: `), message]))),
  ];
}

function list(items: readonly (readonly Content[])[]): readonly Content[] {
  return items.length === 0 ? [] : [el('ul', null, items.map((item) => el('li', null, item.filter((one) => one !== ''))))];
}

function chargeBlock(charge: ChargeTold, terms: Terms, parts: Parts): ElementTree {
  return el('div', { class: `charge ${charge.outcome}` },
    el('p', { class: 'charge-title' }, el('b', null, `${String(charge.number)}. ${charge.text}`), ' ', el('span', { class: `badge ${charge.outcome}` }, charge.verdict)),
    charge.recognised === '' && charge.facts.length === 0 ? null : el('p', { class: 'faint' }, [charge.recognised, ...charge.facts.map((fact) => `${fact.label}: ${fact.value}`)].filter((one) => one !== '').join(' · ')),
    el('ul', { class: 'reasons' }, charge.reasons.map((reason) => {
      const open = reason.reads.filter((one) => one.pivotal).map((one) => one.name);
      return parts.once(['reason', reason.provision, reason.value, ...open].join('\n'), () => reasonItem(reason, open, terms));
    })));
}

function reasonItem(reason: ReasonTold, open: readonly string[], terms: Terms): ElementTree {
  const page = terms.words.amnestyPage;
  return el('li', { class: `reason ${reason.value}` },
    el('b', null, reason.article), `. ${reason.title}: `, el('em', null, reason.verdict),
    open.length === 0 ? '' : ` (${terms.words.join(open)})`,
    el('details', { class: 'sources' },
      el('summary', null, `${page.confidence}: ${reason.confidence}`),
      el('p', null, `${capital(page.checked(reason.checked))}.`),
      sourceList(reason.sources)));
}

export function sourceList(sources: readonly SourceTold[]): ElementTree | null {
  return sources.length === 0 ? null : el('ul', null, sources.map((source) => el('li', null, sourceLink(source))));
}

function sourceLink(source: SourceTold): Content {
  return isWeb(source.url) ? el('a', { href: source.url, rel: 'noreferrer noopener' }, source.title) : `${source.title} (${source.url})`;
}

export function questionBlock(question: QuestionTold, terms: Terms): ElementTree {
  return el('div', { class: 'question' },
    el('p', null, el('b', null, `${question.id}. ${question.text}`), ' ', el('span', { class: 'faint' }, `(${question.article})`)),
    el('ul', null, question.positions.map((position) =>
      el('li', null, `${position.text} `, el('span', { class: 'faint' }, position.holders === terms.report.noHolder ? position.holders : terms.report.heldBy(position.holders)), sourceList(position.sources)))),
    question.hardCases.length === 0 ? null : el('p', { class: 'faint' }, `${terms.words.hardCases}: ${question.hardCases.join('; ')}`),
    question.note === '' ? null : el('p', { class: 'faint' }, question.note));
}

function settling(account: CaseAccount): readonly Content[] {
  const ways = account.settling.map((one) =>
    el('div', { class: `ways ${one.outcome}` }, el('p', null, el('b', null, one.heading)), el('ul', null, one.ways.map((way) => el('li', null, way))), one.more === '' ? null : el('p', { class: 'faint' }, one.more)));
  return account.incomplete === '' ? ways : [...ways, el('p', { class: 'faint' }, account.incomplete)];
}

/** One case in full: for the page of one case, and for readers without script. */
import type { CaseAccount, ChargeTold } from '../account/account.ts';
import { capital } from '../account/facts-told.ts';
import type { Terms } from '../account/terms.ts';
import { el, type ElementTree, type Parts } from './element.ts';
import { table } from './picture.ts';
import { secondBlock } from './second-tier.ts';
import { reasonSections, type HeadingLevel } from './reasons.ts';

export function caseSection(account: CaseAccount, terms: Terms, parts: Parts): ElementTree {
  return el('article', { class: 'case-section' },
    el('h3', null, account.id),
    ...verdictLines(account),
    reasonSections(account, terms, parts),
    factsGiven(account, terms));
}

/** The sure outcome, and under it what is presumed. */
export function verdictLines(account: CaseAccount): readonly ElementTree[] {
  const sure = el('p', { class: 'verdict' },
    el('span', { class: `badge ${account.outcome}` }, account.outcomeWord),
    el('span', null, account.ground === '' ? account.sentence : `${account.sentence} ${capital(account.why)}.`));
  return account.secondTold === null ? [sure] : [sure, secondBlock(account.secondTold)];
}

export function factsGiven(account: CaseAccount, terms: Terms, level: HeadingLevel = 'h4'): ElementTree | null {
  if (account.facts.length === 0) return null;
  return el('section', null, el(level, null, terms.words.amnestyPage.factsGiven),
    el('dl', { class: 'facts' }, account.facts.map((fact) => el('div', null, el('dt', null, fact.label), el('dd', null, fact.value)))));
}

/** Every provision as it stands for each charge: the trace. */
export function traceTables(charges: readonly ChargeTold[], terms: Terms): ElementTree {
  const page = terms.words.amnestyPage;
  const headings = [page.article, page.provision, page.value, page.reads];
  return el('details', null, el('summary', null, terms.report.heading.trace),
    charges.map((charge) => el('div', null, el('h3', null, `${String(charge.number)}. ${charge.text}`),
      table({ headings, rows: charge.all.map((reason) => [reason.article, reason.title, reason.verdict, readsTold(reason.reads)]) }))));
}

/** `linked event: no. 12; Q1 (open)`. */
export function readsTold(reads: ChargeTold['all'][number]['reads']): string {
  return reads.map((one) => `${one.name}${one.value === '' ? '' : `: ${one.value}`}${one.open ? ' (?)' : ''}`).join('; ');
}

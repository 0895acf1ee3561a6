/** Filters, search and order: shown once the page's script runs. */
import { tierWords } from '../../i18n/report-tiers.ts';
import type { Terms } from '../account/terms.ts';
import { el, type ElementTree } from './element.ts';

/** @param redacted whether persons stand under pseudonyms, in whose order the cases are */
export function controls(terms: Terms, redacted: boolean): ElementTree {
  const page = terms.words.amnestyPage;
  const filter = (name: string, label: string): ElementTree => el('label', null, label, el('select', { id: `filter-${name}` }));
  return el('form', { id: 'controls', hidden: true, role: 'search', 'aria-label': page.filters },
    el('label', { class: 'wide' }, page.search, el('input', { id: 'search', type: 'search', autocomplete: 'off', placeholder: redacted ? page.searchHintShared : page.searchHint })),
    filter('outcome', page.outcome), filter('second', tierWords[terms.language].presumed), filter('ground', page.ground), filter('article', page.article),
    filter('question', page.questionLabel), filter('event', page.eventLabel), filter('state', page.state),
    el('label', null, page.sort, el('select', { id: 'sort' },
      redacted ? null : el('option', { value: 'row' }, page.byRow), el('option', { value: 'id' }, redacted ? page.byPseudonym : page.byId),
      el('option', { value: 'outcome' }, page.byOutcome), el('option', { value: 'date' }, page.byDate))),
    el('button', { id: 'clear', type: 'button' }, page.clear));
}

/** The table that the script fills. */
export function caseTable(terms: Terms): ElementTree {
  const page = terms.words.amnestyPage;
  const headings = [page.id, page.outcome, page.why, page.conductDate, page.charges];
  return el('div', null,
    el('p', { id: 'status', role: 'status', 'aria-live': 'polite' }),
    el('table', { id: 'case-table', hidden: true },
      el('thead', null, el('tr', null, headings.map((heading) => el('th', { scope: 'col' }, heading)))),
      el('tbody', { id: 'rows' })),
    el('p', { id: 'none', hidden: true }, page.none),
    el('p', null, el('button', { id: 'more', type: 'button', hidden: true }, page.more)));
}

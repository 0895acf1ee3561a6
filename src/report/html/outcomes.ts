/** How many cases have each outcome: the sure one, and beside it what is presumed. */
import { tierWords } from '../../i18n/report-tiers.ts';
import { tierRows, type TierRow } from '../account/second-tier.ts';
import type { Terms } from '../account/terms.ts';
import type { Counts } from '../result.ts';
import { el, type ElementTree } from './element.ts';
import { OUTCOMES } from './figures.ts';
import { figure, round, type Numbers } from './picture.ts';

/** The outcomes as one bar and as tiles that the script turns into filters. */
export function outcomePicture(all: Counts, total: number, terms: Terms): ElementTree {
  const page = terms.words.amnestyPage;
  const counts = all.outcomes;
  const tiers = tierRows(all, OUTCOMES, terms);
  let at = 0;
  const shown = OUTCOMES.filter((outcome) => counts[outcome] > 0);
  const bars = shown.map((outcome) => {
    const width = (counts[outcome] / Math.max(total, 1)) * 100;
    // In per cent, so that the patterns keep their size on every screen.
    const bar = el('rect', { x: `${String(round(at))}%`, y: 0, width: `${String(round(Math.max(width - 0.3, 0.2)))}%`, height: 30, fill: `url(#fill-${outcome})` });
    at += width;
    return bar;
  });
  const picture = el('div', null,
    el('svg', { class: 'outcome-bar', role: 'img', 'aria-label': shown.map((outcome) => `${terms.report.outcome[outcome]}: ${terms.number(counts[outcome])}`).join('; ') }, bars),
    el('ul', { class: 'tiles' }, OUTCOMES.map((outcome) => el('li', { class: `tile ${outcome}`, 'data-outcome': outcome },
      el('span', { class: 'tile-count' }, terms.number(counts[outcome])),
      el('span', { class: `badge ${outcome}` }, terms.report.outcome[outcome]),
      el('span', { class: 'faint' }, share(counts[outcome], total, terms))))),
    tiersPicture(tiers, total, terms));
  return figure('outcomes', page.outcomes, '', picture, outcomeNumbers(all, total, terms), terms);
}

/** The outcomes in numbers, and beside them those with what is presumed, where that was tried. */
export function outcomeNumbers(counts: Counts, total: number, terms: Terms): Numbers {
  const { count, outcome: heading, share: part } = terms.words.amnestyPage;
  const tiers = tierRows(counts, OUTCOMES, terms);
  if (tiers.length === 0) return { headings: [heading, count, part], rows: OUTCOMES.map((outcome) => [terms.report.outcome[outcome], terms.number(counts.outcomes[outcome]), share(counts.outcomes[outcome], total, terms)]) };
  const words = tierWords[terms.language];
  return {
    headings: [heading, words.sure, part, words.presumed],
    rows: tiers.map(({ label, sure, presumed }) => [label, ...(sure === null ? ['', ''] : [terms.number(sure), share(sure, total, terms)]), terms.number(presumed)]),
  };
}

export function share(count: number, total: number, terms: Terms): string {
  const percent = total === 0 ? 0 : Math.round((count / total) * 1000) / 10;
  return `${String(percent).replace('.', terms.language === 'es' ? ',' : '.')} %`;
}

/** Both tiers of a list: a line each, and a bar of outlines for what is presumed. */
function tiersPicture(rows: readonly TierRow[], total: number, terms: Terms): ElementTree | null {
  if (rows.length === 0) return null;
  const words = tierWords[terms.language];
  const outcomes = rows.filter(({ outcome }) => outcome !== null);
  const told = (count: (row: TierRow) => number): string => outcomes.map((row) => `${row.label} ${terms.number(count(row))}`).join(' · ');
  const waiting = rows.filter(({ outcome, presumed }) => outcome === null && presumed > 0);
  const presumed = [told((row) => row.presumed), ...waiting.map((row) => `${row.label.toLocaleLowerCase(terms.language)}: ${terms.number(row.presumed)}`)].join('; ');
  let at = 0;
  const bars = outcomes.filter((row) => row.presumed > 0).map((row) => {
    const width = (row.presumed / Math.max(total, 1)) * 100;
    const bar = el('rect', { x: `${String(round(at))}%`, y: 2, width: `${String(round(Math.max(width - 0.3, 0.2)))}%`, height: 16, class: `outlined ${row.outcome ?? ''}` });
    at += width;
    return bar;
  });
  return el('div', { class: 'tiers' },
    el('p', null, el('b', null, `${words.sure}: `), told((row) => row.sure ?? 0)),
    el('p', null, el('b', null, `${words.presumed}: `), presumed),
    el('svg', { class: 'outline-bar', role: 'img', 'aria-label': `${words.presumed}: ${presumed}` }, bars));
}

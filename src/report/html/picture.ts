/** A picture with its caption and, behind it, its numbers as a table. */
import { el, type Content, type ElementTree } from './element.ts';
import type { Terms } from '../account/terms.ts';

export interface Numbers {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** From so many columns on, words stay whole and the table scrolls by itself. */
const WIDE = 7;

export function figure(id: string, title: string, hint: string, picture: Content, numbers: Numbers, terms: Terms): ElementTree {
  return el('figure', { id, 'aria-labelledby': `${id}-title` },
    el('figcaption', null, el('h3', { id: `${id}-title` }, title), hint === '' ? null : el('p', { class: 'faint' }, hint)),
    el('div', { class: 'scroller', tabindex: 0, role: 'group', 'aria-labelledby': `${id}-title` }, picture),
    el('details', { class: 'numbers' }, el('summary', null, terms.words.amnestyPage.asTable), table(numbers)));
}

/** A table with headings; cells that are numbers stand to the right. */
export function table({ headings, rows }: { readonly headings: readonly string[]; readonly rows: readonly (readonly (string | readonly Content[])[])[] }): ElementTree {
  const isNumber = (cell: string | readonly Content[]): boolean => /^[\d.,]+( ?%)?$/.test(typeof cell === 'string' ? cell : cell.length === 1 ? String(cell[0]) : '');
  return el('div', { class: 'scroller' }, el('table', headings.length < WIDE ? null : { class: 'wide' },
    headings.length === 0 ? null : el('thead', null, el('tr', null, headings.map((heading) => el('th', { scope: 'col' }, heading)))),
    el('tbody', null, rows.map((row) => el('tr', null, row.map((cell, index) =>
      index === 0 ? el('th', { scope: 'row' }, cell) : el('td', isNumber(cell) ? { class: 'number' } : null, cell)))))));
}

/** Patterns that tell the outcomes apart without colour; put once into the page. */
export function patterns(): ElementTree {
  const pattern = (id: string, ...marks: readonly ElementTree[]): ElementTree =>
    el('pattern', { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, el('rect', { width: 6, height: 6, class: `paint ${id.slice(5)}` }), marks);
  return el('svg', { width: 0, height: 0, class: 'defs', 'aria-hidden': 'true', focusable: 'false' }, el('defs', null,
    pattern('fill-eligible'),
    pattern('fill-ineligible', el('path', { d: 'M-1 7 7 -1M-1 1 1 -1M5 7 7 5', class: 'hatch' })),
    pattern('fill-undetermined', el('circle', { cx: 3, cy: 3, r: 1.1, class: 'dot' })),
    pattern('fill-mixed', el('path', { d: 'M0 3H6', class: 'hatch' })),
    el('pattern', { id: 'fill-possible', width: 5, height: 5, patternUnits: 'userSpaceOnUse' }, el('path', { d: 'M-1 6 6 -1', class: 'faint-hatch' }))));
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** How many cases go from which outcome to which, as ribbons between two columns. */
import { flowsOf, type Flow, type Impact } from '../../authoring/impact.ts';
import type { Outcome } from '../../rules/language/law.ts';
import type { Terms } from '../account/terms.ts';
import { OUTCOMES } from '../html/figures.ts';
import { el, type ElementTree } from '../html/element.ts';
import { figure, round } from '../html/picture.ts';

const WIDTH = 1000;
const HEIGHT = 320;
const TOP = 48;
const GAP = 30;
const NODE = 14;
/** Left edges of the two columns; the names of the second stand to its left. */
const LEFT = 0;
const RIGHT = WIDTH - NODE;

interface Box {
  readonly y: number;
  readonly height: number;
  readonly count: number;
  /** Where the next ribbon touches it. */
  next: number;
}

export interface ImpactWords {
  readonly title: string;
  readonly hint: string;
  /** Names of the two columns. */
  readonly before: string;
  readonly after: string;
}

export function impactPicture(impact: Impact, words: ImpactWords, terms: Terms): ElementTree {
  const flows = [...flowsOf(impact)].sort((x, y) => OUTCOMES.indexOf(x.from) - OUTCOMES.indexOf(y.from) || OUTCOMES.indexOf(x.to) - OUTCOMES.indexOf(y.to));
  const scale = (HEIGHT - (OUTCOMES.length - 1) * GAP) / Math.max(impact.cases, 1);
  const columns = { from: boxes(flows, 'from', scale), to: boxes(flows, 'to', scale) };
  const name = (outcome: Outcome) => terms.report.outcome[outcome];
  const picture = el('svg', { viewBox: `0 0 ${String(WIDTH)} ${String(HEIGHT + TOP + 8)}`, class: 'wide flow', role: 'img', 'aria-label': flows.map((one) => `${name(one.from)} → ${name(one.to)}: ${terms.number(one.cases)}`).join('; ') },
    el('text', { x: LEFT, y: 14, class: 'axis' }, words.before),
    el('text', { x: WIDTH, y: 14, class: 'axis', 'text-anchor': 'end' }, words.after),
    flows.map((flow) => ribbon(flow, columns.from, columns.to, scale, `${name(flow.from)} → ${name(flow.to)}: ${terms.number(flow.cases)}`)),
    nodes(columns.from, LEFT, terms),
    nodes(columns.to, RIGHT, terms));
  const rows = flows.map((one) => [name(one.from), name(one.to), terms.number(one.cases)]);
  return figure('impact', words.title, words.hint, picture, { headings: [words.before, words.after, terms.words.amnestyPage.count], rows }, terms);
}

function boxes(flows: readonly Flow[], side: 'from' | 'to', scale: number): ReadonlyMap<Outcome, Box> {
  const found = new Map<Outcome, Box>();
  let y = TOP;
  for (const outcome of OUTCOMES) {
    const count = flows.filter((one) => one[side] === outcome).reduce((sum, one) => sum + one.cases, 0);
    if (count === 0) continue;
    found.set(outcome, { y, height: count * scale, count, next: y });
    y += count * scale + GAP;
  }
  return found;
}

/** In the colour of the outcome that the cases end with; those that stay as they are stand back. */
function ribbon(flow: Flow, left: ReadonlyMap<Outcome, Box>, right: ReadonlyMap<Outcome, Box>, scale: number, told: string): ElementTree {
  const from = left.get(flow.from);
  const to = right.get(flow.to);
  if (!from || !to) return el('g', null);
  const height = flow.cases * scale;
  const [a, b, c, d] = [from.next, to.next, from.next + height, to.next + height].map((one) => String(round(one)));
  from.next += height;
  to.next += height;
  const [x1, x2, half] = [LEFT + NODE, RIGHT, WIDTH / 2].map(String);
  const path = `M${x1 ?? ''} ${a ?? ''}C${half ?? ''} ${a ?? ''} ${half ?? ''} ${b ?? ''} ${x2 ?? ''} ${b ?? ''}V${d ?? ''}C${half ?? ''} ${d ?? ''} ${half ?? ''} ${c ?? ''} ${x1 ?? ''} ${c ?? ''}Z`;
  return el('path', { d: path, class: `ribbon ${flow.to}`, ...(flow.from === flow.to ? { opacity: 0.45 } : {}) }, el('title', null, told));
}

function nodes(column: ReadonlyMap<Outcome, Box>, x: number, terms: Terms): readonly ElementTree[] {
  const atEnd = x > 0;
  return [...column].map(([outcome, box]) =>
    el('g', null,
      el('rect', { x, y: round(box.y), width: NODE, height: round(Math.max(box.height, 1.5)), fill: `url(#fill-${outcome})` }),
      el('text', { x: atEnd ? WIDTH : x, y: round(box.y - 7), class: 'label node-label', ...(atEnd ? { 'text-anchor': 'end' } : {}) },
        `${terms.report.outcome[outcome]} · `, el('tspan', { class: 'strong' }, terms.number(box.count)))));
}


/** The flow from all cases through period, event and exclusion to the outcome. */
import type { Passage, Stop } from '../../i18n/documents.ts';
import type { Outcome } from '../../rules/language/law.ts';
import type { Terms } from '../account/terms.ts';
import type { CaseResult } from '../result.ts';
import { articlesAt, flowOf, OUTCOMES, type Flow, type FlowLink } from './figures.ts';
import { el, type ElementTree } from './element.ts';
import { figure, round } from './picture.ts';

const WIDTH = 1000;
const HEIGHT = 400;
const TOP = 44;
const GAP = 26;
const NODE = 13;
const COLUMNS = [0, 200, 405, 625, 845];

interface Box {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Where the next ribbon leaves and arrives. */
  out: number;
  into: number;
}

export function flowPicture(cases: readonly CaseResult[], terms: Terms): ElementTree {
  const page = terms.words.amnestyPage;
  const flow = flowOf(cases, terms.context.law);
  const scale = scaleOf(flow, cases.length);
  const boxes = boxesOf(flow, scale);
  const ordered = order(flow);
  const picture = el('svg', { viewBox: `0 0 ${String(WIDTH)} ${String(HEIGHT + TOP + 10)}`, class: 'wide flow', role: 'img', 'aria-label': page.flow },
    (['period', 'event', 'exclusion'] as const).map((stop, index) => el('text', { x: COLUMNS[index + 1], y: 14, class: 'axis' },
      `${page.stop[stop]} (${terms.words.articles(articlesAt(stop, terms.context.law))})`)),
    el('text', { x: COLUMNS[4], y: 14, class: 'axis' }, page.outcome),
    ordered.map((link) => ribbon(link, boxes, scale, terms)),
    [...boxes].map(([id, box]) => node(id, box, countAt(id, flow, cases.length), terms)));
  const rows = ordered.map((link) => [nodeName(link.from, terms), nodeName(link.to, terms), terms.report.outcome[link.outcome], terms.number(link.count)]);
  return figure('flow', page.flow, page.flowHint, picture, { headings: [page.from, page.to, page.outcome, page.count], rows }, terms);
}

function order(flow: Flow): readonly FlowLink[] {
  const place = new Map(flow.columns.flatMap((column, index) => column.map((id, at) => [id, index * 100 + at] as const)));
  const at = (id: string): number => place.get(id) ?? 0;
  return [...flow.links].sort((a, b) => at(a.from) - at(b.from) || at(a.to) - at(b.to) || OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome));
}

function countAt(id: string, flow: Flow, total: number): number {
  if (id === 'start') return total;
  return flow.links.filter((link) => link.to === id).reduce((sum, link) => sum + link.count, 0);
}

/** Height of one case. */
function scaleOf(flow: Flow, total: number): number {
  const gaps = Math.max(0, ...flow.columns.map((column) => column.length - 1)) * GAP;
  return (HEIGHT - gaps) / Math.max(total, 1);
}

function boxesOf(flow: Flow, scale: number): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  flow.columns.forEach((column, index) => {
    let y = TOP;
    for (const id of column) {
      const count = id === 'start' ? flow.links.filter((link) => link.from === 'start').reduce((sum, link) => sum + link.count, 0) : countAt(id, flow, 0);
      const height = count * scale;
      boxes.set(id, { x: COLUMNS[index] ?? 0, y, height, out: y, into: y });
      y += height + GAP;
    }
  });
  return boxes;
}

function ribbon(link: FlowLink, boxes: ReadonlyMap<string, Box>, scale: number, terms: Terms): ElementTree {
  const from = boxes.get(link.from);
  const to = boxes.get(link.to);
  if (!from || !to) return el('g', null);
  const height = link.count * scale;
  const x1 = from.x + NODE;
  const x2 = to.x + (link.to.endsWith(':gone') ? NODE : 0);
  const half = (x1 + x2) / 2;
  const [a, b] = [round(from.out), round(to.into)];
  const [c, d] = [round(from.out + height), round(to.into + height)];
  from.out += height;
  to.into += height;
  return el('path', { d: `M${String(x1)} ${String(a)}C${String(half)} ${String(a)} ${String(half)} ${String(b)} ${String(x2)} ${String(b)}V${String(d)}C${String(half)} ${String(d)} ${String(half)} ${String(c)} ${String(x1)} ${String(c)}Z`, class: `ribbon ${link.outcome}` },
    el('title', null, `${nodeName(link.from, terms)} → ${nodeName(link.to, terms)} (${terms.report.outcome[link.outcome]}): ${terms.number(link.count)}`));
}

function node(id: string, box: Box, count: number, terms: Terms): ElementTree {
  if (id.endsWith(':gone')) return el('g', null);
  const outcome = id.startsWith('outcome:') ? (id.slice(8) as Outcome) : undefined;
  return el('g', null,
    el('rect', { x: box.x, y: round(box.y), width: NODE, height: round(Math.max(box.height, 1.5)), ...(outcome ? { fill: `url(#fill-${outcome})` } : { class: 'node' }) }),
    el('text', { x: box.x + NODE + 5, y: round(box.y - 6), class: 'label node-label' }, `${nodeName(id, terms)} · `, el('tspan', { class: 'strong' }, terms.number(count))));
}

function nodeName(id: string, terms: Terms): string {
  const page = terms.words.amnestyPage;
  if (id === 'start') return page.flowStart;
  const [stop = '', passage = ''] = id.split(':');
  if (stop === 'outcome') return terms.report.outcome[passage as Outcome];
  if (passage === 'gone') return `${page.stop[stop as Stop]}: –`;
  return page.passage[stop as Stop][passage as Passage];
}

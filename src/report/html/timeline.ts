/** The cases and the events of the law on a time line, from the first year that the law is about to its last. */
import { parseDay } from '../../case/dates.ts';
import type { Law, LawEvent, Outcome, Window } from '../../rules/language/law.ts';
import { periodOf } from '../../rules/language/places.ts';
import type { Terms } from '../account/terms.ts';
import { clip } from '../../text/wrap.ts';
import type { CaseResult } from '../result.ts';
import { byEvent, byQuarter, OUTCOMES, type ByOutcome, type Quarter } from './figures.ts';
import { el, type ElementTree } from './element.ts';
import { figure, round } from './picture.ts';

const WIDTH = 1000;
const LABELS = 345;
const AXIS = 430;
const BARS = LABELS + AXIS + 18;
const BAR_WIDTH = WIDTH - BARS - 52;
const ROW = 30;
/** Characters that a line of a label holds. */
const LINE = 58;
const TOP = 112;

/** The years of the axis: the last one is the first that is not drawn. */
interface Axis {
  readonly first: number;
  readonly end: number;
  readonly place: (day: number) => number;
}

/** Of a law without bounds the years of its cases are drawn. */
function axisOf(law: Law, quarters: readonly Quarter[]): Axis {
  const { from, to } = periodOf(law);
  const bounds = [from, to, ...law.events.flatMap(({ possible }) => [possible.from, possible.to])].flatMap((iso) => (iso === undefined ? [] : [Number(iso.slice(0, 4))]));
  const years = bounds.length > 0 ? bounds : quarters.map(({ year }) => year);
  const first = years.length > 0 ? Math.min(...years) : Number(law.published.slice(0, 4));
  const end = Math.max(first, ...years) + 1;
  const [start, stop] = [firstOf(first), firstOf(end)];
  return { first, end, place: (day) => round(LABELS + ((day - start) / (stop - start)) * AXIS) };
}

function firstOf(year: number): number {
  return Date.UTC(year, 0, 1) / 86_400_000;
}

export function timelinePicture(cases: readonly CaseResult[], terms: Terms): ElementTree {
  const { law } = terms.context;
  const page = terms.words.amnestyPage;
  const events = byEvent(cases, law);
  const { quarters, undated } = byQuarter(cases);
  const axis = axisOf(law, quarters);
  const title = page.timeline(law.events[0]?.article, String(axis.first), String(axis.end - 1));
  const rows = [...law.events.map((event) => event.id), 'none', ''];
  const most = Math.max(1, ...rows.map((id) => sum(events.get(id))));
  const height = TOP + rows.length * ROW + 8;
  const picture = el('svg', { viewBox: `0 0 ${String(WIDTH)} ${String(height)}`, class: 'wide', role: 'img', 'aria-label': title },
    years(axis, height),
    histogram(quarters, page.perQuarter, axis),
    rows.map((id, index) => eventRow(id, TOP + index * ROW, events.get(id), most, axis, terms)));
  const numbers = rows.map((id) => {
    const event = terms.lawEvent(id);
    const counts = events.get(id);
    return [label(id, terms), event ? windowTold(event.certain, terms) : '', event ? windowTold(event.possible, terms) : '', terms.number(sum(counts)), ...OUTCOMES.map((outcome) => terms.number(counts?.[outcome] ?? 0))];
  });
  const headings = [page.eventLabel, page.certain, page.possible, page.count, ...OUTCOMES.map((outcome) => terms.report.outcome[outcome])];
  const hint = undated === 0 ? page.timelineHint : `${page.timelineHint} ${page.undated}: ${terms.number(undated)}.`;
  return figure('timeline', title, hint, picture, { headings, rows: numbers }, terms);
}

function label(id: string, terms: Terms): string {
  const page = terms.words.amnestyPage;
  return id === 'none' ? page.noLink : id === '' ? page.linkUnknown : terms.eventTitle(id);
}

function windowTold({ from, to }: Window, terms: Terms): string {
  return from === undefined && to === undefined ? '' : terms.isoDay(from === to && from !== undefined ? from : `${from ?? ''}..${to ?? ''}`);
}

function years({ first, end, place }: Axis, height: number): readonly ElementTree[] {
  return Array.from({ length: end - first }, (_, index) => first + index).flatMap((year) => {
    const x = place(firstOf(year));
    // The year beside the first one has no room for its number.
    const marked = year === first || (year % 5 === 0 && year > first + 1);
    return [
      el('line', { x1: x, x2: x, y1: marked ? 16 : TOP - 16, y2: height - 8, class: marked ? 'year marked' : 'year' }),
      ...(marked ? [el('text', { x: x + 3, y: 14, class: 'axis' }, String(year))] : []),
    ];
  });
}

/** Cases by quarter of the conduct, above the axis. */
function histogram(quarters: readonly Quarter[], title: string, { place }: Axis): ElementTree {
  const most = Math.max(1, ...quarters.map((one) => sum(one.counts)));
  const bottom = TOP - 18;
  const room = bottom - 22;
  return el('g', null,
    el('text', { x: 0, y: bottom - 4, class: 'axis' }, title),
    el('line', { x1: LABELS, x2: LABELS + AXIS, y1: bottom, y2: bottom, class: 'base' }),
    quarters.flatMap(({ year, quarter, counts }) => {
      const x = place(Date.UTC(year, quarter * 3, 1) / 86_400_000);
      let y = bottom;
      return OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => {
        const height = Math.max((counts[outcome] / most) * room, 0.8);
        y -= height;
        return el('rect', { x, y: round(y), width: 4.2, height: round(height), fill: `url(#fill-${outcome})` },
          el('title', null, `${String(year)}-T${String(quarter + 1)}: ${String(counts[outcome])}`));
      });
    }));
}

function eventRow(id: string, y: number, counts: ByOutcome | undefined, most: number, axis: Axis, terms: Terms): ElementTree {
  const event = terms.lawEvent(id);
  const total = sum(counts);
  return el('g', { class: total === 0 ? 'row empty' : 'row' },
    el('title', null, `${label(id, terms)}: ${terms.number(total)}`),
    labelLines(event ? `${event.id}. ${event.title[terms.language]}` : label(id, terms), y),
    el('line', { x1: 0, x2: WIDTH, y1: y + ROW - 2, y2: y + ROW - 2, class: 'rule' }),
    event ? windowBars(event, y, axis) : [],
    stack(counts, BARS, y + 6, most),
    el('text', { x: WIDTH, y: y + 18, class: 'count' }, total === 0 ? '–' : terms.number(total)));
}

/** A label on one line, or on two where it is long. */
function labelLines(text: string, y: number): readonly ElementTree[] {
  if (text.length <= LINE) return [el('text', { x: 0, y: y + 18, class: 'label' }, text)];
  const at = text.lastIndexOf(' ', LINE);
  const [first, second] = at < LINE / 2 ? [text.slice(0, LINE), text.slice(LINE)] : [text.slice(0, at), text.slice(at + 1)];
  return [el('text', { x: 0, y: y + 12, class: 'label' }, first), el('text', { x: 0, y: y + 24, class: 'label' }, clip(second, LINE))];
}

function windowBars(event: LawEvent, y: number, { first, end, place }: Axis): readonly ElementTree[] {
  const bar = (window: Window, attributes: Readonly<Record<string, string | number>>): ElementTree => {
    const from = place(parseDay(window.from ?? '') ?? firstOf(first));
    const to = place((parseDay(window.to ?? '') ?? firstOf(end)) + 1);
    return el('rect', { x: from, y: y + 7, width: round(Math.max(to - from, 2.5)), height: 13, ...attributes });
  };
  return [bar(event.possible, { class: 'possible', fill: 'url(#fill-possible)' }), bar(event.certain, { class: 'certain' })];
}

/** A bar of the outcomes of one row. */
function stack(counts: ByOutcome | undefined, x: number, y: number, most: number): readonly ElementTree[] {
  let at = x;
  return OUTCOMES.filter((outcome: Outcome) => (counts?.[outcome] ?? 0) > 0).map((outcome) => {
    const width = Math.max(((counts?.[outcome] ?? 0) / most) * BAR_WIDTH, 1.5);
    const bar = el('rect', { x: round(at), y, width: round(width), height: 15, fill: `url(#fill-${outcome})` });
    at += width;
    return bar;
  });
}

function sum(counts: ByOutcome | undefined): number {
  return counts === undefined ? 0 : OUTCOMES.reduce((total, outcome) => total + counts[outcome], 0);
}

/** What the pictures and the summaries count. */
import type { Passage, Stop } from '../../i18n/documents.ts';
import { parseSpan } from '../../case/dates.ts';
import type { Ground, Law, Outcome } from '../../rules/language/law.ts';
import { factOf } from '../account/facts-told.ts';
import type { CaseResult, ChargeResult } from '../result.ts';

export const OUTCOMES: readonly Outcome[] = ['eligible', 'mixed', 'undetermined', 'ineligible'];

const GROUNDS_OF: Readonly<Record<Stop, readonly Ground[]>> = {
  period: ['period'],
  event: ['event', 'carve-out'],
  exclusion: ['person', 'exclusion'],
};

/** The articles that a stop of the flow is about, as the law numbers them. */
export function articlesAt(stop: Stop, law: Law): readonly string[] {
  return [...new Set(law.provisions.filter((one) => GROUNDS_OF[stop].includes(one.ground)).map((one) => one.article))];
}

/** How far a case gets at a stop: all charges together, or differently by charge. */
export function passageAt(stop: Stop, subject: CaseResult, law: Law): Passage {
  const provisions = law.provisions.filter((one) => GROUNDS_OF[stop].includes(one.ground));
  const passages = subject.charges.map((charge) => chargePassage(charge, provisions));
  if (passages.every((one) => one === 'fail')) return 'fail';
  if (passages.includes('fail')) return 'differs';
  return passages.includes('open') ? 'open' : 'pass';
}

function chargePassage(charge: ChargeResult, provisions: Law['provisions']): Passage {
  let open = false;
  for (const provision of provisions) {
    const value = charge.trace.find((step) => step.provision === provision.id)?.value ?? 'unknown';
    if (value === 'unknown') open = true;
    else if ((value === 'yes') === (provision.role === 'exclusion')) return 'fail';
  }
  return open ? 'open' : 'pass';
}

export type ByOutcome = Readonly<Record<Outcome, number>>;

function none(): Record<Outcome, number> {
  return { eligible: 0, ineligible: 0, undetermined: 0, mixed: 0 };
}

/** Cases by the event that they state a link with; `none`, and `` where it is not known. */
export function byEvent(cases: readonly CaseResult[], law: Law): ReadonlyMap<string, ByOutcome> {
  const counts = new Map<string, Record<Outcome, number>>([...law.events.map((event) => event.id), 'none', ''].map((id) => [id, none()]));
  for (const one of cases) {
    const stated = factOf(one, 'linked-event') ?? '';
    const found = counts.get(stated) ?? counts.get('');
    if (found) found[one.outcome] += 1;
  }
  return counts;
}

export interface Quarter {
  readonly year: number;
  /** 0 to 3. */
  readonly quarter: number;
  readonly counts: ByOutcome;
}

/** Cases by the quarter of the conduct; those whose date does not say the quarter are counted apart. */
export function byQuarter(cases: readonly CaseResult[]): { readonly quarters: readonly Quarter[]; readonly undated: number } {
  const counts = new Map<number, Record<Outcome, number>>();
  let undated = 0;
  for (const one of cases) {
    const span = parseSpan(factOf(one, 'conduct-date') ?? '');
    const first = span?.from === null || !span ? null : quarterOf(span.from);
    if (first === null || span?.to === null || first !== quarterOf(span?.to ?? 0)) {
      undated += 1;
      continue;
    }
    const found = counts.get(first) ?? none();
    found[one.outcome] += 1;
    counts.set(first, found);
  }
  const quarters = [...counts].sort((a, b) => a[0] - b[0]).map(([at, found]) => ({ year: Math.floor(at / 4), quarter: at % 4, counts: found }));
  return { quarters, undated };
}

function quarterOf(day: number): number {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3);
}

export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly outcome: Outcome;
  readonly count: number;
}
export interface Flow {
  /** Names of the nodes of each column, from top to bottom; `gone` are cases that failed before. */
  readonly columns: readonly (readonly string[])[];
  readonly links: readonly FlowLink[];
}

/** The way of all cases through period, event and exclusion to the outcome. */
export function flowOf(cases: readonly CaseResult[], law: Law): Flow {
  const links = new Map<string, FlowLink>();
  const used = new Set<string>();
  for (const one of cases) {
    const path = pathOf(one, law);
    path.forEach((node, index) => {
      used.add(node);
      const to = path[index + 1];
      if (to === undefined) return;
      const key = `${node}|${to}|${one.outcome}`;
      links.set(key, { from: node, to, outcome: one.outcome, count: (links.get(key)?.count ?? 0) + 1 });
    });
  }
  const stops = (['period', 'event', 'exclusion'] as const).map((stop) => ['pass', 'open', 'differs', 'fail', 'gone'].map((passage) => `${stop}:${passage}`));
  const columns = [['start'], ...stops, OUTCOMES.map((outcome) => `outcome:${outcome}`)].map((column) => column.filter((node) => used.has(node)));
  return { columns, links: [...links.values()] };
}

function pathOf(subject: CaseResult, law: Law): readonly string[] {
  const path = ['start'];
  let gone = false;
  for (const stop of ['period', 'event', 'exclusion'] as const) {
    const passage: Passage | 'gone' = gone ? 'gone' : passageAt(stop, subject, law);
    gone ||= passage === 'fail';
    path.push(`${stop}:${passage}`);
  }
  return [...path, `outcome:${subject.outcome}`];
}

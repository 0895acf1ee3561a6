/** What is pending in a list: whom to ask what, in which order, and who waits for a court alone. */
import type { Day } from '../case/dates.ts';
import { valueOf } from '../case/fact-values.ts';
import { fileNumberKey } from '../lists/linkage/relation.ts';
import type { ListRow } from '../lists/row.ts';
import type { Term } from '../rules/court/term.ts';
import type { Engine } from '../rules/engine.ts';
import { cellsToAsk, type Asked, type AskedCell } from './asked.ts';
import { Likely } from './likely.ts';
import { chosenPlans, plansFor, stepsFor, type Step } from './plans.ts';
import { Simulation, type Alike, type Way } from './simulation.ts';
import { unreadTexts, type UnreadText } from './unread.ts';
import { URGENCIES, urgencyOf, type Urgency } from './urgency.ts';

export interface PendingPerson {
  readonly row: ListRow;
  readonly urgency: Urgency;
  readonly asked: readonly Asked[];
  /** The cells to fill in. */
  readonly cells: readonly AskedCell[];
  readonly settled: number;
  readonly law: number;
  /** That it is presumed, where it is not settled. */
  readonly presumed: number;
  /** Answers that settle it, the likely ones first. */
  readonly ways: readonly Way[];
}

/** Somebody for whom no three questions are likely to settle it. */
export interface StuckPerson {
  readonly row: ListRow;
  readonly urgency: Urgency;
  readonly turnsOn: readonly string[];
}

/** Somebody of whom no fact is missing. */
export interface WaitingPerson {
  readonly row: ListRow;
  readonly urgency: Urgency;
  /** The points of law on which the case turns. */
  readonly questions: readonly string[];
}

/** People of one court file, to be asked together: they share the event, the date and the court. */
export interface FileGroup {
  readonly file: string;
  readonly asked: readonly Asked[];
  readonly people: readonly PendingPerson[];
}

export interface QuestionGroup {
  readonly asked: readonly Asked[];
  readonly people: readonly PendingPerson[];
}

export interface Pending {
  readonly rows: number;
  readonly answered: number;
  /** To be asked, the urgent first and people of one court file together. */
  readonly people: readonly PendingPerson[];
  readonly waitForLaw: readonly WaitingPerson[];
  /** For whom no short plan was found: the whole file is to be read. */
  readonly withoutPlan: readonly StuckPerson[];
  readonly steps: readonly Step[];
  readonly groups: readonly QuestionGroup[];
  readonly files: readonly FileGroup[];
  readonly texts: readonly UnreadText[];
}

export interface PendingOptions {
  readonly asOf: Day;
  readonly term: Term | null;
  /** How likely a plan must be to settle its case. */
  readonly least: number;
}

export const LEAST_LIKELY = 0.6;

export function pendingOf(rows: readonly ListRow[], engine: Engine, { asOf, term, least }: PendingOptions): Pending {
  const simulation = new Simulation(engine, new Likely(rows.map((row) => row.case), engine.compiled.space, asOf));
  const waitForLaw: WaitingPerson[] = [];
  const open: { readonly row: ListRow; readonly alike: Alike }[] = [];
  for (const row of rows) {
    const { part } = engine.look(row.case);
    if (part.outcome !== 'undetermined') continue;
    if (part.turnsOnLaw) waitForLaw.push({ row, urgency: urgencyOf(row, asOf, term), questions: part.turnsOn });
    else open.push({ row, alike: simulation.alike(row.case) });
  }
  const known = new Map<Alike, ReturnType<typeof plansFor>>();
  const plans = chosenPlans(open.map(({ alike }) => {
    const own = known.get(alike) ?? plansFor(alike, least, simulation);
    known.set(alike, own);
    return own;
  }));
  const withoutPlan: StuckPerson[] = [];
  const people = inOrder(open.flatMap(({ row }, at): readonly PendingPerson[] => {
    const urgency = urgencyOf(row, asOf, term);
    const asked = plans[at]?.asked;
    if (!asked) {
      withoutPlan.push({ row, urgency, turnsOn: engine.look(row.case).part.turnsOn });
      return [];
    }
    const { ways, presumed } = simulation.ways(row.case, asked);
    const sum = (list: readonly Way[]) => list.reduce((all, { weight }) => all + weight, 0);
    return [{
      row, asked, ways, presumed, urgency, cells: asked.flatMap((one) => cellsToAsk(one, row.case)),
      settled: sum(ways.filter(({ outcome }) => outcome !== null)), law: sum(ways.filter(({ outcome }) => outcome === null)),
    }];
  }));
  return {
    rows: rows.length, answered: rows.length - waitForLaw.length - open.length,
    people, waitForLaw, withoutPlan,
    steps: stepsFor(open.map(({ alike }) => alike), simulation),
    groups: grouped(people, ({ asked }) => asked.join()).map((group) => ({ asked: group[0]?.asked ?? [], people: group })).sort((a, b) => b.people.length - a.people.length),
    files: grouped(people, fileOf).filter((group) => group.length > 1).map((group) => ({ file: valueOf(group[0]?.row.case ?? NOBODY, 'file-number') ?? '', asked: [...new Set(group.flatMap(({ asked }) => asked))], people: group })),
    texts: unreadTexts(open.map(({ row }) => row.case)),
  };
}

const NOBODY = { id: '', facts: {}, charges: [], warnings: [] } as const;

function fileOf({ row }: PendingPerson): string {
  const file = valueOf(row.case, 'file-number');
  return file === null ? '' : fileNumberKey(file);
}

/** The urgent first; who shares a court file with somebody urgent is asked with them. */
function inOrder(people: readonly PendingPerson[]): readonly PendingPerson[] {
  const rank = ({ urgency }: PendingPerson): number => URGENCIES.indexOf(urgency);
  const first = new Map<PendingPerson, PendingPerson>();
  for (const group of grouped(people, fileOf)) {
    const most = group.reduce((a, b) => (rank(b) < rank(a) ? b : a));
    for (const one of group) first.set(one, most);
  }
  const place = new Map(people.map((one, at) => [one, at]));
  const key = (one: PendingPerson): readonly number[] => {
    const leader = first.get(one) ?? one;
    return [rank(leader), place.get(leader) ?? 0, rank(one), place.get(one) ?? 0];
  };
  return [...people].map((one) => ({ one, key: key(one) })).sort((a, b) => differing(a.key, b.key)).map(({ one }) => one);
}

function differing(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** In the order of the first of each group; nobody shares an empty key. */
function grouped(people: readonly PendingPerson[], keyOf: (one: PendingPerson) => string): readonly (readonly PendingPerson[])[] {
  const groups = new Map<string, PendingPerson[]>();
  for (const one of people) {
    const key = keyOf(one);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

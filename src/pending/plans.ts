/** Whom to ask what: for each person the fewest questions that are likely enough to settle the case. */
import { cellsToAsk, type Asked } from './asked.ts';
import type { Alike, Chance, Simulation } from './simulation.ts';

/** Most questions that are tried together. */
const MOST = 3;
/** A step of less than this many people is not worth telling. */
const LEAST_GAIN = 0.5;

/** How much more several questions together must bring for each cell than fewer. */
const TOGETHER = 1.1;

/** Questions that together settle it with the probability asked for; as few as can be. */
export interface Plan {
  readonly asked: readonly Asked[];
  readonly chance: Chance;
}

/** The shortest plans for a person; none where no three questions do. */
export function plansFor(alike: Alike, least: number, simulation: Simulation): readonly Plan[] {
  for (let size = 1; size <= MOST; size += 1) {
    const plans = setsOf(alike.open, size).map((asked) => ({ asked, chance: simulation.chance(alike, asked) })).filter(({ chance }) => done(chance) >= least);
    if (plans.length > 0) return plans;
  }
  return [];
}

/** Of the shortest plans of each person the one that serves most people; so a list has few kinds of questions. */
export function chosenPlans(plans: readonly (readonly Plan[])[]): readonly (Plan | null)[] {
  const reach = new Map<string, number>();
  for (const own of plans) for (const { asked } of own) reach.set(asked.join(), (reach.get(asked.join()) ?? 0) + 1);
  const reachOf = ({ asked }: Plan): number => reach.get(asked.join()) ?? 0;
  return plans.map((own) => [...own].sort((a, b) => reachOf(b) - reachOf(a) || done(b.chance) - done(a.chance))[0] ?? null);
}

/** One step of the work on a list: what it costs and what it is likely to bring. */
export interface Step extends Chance {
  readonly asked: readonly Asked[];
  readonly cells: number;
  readonly people: number;
}

/**
 * In which order the questions of a list bring most for each cell. Two or
 * three are tried together: a date and what else it takes can bring nothing
 * one by one.
 */
export function stepsFor(people: readonly Alike[], simulation: Simulation): readonly Step[] {
  const counts = new Map<Alike, number>();
  for (const one of people) counts.set(one, (counts.get(one) ?? 0) + 1);
  const kinds = [...counts].map(([alike, length]) => ({ alike, length }));
  const cells = (asked: readonly Asked[]) => kinds.reduce((sum, { alike, length }) => sum + length * asked.reduce((own, one) => own + (alike.open.includes(one) ? cellsToAsk(one, alike.subject).length : 0), 0), 0);
  const brings = (asked: readonly Asked[]) => kinds.reduce((sum, { alike, length }) => {
    const { settled, law } = simulation.chance(alike, asked);
    return { settled: sum.settled + length * settled, law: sum.law + length * law };
  }, { settled: 0, law: 0 });
  let left: readonly Asked[] = [...new Set(people.flatMap(({ open }) => open))].sort();
  const steps: Step[] = [];
  let before: readonly Asked[] = [];
  let had = { settled: 0, law: 0 };
  while (left.length > 0) {
    const options = [1, 2, 3].flatMap((size) => setsOf(left, size)).map((asked) => {
      const now = brings([...before, ...asked]);
      return { asked, now, cells: cells(asked), gain: done(now) - done(had) };
    });
    const best = options.reduce((a, b) => (b.gain / b.cells > (a.gain / a.cells) * (b.asked.length > a.asked.length ? TOGETHER : 1) ? b : a));
    if (best.gain < LEAST_GAIN) break;
    const { asked, now } = best;
    steps.push({ asked, cells: best.cells, people: people.filter(({ open }) => asked.some((one) => open.includes(one))).length, settled: now.settled - had.settled, law: now.law - had.law });
    [before, had] = [[...before, ...asked], now];
    left = left.filter((one) => !asked.includes(one));
  }
  return steps;
}

function done({ settled, law }: Chance): number {
  return settled + law;
}

function setsOf<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return all.flatMap((one, at) => setsOf(all.slice(at + 1), size - 1).map((others) => [one, ...others]));
}

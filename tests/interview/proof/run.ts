/** Runs one part of the proof and counts. */
import { begin, give, type Setting } from '../../../src/interview/session.ts';
import { chargeClasses } from './answers.ts';
import { explore, newTour, told, type Explored } from './explore.ts';
import { likenessFor } from './likeness.ts';
import type { Part } from './parts.ts';
import { newFigures, prover } from './prove.ts';

export interface PartResult {
  readonly id: string;
  readonly moments: number;
  readonly merged: number;
  readonly compared: number;
  readonly refused: number;
  readonly dropped: number;
  readonly questions: number;
  readonly witnesses: number;
  readonly ends: number;
  readonly settled: number;
  readonly looked: number;
  readonly runs: number;
  readonly mostRuns: number;
  readonly byQuestion: readonly (readonly [string, number])[];
  readonly begins: number;
  /** Chance of each number of questions where every answer (each day, none a span) is as likely as any other; the question for the charges counted. */
  readonly chances: readonly number[];
  /** Number of different ways through with each number of questions, spans of days left out. */
  readonly paths: readonly number[];
  readonly longest: string;
  readonly mostQuestions: number;
  readonly median: number;
  readonly slowest: number;
  readonly seconds: number;
  readonly faults: readonly string[];
}

/** @param every of so many moments taken for one seen before one is compared */
export function runPart(setting: Setting, part: Part, every: number, tell: (line: string) => void = () => undefined): PartResult {
  const start = performance.now();
  const tour = newTour();
  const figures = newFigures();
  const ways = {
    setting, likeness: likenessFor(setting.engine), classes: part.named(chargeClasses(setting)), dates: part.dates, every, look: prover(setting, figures),
  };
  const first = new Set<Explored>();
  for (const entries of part.begins(setting)) {
    const before = tour.moments.size;
    const moment = explore(ways, tour, give(setting, begin(), { kind: 'charges', reference: 'charges', text: '', entries }));
    first.add(moment);
    if (tour.moments.size > before) tell(`${told(moment.session)}: ${String(tour.moments.size)} moments, ${String(figures.faults.length)} faults, ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  const chances = new Map<Explored, readonly number[]>();
  const paths = new Map<Explored, readonly number[]>();
  const starts = [...first];
  const times = [...figures.times].sort((a, b) => a - b);
  const deepest = [...tour.moments.values()].reduce((a, b) => (b.session.answers.length > a.session.answers.length ? b : a));
  const { questions, witnesses, ends, settled, looked, runs, mostRuns, faults } = figures;
  const { merged, compared, refused, dropped } = tour;
  return {
    id: part.id, moments: tour.moments.size, merged, compared, refused, dropped, questions, witnesses, ends, settled, looked, runs, mostRuns, faults,
    byQuestion: [...figures.byQuestion].sort((a, b) => b[1] - a[1]), begins: starts.length,
    chances: [0, ...added(starts.map((moment) => chancesFrom(moment, chances))).map((sum) => sum / starts.length)],
    paths: [0, ...added(starts.map((moment) => pathsFrom(moment, paths)))],
    longest: told(deepest.session), mostQuestions: deepest.session.answers.length,
    median: times[Math.floor(times.length / 2)] ?? 0, slowest: times.at(-1) ?? 0, seconds: (performance.now() - start) / 1000,
  };
}

/** By number of questions still to come: how likely it is. */
function chancesFrom(moment: Explored, memo: Map<Explored, readonly number[]>): readonly number[] {
  return from(moment, memo, (lists) => added(lists).map((sum) => sum / lists.length));
}

function pathsFrom(moment: Explored, memo: Map<Explored, readonly number[]>): readonly number[] {
  return from(moment, memo, added);
}

function from(moment: Explored, memo: Map<Explored, readonly number[]>, join: (lists: readonly (readonly number[])[]) => readonly number[]): readonly number[] {
  let known = memo.get(moment);
  if (!known) {
    const next = moment.next.filter(({ vague }) => !vague);
    known = next.length === 0 ? [1] : [0, ...join(next.map(({ to }) => from(to, memo, join)))];
    memo.set(moment, known);
  }
  return known;
}

function added(lists: readonly (readonly number[])[]): readonly number[] {
  return Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, at) => lists.reduce((sum, list) => sum + (list[at] ?? 0), 0));
}

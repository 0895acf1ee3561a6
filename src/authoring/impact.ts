/**
 * What a change of the law, of the reading or of one position does to cases:
 * the matrix of outcomes under both, who is let in or shut out, and by what.
 */
import type { Case } from '../case/case.ts';
import type { Determination } from '../rules/analysis/determination.ts';
import { OUTCOMES, type Law, type Outcome } from '../rules/language/law.ts';

/** One way of looking at cases: a law, a reading, positions. */
export interface View {
  /** Name in the report: the law's id, or the reading's. */
  readonly label: string;
  readonly evaluate: (subject: Case) => Determination;
}

export type Effect = 'let-in' | 'shut-out' | 'opened' | 'settled';

export interface CaseChange {
  readonly id: string;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly effect: Effect;
  /** Rules, and questions, that stood or now stand in the way. */
  readonly because: readonly string[];
}

export interface Cause {
  /** Id of a rule or question. */
  readonly id: string;
  /** In which of the two it stands in the way. */
  readonly side: 'a' | 'b';
  readonly effect: Effect;
  readonly cases: number;
}

export type Matrix = Readonly<Record<Outcome, Readonly<Record<Outcome, number>>>>;

export interface Impact {
  readonly a: string;
  readonly b: string;
  readonly cases: number;
  /** Outcome under the first, then under the second. */
  readonly matrix: Matrix;
  readonly changes: readonly CaseChange[];
  /** Those that explain most changes first. */
  readonly causes: readonly Cause[];
}

export function impactOf(a: View, b: View, cases: readonly Case[]): Impact {
  const matrix = Object.fromEntries(OUTCOMES.map((one) => [one, Object.fromEntries(OUTCOMES.map((other) => [other, 0]))])) as Record<Outcome, Record<Outcome, number>>;
  const changes: CaseChange[] = [];
  const causes = new Map<string, Cause>();
  for (const subject of cases) {
    const before = a.evaluate(subject);
    const after = b.evaluate(subject);
    matrix[before.outcome][after.outcome]++;
    if (before.outcome === after.outcome) continue;
    const effect = effectOf(before.outcome, after.outcome);
    const side = effect === 'let-in' || effect === 'settled' ? 'a' : 'b';
    const because = obstaclesOf(side === 'a' ? before : after);
    changes.push({ id: subject.id, before: before.outcome, after: after.outcome, effect, because });
    for (const id of because) {
      const key = `${side} ${effect} ${id}`;
      const known = causes.get(key);
      causes.set(key, { id, side, effect, cases: (known?.cases ?? 0) + 1 });
    }
  }
  return { a: a.label, b: b.label, cases: cases.length, matrix, changes, causes: [...causes.values()].sort((x, y) => y.cases - x.cases || (x.id < y.id ? -1 : 1)) };
}

function effectOf(before: Outcome, after: Outcome): Effect {
  if (after === 'eligible') return 'let-in';
  if (after === 'ineligible') return 'shut-out';
  return after === 'undetermined' ? 'opened' : before === 'undetermined' ? 'settled' : 'opened';
}

/** What stands in the way: the rules that decide, and the questions on which it turns. */
function obstaclesOf(determination: Determination): readonly string[] {
  const questions = determination.turnsOn.filter((name) => /^[A-Z]+\d*$/.test(name));
  // Of a mixed case only the charges that are shut out have something in the way.
  if (determination.outcome === 'mixed') return [...new Set(determination.charges.filter((one) => one.outcome === 'ineligible').flatMap((one) => one.provisions))];
  return determination.outcome === 'undetermined' ? [...determination.provisions, ...questions] : determination.provisions;
}

/** What one open question holds back, and what each of its positions would do to those cases. */
export interface HeldBack {
  readonly question: string;
  /** Ids of the cases that turn on it. */
  readonly cases: readonly string[];
  readonly positions: readonly { readonly id: string; readonly outcomes: Readonly<Record<Outcome, number>> }[];
}

/** @param evaluate with positions taken beside those of the reading */
export function heldBackBy(law: Law, cases: readonly Case[], evaluate: (subject: Case, positions: Readonly<Record<string, string>>) => Determination): readonly HeldBack[] {
  const open = cases.map((subject) => ({ subject, turnsOn: evaluate(subject, {}).turnsOn }));
  return law.questions.map((question) => {
    const held = open.filter(({ turnsOn }) => turnsOn.includes(question.id)).map(({ subject }) => subject);
    const positions = question.positions.map(({ id }) => {
      const outcomes: Record<Outcome, number> = { eligible: 0, ineligible: 0, undetermined: 0, mixed: 0 };
      for (const subject of held) outcomes[evaluate(subject, { [question.id]: id }).outcome]++;
      return { id, outcomes };
    });
    return { question: question.id, cases: held.map((one) => one.id), positions };
  });
}

/** The matrix as flows of a picture: how many go from which outcome to which. */
export interface Flow {
  readonly from: Outcome;
  readonly to: Outcome;
  readonly cases: number;
}

export function flowsOf(impact: Impact): readonly Flow[] {
  return OUTCOMES.flatMap((from) => OUTCOMES.map((to) => ({ from, to, cases: impact.matrix[from][to] }))).filter((flow) => flow.cases > 0);
}

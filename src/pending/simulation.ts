/**
 * What an answer would do: each that is likely is written into the case, and
 * the engine looks at the case anew. No rule of thumb says what settles.
 */
import type { Case } from '../case/case.ts';
import type { Engine } from '../rules/engine.ts';
import type { Outcome } from '../rules/language/law.ts';
import { situationKey, situationOf } from '../rules/logic/situation.ts';
import { stretchOf } from '../rules/logic/space.ts';
import { parseDay } from '../case/dates.ts';
import { ASKED, askedFor, cellsToAsk, type Asked } from './asked.ts';
import type { Likely } from './likely.ts';

export interface Chance {
  /** That the outcome is sure. */
  readonly settled: number;
  /** That nothing is left but a point of law. */
  readonly law: number;
}

/** Answers that settle a case, and what it comes to. */
export interface Way {
  readonly answers: Readonly<Partial<Record<Asked, string>>>;
  readonly weight: number;
  /** The sure outcome; null where only points of law are left. */
  readonly outcome: Outcome | null;
  /** The points of law that are left. */
  readonly questions: readonly string[];
}

/** People whom neither the law nor what is likely tells apart. */
export interface Alike {
  readonly subject: Case;
  /** What is open and may matter, in the order of {@link ASKED}. */
  readonly open: readonly Asked[];
  readonly chances: Map<string, Chance>;
}

/** Combinations of answers that are less likely are not tried on: they count as open. */
const LEAST = 0.004;

export class Simulation {
  readonly #engine: Engine;
  readonly #likely: Likely;
  readonly #alike = new Map<string, Alike>();

  constructor(engine: Engine, likely: Likely) {
    this.#engine = engine;
    this.#likely = likely;
  }

  /** What is asked about an undetermined case, shared by all who are alike. */
  alike(subject: Case): Alike {
    const { compiled: { space }, asOf, positions } = this.#engine;
    const open = this.#openOf(subject);
    const cuts = space.cuts.get('conduct-date') ?? [];
    const signs = open.map((asked) => this.#likely.answers(asked, subject).map(({ value, weight }) => `${asked === 'conduct-date' ? String(stretchOf(cuts, parseDay(value) ?? 0)) : value}:${weight.toFixed(2)}`).join());
    const key = `${situationKey(situationOf(subject, space, asOf, positions))}|${open.join()}|${signs.join(';')}`;
    let found = this.#alike.get(key);
    if (!found) this.#alike.set(key, (found = { subject, open, chances: new Map() }));
    return found;
  }

  #openOf(subject: Case): readonly Asked[] {
    const { part } = this.#engine.look(subject);
    const named = [...part.turnsOn, ...part.charges.flatMap(({ outcome, trace }) => (outcome === 'undetermined' ? trace.flatMap(({ open }) => open) : []))];
    const asked = new Set(named.map(askedFor));
    return ASKED.filter((one) => asked.has(one) && cellsToAsk(one, subject).length > 0);
  }

  /** How likely answers to some questions settle a case; of those questions that are not open nothing is asked. */
  chance(alike: Alike, asked: readonly Asked[]): Chance {
    const own = alike.open.filter((one) => asked.includes(one));
    const key = own.join();
    let found = alike.chances.get(key);
    if (!found) {
      const sum = { settled: 0, law: 0 };
      this.#walk(alike.subject, own, 1, {}, ({ outcome, weight }) => {
        sum[outcome === null ? 'law' : 'settled'] += weight;
      });
      alike.chances.set(key, (found = sum));
    }
    return found;
  }

  /** The answers that settle a case, the likely ones first, and how likely others let it be presumed. */
  ways(subject: Case, asked: readonly Asked[]): { readonly ways: readonly Way[]; readonly presumed: number } {
    const ways: Way[] = [];
    let presumed = 0;
    this.#walk(subject, asked, 1, {}, (way) => ways.push(way), (left, weight) => {
      if (this.#engine.secondTier.presumedOf(left)?.outcome !== 'undetermined') presumed += weight;
    });
    return { ways: ways.sort((a, b) => b.weight - a.weight), presumed };
  }

  #walk(subject: Case, asked: readonly Asked[], weight: number, answers: Way['answers'], settles: (way: Way) => void, open?: (subject: Case, weight: number) => void): void {
    const { part } = this.#engine.look(subject);
    const [next, ...others] = asked;
    if (part.outcome !== 'undetermined') settles({ answers, weight, outcome: part.outcome, questions: [] });
    else if (part.turnsOnLaw) settles({ answers, weight, outcome: null, questions: part.turnsOn });
    else if (next === undefined || weight < LEAST) open?.(subject, weight);
    else for (const answer of this.#likely.answers(next, subject)) this.#walk(answer.subject, others, weight * answer.weight, { ...answers, [next]: answer.value }, settles, open);
  }
}

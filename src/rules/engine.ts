/**
 * The engine: one law, one day, one set of assumptions; any number of cases.
 *
 * Each case becomes a situation. Kleene's logic over all provisions settles
 * most situations at once; what it leaves open is decided exactly by a
 * diagram. Equal situations share one determination, and situations that the
 * provisions cannot tell apart share its outcome.
 */
import type { Case } from '../case/case.ts';
import type { Day } from '../case/dates.ts';
import type { CompiledLaw } from './compiled-law.ts';
import type { Determination } from './determination.ts';
import { outcomeKeyOf, type OutcomeKey } from './alike.ts';
import { determine, outcomePart, type OutcomePart } from './determine.ts';
import type { Law } from './law.ts';
import { situationKey, situationOf, type Assumptions, type Conflict, type Situation } from './situation.ts';
import { LawError } from './space.ts';

export interface EngineOptions {
  /** The day on which the cases are looked at; nothing lies after it. */
  readonly asOf: Day;
  /** Name of a reading of the law; `working` by default. */
  readonly reading?: string;
  /** Positions taken one by one; they prevail over the reading's. */
  readonly assumptions?: Assumptions;
}

export interface Evaluation {
  readonly determination: Determination;
  /** Facts of the case that contradict each other or the law's list and count as unknown. */
  readonly conflicts: readonly Conflict[];
}

/**
 * The positions that hold: the reading's, then those taken one by one.
 * Throws {@link LawError} for a reading, question or position that the law does not have.
 */
export function positionsFor(law: Law, reading: string, assumptions: Assumptions): Assumptions {
  const named = Object.hasOwn(law.readings, reading) ? law.readings[reading] : undefined;
  if (!named) throw new LawError('unknown-reading', [reading]);
  for (const [id, position] of Object.entries(assumptions)) {
    const question = law.questions.find((one) => one.id === id);
    if (!question) throw new LawError('unknown-question', [id]);
    if (position !== 'open' && !question.positions.some((one) => one.id === position)) {
      throw new LawError('unknown-position', [id, position]);
    }
  }
  return { ...named.positions, ...assumptions };
}

/** How many determinations are kept: lists of thousands share some hundreds of situations. */
const MOST_KEPT = 20_000;

export class Engine {
  readonly compiled: CompiledLaw;
  readonly asOf: Day;
  readonly positions: Assumptions;
  readonly #kept = new Map<string, Determination>();
  readonly #parts = new Map<string, OutcomePart>();
  readonly #outcomeKey: OutcomeKey;

  constructor(compiled: CompiledLaw, options: EngineOptions) {
    this.compiled = compiled;
    this.asOf = options.asOf;
    this.positions = positionsFor(compiled.law, options.reading ?? 'working', options.assumptions ?? {});
    this.#outcomeKey = outcomeKeyOf(compiled.law, compiled.space, compiled.order);
  }

  /** What the law says of a case. */
  evaluate(subject: Case): Evaluation {
    const conflicts: Conflict[] = [];
    const situation = situationOf(subject, this.compiled.space, this.asOf, this.positions, conflicts);
    return { determination: this.determine(situation), conflicts };
  }

  /** What the law says of a situation. */
  determine(situation: Situation): Determination {
    const key = `${situationKey(situation)}|${situation.bounds.join()}`;
    let determination = this.#kept.get(key);
    if (!determination) {
      determination = determine(this.compiled, situation, this.positions, this.#outcome(situation));
      if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
      this.#kept.set(key, determination);
    }
    return determination;
  }

  #outcome(situation: Situation): OutcomePart {
    const key = this.#outcomeKey(situation);
    let part = this.#parts.get(key);
    if (!part) {
      part = outcomePart(this.compiled, situation, this.positions);
      if (this.#parts.size >= MOST_KEPT) this.#parts.clear();
      this.#parts.set(key, part);
    }
    return part;
  }
}

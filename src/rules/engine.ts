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
import { outcomeKeyOf, turningKeyOf, type OutcomeKey } from './alike.ts';
import { consequencesOf, type ConsequencesOf } from './consequences.ts';
import { outcomePart } from './determine.ts';
import { Kept } from './kept.ts';
import type { Law } from './law.ts';
import type { Assumptions, Conflict, Situation } from './situation.ts';
import { situationMaker } from './situation-maker.ts';
import { LawError } from './space.ts';
import { Told, type OutcomePart, type Turnings, type TurningsOf } from './told.ts';
import { turningsUnder } from './turn.ts';
import { Workroom } from './workroom.ts';

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

/** How many outcomes are kept: lists of thousands share some hundreds. */
const MOST_OUTCOMES = 6_000;
/** For how many situations it is kept what would turn them. */
const MOST_TURNINGS = 2_000;

const NO_CONFLICTS: readonly Conflict[] = [];

export class Engine {
  readonly compiled: CompiledLaw;
  readonly asOf: Day;
  readonly positions: Assumptions;
  readonly #situation: (subject: Case, conflicts?: Conflict[]) => Situation;
  readonly #outcomeKey: OutcomeKey;
  readonly #consequences: ConsequencesOf;
  readonly #room: Workroom;
  readonly #outcomes = new Kept<OutcomePart>(MOST_OUTCOMES);
  readonly #turningsOf: TurningsOf;

  constructor(compiled: CompiledLaw, options: EngineOptions) {
    this.compiled = compiled;
    this.asOf = options.asOf;
    this.positions = positionsFor(compiled.law, options.reading ?? 'working', options.assumptions ?? {});
    this.#situation = situationMaker(compiled.space, this.asOf, this.positions);
    this.#outcomeKey = outcomeKeyOf(compiled.law, compiled.space, compiled.order);
    this.#consequences = consequencesOf(compiled);
    this.#room = new Workroom(compiled);
    this.#turningsOf = this.#keptTurnings();
  }

  /** What the law says of a case. A list of charges that was given once must not be changed afterwards: it is read once. */
  evaluate(subject: Case): Evaluation {
    const found: Conflict[] = [];
    const determination = this.determine(this.#situation(subject, found));
    return { determination, conflicts: found.length === 0 ? NO_CONFLICTS : found };
  }

  #keptTurnings(): TurningsOf {
    const { law, space, order } = this.compiled;
    const keyOf = turningKeyOf(law, space, order);
    const kept = new Kept<Turnings>(MOST_TURNINGS);
    const turningsOf = turningsUnder(this.compiled, this.positions, this.#room);
    return (situation, outcome) => {
      const key = keyOf(situation);
      let turnings = kept.get(key);
      if (!turnings) kept.set(key, (turnings = turningsOf(situation, outcome)));
      return turnings;
    };
  }

  /** What the law says of a situation. */
  determine(situation: Situation): Determination {
    const part = this.#outcome(situation);
    return new Told(part, this.#consequences(situation, part.outcome), situation, this.#turningsOf);
  }

  #outcome(situation: Situation): OutcomePart {
    const key = this.#outcomeKey(situation);
    let part = this.#outcomes.get(key);
    if (!part) this.#outcomes.set(key, (part = outcomePart(this.compiled, situation, this.positions, this.#room)));
    return part;
  }
}

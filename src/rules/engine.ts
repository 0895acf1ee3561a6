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
import { outcomeKeyOf, wholeKeyOf, type OutcomeKey } from './alike.ts';
import { consequencesOf, type Consequences, type ConsequencesOf } from './consequences.ts';
import { determinationOf, outcomePart, type OutcomePart } from './determine.ts';
import { Kept } from './kept.ts';
import type { Law } from './law.ts';
import { situationMaker, type Assumptions, type Conflict, type Situation } from './situation.ts';
import { LawError } from './space.ts';
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
/** How many determinations are kept whole, with what would turn them. */
const MOST_WHOLE = 2_000;

const NO_CONFLICTS: readonly Conflict[] = [];

/** An outcome, and the determinations that it makes with what follows where no change of a fact is told. */
interface Shared {
  readonly part: OutcomePart;
  readonly open: Map<Consequences, Determination>;
}

export class Engine {
  readonly compiled: CompiledLaw;
  readonly asOf: Day;
  readonly positions: Assumptions;
  readonly #situation: (subject: Case, conflicts?: Conflict[]) => Situation;
  readonly #outcomeKey: OutcomeKey;
  readonly #wholeKey: OutcomeKey;
  readonly #consequences: ConsequencesOf;
  readonly #room: Workroom;
  readonly #outcomes: Kept<Shared>;
  readonly #whole: Kept<Determination>;

  constructor(compiled: CompiledLaw, options: EngineOptions) {
    this.compiled = compiled;
    this.asOf = options.asOf;
    this.positions = positionsFor(compiled.law, options.reading ?? 'working', options.assumptions ?? {});
    this.#situation = situationMaker(compiled.space, this.asOf, this.positions);
    this.#outcomeKey = outcomeKeyOf(compiled.law, compiled.space, compiled.order);
    this.#wholeKey = wholeKeyOf(compiled.space);
    this.#consequences = consequencesOf(compiled);
    this.#room = new Workroom(compiled);
    this.#outcomes = new Kept(MOST_OUTCOMES);
    this.#whole = new Kept(MOST_WHOLE);
  }

  /** What the law says of a case. A list of charges that was given once must not be changed afterwards: it is read once. */
  evaluate(subject: Case): Evaluation {
    const found: Conflict[] = [];
    const determination = this.determine(this.#situation(subject, found));
    return { determination, conflicts: found.length === 0 ? NO_CONFLICTS : found };
  }

  /** What the law says of a situation. */
  determine(situation: Situation): Determination {
    const shared = this.#outcome(situation);
    const follows = this.#consequences(situation, shared.part.outcome);
    // No single change turns what is open: all that differs between two open cases is told by these two.
    if (shared.part.outcome === 'undetermined') {
      let open = shared.open.get(follows);
      if (!open) shared.open.set(follows, (open = determinationOf(this.compiled, situation, this.positions, shared.part, follows, this.#room)));
      return open;
    }
    const key = this.#wholeKey(situation);
    let whole = this.#whole.get(key);
    if (!whole) this.#whole.set(key, (whole = determinationOf(this.compiled, situation, this.positions, shared.part, follows, this.#room)));
    return whole;
  }

  #outcome(situation: Situation): Shared {
    const key = this.#outcomeKey(situation);
    let shared = this.#outcomes.get(key);
    if (!shared) {
      shared = { part: outcomePart(this.compiled, situation, this.positions, this.#room), open: new Map() };
      this.#outcomes.set(key, shared);
    }
    return shared;
  }
}

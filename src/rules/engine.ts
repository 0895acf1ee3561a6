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
import type { Known } from '../case/fact-values.ts';
import { withoutPresumptions, type CompiledLaw } from './logic/compiled-law.ts';
import type { Determination, SettlingSet } from './analysis/determination.ts';
import { outcomeKeyOf, settlingKeyOf, turningKeyOf, type OutcomeKey } from './analysis/equivalence-keys.ts';
import { courtActionOf, type CourtAction } from './court/court-action.ts';
import { courtTermsOf } from './court/term.ts';
import type { CourtState } from './language/court-state.ts';
import { consequencesOf, type ConsequencesOf } from './analysis/consequences.ts';
import { outcomePart } from './analysis/determine.ts';
import { IntKeyCache } from './analysis/int-key-cache.ts';
import type { Law } from './language/law.ts';
import type { Conflict } from './logic/contradictions.ts';
import type { FactPresumption } from './language/fact-presumption.ts';
import { SecondTier, presumptionsTried, type Presuming } from './presumed/tiers.ts';
import { AS_WRITTEN, situationOf, withoutUnsaid, type Assumptions, type Situation } from './logic/situation.ts';
import { LawError } from './logic/space.ts';
import { settledByIn } from './analysis/analyse.ts';
import { LazyDetermination, type Later, type OutcomePart, type Counterfactuals } from './analysis/lazy-determination.ts';
import { counterfactualsUnder } from './analysis/counterfactuals.ts';
import { AnalysisCache, type Room } from './analysis/analysis-cache.ts';

export interface EngineOptions {
  /** The day on which the cases are looked at; nothing lies after it. */
  readonly asOf: Day;
  /** Name of a reading of the law; `working` by default. */
  readonly reading?: string;
  /** Positions taken one by one; they prevail over the reading's. */
  readonly assumptions?: Assumptions;
  /** Presumptions of the law that are taken back, by id; `all` for every one. */
  readonly notPresumed?: readonly string[];
  /** Presumptions of fact that are tried in the second tier; all by default. */
  readonly presume?: Presuming;
  /** How much is done together; no answer depends on it. */
  readonly room?: Room;
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

/** How many keys of outcomes are kept, in some 5 MB: a million rows have half as many, and a tenth as many outcomes. */
const MOST_OUTCOMES = 20_000;
/** For how many situations it is kept what was asked of them: what would turn them, or settle them. */
const MOST_ASKED = 2_000;

const NO_CONFLICTS: readonly Conflict[] = [];
const NOTHING_SETTLES: readonly SettlingSet[] = [];

export class Engine {
  readonly compiled: CompiledLaw;
  readonly asOf: Day;
  readonly positions: Assumptions;
  /** Ids of the presumptions that were taken back. */
  readonly notPresumed: readonly string[];
  readonly #outcomeKey: OutcomeKey;
  readonly #consequences: ConsequencesOf;
  readonly #room: AnalysisCache;
  readonly #outcomes = new IntKeyCache<OutcomePart>(MOST_OUTCOMES);
  /** Outcomes that stand for their own situation alone. */
  readonly #single = new IntKeyCache<OutcomePart>(MOST_ASKED);
  readonly #settled = new IntKeyCache<readonly SettlingSet[]>(MOST_ASKED);
  readonly #settlingKey: OutcomeKey;
  readonly #later: Later;
  /** Positions taken one by one that the reading does not take. */
  readonly #taken: Assumptions;
  readonly #tried: readonly FactPresumption[];
  #secondTier: SecondTier | undefined;
  /** Whether a charge that says neither degree nor participation is read as the completed offence of its author. */
  readonly #readsAsWritten: boolean;

  constructor(compiled: CompiledLaw, options: EngineOptions) {
    this.notPresumed = options.notPresumed ?? [];
    this.compiled = compiled = this.notPresumed.length === 0 ? compiled : withoutPresumptions(compiled, this.notPresumed);
    this.#readsAsWritten = !this.notPresumed.some((id) => id === AS_WRITTEN || id === 'all');
    this.asOf = options.asOf;
    this.#tried = presumptionsTried(compiled, options.presume ?? 'all', this.notPresumed);
    this.positions = positionsFor(compiled.law, options.reading ?? 'working', options.assumptions ?? {});
    const own = positionsFor(compiled.law, options.reading ?? 'working', {});
    this.#taken = Object.fromEntries(Object.entries(options.assumptions ?? {}).filter(([question, position]) => (own[question] ?? 'open') !== position));
    this.#outcomeKey = outcomeKeyOf(compiled.law, compiled.space, compiled.order);
    this.#consequences = consequencesOf(compiled);
    this.#room = new AnalysisCache(compiled, options.room);
    this.#settlingKey = settlingKeyOf(compiled.law, compiled.space, compiled.order);
    this.#later = this.#laterTold();
  }

  /** What the law says of a case. A list of charges that was given once must not be changed afterwards: it is read once. */
  evaluate(subject: Case): Evaluation {
    const found: Conflict[] = [];
    const determination = this.determine(this.#situationOf(subject, found), this.courtAction(subject).state);
    return { determination, conflicts: found.length === 0 ? NO_CONFLICTS : found };
  }

  #situationOf(subject: Case, conflicts: Conflict[]): Situation {
    const situation = situationOf(subject, this.compiled.space, this.asOf, this.positions, conflicts);
    return this.#readsAsWritten ? situation : withoutUnsaid(situation, this.compiled.space);
  }

  /** The outcome with its reasons, without what follows from it. */
  look(subject: Case): { readonly part: OutcomePart; readonly conflicts: readonly Conflict[] } {
    const conflicts: Conflict[] = [];
    return { part: this.#outcome(this.#situationOf(subject, conflicts)), conflicts };
  }

  /** The same law, day and positions taken one by one, under another reading. */
  under(reading: string): Engine {
    return new Engine(this.compiled, { asOf: this.asOf, reading, assumptions: this.#taken, ...(this.#readsAsWritten ? {} : { notPresumed: [AS_WRITTEN] }) });
  }

  /** Ids of the presumptions of fact that are tried. */
  get presumptionsTried(): readonly string[] {
    return this.#tried.map(({ id }) => id);
  }

  /** What is presumed of a case that is not settled, and what the other readings say of it. */
  get secondTier(): SecondTier {
    return (this.#secondTier ??= new SecondTier(this, this.#tried));
  }

  /** What few reports show, kept for the situations that it was asked of. */
  #laterTold(): Later {
    const { law, space, order } = this.compiled;
    const turningKey = turningKeyOf(law, space, order);
    const turnings = new IntKeyCache<Counterfactuals>(MOST_ASKED);
    const counterfactualsOf = counterfactualsUnder(this.compiled, this.positions, this.#room);
    return {
      settledBy: (situation, outcome) => {
        if (outcome !== 'undetermined') return NOTHING_SETTLES;
        return keptOr(this.#settled, this.#settlingKey(situation), () => settledByIn(this.compiled, situation, this.#room));
      },
      turnings: (situation, outcome) => keptOr(turnings, turningKey(situation), () => counterfactualsOf(situation, outcome)),
    };
  }

  /** What the court did in a case, on the day on which it is looked at. */
  courtAction(subject: Known): CourtAction {
    return courtActionOf(subject, this.asOf, courtTermsOf(this.compiled.law));
  }

  /** What the law says of a situation, and what follows from it with what the court did. */
  determine(situation: Situation, court: CourtState = 'unknown'): Determination {
    const part = this.#outcome(situation);
    return new LazyDetermination(part, this.#consequences(situation, part.outcome, court), situation, this.#later);
  }

  #outcome(situation: Situation): OutcomePart {
    const key = this.#outcomeKey(situation);
    const known = this.#outcomes.get(key) ?? (this.#single.size > 0 ? this.#single.get(this.#settlingKey(situation)) : undefined);
    if (known) return known;
    const { part, isExample, settledBy } = outcomePart(this.compiled, situation, this.positions, this.#room);
    if (isExample) this.#outcomes.set(key, part);
    // What may not fit could turn out another way where more than this differs.
    else this.#single.set(this.#settlingKey(situation), part);
    if (settledBy) this.#settled.set(this.#settlingKey(situation), settledBy);
    return part;
  }
}

function keptOr<T>(kept: IntKeyCache<T>, key: Int32Array, make: () => T): T {
  let value = kept.get(key);
  if (value === undefined) {
    // What is made may use the numbers of the key for another one.
    const own = key.slice();
    kept.set(own, (value = make()));
  }
  return value;
}

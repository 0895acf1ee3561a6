/**
 * What exact scrutiny adds to what Kleene's logic says of the charges: what is
 * settled all the same, on what the rest turns, and what would settle it.
 */
import type { CompiledLaw } from './compiled-law.ts';
import type { SettlingSet } from './determination.ts';
import { MOST_NODES, TooLarge } from './diagram.ts';
import { Exact, byUse, type Settling } from './exact.ts';
import { UNKNOWN, type Truth } from './kleene.ts';
import type { Presumed } from './presume.ts';
import type { ChargeOutcome, Verdict } from './verdict.ts';
import type { Workroom } from './workroom.ts';

export interface Scrutiny {
  readonly outcomes: readonly ChargeOutcome[];
  readonly truths: readonly (readonly Truth[])[];
  /** What each charge turns on; null where it is too large to tell. */
  readonly turnsOn: readonly (readonly string[] | null)[];
  /** What stands in the sets that settle the case. */
  readonly settles: readonly string[];
  readonly settledBy: () => readonly SettlingSet[];
  readonly settledByComplete: boolean;
}

const NOTHING: readonly string[] = [];
const NO_SETS: readonly SettlingSet[] = [];

/** Looks at a situation exactly where Kleene's logic leaves it open. */
export function scrutinise(compiled: CompiledLaw, presumed: Presumed, verdicts: readonly Verdict[], room: Workroom): Scrutiny {
  const look = new Look(compiled, verdicts);
  if (!look.outcomes.includes('undetermined')) return look.scrutiny(() => NO_SETS);
  const shared = sharing(compiled, presumed, room, (exact) => { look.at(exact); });
  if (shared) {
    const { outcomes } = look;
    // Told from the beginning when it is asked for: until then nothing of it is kept.
    return look.scrutiny(() => sharing(compiled, presumed, room, (exact) => told(exact, exact.settledBy(outcomes).sets))?.value ?? NO_SETS);
  }
  const alone = new Look(compiled, verdicts);
  let settledBy = NO_SETS;
  try {
    const exact = new Exact(compiled, presumed);
    alone.at(exact, (sets) => { settledBy = told(exact, sets); });
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    alone.giveUp();
  }
  return alone.scrutiny(() => settledBy);
}

/** Does work in a workroom; undefined where it might not fit: then the situation is looked at by itself, so that what was seen before makes no difference. */
export function sharing<T>(compiled: CompiledLaw, presumed: Presumed, room: Workroom, work: (exact: Exact) => T): { readonly value: T } | undefined {
  room.begin();
  try {
    return { value: room.workshop.within(MOST_NODES, () => work(new Exact(compiled, presumed, room))) };
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return undefined;
  }
}

/** Does work where it surely fits, or else by itself. @throws TooLarge where it does not fit there either */
export function sharedOrAlone<T>(compiled: CompiledLaw, presumed: Presumed, room: Workroom, work: (exact: Exact) => T): T {
  const shared = sharing(compiled, presumed, room, work);
  return shared ? shared.value : work(new Exact(compiled, presumed));
}

function told(exact: Exact, sets: readonly Settling[]): readonly SettlingSet[] {
  return sets.map((set) => exact.told(set));
}

/** What one look has found so far. */
class Look {
  readonly #compiled: CompiledLaw;
  readonly outcomes: ChargeOutcome[];
  readonly #truths: Truth[][];
  readonly #turnsOn: (readonly string[] | null)[];
  #settles = NOTHING;
  #complete = true;

  constructor(compiled: CompiledLaw, verdicts: readonly Verdict[]) {
    this.#compiled = compiled;
    this.outcomes = verdicts.map((verdict) => verdict.outcome);
    this.#truths = verdicts.map((verdict) => [...verdict.truths]);
    this.#turnsOn = verdicts.map(() => NOTHING);
  }

  at(exact: Exact, onSets: (sets: readonly Settling[]) => void = () => undefined): void {
    const { outcomes } = this;
    outcomes.forEach((outcome, charge) => {
      if (outcome !== 'undetermined') return;
      outcomes[charge] = exact.outcome(charge);
      const row = this.#truths[charge] ?? [];
      this.#compiled.provisions.forEach((_, index) => { if (row[index] === UNKNOWN) row[index] = exact.truth(index, charge); });
    });
    if (!outcomes.includes('undetermined')) return;
    const { sets, complete } = exact.settledBy(outcomes);
    this.#complete = complete;
    this.#settles = usedIn(sets.map((set) => exact.namesIn(set)));
    onSets(sets);
    outcomes.forEach((outcome, charge) => {
      // A single charge turns on what the case turns on.
      if (outcome === 'undetermined') this.#turnsOn[charge] = outcomes.length === 1 ? this.#settles : exact.turnsOn(charge);
    });
  }

  giveUp(): void {
    this.#complete = false;
    this.outcomes.forEach((outcome, charge) => { if (outcome === 'undetermined') this.#turnsOn[charge] = null; });
  }

  scrutiny(settledBy: () => readonly SettlingSet[]): Scrutiny {
    return { outcomes: this.outcomes, truths: this.#truths, turnsOn: this.#turnsOn, settles: this.#settles, settledBy, settledByComplete: this.#complete };
  }
}

/** Names of the facts and questions in settling sets, most useful first. */
function usedIn(sets: readonly (readonly string[])[]): readonly string[] {
  const use = new Map<string, number>();
  for (const names of sets) for (const name of names) use.set(name, (use.get(name) ?? 0) + 1 / names.length ** 2);
  return byUse(use);
}

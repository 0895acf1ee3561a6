/**
 * What exact scrutiny adds to what Kleene's logic says of the charges: what is
 * settled all the same, on what the rest turns, and what would settle it.
 */
import type { CompiledLaw } from '../logic/compiled-law.ts';
import type { SettlingSet } from './determination.ts';
import { TooLarge } from '../diagram/manager.ts';
import { CompletionAnalysis, byUse, type Settling } from './completion-analysis.ts';
import { UNKNOWN, type Truth } from '../logic/kleene.ts';
import type { Presumed } from '../logic/presumptions.ts';
import type { Situation } from '../logic/situation.ts';
import { rollUp, verdictOf, type ChargeOutcome, type Verdict } from '../logic/verdict.ts';
import type { AnalysisCache } from './analysis-cache.ts';

/** What was found of the charges; situations of which the provisions leave the same share it. */
export interface AnalysisResult {
  readonly outcomes: readonly ChargeOutcome[];
  /** The truths of the provisions for each charge; null where Kleene's logic settles it. */
  readonly truths: readonly (readonly Truth[] | null)[];
  /** What each charge turns on; null where it is too large to tell. */
  readonly turnsOn: readonly (readonly string[] | null)[];
  /** Ids of what can matter to each charge that is open; null for the others, and where it is too large to tell. */
  readonly relevant: readonly (ReadonlySet<string> | null)[];
  /** What stands in the sets that settle the case, most useful first. */
  readonly settles: readonly string[];
  readonly settledByComplete: boolean;
}

export interface Analysis {
  readonly looked: AnalysisResult;
  /** Whether it surely fits; what might not is no example for other situations. */
  readonly fits: boolean;
  /** What would settle it, where that had to be told at once. */
  readonly settledBy?: readonly SettlingSet[];
}

/** Charges of which nothing is known that are looked at together with other situations: from three of them on it is seldom certain that they fit. */
const MOST_UNREAD = 2;

const NOTHING: readonly string[] = [];

/** Looks at a situation exactly where Kleene's logic leaves it open. */
export function analyse(compiled: CompiledLaw, presumed: Presumed, verdicts: readonly Verdict[], room: AnalysisCache): Analysis {
  const look = new Look(compiled, verdicts);
  if (!look.isOpen) return { looked: look.looked(), fits: true };
  const shared = sharing(compiled, presumed, room, (exact) => {
    const key = exact.signature();
    const before = room.manager.spent;
    const known = room.looks.get(key);
    if (known) {
      room.manager.spend(known.spent);
      return known.looked;
    }
    look.at(exact);
    const looked = look.looked();
    room.looks.set(key, { looked, spent: room.manager.spent - before });
    return looked;
  });
  if (shared) return { looked: shared.value, fits: true };
  return { ...lookAlone(compiled, presumed, verdicts), fits: false };
}

/** What would settle a situation of which nothing is presumed yet. */
export function settledByIn(compiled: CompiledLaw, start: Situation, room: AnalysisCache): readonly SettlingSet[] {
  const presumed = compiled.presume(start);
  const verdicts = presumed.situation.chargeDomains.map((_, charge) => verdictOf(compiled, presumed.situation, charge));
  const look = new Look(compiled, verdicts);
  if (!look.isOpen) return [];
  const shared = sharing(compiled, presumed, room, (exact) => {
    look.at(exact);
    return look.told(exact);
  });
  return shared ? shared.value : lookAlone(compiled, presumed, verdicts).settledBy;
}

/** Looks at a situation in a manager of its own; what does not fit there either is given up. */
function lookAlone(compiled: CompiledLaw, presumed: Presumed, verdicts: readonly Verdict[]): { readonly looked: AnalysisResult; readonly settledBy: readonly SettlingSet[] } {
  const look = new Look(compiled, verdicts);
  let settledBy: readonly SettlingSet[] = [];
  try {
    const exact = new CompletionAnalysis(compiled, presumed);
    look.at(exact, () => { settledBy = look.told(exact); });
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    look.giveUp();
  }
  return { looked: look.looked(), settledBy };
}

/** Does work in a workroom; undefined where it might not fit: then the situation is looked at by itself, so that what was seen before makes no difference. */
function sharing<T>(compiled: CompiledLaw, presumed: Presumed, room: AnalysisCache, work: (exact: CompletionAnalysis) => T): { readonly value: T } | undefined {
  if (presumed.situation.open.filter((open) => open).length > MOST_UNREAD) return undefined;
  try {
    return { value: room.within(() => work(new CompletionAnalysis(compiled, presumed, room))) };
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return undefined;
  }
}

/** Does work where it surely fits, or else by itself. @throws TooLarge where it does not fit there either */
export function sharedOrAlone<T>(compiled: CompiledLaw, presumed: Presumed, room: AnalysisCache, work: (exact: CompletionAnalysis) => T): { readonly value: T; readonly fits: boolean } {
  const shared = sharing(compiled, presumed, room, work);
  return shared ? { value: shared.value, fits: true } : { value: work(new CompletionAnalysis(compiled, presumed)), fits: false };
}

/** What one look has found so far. */
class Look {
  readonly #compiled: CompiledLaw;
  readonly #outcomes: ChargeOutcome[];
  readonly #truths: (Truth[] | null)[];
  readonly #turnsOn: (readonly string[] | null)[];
  #sets: readonly Settling[] = [];
  readonly #relevant: (ReadonlySet<string> | null)[];
  #settles = NOTHING;
  #complete = true;

  constructor(compiled: CompiledLaw, verdicts: readonly Verdict[]) {
    this.#compiled = compiled;
    this.#outcomes = verdicts.map((verdict) => verdict.outcome);
    this.#truths = verdicts.map((verdict) => (verdict.outcome === 'undetermined' ? [...verdict.truths] : null));
    this.#turnsOn = verdicts.map(() => NOTHING);
    this.#relevant = verdicts.map(() => null);
  }

  /** Whether something is open. */
  get isOpen(): boolean {
    return this.#outcomes.includes('undetermined');
  }

  /** @param onSets is called as soon as it is known what would settle the case */
  at(exact: CompletionAnalysis, onSets: () => void = () => undefined): void {
    const outcomes = this.#outcomes;
    outcomes.forEach((outcome, charge) => {
      const row = this.#truths[charge];
      if (outcome !== 'undetermined' || !row) return;
      outcomes[charge] = exact.outcome(charge);
      this.#compiled.provisions.forEach((_, index) => { if (row[index] === UNKNOWN) row[index] = exact.truth(index, charge); });
    });
    if (!this.isOpen) return;
    // An open charge beside one that is in and one that is out changes nothing.
    if (rollUp(outcomes) === 'undetermined') {
      const { sets, complete } = exact.settledBy(outcomes);
      this.#complete = complete;
      this.#sets = sets;
      this.#settles = usedIn(sets.map((set) => exact.namesIn(set)));
    }
    onSets();
    outcomes.forEach((outcome, charge) => {
      if (outcome !== 'undetermined') return;
      const relevant = exact.relevantTo(charge);
      this.#relevant[charge] = relevant;
      // A single charge turns on what the case turns on; every point of law that can matter is named, small set or not.
      const turnsOn = outcomes.length === 1 ? this.#settles : exact.turnsOn(charge);
      const points = this.#compiled.law.questions.flatMap(({ id }) => (relevant.has(id) && !turnsOn.includes(id) ? [id] : []));
      this.#turnsOn[charge] = points.length === 0 ? turnsOn : [...turnsOn, ...points];
    });
  }

  giveUp(): void {
    this.#complete = false;
    this.#outcomes.forEach((outcome, charge) => { if (outcome === 'undetermined') this.#turnsOn[charge] = null; });
  }

  told(exact: CompletionAnalysis): readonly SettlingSet[] {
    return this.#sets.map((set) => exact.told(set));
  }

  looked(): AnalysisResult {
    return { outcomes: this.#outcomes, truths: this.#truths, turnsOn: this.#turnsOn, relevant: this.#relevant, settles: this.#settles, settledByComplete: this.#complete };
  }
}

/** Names of the facts and questions in settling sets, most useful first. */
function usedIn(sets: readonly (readonly string[])[]): readonly string[] {
  const use = new Map<string, number>();
  for (const names of sets) for (const name of names) use.set(name, (use.get(name) ?? 0) + 1 / names.length ** 2);
  return byUse(use);
}

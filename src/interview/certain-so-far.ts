/** What is certain so far: for the line that stands above every question. */
import { single, type Case } from '../case/case.ts';
import { openSituation } from './next-question.ts';
import type { Assumed } from '../rules/analysis/determination.ts';
import type { Engine } from '../rules/engine.ts';
import { GROUNDS, type Ground, type Outcome } from '../rules/language/law.ts';

export interface GroundState {
  readonly ground: Ground;
  /** Nothing of this ground stands in the way of any charge; something does of every charge, or of some; or it is open. */
  readonly state: 'clear' | 'stands' | 'some' | 'open';
  /** The provisions that stand in the way. */
  readonly provisions: readonly string[];
}

export interface Standing {
  readonly outcome: Outcome;
  /** Positions taken and presumptions made that it rests on. */
  readonly assumed: readonly Assumed[];
  readonly grounds: readonly GroundState[];
  /** Facts and questions of law that it turns on, the most useful first. */
  readonly turnsOn: readonly string[];
  /** The event that the conduct is linked to, where one is known. */
  readonly event: string | null;
}

/**
 * @param asked references put so far: what a presumption takes from silence is
 *   not certain as long as it can still be asked. Without them the silence counts.
 */
export function standingOf(engine: Engine, subject: Case, asked?: ReadonlySet<string>): Standing {
  const determination = asked ? engine.determine(openSituation(engine, subject, asked)) : engine.evaluate(subject).determination;
  const { law } = engine.compiled;
  const grounds = GROUNDS.flatMap((ground): GroundState[] => {
    const ours = law.provisions.filter((provision) => provision.ground === ground);
    if (ours.length === 0) return [];
    const provisions = new Set<string>();
    const states = determination.charges.map((charge) => {
      const obstacles = ours.map((provision) => {
        const value = charge.trace.find((step) => step.provision === provision.id)?.value ?? 'unknown';
        const stands = value !== 'unknown' && (value === 'yes') === (provision.role === 'exclusion');
        if (stands) provisions.add(provision.id);
        return value === 'unknown' ? 'open' : stands ? 'stands' : 'clear';
      });
      return obstacles.includes('stands') ? 'stands' : obstacles.includes('open') ? 'open' : 'clear';
    });
    const all = (state: string) => states.every((one) => one === state);
    const state = all('clear') ? 'clear' : all('stands') ? 'stands' : provisions.size > 0 ? 'some' : 'open';
    return [{ ground, state, provisions: [...provisions] }];
  });
  return { outcome: determination.outcome, assumed: determination.assumed, grounds, turnsOn: determination.turnsOn, event: single(subject.facts['linked-event']) ?? null };
}

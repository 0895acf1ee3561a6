/** What is certain so far: for the line that stands above every question. */
import { single, type Case } from '../case/case.ts';
import { openSituation } from './next-question.ts';
import type { Assumed, AssumedPosition } from '../rules/analysis/determination.ts';
import type { Engine } from '../rules/engine.ts';
import { GROUNDS, type Ground, type Outcome } from '../rules/language/law.ts';
import { fullDomain, situationOf, withDomain, type Situation } from '../rules/logic/situation.ts';
import { UNKNOWN } from '../rules/logic/kleene.ts';

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
  /** Positions taken without which one of the grounds would be open. */
  readonly taking: readonly AssumedPosition[];
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
  const situation = asked ? openSituation(engine, subject, asked) : situationOf(subject, engine.compiled.space, engine.asOf, engine.positions);
  const determination = asked ? engine.determine(situation) : engine.evaluate(subject).determination;
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
  const told = new Set(grounds.flatMap(({ ground, state }) => (state === 'open' ? [] : [ground])));
  return { outcome: determination.outcome, assumed: determination.assumed, grounds, taking: positionsUnder(engine, situation, told), turnsOn: determination.turnsOn, event: single(subject.facts['linked-event']) ?? null };
}

/** The positions taken of which a ground that is told would be open without them. */
function positionsUnder({ compiled, positions }: Engine, situation: Situation, told: ReadonlySet<Ground>): readonly AssumedPosition[] {
  const { law, space, presume, provisions } = compiled;
  const ours = provisions.filter(({ provision }) => told.has(provision.ground));
  const places = situation.chargeDomains.map((_, charge) => charge);
  const truthsIn = (one: Situation) => {
    const presumed = presume(one).situation;
    return ours.flatMap(({ test }) => places.map((charge) => test(presumed, charge)));
  };
  const now = truthsIn(situation);
  return law.questions.flatMap(({ id }) => {
    const position = positions[id];
    const address = space.caseIndex.get(id);
    const variable = space.caseVariables[address ?? -1];
    if (position === undefined || position === 'open' || address === undefined || !variable) return [];
    const without = truthsIn(withDomain(situation, -1, address, fullDomain(variable)));
    return without.some((truth, place) => truth === UNKNOWN && now[place] !== UNKNOWN) ? [{ question: id, position }] : [];
  });
}

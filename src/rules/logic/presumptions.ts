/**
 * Presumptions: what a file says of a case without saying it in words.
 *
 * Where the `if` certainly holds, the fact is narrowed at once; where it may
 * hold, the presumption stays a bond between the unknowns, so that no
 * combination that breaks it counts. A presumption that the case's own facts
 * contradict is dropped: what is stated prevails. Nothing is presumed over what
 * was written and could not be read, nor over what is contradicted.
 */
import type { Presumption } from '../language/law.ts';
import type { Compiler, Test } from './compile.ts';
import { acceptedBy, walk, type Condition } from '../language/condition.ts';
import { NO, UNKNOWN, YES } from './kleene.ts';
import { isBarredAt, meet, packStretches, type Domain, type Situation } from './situation.ts';
import { LawError, stretchesIn, type Space, type Variable } from './space.ts';

interface CompiledPresumption {
  readonly presumption: Presumption;
  readonly if: Test;
  readonly scope: 'case' | 'charge';
  readonly variable: Variable;
  readonly address: number;
  readonly then: Domain;
}

/** A presumption that binds unknowns of one charge (or of the case: charge -1). */
export interface Bond {
  readonly presumption: Presumption;
  readonly charge: number;
}

export interface Presumed {
  readonly situation: Situation;
  readonly bonds: readonly Bond[];
  /** Ids of the presumptions that counted; undefined where all did. */
  readonly only?: ReadonlySet<string> | undefined;
}

/**
 * Narrows a situation by the presumptions of a law.
 * @param only ids of those that are to count; all of them by default
 */
export type Presume = (situation: Situation, only?: ReadonlySet<string>) => Presumed;

/** Compiles a law's presumptions to a function from a situation to the narrowed one. */
export function compilePresumptions(
  presumptions: readonly Presumption[],
  compiler: Compiler,
  space: Space,
): Presume {
  const compiled = presumptions
    .filter((presumption) => readsKnownVariable(presumption.then, space))
    .map((presumption) => compileOne(presumption, compiler, space));
  return (start, only) => {
    const caseDomains = [...start.caseDomains];
    const chargeDomains = start.chargeDomains.map((domains) => [...domains]);
    const situation: Situation = { ...start, caseDomains, chargeDomains };
    let bonds: Bond[] = [];
    // A narrowed fact can fulfil the `if` of another presumption: repeat until nothing moves.
    for (let moved = true; moved; ) {
      moved = false;
      bonds = [];
      for (const one of compiled) {
        if (only?.has(one.presumption.id) === false) continue;
        const charges = one.scope === 'case' ? [-1] : chargeDomains.map((_, charge) => charge);
        for (const charge of charges) {
          if (isBarredAt(start, charge, one.address)) continue;
          const holds = one.if(situation, Math.max(charge, 0));
          if (holds === NO) continue;
          const domains = charge < 0 ? caseDomains : chargeDomains[charge];
          const domain = domains?.[one.address];
          if (!domains || domain === undefined) continue;
          const narrowed = meet(one.variable, domain, one.then);
          if (narrowed === domain || narrowed === null) continue;
          if (holds === YES) {
            domains[one.address] = narrowed;
            moved = true;
          } else if (holds === UNKNOWN) bonds.push({ presumption: one.presumption, charge });
        }
      }
    }
    return { situation, bonds, only };
  };
}

/** Whether a premise is settled by the offence of the charge, whatever else is true of the case. */
export function readsOffenceAlone(premise: Condition): boolean {
  return [...walk(premise)].every((part) => 'class' in part || 'raises' in part || 'always' in part || 'all' in part || 'any' in part || 'not' in part);
}

/** A catalogue or law that never reads the fact has nothing to presume about it. */
function readsKnownVariable(then: Condition, space: Space): boolean {
  const id = 'fact' in then ? then.fact : 'date' in then ? then.date : '';
  return space.caseIndex.has(id) || space.chargeIndex.has(id);
}

function compileOne(presumption: Presumption, compiler: Compiler, space: Space): CompiledPresumption {
  const { then } = presumption;
  const id = 'fact' in then ? then.fact : 'date' in then ? then.date : undefined;
  if (id === undefined) throw new LawError(`a presumption can only set a fact or a date: ${presumption.id}`);
  const inCase = space.caseIndex.get(id);
  const address = inCase ?? space.chargeIndex.get(id) ?? -1;
  const variable = (inCase === undefined ? space.chargeVariables : space.caseVariables)[address];
  if (!variable) throw new LawError(`unknown fact: ${id}`);
  return {
    presumption,
    if: compiler.test(presumption.if),
    scope: variable.scope,
    variable,
    address,
    then: domainOf(then, variable, space),
  };
}

/** The values that a presumption's `then` leaves of its fact. */
export function domainOf(then: Condition, variable: Variable, space: Space): Domain {
  if ('date' in then) return packStretches(...stretchesIn(space, then.date, then));
  if (!('fact' in then)) return 0;
  return acceptedBy(then).reduce((mask, value) => mask | (1 << variable.values.indexOf(value)), 0);
}

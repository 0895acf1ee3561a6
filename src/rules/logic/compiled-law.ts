import type { Catalogue } from '../../offences/catalogue.ts';
import { Compiler, type Test } from './compile.ts';
import type { Condition } from '../language/condition.ts';
import type { Law, Provision } from '../language/law.ts';
import { orderOf, type Order } from './order.ts';
import { compilePresumptions, readsOffenceAlone, type Presume } from './presumptions.ts';
import { AS_WRITTEN } from './situation.ts';
import { LawError, spaceOf, type Space } from './space.ts';

/** A law, ready to be asked: what `determine` needs of it. */
export interface CompiledLaw {
  readonly law: Law;
  readonly catalogue: Catalogue;
  readonly space: Space;
  readonly order: Order;
  readonly provisions: readonly { readonly provision: Provision; readonly test: Test }[];
  readonly presume: Presume;
  /** Only what is presumed from an offence, whatever else is true of the case. */
  readonly presumeByOffence: Presume;
  readonly test: (condition: Condition) => Test;
}

/** Compiles a law over a catalogue. Throws {@link LawError} where the law does not hold together. */
export function compileLaw(law: Law, catalogue: Catalogue): CompiledLaw {
  const space = spaceOf(law, catalogue);
  const compiler = new Compiler(law, space);
  const tests = new WeakMap<Condition, Test>();
  return {
    law,
    catalogue,
    space,
    order: orderOf(law, space),
    provisions: law.provisions.map((provision) => ({ provision, test: compiler.provision(provision.id) })),
    presume: compilePresumptions(law.presumptions, compiler, space),
    presumeByOffence: compilePresumptions(law.presumptions.filter((one) => readsOffenceAlone(one.if)), compiler, space),
    test: (condition) => {
      let test = tests.get(condition);
      if (!test) tests.set(condition, (test = compiler.test(condition)));
      return test;
    },
  };
}

/**
 * The law without some of its presumptions.
 * @param ids of the presumptions, or `all`
 * @throws LawError `unknown-presumption` where the law has none of that id
 */
export function withoutPresumptions(compiled: CompiledLaw, ids: readonly string[]): CompiledLaw {
  const { law, catalogue } = compiled;
  const known = [...law.presumptions, ...(law.presumptions_of_fact ?? [])];
  const unknown = ids.find((id) => id !== 'all' && id !== AS_WRITTEN && !known.some((one) => one.id === id));
  if (unknown !== undefined) throw new LawError('unknown-presumption', [unknown]);
  if (ids.every((id) => id !== 'all' && !law.presumptions.some((one) => one.id === id))) return compiled;
  const presumptions = ids.includes('all') ? [] : law.presumptions.filter(({ id }) => !ids.includes(id));
  return compileLaw({ ...law, presumptions }, catalogue);
}

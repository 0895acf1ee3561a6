/**
 * The order in which diagrams ask for a law's variables.
 *
 * First the case's facts and the questions, in the order in which the
 * provisions read them, so that what decides one provision stands together;
 * then one block for each charge. A fact that a presumption can set stands above the facts that
 * the presumption's `if` reads: when it is left open, the presumption then
 * decides which of its values count, before those facts are looked at.
 */
import { walk, type Condition } from '../language/condition.ts';
import type { Law } from '../language/law.ts';
import type { Space, Variable } from './space.ts';

export interface Order {
  /** Addresses of the case's variables, from the top. */
  readonly caseAddresses: readonly number[];
  /** Addresses of a charge's variables, from the top of its block. */
  readonly chargeAddresses: readonly number[];
  /** Facts and questions on which outcomes can depend: the provisions read them, or what is presumed of those does. */
  readonly decisive: ReadonlySet<string>;
}

export function orderOf(law: Law, space: Space): Order {
  return {
    caseAddresses: sorted(law, space.caseVariables),
    chargeAddresses: sorted(law, space.chargeVariables),
    decisive: decisiveIn(law),
  };
}

function decisiveIn(law: Law): ReadonlySet<string> {
  const found = new Set<string>();
  for (const provision of law.provisions) readBy(law, provision.when, found);
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const { if: premise, then } of law.presumptions) if (found.has(targetOf(then) ?? '')) readBy(law, premise, found);
  }
  return found;
}

function sorted(law: Law, variables: readonly Variable[]): readonly number[] {
  const above = new Map<string, string[]>();
  for (const presumption of law.presumptions) {
    const target = targetOf(presumption.then);
    if (target === undefined) continue;
    for (const id of readBy(law, presumption.if)) above.set(id, [...(above.get(id) ?? []), target]);
  }
  const placed: number[] = [];
  const seen = new Set<string>();
  const place = (id: string): void => {
    const address = variables.findIndex((variable) => variable.id === id);
    if (address < 0 || seen.has(id)) return;
    seen.add(id);
    for (const target of above.get(id) ?? []) place(target);
    placed.push(address);
  };
  for (const provision of law.provisions) for (const id of readBy(law, provision.when)) place(id);
  for (const variable of variables) place(variable.id);
  return placed;
}

/** The fact that a presumption's `then` is about. */
export function targetOf(then: Condition): string | undefined {
  return 'fact' in then ? then.fact : 'date' in then ? then.date : undefined;
}

/** The facts and questions that a condition reads, also through provisions. */
export function readBy(law: Law, condition: Condition, read = new Set<string>()): ReadonlySet<string> {
  for (const part of walk(condition)) {
    if ('fact' in part) read.add(part.fact);
    else if ('date' in part) read.add(part.date);
    else if ('event' in part) read.add('linked-event');
    else if ('window' in part) read.add('linked-event').add('conduct-date');
    else if ('class' in part || 'raises' in part) read.add('offence');
    else if ('question' in part) read.add(part.question);
    else if ('provision' in part) {
      const provision = law.provisions.find((one) => one.id === part.provision);
      if (provision) readBy(law, provision.when, read);
    }
  }
  return read;
}

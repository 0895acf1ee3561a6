/**
 * The difference between two versions, part by part. For what decides
 * outcomes it is proved: the set of situations that stand in the way under
 * each version is drawn over one space, and the two sets are compared.
 */
import type { Catalogue } from '../offences/catalogue.ts';
import type { Node } from '../rules/diagram/manager.ts';
import type { Law, Provision } from '../rules/language/law.ts';
import { kindOf, type ChangeKind, type Covered } from './change.ts';
import { exampleOf, type Example } from './example.ts';
import { eventDifferences, type EventDifference } from './diff-events.ts';
import { textDifferences, type TextDifference } from './diff-text.ts';
import { jointOf, type Joint } from './joint.ts';
import { matchById } from './match.ts';

export interface RuleDifference {
  readonly section: 'provisions';
  readonly kind: ChangeKind;
  readonly a: readonly Provision[];
  readonly b: readonly Provision[];
  /** Somebody who is let in by the change, and somebody who is shut out. */
  readonly letIn: Example | null;
  readonly shutOut: Example | null;
}

export type Difference = RuleDifference | EventDifference | TextDifference;

export interface LawDiff {
  readonly a: { readonly id: string };
  readonly b: { readonly id: string };
  readonly differences: readonly Difference[];
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** The versions as a whole: an example each way, null where there is none. */
  readonly letIn: Example | null;
  readonly shutOut: Example | null;
}

export function diffLaws(a: Law, b: Law, catalogue: Catalogue): LawDiff {
  const joint = jointOf(a, b, catalogue);
  const { whole } = joint;
  const covered = { a: whole.covered(joint.rules('a')), b: whole.covered(joint.rules('b')) };
  const differences = [...ruleDifferences(joint, covered), ...eventDifferences(joint, covered), ...textDifferences(a, b)];
  const counts = { added: 0, dropped: 0, widened: 0, narrowed: 0, changed: 0 };
  for (const { kind } of differences) counts[kind]++;
  return {
    a: { id: a.id },
    b: { id: b.id },
    differences,
    counts,
    letIn: exampleOf(joint, [whole.without(covered.b, covered.a)]),
    shutOut: exampleOf(joint, [whole.without(covered.a, covered.b)]),
  };
}

function ruleDifferences(joint: Joint, covered: Covered): readonly RuleDifference[] {
  const { whole } = joint;
  return matchById(joint.a, joint.b, 'provisions', (law) => law.provisions, (one) => one.id).flatMap(({ a, b }): RuleDifference[] => {
    const before = whole.or(...a.map((one) => whole.obstacle(joint.rule('a', one.id))));
    const after = whole.or(...b.map((one) => whole.obstacle(joint.rule('b', one.id))));
    if (before === after && a.length > 0 && b.length > 0) return [];
    const opened = whole.without(before, after);
    const closed = whole.without(after, before);
    return [
      {
        section: 'provisions',
        kind: kindOf(a.length > 0, b.length > 0, opened, closed),
        a,
        b,
        letIn: exampleOf(joint, [whole.and(opened, whole.without(covered.b, covered.a), othersClear(joint, 'a', a)), whole.and(opened, covered.b), opened]),
        shutOut: exampleOf(joint, [whole.and(closed, whole.without(covered.a, covered.b), othersClear(joint, 'b', b)), whole.and(closed, covered.a), closed]),
      },
    ];
  });
}

/** Where no other rule of the version stands in the way: the example is about this one alone. */
function othersClear(joint: Joint, side: 'a' | 'b', rules: readonly Provision[]): Node {
  const own = new Set(rules.map((one) => `${side}-${one.id}`));
  return joint.whole.covered(joint.rules(side).filter((one) => !own.has(one.id)));
}

export type { ChangeKind, EventDifference, TextDifference };

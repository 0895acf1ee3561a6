/** How one version of a law stands to another in one point. */
import type { Node } from '../rules/diagram/manager.ts';
import { NOWHERE } from './whole-space.ts';

/** Widened: lets in more; narrowed: lets in less; changed: some of each. */
export type ChangeKind = 'added' | 'dropped' | 'widened' | 'narrowed' | 'changed';

/** The sets of situations that each version covers. */
export interface Covered {
  readonly a: Node;
  readonly b: Node;
}

/** @param opened situations that no longer are in the way, `closed` those that now are */
export function kindOf(inA: boolean, inB: boolean, opened: Node, closed: Node): ChangeKind {
  if (!inA) return 'added';
  if (!inB) return 'dropped';
  if (closed === NOWHERE) return 'widened';
  return opened === NOWHERE ? 'narrowed' : 'changed';
}

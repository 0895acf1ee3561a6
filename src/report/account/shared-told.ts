/** How a result was cut down to be shared; empty for one that is whole. */
import { isCaseFactId } from '../../case/facts.ts';
import type { Groups, RunInfo } from '../result.ts';
import type { Terms } from './terms.ts';

export function sharedTold({ shared }: RunInfo, terms: Terms): string {
  if (shared === undefined) return '';
  const words = terms.words.shared;
  const leftOut = shared.leftOut === undefined ? [] : [words.leftOut(shared.leftOut)];
  if (!shared.redacted) return [words.columns, ...leftOut].join(' ');
  return [words.redacted, ...leftOut, words.dates[shared.dates ?? 'day'], words.places[shared.places ?? 'state'], ...(shared.groups === undefined ? [] : groupsTold(shared.groups, terms))].join(' ');
}

/** How far persons are hidden among each other, what that took, and over what they are not. */
export function groupsTold({ atLeast, quasi, others, blanked, coarsened, alone }: Groups, terms: Terms): readonly string[] {
  const { groups } = terms.words.shared;
  const named = (ids: readonly string[]) => terms.words.join(ids.flatMap((id) => (isCaseFactId(id) || id === 'charges' ? [terms.facts.facts[id].label] : [])));
  const standing = alone.map(({ by, before, after }) => groups.alone(groups.by[by], terms.number(before), terms.number(after)));
  return [
    atLeast > 1 ? groups.atLeast(atLeast, named(quasi), percent(blanked), percent(coarsened)) : groups.none,
    ...(atLeast > 1 && others.length > 0 ? [groups.notAmong(named(others))] : []),
    groups.standing(terms.words.join(standing)),
  ];
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))} %`;
}

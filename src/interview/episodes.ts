/** Known episodes outside the law's list: whoever looks for one is told what can be answered. */
import type { Words } from '../rules/language/law.ts';
import { wordsOf } from '../text/fold.ts';

export interface Episode {
  readonly names: readonly string[];
  /** Events of the law with which a link can be argued. */
  readonly perhaps: readonly string[];
  readonly text: Words;
  /** Addresses of the pages that say so. */
  readonly sources: readonly string[];
}

/** Those that a text names, in whatever words around the name. */
export function episodesIn(typed: string, episodes: readonly Episode[]): readonly Episode[] {
  const text = ` ${wordsOf(typed)} `;
  return episodes.filter(({ names }) => names.some((name) => text.includes(` ${wordsOf(name)} `)));
}

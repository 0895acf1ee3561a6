/** Known episodes outside a law's list: whoever names one is told what can be answered. */
import { data } from '../../data/ve/episodes.yaml';
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

export interface EpisodesFile {
  readonly law: string;
  readonly episodes: readonly Episode[];
}

/** @param law id of the law that is applied: what stands outside one list can stand in another */
export function episodesBeside(law: string): readonly Episode[] {
  const carried = data as EpisodesFile;
  return carried.law === law ? carried.episodes : [];
}

/** Those that a text names, in whatever words around the name. */
export function episodesIn(typed: string, episodes: readonly Episode[]): readonly Episode[] {
  const text = ` ${wordsOf(typed)} `;
  return episodes.filter(({ names }) => names.some((name) => text.includes(` ${wordsOf(name)} `)));
}

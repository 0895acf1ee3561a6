/** The known episodes outside a law's list that the program carries. */
import { data } from '../../data/ve/episodes.yaml';
import type { Words } from '../rules/language/law.ts';

export interface EpisodesFile {
  readonly law: string;
  readonly episodes: readonly { readonly names: readonly string[]; readonly perhaps: readonly string[]; readonly text: Words; readonly sources: readonly string[] }[];
}

/** @param law id of the law that is applied: what stands outside one list can stand in another */
export function episodesBeside(law: string): EpisodesFile['episodes'] {
  const carried = data as EpisodesFile;
  return carried.law === law ? carried.episodes : [];
}

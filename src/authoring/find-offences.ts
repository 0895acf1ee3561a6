/** Offences of the catalogue by a part of their name, by article number or by id. */
import type { Catalogue, Offence } from '../offences/catalogue.ts';
import { wordsOf } from '../text/fold.ts';

/** The offences that contain every word of the text in one of their names, or have it as article. */
export function findOffences(catalogue: Catalogue, text: string): readonly Offence[] {
  const wanted = wordsOf(text).replace(/^(art|articulo|article) /, '');
  if (wanted === '') return [];
  const words = wanted.split(' ');
  return catalogue.offences.filter((offence) => {
    const names = [offence.id, offence.name.es, offence.name.en, ...offence.aliases].map(wordsOf);
    if (names.some((name) => words.every((word) => name.includes(word)))) return true;
    return offence.numberings.some((numbering) => numbering.articles.some((article) => wordsOf(article) === wanted));
  });
}

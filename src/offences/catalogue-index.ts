/**
 * All that the recogniser looks up, as plain data. Reading the thousands of
 * names of a catalogue takes longer than reading a charge, so it is done once,
 * when the program is built.
 */
import type { Catalogue, Modifier } from './catalogue.ts';
import { nameList, type NameList } from './names.ts';
import { stems, wholeWords } from './normalise.ts';
import { articleList, type ArticleList } from './numbering.ts';
import { phraseList, Phrases, type PhraseList } from './phrases.ts';
import { readFragment, type Vocabulary } from './reading.ts';
import { namePatterns, separatorsIn, type NamePatterns } from './separators.ts';

export interface CatalogueIndex {
  /** Names of statutes, with their keys. */
  readonly statutes: PhraseList<string>;
  /** Words of degree and participation, with positions in {@link Catalogue.modifiers}. */
  readonly modifiers: PhraseList<number>;
  readonly names: NameList;
  readonly articles: ArticleList;
  /** Names of statutes that contain what elsewhere separates charges. */
  readonly whole: NamePatterns;
}

/** The index of a catalogue: the same for the same catalogue, whenever it is made. */
export function indexOf(catalogue: Catalogue): CatalogueIndex {
  const statutes = phraseList(statutePhrases(catalogue));
  const modifiers = phraseList(catalogue.modifiers.flatMap((modifier, at) => modifier.aliases.map((alias) => [stems(alias), at] as const)));
  const vocabulary = vocabularyOf(catalogue, { statutes, modifiers });
  const read = (text: string) => readFragment(text, vocabulary);
  return {
    statutes,
    modifiers,
    names: nameList(catalogue, read),
    articles: articleList(catalogue.offences, read),
    whole: namePatterns(statuteNames(catalogue).map(([name]) => name).filter((name) => separatorsIn(name) > 0)),
  };
}

/** What fragments are read with. */
export function vocabularyOf(catalogue: Catalogue, { statutes, modifiers }: Pick<CatalogueIndex, 'statutes' | 'modifiers'>): Vocabulary {
  const modifierAt = (at: number): Modifier => catalogue.modifiers[at] as Modifier;
  const meant = Object.entries(modifiers).map(
    ([first, phrases]) => [first, phrases.map(({ words, values }) => ({ words, values: values.map(modifierAt) }))] as const,
  );
  return { statutes: new Phrases(statutes), modifiers: new Phrases(Object.fromEntries(meant)) };
}

function statuteNames({ statutes }: Catalogue): readonly (readonly [name: string, key: string])[] {
  return Object.entries(statutes).flatMap(([key, { name, aliases }]) => [name.es.replace(/ \(.*$/, ''), ...aliases].map((alias) => [alias, key] as const));
}

function* statutePhrases(catalogue: Catalogue): Generator<readonly [words: readonly string[], key: string]> {
  for (const [alias, key] of statuteNames(catalogue)) {
    yield [wholeWords(alias), key];
    // Initials are also written with points: C.P.
    if (/^[A-Z]{2,}$/.test(alias)) yield [alias.toLowerCase().split(''), key];
  }
}

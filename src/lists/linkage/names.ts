/** A Venezuelan name as comparable words: no accents, order, particles or titles. */
import { wordsOf } from '../../text/fold.ts';

/** Particles that people write or leave out. */
const PARTICLES = new Set(['de', 'del', 'la', 'las', 'los', 'y', 'e', 'da', 'do', 'dos', 'di', 'viuda', 'vda']);
const TITLES = new Set(['sr', 'sra', 'srta', 'dr', 'dra', 'ing', 'lic', 'abg', 'abog', 'prof', 'profa', 'tte', 'cap', 'cnel', 'gral', 'sgto', 'tcnel', 'mayor']);

/** Abbreviations usual in Venezuelan files. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ma: 'maria', mª: 'maria', fco: 'francisco', fca: 'francisca', jse: 'jose', glez: 'gonzalez', gzlez: 'gonzalez', glz: 'gonzalez',
  hdez: 'hernandez', hndez: 'hernandez', rdguez: 'rodriguez', rguez: 'rodriguez', rodz: 'rodriguez', mtnez: 'martinez', mtz: 'martinez',
  fdez: 'fernandez', pza: 'perez', alf: 'alfredo', ant: 'antonio', gpe: 'guadalupe',
};

const NICKNAME = /["“”«»'‘’][^"“”«»'‘’]{1,200}["“”«»'‘’]|\([^)]{0,200}\)|\balias\b.{0,200}$/giu;

/**
 * The words of a name, given names first where a comma shows which are which.
 * An initial stays one letter; a nickname in quotes or brackets is left out.
 */
export function nameTokens(name: string): readonly string[] {
  const plain = name.slice(0, LONGEST_NAME).replace(NICKNAME, ' ');
  const [surnames, given, ...rest] = plain.split(',');
  const ordered = surnames !== undefined && given !== undefined && rest.length === 0 ? `${given} ${surnames}` : plain;
  const tokens: string[] = [];
  for (const word of wordsOf(ordered).split(' ')) {
    if (word === '' || /\d/.test(word) || PARTICLES.has(word)) continue;
    if (TITLES.has(word) && tokens.length === 0) continue;
    tokens.push(ABBREVIATIONS[word] ?? word);
  }
  return tokens.slice(0, MOST_TOKENS);
}

/** Characters of a name that are looked at. */
const LONGEST_NAME = 500;

/** Longer names are cut: nothing beyond them helps to tell two people apart. */
export const MOST_TOKENS = 6;

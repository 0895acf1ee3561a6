/** A law from a file: it must be of a country whose offences, courts and places are at hand. */
import { COUNTRY } from './pack/country.ts';
import type { Finding } from '../rules/language/law-check.ts';
import type { Law } from '../rules/language/law.ts';
import { parseLaw } from '../rules/language/load-law.ts';

/** The countries of which there is a pack. */
const COUNTRIES: readonly string[] = [COUNTRY.code];

/**
 * Parses and checks a law file.
 * @throws LawFileError with every finding; a law of another country would be applied to offences that are not its own
 */
export function parseLawFile(text: string, file: string): Law {
  return parseLaw(text, file, withoutPack);
}

function withoutPack({ country }: Law): readonly Finding[] {
  return COUNTRIES.includes(country) ? [] : [{ path: ['country'], code: 'no-country-pack', found: country, expected: COUNTRIES.join(', ') }];
}

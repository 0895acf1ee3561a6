/**
 * The form of each file of a country's pack: its schema, and what has to hold
 * between its parts. Used when a file is changed, not when the program runs.
 * A new file: its form in `forms/`, its data as a typed module in `pack/`.
 */
import { checkedYaml, type Form } from '../rules/language/checked-yaml.ts';
import { EPISODES, OFFENCES } from './forms/offences.ts';
import { COURTS, CUSTODY, PHRASES_ALONE } from './forms/phrases.ts';
import { COUNTRY, ENTITIES } from './forms/places.ts';
import { HEADING_FORM } from './forms/headings.ts';
import { ANSWERS, FORCES } from './forms/words.ts';

const FORMS = { country: COUNTRY, entities: ENTITIES, stages: PHRASES_ALONE, custody: CUSTODY, courts: COURTS, conduct: PHRASES_ALONE, forces: FORCES, headings: HEADING_FORM, answers: ANSWERS, offences: OFFENCES, episodes: EPISODES } as const;

/** Files of `data/ve` with a form here; a law has its own, in `rules/language`. */
export const PACK_FILES = Object.keys(FORMS) as (keyof typeof FORMS)[];

/**
 * Parses and checks a file of the pack.
 * @param text its text
 * @param file its name, for errors
 * @throws DataFileError with every finding and its line
 */
export function checkPackFile(name: keyof typeof FORMS, text: string, file: string): unknown {
  return checkedYaml(text, file, FORMS[name] as Form<unknown>);
}

/** The form of `offences.yaml` and `episodes.yaml`. */
import { z } from 'zod';
import type { Catalogue } from '../../offences/catalogue.ts';
import { catalogueSchema, inconsistencies } from '../../offences/catalogue-schema.ts';
import type { Form } from '../../rules/language/checked-yaml.ts';
import type { Finding, Path } from '../../rules/language/law-check.ts';
import type { EpisodesFile } from '../episodes.ts';
import { namesTwice, text } from './names.ts';

/** What does not agree between the parts of the catalogue, at the offence or the word that it begins with. */
function offencesWrong(catalogue: Catalogue): readonly Finding[] {
  const places = new Map<string, Path>([
    ...catalogue.ambiguous.map(({ word }, at) => [word, ['ambiguous', at]] as const),
    ...catalogue.offences.map(({ id }, at) => [id, ['offences', at]] as const),
  ]);
  return inconsistencies(catalogue).map((sentence) => {
    const [name = ''] = [...places.keys()].filter((one) => sentence.startsWith(`${one}:`) || sentence.endsWith(`: ${one}`)).sort((a, b) => b.length - a.length);
    return { path: places.get(name) ?? [], code: 'schema', found: sentence, expected: 'parts that agree' };
  });
}

export const OFFENCES: Form<Catalogue> = { schema: catalogueSchema, check: offencesWrong, anchors: 1000 };

export const EPISODES: Form<EpisodesFile> = {
  schema: z.strictObject({
    law: text,
    episodes: z.array(z.strictObject({ names: z.array(text).min(1), perhaps: z.array(text), text: z.strictObject({ es: text, en: text }), sources: z.array(z.url()).min(1) })),
  }),
  check: ({ episodes }) => namesTwice(episodes.flatMap(({ names }, at) => names.map((name, index) => ({ name, path: ['episodes', at, 'names', index], of: names[0] ?? '' })))),
};

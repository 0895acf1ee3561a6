/** The law, the catalogue and the recogniser that the program carries. */
import { parseDay } from '../../src/case/dates.ts';
import { compileCatalogue } from '../../src/offences/recognise.ts';
import type { Setting } from '../../src/interview/session.ts';
import { episodesBeside } from '../../src/country/episodes.ts';
import { DEFAULT_LAW, embeddedCatalogue, embeddedLaw } from '../../src/country/laws.ts';
import { compileLaw } from '../../src/rules/logic/compiled-law.ts';
import { Engine } from '../../src/rules/engine.ts';

export const AS_OF = parseDay('2026-11-23') ?? 0;

export async function realSetting(assumptions: Readonly<Record<string, string>> = {}, reading = 'working'): Promise<Setting> {
  const loaded = await embeddedLaw(DEFAULT_LAW);
  if (!loaded) throw new Error('the law is missing');
  const catalogue = await embeddedCatalogue();
  const engine = new Engine(compileLaw(loaded.law, catalogue), { asOf: AS_OF, assumptions, reading });
  return { engine, catalogue, reader: compileCatalogue(catalogue), episodes: episodesBeside(loaded.law.id) };
}

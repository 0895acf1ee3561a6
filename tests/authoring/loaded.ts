/** The laws and the catalogue as the tests read them: from the files themselves. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Catalogue } from '../../src/offences/catalogue.ts';
import type { LoadedLaw } from '../../src/rules/language/law.ts';
import { parseLaw } from '../../src/rules/language/load-law.ts';

const at = (path: string) => new URL(`../../data/ve/${path}`, import.meta.url);

export function lawText(id: string): string {
  return readFileSync(at(`laws/${id}.yaml`), 'utf8');
}
export function loadLaw(id: string): LoadedLaw {
  const text = lawText(id);
  return { law: parseLaw(text, `${id}.yaml`), sha256: createHash('sha256').update(text).digest('hex') };
}
export const catalogue = parse(readFileSync(at('offences.yaml'), 'utf8'), { maxAliasCount: 1000 }) as Catalogue;
export const LAW_2026 = loadLaw('ve-amnesty-2026');

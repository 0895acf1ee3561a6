/** The real law and catalogue, and a reader of charges that knows the catalogue's own names and nothing else. */
import type { Charge } from '../../src/case/case.ts';
import { parseDay } from '../../src/case/dates.ts';
import type { Catalogue } from '../../src/case/offences/catalogue.ts';
import type { ChargeReader } from '../../src/interview/answer.ts';
import type { Setting } from '../../src/interview/session.ts';
import { DEFAULT_LAW, embeddedCatalogue, embeddedLaw } from '../../src/laws/index.ts';
import { compileLaw } from '../../src/rules/compiled-law.ts';
import { Engine } from '../../src/rules/engine.ts';

export const AS_OF = parseDay('2026-11-23') ?? 0;

export function namesOnly(catalogue: Catalogue): ChargeReader {
  const charge = (text: string): Charge => {
    const wanted = text.trim().toLowerCase();
    const found = catalogue.offences.filter(({ name, id }) => [id, name.es.toLowerCase(), name.en.toLowerCase()].includes(wanted));
    const shared = catalogue.ambiguous.find(({ word }) => word.toLowerCase() === wanted);
    const offences = shared ? shared.offences : found.map((one) => one.id);
    return { text: text.trim(), offences: offences.length > 0 ? offences : null, facts: {} };
  };
  return {
    charge,
    charges: (text) => text.split(';').map(charge),
    suggest: (text) => catalogue.offences.filter(({ name }) => name.es.toLowerCase().includes(text.toLowerCase())).map((one) => one.id),
  };
}

export async function realSetting(assumptions: Readonly<Record<string, string>> = {}): Promise<Setting> {
  const loaded = await embeddedLaw(DEFAULT_LAW);
  if (!loaded) throw new Error('the law is missing');
  const catalogue = await embeddedCatalogue();
  const engine = new Engine(compileLaw(loaded.law, catalogue), { asOf: AS_OF, assumptions });
  return { engine, catalogue, reader: namesOnly(catalogue) };
}

/** One engine for each reading and set of positions, as the cases of a law need them. */
import type { Day } from '../case/dates.ts';
import type { Catalogue } from '../offences/catalogue.ts';
import { compileLaw } from '../rules/logic/compiled-law.ts';
import { Engine } from '../rules/engine.ts';
import type { Law } from '../rules/language/law.ts';
import type { Evaluate } from './test-law.ts';

/** @param asOf the day on which every case is looked at */
export function evaluatorOf(law: Law, catalogue: Catalogue, asOf: Day): Evaluate {
  const compiled = compileLaw(law, catalogue);
  const engines = new Map<string, Engine>();
  return (subject, reading, assumptions) => {
    const key = JSON.stringify([reading, assumptions]);
    let engine = engines.get(key);
    if (!engine) engines.set(key, (engine = new Engine(compiled, { asOf, reading, assumptions })));
    return engine.evaluate(subject).determination;
  };
}

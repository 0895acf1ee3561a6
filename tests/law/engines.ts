/** One engine for each reading and set of positions, as `law test` needs them. */
import { parseDay } from '../../src/case/dates.ts';
import type { Evaluate } from '../../src/law/test-law.ts';
import { compileLaw } from '../../src/rules/compiled-law.ts';
import { Engine } from '../../src/rules/engine.ts';
import type { Law } from '../../src/rules/law.ts';
import { catalogue } from './loaded.ts';

/** A day after everything that the cases speak of. */
export const AS_OF = parseDay('2026-06-30') ?? 0;

export function evaluateWith(law: Law): Evaluate {
  const compiled = compileLaw(law, catalogue);
  const engines = new Map<string, Engine>();
  return (subject, reading, assumptions) => {
    const key = JSON.stringify([reading, assumptions]);
    let engine = engines.get(key);
    if (!engine) engines.set(key, (engine = new Engine(compiled, { asOf: AS_OF, reading, assumptions })));
    return engine.evaluate(subject).determination;
  };
}

/** The engine with which the cases of a saved result were evaluated. */
import { parseDay } from '../../case/dates.ts';
import type { Catalogue } from '../../offences/catalogue.ts';
import type { RunInfo } from '../../report/result.ts';
import { Engine } from '../../rules/engine.ts';
import type { Law } from '../../rules/language/law.ts';
import { compileLaw } from '../../rules/logic/compiled-law.ts';
import { LawError } from '../../rules/logic/space.ts';

/** None where the law does not know the reading, or a position that the run took. */
export function engineOfRun(law: Law, { asOf, reading, assumptions, notPresumed = [], presumptions = [] }: Pick<RunInfo, 'asOf' | 'reading' | 'assumptions' | 'notPresumed' | 'presumptions'>, catalogue: Catalogue): Engine | undefined {
  const day = parseDay(asOf);
  if (day === null) return undefined;
  try {
    return new Engine(compileLaw(law, catalogue), { asOf: day, reading, assumptions, notPresumed, presume: presumptions });
  } catch (error) {
    if (error instanceof LawError) return undefined;
    throw error;
  }
}

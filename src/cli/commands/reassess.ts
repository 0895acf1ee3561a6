/** Looks at a case of a saved result again, so that the causes of a change can be told apart. */
import type { Catalogue } from '../../offences/catalogue.ts';
import { readCaseValue, type IntakeContext } from '../../intake/index.ts';
import { embeddedRecogniser } from '../../country/recogniser.ts';
import type { Answer, Reassess } from '../../report/compare/comparison.ts';
import type { CaseResult, RunInfo } from '../../report/result.ts';
import type { Engine } from '../../rules/engine.ts';
import type { LoadedLaw } from '../../rules/language/law.ts';
import { engineOfRun } from '../input/engine-of-run.ts';

interface Side {
  readonly run: RunInfo;
  readonly law: LoadedLaw | undefined;
}

/** @param before and after: a side whose law is not at hand cannot be looked at again */
export function reassessing(before: Side, after: Side, catalogue: Catalogue): Reassess {
  const sides = { before, after };
  const engines = new Map<string, Engine | undefined>();
  const engineFor = (settings: Parameters<Reassess>[1]): Engine | undefined => {
    const key = JSON.stringify(settings);
    if (!engines.has(key)) {
      const { law } = sides[settings.law];
      engines.set(key, law && engineOfRun(law.law, settingsOf(settings), catalogue));
    }
    return engines.get(key);
  };
  const settingsOf = (settings: Parameters<Reassess>[1]): Parameters<typeof engineOfRun>[1] => {
    const { reading, assumptions } = sides[settings.reading].run;
    const { presumptions = [], notPresumed = [] } = sides[settings.presumptions].run;
    return { reading, assumptions, presumptions, notPresumed, asOf: sides[settings.day].run.asOf };
  };
  const look = (subject: CaseResult, settings: Parameters<Reassess>[1]): Answer | undefined => {
    const engine = engineFor(settings);
    const intake: IntakeContext | undefined = engine && { events: engine.compiled.law.events, charges: embeddedRecogniser(catalogue) };
    if (!engine || !intake) return undefined;
    try {
      const found = readCaseValue(subject.facts, intake, subject.file, subject.id);
      const { outcome, ground, provisions, turnsOn } = engine.evaluate(found).determination;
      return {
        outcome, ground, provisions, turnsOn,
        // Worked out only where a change is to be explained.
        get presumed() {
          return engine.secondTier.presumedOf(found);
        },
      };
    } catch {
      // Facts that were left out or coarsened for sharing are no longer a case.
      return undefined;
    }
  };
  return (subject, settings) => {
    // What does not give its own outcome again would explain nothing.
    const own = { data: settings.data, law: settings.data, reading: settings.data, presumptions: settings.data, day: settings.data };
    return look(subject, own)?.outcome === subject.outcome ? look(subject, settings) : undefined;
  };
}

/** Looks at a case of a saved result again, so that the causes of a change can be told apart. */
import type { Catalogue } from '../../offences/catalogue.ts';
import { readCaseValue, type IntakeContext } from '../../intake/index.ts';
import { embeddedRecogniser } from '../../country/recogniser.ts';
import type { Reassess, Standing } from '../../report/compare/comparison.ts';
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
      engines.set(key, law && engineOfRun(law.law, { ...sides[settings.reading].run, asOf: sides[settings.day].run.asOf }, catalogue));
    }
    return engines.get(key);
  };
  const look = (subject: CaseResult, settings: Parameters<Reassess>[1]): Standing | undefined => {
    const engine = engineFor(settings);
    const intake: IntakeContext | undefined = engine && { events: engine.compiled.law.events, charges: embeddedRecogniser(catalogue) };
    if (!engine || !intake) return undefined;
    try {
      return engine.evaluate(readCaseValue(subject.facts, intake, subject.file, subject.id)).determination;
    } catch {
      // Facts that were left out or coarsened for sharing are no longer a case.
      return undefined;
    }
  };
  return (subject, settings) => {
    // What does not give its own outcome again would explain nothing.
    const own = { data: settings.data, law: settings.data, reading: settings.data, day: settings.data };
    return look(subject, own)?.outcome === subject.outcome ? look(subject, settings) : undefined;
  };
}

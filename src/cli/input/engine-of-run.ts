/** The engine with which the cases of a saved result were evaluated. */
import { parseDay } from '../../case/dates.ts';
import type { Catalogue } from '../../offences/catalogue.ts';
import { Evaluator } from '../../evaluation/evaluator.ts';
import { readCaseValue } from '../../intake/index.ts';
import { intakeContext } from '../../intake/law-context.ts';
import type { ReportContext } from '../../report/report-context.ts';
import type { CaseResult, RunInfo } from '../../report/result.ts';
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

/** What the law makes of a case in the form in which it is saved, as the run looked at it; none where the run does not fit the law. */
export function evaluatorOfRun({ law, catalogue, language }: ReportContext, run: RunInfo): ((form: object) => CaseResult) | undefined {
  const engine = run.law.id === law.id ? engineOfRun(law, run, catalogue) : undefined;
  if (!engine) return undefined;
  const evaluator = new Evaluator(engine, language);
  const intake = intakeContext(law, catalogue);
  return (form) => evaluator.result(readCaseValue(form, intake, ''), { file: '', row: 0 });
}

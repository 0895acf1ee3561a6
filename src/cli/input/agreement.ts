/**
 * Refuses a saved result that does not agree with itself. Its facts are
 * evaluated again under the law that it names; where that cannot be done, it
 * is said.
 */
import { isDeepStrictEqual } from 'node:util';
import { CASE_FACT_IDS, CHARGE_FACT_IDS } from '../../case/facts.ts';
import type { Catalogue } from '../../offences/catalogue.ts';
import { cliWords } from '../../i18n/cli.ts';
import type { Language } from '../../i18n/language.ts';
import { caseToJson, readCaseValue, type IntakeContext } from '../../intake/index.ts';
import { intakeContext } from '../../intake/law-context.ts';
import { disagreement, presumedDisagreement, type Disagreement } from '../../report/agreement.ts';
import { holdsMore } from '../../report/redact/holds-more.ts';
import { SHAREABLE_FACTS } from '../../report/redact/shareable.ts';
import type { CaseResult, Result, RunInfo } from '../../report/result.ts';
import type { Engine } from '../../rules/engine.ts';
import type { LoadedLaw } from '../../rules/language/law.ts';
import { caseResult, CaseTier } from '../../evaluation/case-result.ts';
import { version } from '../../version.ts';
import { UsageError } from '../exit.ts';
import { engineOfRun } from './engine-of-run.ts';
import type { Notices } from '../output/notices.ts';

export interface Claimed {
  readonly file: string;
  readonly result: Result;
  /** The law that it names, if it is at hand. */
  readonly law: LoadedLaw | undefined;
  readonly catalogue: Catalogue;
}

/** @throws UsageError that names what does not agree */
export async function requireAgreement({ file, result, law, catalogue }: Claimed, language: Language, notices: Notices): Promise<void> {
  const found = disagreement(result) ?? (law && (cutAsSaid(result, law, catalogue) ?? evaluatedAgain(result, law, catalogue))) ?? presumedDisagreement(result);
  const words = cliWords[language];
  if (found) {
    const { what, row, said, held } = found;
    const place = row === undefined || row === 0 ? '' : words.place(row, '');
    throw new UsageError('result-disagrees', { file, what: words.disagrees[what]({ place, said: String(said ?? ''), held: String(held ?? '') }) });
  }
  const unchecked = !law ? 'law' : result.run.tool.version !== version ? 'version' : result.run.shared !== undefined ? 'shared' : null;
  if (unchecked) await notices.say(words.unchecked[unchecked](file));
}

function cutAsSaid(result: Result, { law }: LoadedLaw, catalogue: Catalogue): Disagreement | undefined {
  const row = holdsMore(result, law, catalogue);
  return row === undefined ? undefined : { what: 'shared', row };
}

function evaluatedAgain({ run, cases }: Result, { law }: LoadedLaw, catalogue: Catalogue): Disagreement | undefined {
  const engine = engineOfRun(law, run, catalogue);
  if (!engine || !isDeepStrictEqual({ ...engine.positions }, { ...run.assumptions }) || run.law.id !== law.id || run.law.status !== law.status) return { what: 'run' };
  // Another version may know better; that is for a comparison to tell.
  if (run.tool.version !== version || run.presumptions === undefined) return undefined;
  const intake = intakeContext(law, catalogue);
  const differs = run.shared === undefined ? wholeDiffers : leavesOtherwise(run);
  for (const one of cases) {
    const what = differs(one, engine, intake);
    if (what) return { what, file: one.file, row: one.row };
  }
  return undefined;
}

type Differs = (subject: CaseResult, engine: Engine, intake: IntakeContext) => 'facts' | 'evaluated' | undefined;

/** What is not of the determination. */
const NOT_COMPARED = new Set(['id', 'file', 'sheet', 'row', 'warnings', 'cells', 'facts']);

const wholeDiffers: Differs = (subject, engine, intake) => {
  const read = caseOf(subject.facts, intake);
  if (!read || subject.facts['id'] !== subject.id || !same(caseToJson(read), subject.facts)) return 'facts';
  const { determination } = engine.evaluate(read);
  const again = caseResult(read, determination, { file: subject.file, row: subject.row }, [], new CaseTier(engine, read, determination.outcome !== 'undetermined'));
  return Object.keys(again).every((key) => NOT_COMPARED.has(key) || isOfLater(key, subject) || same(again[key as keyof CaseResult], subject[key as keyof CaseResult])) ? undefined : 'evaluated';
};

/** A result of a time before this was told says nothing of it. */
function isOfLater(key: string, { courtAction }: CaseResult): boolean {
  return key === 'courtAction' && courtAction === undefined;
}

/**
 * What was left out is as good as not read, and dates are ranges: what still
 * follows from the rest must be what the result says; less need not follow.
 * Where facts that decide may be among those left out, nothing is compared.
 */
function leavesOtherwise({ shared }: RunInfo): Differs {
  const all = shared?.redacted === true && SHAREABLE_FACTS.every((id) => shared.facts.includes(id));
  const unread = { unknown: 'unreadable' };
  const blanked = (ids: readonly string[], given: object): object => ({ ...Object.fromEntries(ids.map((id) => [id, unread])), ...given });
  return ({ facts, outcome }, engine, intake) => {
    if (!all) return undefined;
    const { charges } = facts;
    const read = caseOf({ ...blanked(CASE_FACT_IDS, facts), charges: Array.isArray(charges) ? charges.map((form: object) => blanked(CHARGE_FACT_IDS, form)) : unread }, intake);
    if (!read) return 'facts';
    const again = engine.evaluate(read).determination.outcome;
    return again === 'undetermined' || again === outcome ? undefined : 'evaluated';
  };
}

function caseOf(facts: object, intake: IntakeContext): ReturnType<typeof readCaseValue> | undefined {
  try {
    return readCaseValue(facts, intake, '');
  } catch (error) {
    if (error instanceof Error && error.name === 'IntakeError') return undefined;
    throw error;
  }
}

/** Whether two values are the same as JSON. */
function same(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(one, other) || isDeepStrictEqual(JSON.parse(JSON.stringify(one)), other);
}

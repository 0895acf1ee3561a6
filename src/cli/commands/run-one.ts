/** One case from facts given one by one with `--set fact=value`. */
import type { Case } from '../../case/case.ts';
import { CASE_FACT_IDS, isCaseFactId } from '../../case/facts.ts';
import { readCaseValue } from '../../intake/index.ts';
import { intakeContext } from '../../intake/law-context.ts';
import { nearest } from '../../text/nearest.ts';
import { countsOfOne } from '../../report/result.ts';
import { Evaluator, codeMessage } from '../../evaluation/evaluator.ts';
import { UsageError } from '../exit.ts';
import { emit, writeAll, type Done, type Job } from '../output/outputs.ts';
import type { Settings } from '../settings.ts';

/** Codes of values of which nothing could be read. */
const UNREAD = /unreadable|impossible|placeholder|unrecognised$/u;

/** A value that cannot be read is an error here, since it can be typed again; an unknown charge is none. */
export function caseOfSets(settings: Settings, sets: readonly string[]): Case {
  const value = valueOf(sets);
  const intake = intakeContext(settings.loaded.law, settings.catalogue);
  const subject = readCaseValue(value, intake, '--set');
  const unread = subject.warnings.find((warning) => UNREAD.test(warning.code) && warning.code !== 'charge-unrecognised');
  if (!unread) return subject;
  const reason = codeMessage(settings.language, unread.code, unread.values);
  throw new UsageError('unreadable-value', { fact: unread.column, value: value[unread.column] ?? '', reason });
}

export function runOne(job: Job, sets: readonly string[]): Promise<Done> {
  return runCase(job, caseOfSets(job.settings, sets), { file: '--set', row: 1 });
}

/** The outputs of one case that is at hand. */
export function runCase(job: Job, subject: Case, origin: { readonly file: string; readonly row: number }): Promise<Done> {
  const { settings } = job;
  return writeAll(job, async (outputs, notices) => {
    const result = new Evaluator(settings.engine, settings.language).result(subject, origin);
    for (const output of outputs) await emit(output, output.writer.case(result));
    notices.warned(result);
    return { counts: countsOfOne(result) };
  });
}

function valueOf(sets: readonly string[]): Readonly<Record<string, string>> {
  const value: Record<string, string> = {};
  for (const one of sets) {
    const at = one.indexOf('=');
    if (at < 1) throw new UsageError('bad-set', { text: one });
    const id = one.slice(0, at).trim();
    if (!isCaseFactId(id) && id !== 'charges' && id !== 'id') {
      const known = [...CASE_FACT_IDS, 'charges'];
      throw new UsageError('unknown-fact', { fact: id, suggestion: nearest(id, known) ?? '', known: known.join(', ') });
    }
    value[id] = one.slice(at + 1);
  }
  return value;
}

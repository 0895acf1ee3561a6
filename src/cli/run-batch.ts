/** One pass over the inputs: read, evaluate, write; and the count that shows that nothing was lost. */
import { readCases, type IntakeContext } from '../intake/index.ts';
import { embeddedRecogniser } from '../laws/recogniser.ts';
import type { Counts, RejectedRow } from '../report/result.ts';
import type { Outcome } from '../rules/law.ts';
import { Evaluator, codeMessage } from '../run/evaluator.ts';
import { UnbalancedError, UsageError } from './exit.ts';
import type { Notices } from './notices.ts';
import { emit, writeAll, type Done, type Job, type Output } from './outputs.ts';
import { readOptionsOf } from './read-options.ts';

export function runBatch(job: Job): Promise<Done> {
  return writeAll(job, (outputs, notices) => pass(job, outputs, notices));
}

async function pass(job: Job, outputs: readonly Output[], notices: Notices): Promise<Counts> {
  const { settings } = job;
  const { language } = settings;
  const evaluator = new Evaluator(settings.engine, language);
  const intake: IntakeContext = { events: settings.loaded.law.events, charges: embeddedRecogniser(settings.catalogue) };
  const outcomes: Record<Outcome, number> = { eligible: 0, ineligible: 0, undetermined: 0, mixed: 0 };
  let [read, evaluated, rejected, blank] = [0, 0, 0, 0];
  const options = { ...(await readOptionsOf(job.options)), onRecords: (_file: string, records: number) => (read += records) };
  for await (const items of readCases(job.inputs, options, intake)) {
    for (const item of items) {
      switch (item.kind) {
        case 'case': {
          evaluated++;
          if (job.oneCase && evaluated > 1) throw new UsageError('one-case-expected', { file: item.file, count: '2+' });
          const result = evaluator.result(item.case, { file: item.file, row: item.row, cells: item.cells });
          outcomes[result.outcome]++;
          notices.warned(result);
          for (const output of outputs) await emit(output, output.writer.case(result));
          break;
        }
        case 'rejected': {
          rejected++;
          const { file, row, column, code, original } = item;
          const told: RejectedRow = { file, row, column, code, message: codeMessage(language, code, item.values), original };
          notices.rejected(told);
          for (const output of outputs) await emit(output, output.writer.rejected(told));
          break;
        }
        case 'blank':
          blank++;
          break;
        case 'table':
          for (const output of outputs) await emit(output, output.writer.table(item.file, item.headings));
          break;
        case 'notice':
          await notices.say(codeMessage(language, item.code, item.values));
      }
    }
  }
  if (job.oneCase && evaluated === 0) {
    await notices.summary();
    throw new UsageError('no-case-in-file', { file: job.inputs[0]?.name ?? '-' });
  }
  return balanced({ read, evaluated, rejected, blank, outcomes });
}

/** The counts, if every record that was cut from the inputs came out once. */
export function balanced(counts: Counts): Counts {
  const { read, evaluated, rejected, blank, outcomes } = counts;
  const told = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  if (read !== evaluated + rejected + blank || told !== evaluated) throw new UnbalancedError();
  return counts;
}

/** One pass over the inputs: read, evaluate, write; and the count that shows that nothing was lost. */
import { readCases, type IntakeContext } from '../intake/index.ts';
import { embeddedRecogniser } from '../laws/recogniser.ts';
import type { RejectedRow } from '../report/result.ts';
import type { Outcome } from '../rules/law.ts';
import { Evaluator, codeMessage } from '../run/evaluator.ts';
import { UsageError } from './exit.ts';
import type { Notices } from './notices.ts';
import { emit, writeAll, type Done, type Job, type Output, type Worked } from './outputs.ts';
import { readOptionsOf } from './read-options.ts';

export function runBatch(job: Job): Promise<Done> {
  return writeAll(job, (outputs, notices) => pass(job, outputs, notices));
}

async function pass(job: Job, outputs: readonly Output[], notices: Notices): Promise<Worked> {
  const { settings } = job;
  const { language } = settings;
  const evaluator = new Evaluator(settings.engine, language);
  const intake: IntakeContext = { events: settings.loaded.law.events, charges: embeddedRecogniser(settings.catalogue) };
  const outcomes: Record<Outcome, number> = { eligible: 0, ineligible: 0, undetermined: 0, mixed: 0 };
  let [evaluated, rejected, blank] = [0, 0, 0];
  const duplicates = job.options['duplicates'] === true ? new (await import('./batch-duplicates.ts')).BatchDuplicates() : null;
  for await (const items of readCases(job.inputs, await readOptionsOf(job.options), intake)) {
    for (const item of items) {
      switch (item.kind) {
        case 'case': {
          evaluated++;
          if (job.oneCase && evaluated > 1) throw new UsageError('one-case-expected', { file: item.file, count: '2+' });
          const result = evaluator.result(item.case, { file: item.file, row: item.row, cells: item.cells });
          outcomes[result.outcome]++;
          notices.warned(result);
          duplicates?.add({ case: item.case, file: item.file, row: item.row });
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
  const counts = { read: evaluated + rejected + blank, evaluated, rejected, blank, outcomes };
  const found = duplicates?.find(language);
  if (!found) return { counts };
  await notices.say(found.summary);
  return { counts, duplicates: found.pairs };
}

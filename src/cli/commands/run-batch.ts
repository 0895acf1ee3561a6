/** One pass over the inputs: read, evaluate, write; and the count that shows that nothing was lost. */
import { readCases, type ReadItem, type ReadOptions } from '../../intake/index.ts';
import { intakeContext } from '../../intake/law-context.ts';
import { countPresumed, noOutcomes, type Counts } from '../../report/result.ts';
import { Evaluator } from '../../evaluation/evaluator.ts';
import { UnbalancedError, UsageError } from '../exit.ts';
import { rejectedRow, tableHead } from '../input/items.ts';
import type { Notices } from '../output/notices.ts';
import { tellWhenInterrupted } from '../interruption.ts';
import { emit, writeAll, type Done, type Job, type Output, type Worked } from '../output/outputs.ts';
import { Progress } from '../output/progress.ts';
import { readOptionsOf } from '../input/read-options.ts';
import { isShown } from '../streams.ts';

export function runBatch(job: Job): Promise<Done> {
  return writeAll(job, (outputs, notices) => pass(job, outputs, notices));
}

async function pass(job: Job, outputs: readonly Output[], notices: Notices): Promise<Worked> {
  const { settings, inputs } = job;
  const { language } = settings;
  const evaluator = new Evaluator(settings.engine, language);
  const intake = intakeContext(settings.loaded.law, settings.catalogue, job.answers?.answers);
  const outcomes = noOutcomes();
  const presumed = { ...noOutcomes(), waitsForLaw: 0 };
  let [read, evaluated, rejected, blank, setAside] = [0, 0, 0, 0, 0];
  // What a report on the same terminal tells is not told twice.
  const toldInReport = !job.oneCase && job.targets.some(({ file, format }) => format === 'text' && isShown(file, job.context.terminal));
  const progress = progressOf(job);
  notices.beforeSaying(() => { progress.clear(); });
  const done = tellWhenInterrupted(() => progress.interrupted());
  const duplicates = job.options['duplicates'] === true ? new (await import('./batch-duplicates.ts')).BatchDuplicates() : null;
  const readOptions: ReadOptions = {
    ...(await readOptionsOf(job.options)),
    ...(job.mapping === undefined ? {} : { mapping: job.mapping }),
    onBytes: (file, bytes) => { progress.read(file, bytes); },
    onRecords: (_file, records) => { read += records; },
  };
  const take = async (item: ReadItem): Promise<void> => {
    switch (item.kind) {
      case 'case': {
        evaluated++;
        if (job.oneCase && evaluated > 1) throw new UsageError('one-case-expected', { file: item.file, count: '2+' });
        const result = evaluator.row(item);
        outcomes[result.outcome]++;
        countPresumed(presumed, result);
        if (!toldInReport) notices.warned(result);
        duplicates?.add({ case: item.case, file: item.file, row: item.row });
        for (const output of outputs) await emit(output, output.writer.case(result));
        break;
      }
      case 'rejected': {
        rejected++;
        const told = rejectedRow(item, language);
        notices.rejected(told);
        for (const output of outputs) await emit(output, output.writer.rejected(told));
        break;
      }
      case 'blank':
        blank++;
        break;
      case 'set-aside':
        setAside++;
        notices.remark({ ...item, column: '' }, item.file, item.row);
        break;
      case 'table':
        notices.table(item.headings);
        for (const output of outputs) await emit(output, tableHead(output.writer, item));
        break;
      case 'notice':
        await notices.found(item);
    }
  };
  for await (const items of readCases(inputs, readOptions, intake)) {
    await progress.add(items.filter(({ kind }) => kind !== 'table' && kind !== 'notice').length);
    for (const item of items) await take(item);
  }
  progress.clear();
  done();
  if (job.oneCase && evaluated === 0) {
    await notices.summary();
    throw new UsageError('no-case-in-file', { file: inputs[0]?.name ?? '-' });
  }
  const counts = balanced({ read, evaluated, rejected, blank, setAside, outcomes, presumed });
  const found = duplicates?.find(language);
  if (!found) return { counts };
  await notices.say(found.summary);
  return { counts, duplicates: found.pairs };
}

/** The counts, if every record that was cut from the inputs came out once. */
export function balanced(counts: Counts): Counts {
  const { read, evaluated, rejected, blank, setAside, outcomes } = counts;
  const told = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  if (read !== evaluated + rejected + blank + setAside || told !== evaluated) throw new UnbalancedError();
  return counts;
}

function progressOf({ context, settings, inputs, targets }: Job): Progress {
  const sizes = inputs.map(({ size }) => size);
  const known = sizes.filter((size) => size !== undefined);
  return new Progress(context, {
    quiet: settings.quiet,
    resultOnTerminal: targets.some(({ file, format }) => (format === 'csv' || format === 'ndjson') && isShown(file, context.terminal)),
    total: known.length === sizes.length ? known.reduce((sum, size) => sum + size, 0) : undefined,
  });
}

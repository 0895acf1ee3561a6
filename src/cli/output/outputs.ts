/** The outputs of a run: all of them appear when everything was written, or none does. */
import { cliWords } from '../../i18n/cli.ts';
import type { CsvOptions } from '../../text/csv.ts';
import type { ReportContext } from '../../report/report-context.ts';
import type { Counts, DuplicatePair, Result } from '../../report/result.ts';
import { collecting, type Writer, type Written } from '../../report/writers.ts';
import { colourLevel, paintFor } from './colour.ts';
import type { Mapping } from '../../intake/index.ts';
import type { Input } from '../input/inputs.ts';
import type { ReadAnswers } from '../input/read-answers.ts';
import { Notices } from './notices.ts';
import { commitAll, openSink, type Sink } from './sink.ts';
import { runInfo } from '../commands/run-info.ts';
import { runWriter } from './run-writers.ts';
import type { Settings } from '../settings.ts';
import { shared, withKey, type Sharing } from './sharing.ts';
import { isShown } from '../streams.ts';
import type { Target } from './targets.ts';
import { filesTold } from './write-file.ts';
import type { Context, Options } from '../context.ts';

/** What is to be written, and how. */
export interface OutputPlan {
  readonly context: Context;
  readonly report: ReportContext;
  readonly options: Options;
  readonly targets: readonly Target[];
  readonly csv: CsvOptions;
  readonly sharing: Sharing | null;
}

export interface Job {
  readonly context: Context;
  readonly settings: Settings;
  readonly inputs: readonly Input[];
  readonly options: Options;
  readonly targets: readonly Target[];
  readonly csv: CsvOptions;
  readonly sharing: Sharing | null;
  /** File for the rejected rows. */
  readonly rejects?: string;
  /** File for the texts that were not read. */
  readonly unread?: string;
  /** What such texts mean, as somebody said. */
  readonly answers?: ReadAnswers;
  /** Which column is which, as somebody at the terminal said. */
  readonly mapping?: Mapping;
  /** `check`: one case and no more. */
  readonly oneCase: boolean;
}

/** What one pass over the inputs came to. */
export interface Worked {
  readonly counts: Counts;
  /** Where they were looked for. */
  readonly duplicates?: readonly DuplicatePair[];
}

export interface Done {
  readonly counts: Counts;
  readonly gateMet: boolean;
}

export interface Output {
  readonly target: Target;
  readonly writer: Writer;
  readonly sink: Sink;
  pending: string;
}

/** Written to a sink at once: small pieces are gathered. */
const PIECE = 64 * 1024;

export async function emit(output: Output, data: Written): Promise<void> {
  if (typeof data !== 'string') {
    await flush(output);
    await output.sink.write(data);
    return;
  }
  output.pending += data;
  if (output.pending.length >= PIECE) await flush(output);
}

async function flush(output: Output): Promise<void> {
  if (output.pending === '') return;
  const piece = output.pending;
  output.pending = '';
  await output.sink.write(piece);
}

/** Opens the outputs, lets the work fill them, ends and completes them. */
export async function writeAll(job: Job, work: (outputs: readonly Output[], notices: Notices) => Promise<Worked>): Promise<Done> {
  const { context, settings } = job;
  const notices = new Notices(context, settings.quiet, job.sharing !== null && job.sharing.redact !== null);
  const report: ReportContext = { law: settings.loaded.law, catalogue: settings.catalogue, language: settings.language };
  if (job.sharing) {
    const { counts, written } = await withKey(job.sharing, async () => {
      const whole = await collected(job, work, notices);
      return { counts: whole.counts, written: await writeResult({ ...job, report }, whole.result) };
    });
    await told(job, counts, notices);
    await groupsSaid(written, report, notices);
    return { counts, gateMet: await gateMet(job, written.counts, notices) };
  }
  const outputs = await openOutputs(job, report);
  const { counts } = await completed(outputs, async () => {
    const worked = await work(outputs, notices);
    const run = runInfo(job.context, job.settings, job.inputs, job.answers);
    for (const output of outputs) await emit(output, await output.writer.end(run, worked.counts, worked.duplicates));
    return worked;
  });
  await told(job, counts, notices);
  return { counts, gateMet: await gateMet(job, counts, notices) };
}

/** Writes a result to every target, cut down as asked; what was written. */
export async function writeResult(plan: OutputPlan, result: Result): Promise<Result> {
  const sinks: { readonly target: Target; readonly sink: Sink }[] = [];
  const force = plan.options['force'] === true;
  try {
    for (const target of plan.targets) sinks.push({ target, sink: await openSink(target.file, force, plan.context.terminal) });
    const leaving = plan.sharing ? await shared(result, plan.sharing, plan.report) : result;
    const oneCase = leaving.cases.length === 1 && leaving.rejected.length === 0;
    const { replay } = await import('../../report/replay.ts');
    const outputs: Output[] = [];
    for (const { target, sink } of sinks) outputs.push({ target, sink, writer: await writerFor(plan, target, (leaving.columns ?? []).length !== 1, oneCase), pending: '' });
    for (const output of outputs) {
      for await (const piece of replay(leaving, output.writer)) await emit(output, piece);
    }
    await completed(outputs, () => Promise.resolve());
    return leaving;
  } catch (error) {
    for (const { sink } of sinks) await sink.abandon();
    throw error;
  }
}

/** Lets the work fill the outputs and makes them appear, or leaves nothing behind. */
async function completed<T>(outputs: readonly Output[], work: () => Promise<T>): Promise<T> {
  try {
    const done = await work();
    for (const output of outputs) await flush(output);
    await commitAll(outputs.map(({ sink }) => sink));
    return done;
  } catch (error) {
    for (const { sink } of outputs) await sink.abandon();
    throw error;
  }
}

/** The whole result in memory, before anything of it leaves. */
async function collected(job: Job, work: (outputs: readonly Output[], notices: Notices) => Promise<Worked>, notices: Notices): Promise<{ readonly result: Result; readonly counts: Counts }> {
  const held: Result[] = [];
  const writer = collecting((whole) => {
    held.push(whole);
    return '';
  });
  const nowhere: Sink = { write: () => Promise.resolve(), complete: () => Promise.resolve(), commit: () => Promise.resolve(), abandon: () => Promise.resolve() };
  const { counts, duplicates } = await work([{ target: { format: 'json', file: '-' }, writer, sink: nowhere, pending: '' }], notices);
  await writer.end(runInfo(job.context, job.settings, job.inputs, job.answers), counts, duplicates);
  const [result] = held;
  if (!result) throw new Error('nothing collected');
  return { result, counts };
}

async function told(job: Job, counts: Counts, notices: Notices): Promise<void> {
  await notices.summary();
  if (!job.oneCase) await notices.counted(counts);
  if (job.sharing) await keyTold(job.context, job.sharing, notices);
  if (job.answers) {
    const { answered, unused } = job.answers.answers.count;
    await notices.say(cliWords[job.context.language].answersTold(answered, unused, job.answers.unreadable));
  }
  await filesTold(job.context, [...job.targets, ...[job.rejects, job.unread].flatMap((file) => (file === undefined ? [] : [{ file }]))], notices);
}

/** How far the persons of a copy are hidden among each other: measured, whatever was asked for. */
export async function groupsSaid({ run: { shared: cut } }: Result, report: ReportContext, notices: Notices): Promise<void> {
  if (cut === undefined) return;
  const [{ groupsTold }, { Terms }] = await Promise.all([import('../../report/account/shared-told.ts'), import('../../report/account/terms.ts')]);
  const terms = new Terms(report, 'short');
  if (cut.leftOut !== undefined) await notices.say(terms.words.shared.leftOut(cut.leftOut));
  for (const line of cut.groups === undefined ? [] : groupsTold(cut.groups, terms)) await notices.say(line);
}

/** Where the key is, since whoever has it can tell who is who. */
export async function keyTold(context: Context, { redact }: Sharing, notices: Notices): Promise<void> {
  if (!redact) return;
  const { keyFile } = redact;
  const words = cliWords[context.language];
  if (keyFile.created) await notices.say(words.keyMade(keyFile.file));
  else if (keyFile.open) await notices.say(words.keyOpen(keyFile.file));
}

async function gateMet({ context, settings }: Job, counts: Counts, notices: Notices): Promise<boolean> {
  const gate = settings.failOn.reduce((sum, outcome) => sum + counts.outcomes[outcome], 0);
  if (gate > 0) await notices.say(cliWords[context.language].gateMet(settings.failOn.join(','), gate));
  return gate > 0;
}

async function openOutputs(job: Job, report: ReportContext): Promise<Output[]> {
  const outputs: Output[] = [];
  const { context, settings } = job;
  const add = async (target: Target, writer: Writer): Promise<void> => {
    outputs.push({ target, writer, sink: await openSink(target.file, settings.force, context.terminal), pending: '' });
  };
  try {
    for (const target of job.targets) await add(target, await writerFor({ ...job, report }, target, job.inputs.length !== 1, job.oneCase));
    if (job.rejects !== undefined) await add({ format: 'csv', file: job.rejects }, (await import('./rejects.ts')).rejectsWriter(job.csv, job.inputs.length > 1));
    if (job.unread !== undefined) await add({ format: 'csv', file: job.unread }, (await import('./unread-sheet.ts')).unreadWriter(report, job.csv));
  } catch (error) {
    for (const { sink } of outputs) await sink.abandon();
    throw error;
  }
  return outputs;
}

function writerFor({ context, report, csv, options }: OutputPlan, { format, file }: Target, severalTables: boolean, oneCase: boolean): Promise<Writer> {
  const { terminal } = context;
  const level = file === '-' ? colourLevel(terminal.stdout, terminal.env, options['color'] !== false) : 0;
  const password = async () => (await import('../input/workbook-password.ts')).workbookPassword(context, options['input'] === false);
  return runWriter(format, { report, csv, paint: paintFor(level), severalTables, oneCase: oneCase ? (options['full'] === true ? 'full' : 'brief') : null, people: options['listCases'] === true || !isShown(file, terminal) ? 'all' : 'few', password }, isShown(file, terminal));
}

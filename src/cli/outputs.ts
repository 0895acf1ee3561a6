/** The outputs of a run: all of them appear when everything was written, or none does. */
import { cliWords } from '../i18n/cli.ts';
import type { CsvOptions } from '../report/csv.ts';
import { RESULT_FORMAT, type Counts, type RunInfo } from '../report/result.ts';
import { csvWriter, jsonWriter, ndjsonWriter, textWriter, type Writer } from '../report/writers.ts';
import { colourLevel, paintFor } from './colour.ts';
import type { Input } from './inputs.ts';
import { Notices } from './notices.ts';
import { openSink, type Sink } from './output.ts';
import type { Context } from './program.ts';
import { rejectsWriter } from './rejects.ts';
import type { Options, Settings } from './settings.ts';
import type { Target } from './targets.ts';

export interface Job {
  readonly context: Context;
  readonly settings: Settings;
  readonly inputs: readonly Input[];
  readonly options: Options;
  readonly targets: readonly Target[];
  readonly csv: CsvOptions;
  /** File for the rejected rows. */
  readonly rejects?: string;
  /** `check`: one case and no more. */
  readonly oneCase: boolean;
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

/** A workbook can hold several tables; text is one, and is written while it is read. */
const WORKBOOK = /\.(?:xlsx|xlsm|xls|ods)$/iu;

/** Written to a sink at once: small pieces are gathered. */
const PIECE = 64 * 1024;

export async function emit(output: Output, data: string): Promise<void> {
  output.pending += data;
  if (output.pending.length < PIECE) return;
  const piece = output.pending;
  output.pending = '';
  await output.sink.write(piece);
}

/** Opens the outputs, lets the work fill them, ends and completes them. */
export async function writeAll(job: Job, work: (outputs: readonly Output[], notices: Notices) => Promise<Counts>): Promise<Done> {
  const { context, settings } = job;
  const notices = new Notices(context, settings.quiet);
  const outputs = await openOutputs(job);
  try {
    const counts = await work(outputs, notices);
    const run = runInfo(job);
    for (const output of outputs) {
      await emit(output, await output.writer.end(run, counts));
      if (output.pending !== '') await output.sink.write(output.pending);
      output.pending = '';
    }
    for (const { sink } of outputs) await sink.commit();
    await notices.summary();
    if (!job.oneCase) await notices.counted(counts);
    for (const { target } of outputs) if (target.file !== '-') await notices.say(cliWords[context.language].written(target.file));
    const gate = settings.failOn.reduce((sum, outcome) => sum + counts.outcomes[outcome], 0);
    if (gate > 0) await notices.say(cliWords[context.language].gateMet(settings.failOn.join(','), gate));
    return { counts, gateMet: gate > 0 };
  } catch (error) {
    for (const { sink } of outputs) await sink.abandon();
    throw error;
  }
}

async function openOutputs(job: Job): Promise<Output[]> {
  const outputs: Output[] = [];
  const { context, settings } = job;
  const add = async (target: Target, writer: Writer): Promise<void> => {
    outputs.push({ target, writer, sink: await openSink(target.file, settings.force, context.terminal), pending: '' });
  };
  try {
    for (const target of job.targets) await add(target, writerFor(job, target));
    if (job.rejects !== undefined) await add({ format: 'csv', file: job.rejects }, rejectsWriter(job.csv, job.inputs.length > 1));
  } catch (error) {
    for (const { sink } of outputs) await sink.abandon();
    throw error;
  }
  return outputs;
}

function writerFor({ context, settings, csv, inputs, options, oneCase }: Job, target: Target): Writer {
  const { law } = settings.loaded;
  if (target.format === 'csv') return csvWriter(csv, inputs.length !== 1 || inputs.some(({ name }) => WORKBOOK.test(name)));
  if (target.format === 'ndjson') return ndjsonWriter();
  if (target.format === 'json') return jsonWriter();
  const { terminal } = context;
  const level = target.file === '-' ? colourLevel(terminal.stdout, terminal.env, options['color'] !== false) : 0;
  return textWriter({ law, catalogue: settings.catalogue, language: settings.language }, paintFor(level), oneCase);
}

/** What the run rested on. */
function runInfo({ context, settings, inputs }: Job): RunInfo {
  const { law, sha256 } = settings.loaded;
  return {
    format: RESULT_FORMAT,
    law: { id: law.id, sha256, status: law.status },
    asOf: settings.asOf,
    reading: settings.reading,
    assumptions: settings.engine.positions,
    tool: { name: 'amnistia', version: context.version },
    inputs: inputs.map((input) => input.info()),
  };
}

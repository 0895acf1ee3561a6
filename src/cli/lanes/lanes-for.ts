/** Whether a run is worth more than one thread, and can be done in several. */
import { availableParallelism } from 'node:os';
import type { IntakeContext } from '../../intake/index.ts';
import { UsageError } from '../exit.ts';
import { text } from '../settings.ts';
import { isShown } from '../streams.ts';
import type { Job } from '../outputs.ts';
import type { LaneFormat } from './lane.ts';
import type { Lanes } from './lanes.ts';

/** Bytes of a table from which starting a thread pays, and blocks after which it does where nobody knows how many come. */
const WORTH = 48 * 1024 * 1024;
const WORTH_BLOCKS = 190;
/** Most threads where nobody says how many: each has its own memory. */
const MOST = 4;
/** Most threads that can be asked for. */
const MOST_ASKED = 16;

/** The lanes of a run, or null where one thread reads on its own. */
export async function lanesFor({ context, settings, inputs, options, targets, csv, sharing, oneCase }: Job, intake: IntakeContext): Promise<Lanes | null> {
  const asked = threadsAsked(text(options['threads']));
  const [input, ...others] = inputs;
  if (!input || others.length > 0 || oneCase || sharing || options['duplicates'] === true) return null;
  if (asked === undefined && input.size !== undefined && input.size < WORTH) return null;
  const formats = targets.flatMap(({ format, file }): LaneFormat[] => ((format === 'csv' || format === 'ndjson') && !isShown(file, context.terminal) ? [format] : []));
  const threads = (asked ?? Math.min(MOST, availableParallelism())) - 1;
  if (formats.length < targets.length || threads < 1) return null;
  const { loaded: { law }, engine, reading, language } = settings;
  const { asOf, positions } = engine;
  const { Lanes } = await import('./lanes.ts');
  return new Lanes({ setup: { law, asOf, reading, positions, language, formats, csv }, engine, intake, threads, after: asked === undefined && input.size === undefined ? WORTH_BLOCKS : 0 });
}

function threadsAsked(number: string | undefined): number | undefined {
  if (number === undefined) return undefined;
  const asked = Number(number);
  if (!/^[1-9]\d?$/u.test(number) || asked > MOST_ASKED) throw new UsageError('bad-threads', { text: number });
  return asked;
}

/** What a run rested on, as every result records it. */
import { RESULT_FORMAT, type RunInfo } from '../../report/result.ts';
import type { Input } from '../input/inputs.ts';
import type { ReadAnswers } from '../input/read-answers.ts';
import type { Context } from '../context.ts';
import type { Settings } from '../settings.ts';

/** @param inputs read to their end when the run's inputs are asked for */
export function runInfo(context: Context, settings: Settings, inputs: readonly Input[], answers?: Pick<ReadAnswers, 'sha256' | 'answers'>): RunInfo {
  const { law, sha256 } = settings.loaded;
  return {
    format: RESULT_FORMAT,
    law: { id: law.id, sha256, status: law.status },
    asOf: settings.asOf,
    reading: settings.reading,
    assumptions: settings.engine.positions,
    ...(settings.engine.notPresumed.length === 0 ? {} : { notPresumed: settings.engine.notPresumed }),
    presumptions: settings.engine.presumptionsTried,
    ...(answers === undefined ? {} : { answers: { sha256: answers.sha256, used: answers.answers.count.answered } }),
    tool: { name: 'amnistia', version: context.version },
    // Only the reports that show it need the hash of what was read.
    get inputs() {
      return inputs.map((input) => input.info());
    },
  };
}

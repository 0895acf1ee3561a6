/** `check CASE --what-if`: what the case would be if a fact or a position were another. */
import type { Case } from '../../case/case.ts';
import { isUnknown, type Fact } from '../../case/case.ts';
import { CASE_FACT_IDS } from '../../case/facts.ts';
import { nearest } from '../../intake/text.ts';
import { WhatIfError, walkWhatIf, whatIf, whatIfText, type Changes, type InterviewWording, type WhatIfStep } from '../../interview/index.ts';
import type { Law } from '../../rules/law.ts';
import { Evaluator } from '../../run/evaluator.ts';
import { DONE, UsageError } from '../exit.ts';
import { deskOf, requireTerminal, screenOf, type Desk } from '../interview/desk.ts';
import type { Job } from '../outputs.ts';
import type { Context } from '../program.ts';
import { readOne } from '../read-one.ts';
import { runInfo } from '../run-info.ts';
import { caseOfSets } from '../run-one.ts';
import { list, settingsOf, type Options, type Settings } from '../settings.ts';
import { csvOptionsOf, targetsOf } from '../targets.ts';
import { writeOutputs } from '../write-file.ts';
import { json } from '../../report/json-text.ts';

/** Version of the JSON that is printed for scripts. */
const FORMAT = 'amnistia-what-if/1';

export async function whatIfCommand(context: Context, operands: readonly string[], options: Options): Promise<number> {
  // `check --what-if case.json`: the option takes the next word, which is the case.
  const given = list(options['whatIf']);
  const files = [...operands, ...given.filter((word) => !word.includes('=') && operands.length === 0)];
  const wanted = given.filter((word) => word.includes('=') || operands.length > 0);
  const sets = list(options['set']);
  const [file, ...others] = files;
  if (others.length > 0 || (file === undefined) === (sets.length === 0)) throw new UsageError('what-if-needs-case');
  if (wanted.length === 0) requireTerminal(context, options);
  const [target, ...more] = targetsOf(options, files, context.terminal, ['text', 'json']);
  if (!target || more.length > 0) throw new UsageError('what-if-format');
  const settings = await settingsOf(context, options);
  const desk = deskOf(settings);
  const one = file === undefined ? undefined : await readOne(context, file, options, desk.intake);
  const subject = one?.case ?? caseOfSets(settings, sets);
  const changes = wanted.length === 0 ? await walked(context, options, desk, subject, file ?? '') : changesOf(wanted);
  const steps = stepsOf(desk, subject, changes);
  const job: Job = { context, settings, inputs: one ? [one.input] : [], options, targets: [target], csv: csvOptionsOf(options), sharing: null, oneCase: true };
  const content = () => (target.format === 'json' ? jsonOf(job, steps, { file: file ?? '--set', row: one?.row ?? 1 }) : `${whatIfText(steps, desk.wording, settings.loaded.law).join('\n')}\n`);
  await writeOutputs(context, settings.force, [{ file: target.file, content }]);
  return DONE;
}

function changesOf(wanted: readonly string[]): Changes {
  return Object.fromEntries(
    wanted.map((text) => {
      const at = text.indexOf('=');
      if (at < 1 || at === text.length - 1) throw new UsageError('bad-what-if', { text });
      return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    }),
  );
}

async function walked(context: Context, options: Options, { setting, wording, read }: Desk, subject: Case, file: string): Promise<Changes> {
  const screen = await screenOf(context, options);
  try {
    const changes = await walkWhatIf(screen, setting, subject, wording, read);
    const again = Object.entries(changes).map(([reference, value]) => `--what-if ${/[\s[\]]/u.test(`${reference}${value}`) ? `"${reference}=${value}"` : `${reference}=${value}`}`);
    if (again.length > 0 && file !== '') screen.say(['', wording.words.forScripts, `  amnistia ${wording.words.checkName} ${file} ${again.join(' ')}`, '']);
    return changes;
  } finally {
    screen.close();
  }
}

/** The case as it is, then after each change together with those before it. */
function stepsOf({ setting, read, wording }: Desk, subject: Case, changes: Changes): readonly WhatIfStep[] {
  const { law } = setting.engine.compiled;
  const readText = (fact: Parameters<typeof read>[0], text: string) => {
    const { facts } = read(fact, text);
    if (isUnknown(facts[fact] as Fact<unknown> | undefined)) throw new WhatIfError('unknown-value', fact, text, []);
    return facts;
  };
  const entries = Object.entries(changes);
  try {
    return [null, ...entries].map((change, index): WhatIfStep => {
      const { engine, case: changed } = whatIf(setting.engine, subject, Object.fromEntries(entries.slice(0, index)), readText);
      return { change: change && { reference: change[0], value: change[1] }, engine, case: changed };
    });
  } catch (error) {
    throw error instanceof WhatIfError ? usageError(error, law, subject, wording) : error;
  }
}

function usageError({ code, reference, value, known }: WhatIfError, law: Law, subject: Case, wording: InterviewWording): UsageError {
  if (code === 'unknown-position') return new UsageError('unknown-position', { question: reference, position: value, known: known.join(', ') });
  if (code === 'unknown-value') return new UsageError('what-if-value', { fact: reference, value, known: known.length > 0 ? known.join(', ') : wording.exampleOf(reference) });
  if (code === 'no-such-charge') return new UsageError('what-if-charge', { fact: reference, count: String(Array.isArray(subject.charges) ? subject.charges.length : 0) });
  const names = [...law.questions.map(({ id }) => id), ...CASE_FACT_IDS];
  return new UsageError('what-if-fact', { fact: reference, suggestion: nearest(reference, names) ?? '', known: names.join(', ') });
}

function jsonOf(job: Job, steps: readonly WhatIfStep[], origin: { readonly file: string; readonly row: number }): string {
  const { language }: Settings = job.settings;
  const told = steps.map(({ change, engine, case: subject }) => ({ change, assumptions: engine.positions, result: new Evaluator(engine, language).result(subject, origin) }));
  return `${json({ format: FORMAT, run: runInfo(job.context, job.settings, job.inputs), steps: told }, 2)}\n`;
}

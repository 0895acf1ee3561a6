/** `check CASE --what-if`: what the case would be if a fact or a position were another. */
import type { Case } from '../../case/case.ts';
import { isUnknown, type Fact } from '../../case/case.ts';
import { CASE_FACT_IDS } from '../../case/facts.ts';
import { nearest } from '../../text/nearest.ts';
import { WhatIfError, chooseCase, walkWhatIf, whatIf, whatIfText, type Changes, type InterviewWording, type Screen, type WhatIfStep } from '../../interview/index.ts';
import type { Law } from '../../rules/language/law.ts';
import { Wording } from '../../report/wording.ts';
import { Evaluator } from '../../evaluation/evaluator.ts';
import { DONE, INTERRUPTED, UsageError } from '../exit.ts';
import { deskOf, requireTerminal, screenOf, type Desk } from './interview/desk.ts';
import type { Job } from '../output/outputs.ts';
import { list, type Context, type Options } from '../context.ts';
import { oneCase, wantedCase, type OneCase } from '../input/one-case.ts';
import { runInfo } from './run-info.ts';
import { caseOfSets } from './run-one.ts';
import { settingsOf, type Settings } from '../settings.ts';
import { csvOptionsOf, targetsOf } from '../output/targets.ts';
import { writeOutputs } from '../output/write-file.ts';
import { json } from '../../text/sanitise.ts';

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
  wantedCase(options, file);
  if (wanted.length === 0) requireTerminal(context, options);
  const [target, ...more] = targetsOf(options, files, context.terminal, ['text', 'json']);
  if (!target || more.length > 0) throw new UsageError('what-if-format');
  const settings = await settingsOf(context, options);
  const desk = deskOf(settings);
  const asked = await askedOf(context, options, desk, file, () => caseOfSets(settings, sets), wanted);
  if (!asked) return INTERRUPTED;
  const { one, subject, changes } = asked;
  const steps = stepsOf(desk, subject, changes);
  const job: Job = { context, settings, inputs: one ? [one.input] : [], options, targets: [target], csv: csvOptionsOf(options), sharing: null, oneCase: true };
  const tiers = new Wording(settings.language, settings.loaded.law, settings.catalogue);
  const content = () => (target.format === 'json' ? jsonOf(job, steps, { file: one?.input.name ?? '--set', row: one?.row ?? 1 }) : `${whatIfText(steps, desk.wording, settings.loaded.law, (engine, of) => tiers.presumedLine(engine.secondTier.presumedOf(of))).join('\n')}\n`);
  await writeOutputs(context, settings.force, [{ file: target.file, content }]);
  return DONE;
}

interface Asked {
  readonly one: OneCase | undefined;
  readonly subject: Case;
  readonly changes: Changes;
}

/** The case and its changes: as named, or as the person chooses at the terminal. Null where the person leaves before there is a case. */
async function askedOf(context: Context, options: Options, desk: Desk, file: string | undefined, ofSets: () => Case, wanted: readonly string[]): Promise<Asked | null> {
  const screen = wanted.length === 0 ? await screenOf(context, options) : null;
  try {
    const one = file === undefined ? undefined : await oneCase(context, file, options, desk.intake, screen && ((cases, unread) => chooseCase(screen, desk.wording, cases, unread)));
    if (one === null) return null;
    const subject = one?.case ?? ofSets();
    return { one, subject, changes: screen ? await walked(screen, desk, subject, file, one) : changesOf(wanted) };
  } finally {
    screen?.close();
  }
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

async function walked(screen: Screen, { setting, wording, read }: Desk, subject: Case, file: string | undefined, one: OneCase | undefined): Promise<Changes> {
  const changes = await walkWhatIf(screen, setting, subject, wording, read);
  const again = Object.entries(changes).map(([reference, value]) => `--what-if ${/[\s[\]]/u.test(`${reference}${value}`) ? `"${reference}=${value}"` : `${reference}=${value}`}`);
  const which = one && !one.alone ? ` --row ${String(one.row)}` : '';
  if (again.length > 0 && file !== undefined) screen.say(['', wording.words.forScripts, `  amnistia ${wording.words.checkName} ${file}${which} ${again.join(' ')}`, '']);
  return changes;
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

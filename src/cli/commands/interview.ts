/** `amnistia` at a terminal: one case, question by question; `--interview FILE` goes on with one. */
import type { Case } from '../../case/case.ts';
import { targetsOf as factsOfHeading } from '../../intake/index.ts';
import { chooseCase, interview, type Screen } from '../../interview/index.ts';
import { Wording } from '../../report/wording.ts';
import { countsOfOne } from '../../report/result.ts';
import { Evaluator } from '../../evaluation/evaluator.ts';
import { DONE, DONE_WITH_FINDINGS, INTERRUPTED } from '../exit.ts';
import { deskOf, requireTerminal, screenOf, uncoloured, type Desk } from './interview/desk.ts';
import { fittingDraft } from './interview/draft.ts';
import { fulfilWith } from './interview/files.ts';
import type { Job } from '../output/outputs.ts';
import type { Context, Options } from '../context.ts';
import { oneCase, wantedCase, type OneCase } from '../input/one-case.ts';
import { runInfo } from './run-info.ts';
import { runCase } from './run-one.ts';
import { settingsOf } from '../settings.ts';
import { sharingOf } from '../output/sharing.ts';
import { csvOptionsOf, targetsOf } from '../output/targets.ts';

/** @param file the case to go on with */
export async function interviewCommand(context: Context, file: string | undefined, given: Options): Promise<number> {
  // Here `--case` says which case is looked at, and not which of many leave.
  const options = { ...uncoloured(given), case: undefined };
  requireTerminal(context, options, file === undefined ? 'no-input' : 'no-terminal');
  wantedCase(given, file);
  const files = file === undefined ? [] : [file];
  const targets = targetsOf(options, files, context.terminal);
  const sharing = await sharingOf(options, [...files, ...targets.map((target) => target.file)]);
  const csv = csvOptionsOf(options);
  const settings = await settingsOf(context, options);
  const desk = deskOf(settings);
  const screen = await screenOf(context, options);
  try {
    const one = file === undefined ? undefined : await oneCase(context, file, given, desk.intake, (cases, unread) => chooseCase(screen, desk.wording, cases, unread));
    if (one === null) return INTERRUPTED;
    const job: Job = { context, settings, inputs: one ? [one.input] : [], options, targets, csv, sharing, oneCase: true };
    return await interviewOn(job, screen, desk, one, { file: one?.input.name ?? '--interview', row: one?.row ?? 1 });
  } finally {
    screen.close();
  }
}

async function interviewOn(job: Job, screen: Screen, desk: Desk, one: OneCase | undefined, origin: { readonly file: string; readonly row: number }): Promise<number> {
  const { context, settings, options } = job;
  let answers: ReadonlySet<string> = new Set();
  const reportOf = (subject: Case) => {
    const result = new Evaluator(settings.engine, settings.language).result(withoutAnswered(subject, answers), origin);
    const counts = countsOfOne(result);
    const { law } = settings.loaded;
    return { law, catalogue: settings.catalogue, language: settings.language, subject: result, result: { run: runInfo(context, settings, job.inputs), counts, cases: [result], rejected: [] } };
  };
  const tiers = new Wording(settings.language, settings.loaded.law, settings.catalogue);
  let gateMet = false;
  const end = await interview({
    screen,
    ...desk,
    moment: context.terminal.moment ?? context.terminal.today,
    ...(one ? { start: one.case } : {}),
    report: async (subject, answered) => {
      answers = answered;
      gateMet = (await runCase(job, withoutAnswered(subject, answered), origin)).gateMet;
    },
    second: (subject) => tiers.presumedLine(settings.engine.secondTier.presumedOf(subject)),
    draftFor: (subject) => fittingDraft(reportOf(subject)),
    fulfil: fulfilWith({ context, options, intake: desk.intake, wording: desk.wording, catalogue: settings.catalogue, reportOf }),
  });
  if (end.kind !== 'done') return INTERRUPTED;
  return gateMet ? DONE_WITH_FINDINGS : DONE;
}

/** What the file's reading had to say of a fact does not hold of the answer that took its place. */
function withoutAnswered(subject: Case, answered: ReadonlySet<string>): Case {
  const isAnswered = (column: string) => answered.has(column) || factsOfHeading(column).some((fact) => answered.has(fact));
  return { ...subject, warnings: subject.warnings.filter((warning) => !isAnswered(warning.column)) };
}

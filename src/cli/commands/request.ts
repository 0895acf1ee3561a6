/** `amnistia request`: a draft for the court, in Spanish, from the file of one case or from a saved result. */
import { cliWords } from '../../i18n/cli.ts';
import { FILERS, REQUEST_KINDS } from '../../i18n/documents.request.ts';
import { readCases } from '../../intake/index.ts';
import { embeddedRecogniser } from '../../country/recogniser.ts';
import { accountOf } from '../../report/account/tell.ts';
import { Terms } from '../../report/account/terms.ts';
import { PENS } from '../../report/document/pens.ts';
import { sanitise } from '../../text/sanitise.ts';
import type { CaseReportInput } from '../../report/report-input.ts';
import { draftDoc, draftRequest, type Refusal } from '../../report/request/render-request.ts';
import { obstacles } from '../../report/request/notice.ts';
import { countPresumed, noOutcomes, type CaseResult, type RejectedRow, type Result } from '../../report/result.ts';
import { Evaluator } from '../../evaluation/evaluator.ts';
import { onlyCase } from '../input/asked-case.ts';
import { DONE, DONE_WITH_FINDINGS, UsageError, WRONG_USE } from '../exit.ts';
import { openInputs, type Input } from '../input/inputs.ts';
import { rejectedRow } from '../input/items.ts';
import { DRAFT_FORMATS } from '../output/formats.ts';
import { Notices } from '../output/notices.ts';
import { readOptionsOf } from '../input/read-options.ts';
import { runInfo } from './run-info.ts';
import { contentOf, lawOfRun, otherLaw } from '../input/saved-result.ts';
import { settingsOf, type Settings } from '../settings.ts';
import { targetsOf } from '../output/targets.ts';
import { filesTold, writeOutputs } from '../output/write-file.ts';
import { type Action, type Context, type Options, list, text } from '../context.ts';

/** What is said of each refusal. */
const REFUSED = { ineligible: 'request-refused', granted: 'request-granted', 'in-time': 'request-in-time', 'no-drafts': 'law-without-drafts' } as const satisfies Record<Refusal, string>;

export const request: Action = async (context, operands, options) => {
  const kind = oneOf(REQUEST_KINDS, text(options['kind']) ?? 'request', 'bad-kind');
  const signer = text(options['signedBy']);
  const filer = signer === undefined ? undefined : oneOf(FILERS, signer, 'bad-filer');
  const targets = targetsOf(options, operands, context.terminal, DRAFT_FORMATS);
  const notices = new Notices(context, options['quiet'] === true);
  const input = await caseInput(context, operands, options, notices);
  const draft = draftRequest(input, { kind, anyway: options['anyway'] === true, ...(filer === undefined ? {} : { filer }) });
  const terms = new Terms({ ...input, language: context.language });
  if (draft.refused !== null) {
    const account = accountOf(input.subject, input.result.run, terms);
    const values = { file: operands[0] ?? '-', obstacles: obstacles({ account }, (_, at) => String(at + 1)).map((one) => `  - ${sanitise(one)}`).join('\n') };
    throw new UsageError(REFUSED[draft.refused], { ...values, law: input.law.id }, draft.refused === 'no-drafts' ? WRONG_USE : DONE_WITH_FINDINGS);
  }
  const doc = draftDoc(draft, input.result.run.asOf);
  await writeOutputs(context, options['force'] === true, targets.map(({ format, file }) => ({ file, content: () => PENS[format](doc) })));
  await filesTold(context, targets, notices);
  await notices.summary();
  await notices.say(cliWords[context.language].drafted(draft.places, draft.lacking.map((id) => terms.name(id))));
  return DONE;
};

function oneOf<T extends string>(known: readonly T[], asked: string, code: string): T {
  const found = known.find((one) => one === asked);
  if (!found) throw new UsageError(code, { text: asked, known: known.join(', ') });
  return found;
}

/** The one case that is asked for, with what the law says of it. */
async function caseInput(context: Context, operands: readonly string[], options: Options, notices: Notices): Promise<CaseReportInput> {
  const [input] = await openInputs(operands.slice(0, 1), context.terminal);
  if (!input) throw new UsageError('no-input');
  const content = await contentOf(input);
  const settings = await settingsOf(context, { ...options, failOn: undefined });
  const id = text(options['case']);
  const { catalogue, language } = settings;
  if (content.kind === 'cases') {
    const result = await evaluated(content.input, settings, options, context, notices);
    const subject = onlyCase(result.cases, id, input.name);
    notices.warned(subject);
    return { result, subject, law: settings.loaded.law, catalogue, language };
  }
  refuseSettings(input.name, options);
  const { run, cases } = content.result;
  if (run.shared !== undefined) throw new UsageError('result-was-cut', { file: input.name });
  const loaded = await lawOfRun(run, text(options['law']), language);
  // A court is not told in the words of another law than the one that was applied.
  if (!loaded) throw otherLaw(input.name, run);
  await (await import('../input/agreement.ts')).requireAgreement({ file: input.name, result: content.result, law: loaded, catalogue }, language, notices);
  return { result: content.result, subject: onlyCase(cases, id, input.name), law: loaded.law, catalogue, language };
}

/** A saved result was made under its own settings; others would be ignored in silence. */
export function refuseSettings(file: string, options: Options): void {
  const given = [
    ...(text(options['asOf']) === undefined ? [] : ['--as-of']),
    ...(list(options['assume']).length === 0 ? [] : ['--assume']),
    ...(list(options['presume']).length === 0 ? [] : ['--presume']),
    ...(list(options['notPresumed']).length === 0 ? [] : ['--no-presume']),
    ...(text(options['reading']) === 'working' ? [] : ['--reading']),
  ];
  if (given.length > 0) throw new UsageError('options-with-result', { file, options: given.join(', ') });
}

async function evaluated(input: Input, settings: Settings, options: Options, context: Context, notices: Notices): Promise<Result> {
  const { language, loaded, engine } = settings;
  const evaluator = new Evaluator(engine, language);
  const cases: CaseResult[] = [];
  const rejected: RejectedRow[] = [];
  let [blank, setAside] = [0, 0];
  const outcomes = noOutcomes();
  const presumed = { ...noOutcomes(), waitsForLaw: 0 };
  for await (const items of readCases([input], await readOptionsOf(options), { events: loaded.law.events, charges: embeddedRecogniser(settings.catalogue) })) {
    for (const item of items) {
      if (item.kind === 'case') {
        const result = evaluator.result(item.case, { file: item.file, row: item.row });
        outcomes[result.outcome]++;
        countPresumed(presumed, result);
        cases.push(result);
      } else if (item.kind === 'rejected') {
        const told = rejectedRow(item, language);
        notices.rejected(told);
        rejected.push(told);
      } else if (item.kind === 'blank') blank++;
      else if (item.kind === 'set-aside') setAside++;
      else if (item.kind === 'notice') await notices.found(item);
      else notices.table(item.headings);
    }
  }
  return {
    run: runInfo(context, settings, [input]),
    counts: { read: cases.length + rejected.length + blank + setAside, evaluated: cases.length, rejected: rejected.length, blank, setAside, outcomes, presumed },
    cases,
    rejected,
  };
}

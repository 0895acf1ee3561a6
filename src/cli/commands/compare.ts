/** `amnistia compare`: two saved results, or two dated lists; which they are is told by what they hold. */
import { resolve } from 'node:path';
import { cliWords } from '../../i18n/cli.ts';
import { compareResults } from '../../report/compare/compare-results.ts';
import type { Comparison } from '../../report/compare/comparison.ts';
import { comparisonDoc } from '../../report/compare/comparison-doc.ts';
import { comparisonTable } from '../../report/compare/comparison-table.ts';
import { tablesCsv } from '../../report/tables/table.ts';
import type { Result } from '../../report/result.ts';
import { DONE, DONE_WITH_FINDINGS, UsageError } from '../exit.ts';
import { openInputs } from '../input/inputs.ts';
import { COMPARISON_FORMATS, type ComparisonFormat } from '../output/formats.ts';
import { Notices } from '../output/notices.ts';
import { looksFor, reportPens } from '../output/report-pens.ts';
import { contentOf, lawOfRun, type Content } from '../input/saved-result.ts';
import { lawOf } from '../settings.ts';
import { csvOptionsOf, targetsOf } from '../output/targets.ts';
import { filesTold, writeOutputs, type WholeOutput } from '../output/write-file.ts';
import { type Action, type Context, type Options, text } from '../context.ts';

/** What `--fail-on` can look for between two results. */
const GATES = {
  changed: ({ counts }: Comparison) => counts.changed,
  outcome: ({ changes }: Comparison) => changes.filter(({ what }) => what === 'outcome').length,
  added: ({ counts }: Comparison) => counts.added,
  removed: ({ counts }: Comparison) => counts.removed,
} as const;
type Gate = keyof typeof GATES;

export const compare: Action = async (context, files, options) => {
  const [a, b] = files;
  if (files.length !== 2 || a === undefined || b === undefined) throw new UsageError('two-lists-expected');
  if (a !== '-' && b !== '-' && resolve(a) === resolve(b)) throw new UsageError('same-file-twice', { file: a });
  const contents: Content[] = [];
  for (const input of await openInputs([a, b], context.terminal)) contents.push(await contentOf(input));
  const [before, after] = contents;
  if (before?.kind === 'result' && after?.kind === 'result') return results(context, [a, b], [before.result, after.result], options);
  if (before?.kind === 'result' || after?.kind === 'result') {
    throw new UsageError('mixed-inputs', before?.kind === 'result' ? { result: a, list: b } : { result: b, list: a });
  }
  const { compareLists } = await import('./lists.ts');
  return compareLists(context, files, options);
};

async function results(context: Context, files: readonly string[], [before, after]: readonly [Result, Result], options: Options): Promise<number> {
  const { language } = context;
  const gates = gatesOf(text(options['failOn']));
  const csv = csvOptionsOf(options);
  const targets = targetsOf(options, files, context.terminal, COMPARISON_FORMATS);
  const notices = new Notices(context, options['quiet'] === true);
  const named = text(options['law']);
  const laws = [await lawOfRun(before.run, named, language), await lawOfRun(after.run, named, language)] as const;
  const { embeddedCatalogue } = await import('../../country/laws.ts');
  const { reassessing } = await import('./reassess.ts');
  const { requireAgreement } = await import('../input/agreement.ts');
  const catalogue = await embeddedCatalogue();
  for (const [at, result] of [before, after].entries()) await requireAgreement({ file: files[at] ?? '', result, law: laws[at], catalogue }, language, notices);
  const comparison = compareResults(before, after, reassessing({ run: before.run, law: laws[0] }, { run: after.run, law: laws[1] }, catalogue));
  if (rowsAsIds(before) || rowsAsIds(after)) await notices.say(cliWords[language].rowNumbersAsIds);
  const loaded = laws[1] ?? laws[0] ?? (await lawOf(undefined, language));
  const report = { data: comparison, document: () => comparisonDoc(comparison, { law: loaded.law, catalogue, language }) };
  const pens = (file: string): Readonly<Record<ComparisonFormat, WholeOutput['content']>> =>
    ({ ...reportPens(report, looksFor(file, context.terminal, options)), csv: () => tablesCsv([comparisonTable(comparison)], csv) });
  await writeOutputs(context, options['force'] === true, targets.map(({ format, file }) => ({ file, content: pens(file)[format], painted: format === 'text' })));
  await filesTold(context, targets, notices);
  const met = gates.filter((gate) => GATES[gate](comparison) > 0);
  for (const gate of met) await notices.say(cliWords[language].gateMet(gate, GATES[gate](comparison)));
  return met.length > 0 ? DONE_WITH_FINDINGS : DONE;
}

function gatesOf(asked: string | undefined): readonly Gate[] {
  const known = Object.keys(GATES) as Gate[];
  return (asked === undefined ? [] : asked.split(',')).map((one) => {
    const gate = known.find((name) => name === one.trim());
    if (!gate) throw new UsageError('bad-gate', { text: asked ?? '', known: known.join(', ') });
    return gate;
  });
}

/** Whether the input had no ids, so that the rows' own numbers stand for them. */
function rowsAsIds({ cases }: Result): boolean {
  return cases.length > 0 && cases.every(({ id, row }) => id.endsWith(`row-${String(row)}`));
}

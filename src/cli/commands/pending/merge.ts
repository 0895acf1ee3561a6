/** Answers back into the list that they were asked of, in a new file; the list itself stays as it is. */
import { AppendError, filledList, type FilledList, type GivenRow, type Told } from '../../../append/index.ts';
import { factWords } from '../../../i18n/facts.ts';
import { FILL_OBSTACLES, pendingWords, type PendingWords } from '../../../i18n/pending.ts';
import { readCases } from '../../../intake/index.ts';
import { intakeContext } from '../../../intake/law-context.ts';
import { PENS } from '../../../report/document/pens.ts';
import { docOf, type ReportTable, type TableReport } from '../../../report/tables/table-report.ts';
import type { Language } from '../../../i18n/language.ts';
import { list, type Action, type Context, type Options } from '../../context.ts';
import { DONE, DONE_WITH_FINDINGS, UsageError } from '../../exit.ts';
import { openInputs, wholeInput } from '../../input/inputs.ts';
import { questionsFrom, type ReadQuestions } from '../../input/read-questions.ts';
import { readOptionsOf } from '../../input/read-options.ts';
import { formatOfFile } from '../../output/formats.ts';
import { Notices } from '../../output/notices.ts';
import { targetsOf } from '../../output/targets.ts';
import { filesTold, writeOutputs } from '../../output/write-file.ts';
import { settingsOf, type Settings } from '../../settings.ts';
import { lawSentences } from '../../../report/lists/law-sentences.ts';
import { runInfo } from '../run-info.ts';

/** Rows of each table on a screen, and places of one notice. */
const MOST = 20;
const MOST_PLACES = 10;

export const mergeAnswers: Action = async (context, operands, options) => {
  const [file, ...others] = operands;
  const answers = list(options['merge']);
  const [output, ...more] = list(options['output']);
  if (file === undefined || others.length > 0 || output === undefined || output === '-' || more.length > 0) throw new UsageError('merge-needs-output');
  const settings = await settingsOf(context, { ...options, failOn: undefined });
  const notices = new Notices(context, settings.quiet);
  const { language } = context;
  const words = pendingWords[language].merge;
  const sheets: ReadQuestions[] = [];
  for (const one of answers) sheets.push(await questionsFrom(one, context));
  const [input] = await openInputs([file], context.terminal);
  if (!input) throw new UsageError('no-input');
  const bytes = await wholeInput(input);
  // The new list is of the same kind as the old one.
  const format = bytes.subarray(0, 2).toString('latin1') === 'PK' ? 'xlsx' : 'csv';
  targetsOf({ output, format }, [file, ...answers], context.terminal);
  for (const { name, stamp } of sheets) {
    if (!stamp) await notices.say(words.noStamp(name));
    else if (stamp.list !== '' && stamp.list !== input.info().sha256) await notices.say(words.changed(name));
    if (stamp && stamp.law.sha256 !== settings.loaded.sha256) await notices.say(words.otherLaw(name));
  }
  const filled = await filledBy(bytes, file, sheets.flatMap(({ rows, stamp }) => rows.map((row) => ({ ...row, sameList: stamp !== null && stamp.list === input.info().sha256 }))), settings, options, words);
  if (formatOfFile(output) !== format) throw new UsageError('merge-other-format', { file: output });
  const { differs } = filled.told;
  if (differs.length > 0) {
    const places = differs.slice(0, MOST_PLACES).map((one) => words.place(one.row, headingOf(one, language)));
    await notices.say(words.differing(differs.length, [...places, ...(differs.length > places.length ? [pendingWords[language].andMore(differs.length - places.length)] : [])]));
  }
  const now = await openIn(filled.bytes, input.name, settings, options);
  const stamps = sheets.flatMap(({ stamp }) => stamp ?? []);
  const about = { law: settings.loaded.law, catalogue: settings.catalogue, language };
  const report = reportOf(filled, now, stamps, input.name, context);
  const doc = docOf({ ...report, notes: lawSentences(runInfo(context, settings, []), about) }, language, true);
  const outputs = [{ file: output, content: () => filled.bytes }, { file: '-', content: () => PENS.text(doc) }];
  await writeOutputs(context, settings.force, outputs);
  await filesTold(context, outputs, notices);
  const { told, unmatched } = filled;
  return differs.length + told.unread.length + told['not-written'].length + unmatched.length > 0 ? DONE_WITH_FINDINGS : DONE;
};

async function filledBy(bytes: Buffer, file: string, given: readonly GivenRow[], settings: Settings, options: Options, words: PendingWords['merge']): Promise<FilledList> {
  const { loaded: { law }, catalogue, language } = settings;
  try {
    return await filledList(bytes, file, given, { ...(await readOptionsOf(options)), headingOf: (target) => factWords[language].facts[target].heading, before: words.before }, intakeContext(law, catalogue));
  } catch (error) {
    if (!(error instanceof AppendError)) throw error;
    const obstacle = FILL_OBSTACLES.find((one) => one === error.obstacle) ?? 'container';
    throw new UsageError('list-not-filled', { reason: words.obstacle[obstacle](file) });
  }
}

interface OpenPeople {
  readonly pending: number;
  readonly waitForLaw: number;
}

/** Who is still undetermined in the new list. */
async function openIn(bytes: Buffer, name: string, { loaded: { law }, catalogue, engine }: Settings, options: Options): Promise<OpenPeople> {
  let [pending, waitForLaw] = [0, 0];
  const source = {
    name,
    async *bytes() {
      yield await Promise.resolve(bytes);
    },
  };
  for await (const items of readCases([source], await readOptionsOf(options), intakeContext(law, catalogue))) {
    for (const item of items) {
      if (item.kind !== 'case') continue;
      const { part } = engine.look(item.case);
      if (part.outcome !== 'undetermined') continue;
      pending += 1;
      if (part.turnsOnLaw) waitForLaw += 1;
    }
  }
  return { pending, waitForLaw };
}

function headingOf({ target }: Told, language: Language): string {
  return factWords[language].facts[target].heading;
}

function reportOf(filled: FilledList, now: OpenPeople, stamps: readonly NonNullable<ReadQuestions['stamp']>[], name: string, { language }: Context): TableReport {
  const { merge: words, andMore } = pendingWords[language];
  const { column, tables } = words;
  const { told, unmatched, moved, added, rows } = filled;
  const first = (list: ReportTable['rows']): ReportTable['rows'] => (list.length > MOST ? [...list.slice(0, MOST), [andMore(list.length - MOST)]] : list);
  const answers = ({ file, row }: GivenRow): string => words.answerRow(file, row);
  const table = (which: 'differs' | 'unread' | 'not-written', alert: boolean): ReportTable => ({
    title: tables[which], headings: [column.case, column.fact, column.list, column.answer, column.answers], alert, count: told[which].length,
    rows: first(told[which].map((one) => [words.place(one.row, one.id), headingOf(one, language), one.own, one.answer, answers(one.given)])),
  });
  const byFact = new Map<string, number>();
  for (const one of told.fill) byFact.set(headingOf(one, language), (byFact.get(headingOf(one, language)) ?? 0) + 1);
  const people = new Set(told.fill.map(({ sheet = '', row }) => `${sheet} ${String(row)}`)).size;
  // Several sheets of one run tell the same of it.
  const [before] = stamps.toSorted((a, b) => b.pending - a.pending);
  return {
    title: words.title(name),
    about: [
      words.counts(told.fill.length, people, told.same.length, told.differs.length, told.unread.length, told['not-written'].length),
      words.rows(rows),
      ...(moved > 0 ? [words.moved(moved)] : []),
      ...(unmatched.length > 0 ? [words.unmatched(unmatched.length)] : []),
      ...(added.length > 0 ? [words.added(added)] : []),
      ...(before ? [words.progress(before.pending, now.pending, before.waitForLaw, now.waitForLaw)] : []),
    ],
    tables: [
      { title: tables.fill, headings: [column.fact, pendingWords[language].column.cells], rows: [...byFact], count: told.fill.length },
      table('differs', true), table('unread', false), table('not-written', false),
      { title: tables.unmatched, headings: [column.answers], rows: first(unmatched.map((one) => [answers(one)])), count: unmatched.length },
    ],
    notes: [],
  };
}

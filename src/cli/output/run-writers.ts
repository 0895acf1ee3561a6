/** How a run writes each format; what makes a document is loaded when it is asked for. */
import type { CsvOptions } from '../../text/csv.ts';
import type { Paint, ReportContext } from '../../report/report-context.ts';
import type { CaseResult } from '../../report/result.ts';
import { sanitiseLines } from '../../text/sanitise.ts';
import { collecting, jsonWriter, ndjsonWriter, textWriter, type Writer, type Written } from '../../report/writers.ts';
import { UsageError } from '../exit.ts';
import type { Format } from './formats.ts';

export interface RunPlan {
  readonly report: ReportContext;
  readonly csv: CsvOptions;
  readonly paint: Paint;
  readonly severalTables: boolean;
  /** Whether it is about one person, and how much of it a text tells. */
  readonly oneCase: 'brief' | 'full' | null;
  /** Whether a text of a long list names each of its cases. */
  readonly people: 'all' | 'few';
  /** Asked for when the workbook is made; undefined for one that anybody can open. */
  readonly password: () => Promise<string | undefined>;
}

const WRITERS: Readonly<Record<Format, (plan: RunPlan) => Writer | Promise<Writer>>> = {
  text: ({ report, paint, oneCase, people }) => textWriter(report, paint, oneCase, people),
  json: jsonWriter,
  ndjson: ndjsonWriter,
  csv: async ({ csv, severalTables }) => (await import('../../report/csv-writer.ts')).csvWriter(csv, severalTables),
  html: ({ report }) => collecting(async (result) => (await import('../../report/html/render-html.ts')).renderHtml({ ...report, result })),
  markdown: ({ report }) => collecting(async (result) => {
    const [{ PENS }, { resultDoc }] = await Promise.all([import('../../report/document/pens.ts'), import('../../report/memo/result-doc.ts')]);
    return PENS.markdown(resultDoc({ ...report, result }));
  }),
  xlsx: ({ report, password }) => collecting(async (result) => {
    const given = await password();
    return (await import('../../report/xlsx/render-xlsx.ts')).renderXlsx({ ...report, result }, given === undefined ? {} : { password: given });
  }),
  docx: memoWriter,
};

/** Formats in which no cell can say anything to a terminal. */
const HARMLESS: ReadonlySet<Format> = new Set<Format>(['text', 'json', 'ndjson']);

/** @param shown whether a terminal gets it */
export async function runWriter(format: Format, plan: RunPlan, shown: boolean): Promise<Writer> {
  const writer = await WRITERS[format](plan);
  return shown && !HARMLESS.has(format) ? forTerminal(writer) : writer;
}

/** A memo is about one person: with a second case it stops at once. */
function memoWriter({ report }: RunPlan): Writer {
  let first: CaseResult | undefined;
  const writer = collecting(async (result) => {
    const [subject] = result.cases;
    if (!subject) throw new UsageError('memo-no-case');
    const [{ PENS }, { memoDoc }] = await Promise.all([import('../../report/document/pens.ts'), import('../../report/memo/memo-doc.ts')]);
    return PENS.docx(memoDoc({ ...report, result, subject }));
  });
  return {
    ...writer,
    case(result) {
      if (first) throw new UsageError('memo-several-cases');
      first = result;
      return writer.case(result);
    },
  };
}

/** What a cell says to a terminal instead of to its reader is left out; a file keeps it. */
function forTerminal(writer: Writer): Writer {
  const plainly = (data: Written): Written => (typeof data === 'string' ? sanitiseLines(data) : data);
  return {
    table: (...table) => sanitiseLines(writer.table(...table)),
    case: (result) => sanitiseLines(writer.case(result)),
    rejected: (row) => sanitiseLines(writer.rejected(row)),
    end: async (...all) => plainly(await writer.end(...all)),
  };
}

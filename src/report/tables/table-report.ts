/** A report that is mostly tables: a workbook takes them as sheets, every other document as blocks. */
import type { Language } from '../../i18n/language.ts';
import { listDocumentWords } from '../../i18n/lists-document.ts';
import { box, heading, notes, paragraph, table, title, type Block, type Doc } from '../document/blocks.ts';
import type { Cell } from './table.ts';

export interface ReportTable {
  /** Heading of the section, name of the sheet. */
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** How many it tells of, where one takes several rows. */
  readonly count?: number;
  /** The column by which a page groups the rows; a sheet keeps it as a column. */
  readonly groupBy?: number;
  /** Something to look into first. */
  readonly alert?: boolean;
  readonly note?: string;
  /** Left out where room is scarce: it says again, person by person, what a count says. */
  readonly inFullOnly?: true;
}

export interface TableReport {
  readonly title: string;
  /** Sentences under the title. */
  readonly about: readonly string[];
  readonly tables: readonly ReportTable[];
  /** Sentences at the end. */
  readonly notes: readonly string[];
}

/** @param brief for a screen, without what only a file has room for */
export function docOf(report: TableReport, language: Language, brief = false): Doc {
  const told = report.tables.filter(({ rows, inFullOnly }) => rows.length > 0 && !(brief && inFullOnly)).map((one) => ({ ...one, id: `s${String(report.tables.indexOf(one) + 1)}` }));
  const blocks: readonly Block[] = [
    title(report.title),
    ...report.about.map((line) => paragraph(line)),
    ...(told.length < 2 ? [] : [{ kind: 'contents', entries: told.map((one) => ({ id: one.id, text: `${one.title} (${countOf(one)})` })) } as const]),
    ...told.flatMap(tableBlocks),
    ...(told.length === 0 ? [paragraph(listDocumentWords[language].noneHere)] : []),
    ...(report.notes.length === 0 ? [] : [notes(report.notes)]),
  ];
  return { title: report.title, language, blocks };
}

function countOf({ count, rows }: ReportTable): string {
  return String(count ?? rows.length);
}

function tableBlocks(one: ReportTable & { readonly id: string }): readonly Block[] {
  const { headings, rows, groupBy, alert, note } = one;
  const without = <T>(row: readonly T[]): readonly T[] => row.filter((_, at) => at !== groupBy);
  return [
    { kind: 'heading', level: 1, text: `${one.title}: ${countOf(one)}`, id: one.id, alert },
    ...(note === undefined ? [] : [alert ? box([note]) : paragraph(note)]),
    ...[...grouped(rows, groupBy)].flatMap(([label, group]) => [...(groupBy === undefined ? [] : [heading(2, label)]), table(without(headings), group.map(without))]),
  ];
}

/** The rows by the value of the grouping column, in the order of their first row. */
function grouped(rows: ReportTable['rows'], groupBy: number | undefined): ReadonlyMap<string, ReportTable['rows']> {
  const groups = new Map<string, (readonly Cell[])[]>();
  for (const row of rows) {
    const label = groupBy === undefined ? '' : String(row[groupBy] ?? '');
    const group = groups.get(label);
    if (group) group.push(row);
    else groups.set(label, [row]);
  }
  return groups;
}

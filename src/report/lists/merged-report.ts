/** What came of a review sheet: as data and text, which name nobody, and as the list itself in its own columns. */
import type { Language } from '../../i18n/language.ts';
import { listDocumentWords } from '../../i18n/lists-document.ts';
import { listWords } from '../../i18n/lists.ts';
import type { AppliedDecisions } from '../../lists/linkage/apply.ts';
import type { MergedListRow } from '../../lists/linkage/merged-list.ts';
import type { TableReport } from '../tables/table-report.ts';
import { factLabel, rowData, rowLabel, type ListOptions, type RowData } from './person-data.ts';
import type { DataTable } from '../tables/table.ts';

/** A word of the review sheet that is no decision; row as the spreadsheet shows it. */
export interface UnreadableDecision {
  readonly row: number;
  readonly word: string;
}

export interface MergedData {
  readonly format: 'amnistia-merged/1';
  /** `read = kept + mergedAway`. */
  readonly counts: AppliedDecisions['counts'];
  readonly merged: readonly { readonly kept: RowData; readonly from: readonly RowData[]; readonly conflicts: readonly string[] }[];
  readonly related: readonly (readonly Place[])[];
  readonly refused: readonly { readonly a: Place; readonly b: Place; readonly verdict: string; readonly code: string }[];
  readonly unreadable: readonly UnreadableDecision[];
}

interface Place {
  readonly file: string;
  readonly row: number;
}

export function mergedData(applied: AppliedDecisions, unreadable: readonly UnreadableDecision[], options: ListOptions): MergedData {
  const place = ({ file, row }: Place): Place => ({ file, row });
  return {
    format: 'amnistia-merged/1', counts: applied.counts,
    merged: applied.merged.map((one) => ({
      kept: rowData(one.row, options), conflicts: one.conflicts,
      from: one.from.filter((other) => other.file !== one.row.file || other.row !== one.row.row).map((other) => rowData(other, options)),
    })),
    related: applied.related.map((group) => group.map(place)),
    refused: applied.refused.map(({ decision: { a, b, verdict }, code }) => ({ a: place(a), b: place(b), verdict, code })),
    unreadable,
  };
}

/** The list in its own columns; what the kept row does not show stands beside it. */
export function mergedTable(headings: readonly string[], rows: Iterable<MergedListRow>, language: Language): DataTable {
  const all = listWords[language];
  const { mergedColumns } = listDocumentWords[language];
  const places = (list: readonly Place[]) => list.map(({ file, row }) => all.place(row, file)).join(' + ');
  return {
    name: 'merged',
    headings: [...headings, mergedColumns.rows, mergedColumns.others, mergedColumns.related],
    rows: {
      *[Symbol.iterator]() {
        for (const { cells, from, others, related } of rows) {
          yield [...cells, places(from), others.map((one) => `${one.heading}: ${one.text} (${all.place(one.row, one.file)})`).join(' | '), places(related)];
        }
      },
    },
  };
}

/** Decisions that were not applied, and why. */
export function problemsOf(data: MergedData, language: Language, several: boolean): readonly string[] {
  const all = listWords[language];
  const words = all.linkage;
  const place = (one: Place) => all.place(one.row, several ? one.file : null);
  return [
    ...data.refused.map(({ a, b, code }) => `${place(a)} / ${place(b)}: ${words.refused[code as keyof typeof words.refused]}`),
    ...data.unreadable.map(({ row, word }) => words.unreadable(row, word)),
  ];
}

function countLine({ counts }: MergedData, language: Language): string {
  return listWords[language].linkage.applied(counts.read, counts.kept, counts.mergedAway);
}

export function mergedDocument(data: MergedData, language: Language, several: boolean): TableReport {
  const all = listWords[language];
  const { column, merged, related, refused } = listDocumentWords[language];
  const place = (one: Place) => all.place(one.row, several ? one.file : null);
  return {
    title: merged,
    about: [countLine(data, language)],
    tables: [
      {
        title: merged, headings: [column.keptRow, column.mergedRows, column.conflicts],
        rows: data.merged.map(({ kept, from, conflicts }) => [rowLabel(kept, language), from.map((one) => rowLabel(one, language)).join(' + '), conflicts.map((fact) => factLabel(fact, language)).join(', ')]),
      },
      { title: related, headings: [column.rows], rows: data.related.map((group) => [group.map(place).join(' + ')]) },
      { title: refused, headings: [column.problem], rows: problemsOf(data, language, several).map((line) => [line]), alert: true },
    ],
    notes: [all.linkage.othersKept],
  };
}

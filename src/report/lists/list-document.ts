/** A list's result in words: what pages, workbooks and Markdown are made from. */
import type { Cell } from './table.ts';

export interface DocumentTable {
  /** Heading of the section, name of the sheet. */
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** The column by which a page groups the rows; a sheet keeps it as a column. */
  readonly groupBy?: number;
  /** Something to look into first. */
  readonly alert?: boolean;
  readonly note?: string;
}

export interface ListDocument {
  readonly title: string;
  /** Sentences under the title. */
  readonly about: readonly string[];
  readonly tables: readonly DocumentTable[];
  /** Sentences at the end. */
  readonly notes: readonly string[];
}

export interface RowGroup {
  readonly label: string | null;
  readonly rows: DocumentTable['rows'];
}

/** The rows by the value of the grouping column, in the order of their first row, without that column. */
export function grouped({ rows, groupBy }: DocumentTable): readonly RowGroup[] {
  if (groupBy === undefined) return [{ label: null, rows }];
  const groups = new Map<string, (readonly Cell[])[]>();
  for (const row of rows) {
    const label = String(row[groupBy] ?? '');
    const cells = row.filter((_, at) => at !== groupBy);
    const group = groups.get(label);
    if (group) group.push(cells);
    else groups.set(label, [cells]);
  }
  return [...groups].map(([label, all]) => ({ label, rows: all }));
}

/** The headings that stand over grouped rows. */
export function groupedHeadings({ headings, groupBy }: DocumentTable): readonly string[] {
  return headings.filter((_, at) => at !== groupBy);
}

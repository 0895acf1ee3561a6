/** What a run makes of the items that are read. */
import type { Language } from '../../i18n/language.ts';
import type { Mapping, ReadItem } from '../../intake/index.ts';
import type { RejectedRow, TableColumns } from '../../report/result.ts';
import type { Writer } from '../../report/writers.ts';
import { codeMessage } from '../../evaluation/evaluator.ts';

type Item<K extends ReadItem['kind']> = Extract<ReadItem, { readonly kind: K }>;

/** A row that could not be read, with the sentence that says why. */
export function rejectedRow(item: Item<'rejected'>, language: Language): RejectedRow {
  const { file, row, column, code, values, original } = item;
  return { file, ...sheetOf(item), row, column, code, message: codeMessage(language, code, values), values, original };
}

/** What a writer writes where a table begins. */
export function tableHead(writer: Writer, item: Item<'table'>): string {
  return writer.table(item.file, item.headings, { ...sheetOf(item), ...(item.headings.length === 0 ? {} : { facts: factsOf(item.headings, item.mapping) }), ...foundOf(item) });
}

/** The sheet, where the input is a workbook. */
function sheetOf({ sheet }: { readonly sheet?: string }): { readonly sheet?: string } {
  return sheet === undefined ? {} : { sheet };
}

/** How sure each column is, where it was found and not told. */
function foundOf({ headings, found }: Item<'table'>): Pick<TableColumns, 'found'> {
  if (found === undefined) return {};
  return { found: headings.map((_, place) => {
    const { band = 'unsure', read = 0, looked = 0, candidates = [] } = found[place] ?? {};
    return { band, read, looked, candidates };
  }) };
}

/** The fact that each column was read as. */
function factsOf(headings: readonly string[], { columns }: Mapping): readonly (string | null)[] {
  return headings.map((_, place) => columns[place]?.fact ?? null);
}

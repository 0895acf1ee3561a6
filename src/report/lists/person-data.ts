/** How rows and persons stand in results: by place and id; by name only where it is asked for. */
import { formatSpan, type DateSpan } from '../../case/dates.ts';
import type { CaseFactId } from '../../case/facts.ts';
import { isCaseFactId, isChargeFactId } from '../../case/facts.ts';
import { factWords } from '../../i18n/facts.ts';
import type { Language } from '../../i18n/language.ts';
import { listWords } from '../../i18n/lists.ts';
import { valueOf } from '../../case/fact-values.ts';
import { publicId, type ListRow } from '../../lists/row.ts';
import { sanitise } from '../../text/sanitise.ts';

export interface ListOptions {
  /** Show names, cédulas and ids that may be either. Off by default. */
  readonly names?: boolean;
  /** Rows come from several files: each is told with its row. */
  readonly several?: boolean;
}

export interface RowData {
  readonly file: string;
  readonly row: number;
  /** Null where the id may be a cédula or a name and names are not shown. */
  readonly id: string | null;
  readonly name?: string | null;
  /** Whether the file is told with the row. */
  readonly several?: true;
}

export function rowData(row: ListRow, { names, several }: ListOptions): RowData {
  const place = { file: row.file, row: row.row, ...(several ? { several } : {}) } as const;
  return names ? { ...place, id: row.case.id, name: valueOf(row.case, 'name') } : { ...place, id: publicId(row) };
}

/** One line's worth of who it is: `M-01 (fila 2)`. */
export function rowLabel(row: Omit<RowData, 'name'> & { readonly name?: string | null }, language: Language): string {
  const place = listWords[language].place(row.row, row.several ? row.file : null);
  const who = [row.id, row.name].filter((one) => one !== null && one !== undefined && one !== '').join(' ');
  return sanitise(who === '' ? place : `${who} (${place})`);
}

export function rowsLabel(rows: readonly RowData[], language: Language): string {
  return rows.map((row) => rowLabel(row, language)).join(' + ');
}

export function iso(span: DateSpan | null): string | null {
  return span && formatSpan(span);
}

/** A fact's name in a language; an id that is none stays as it is. */
export function factLabel(id: string, language: Language): string {
  return isCaseFactId(id) || isChargeFactId(id) || id === 'charges' || id === 'offence' ? factWords[language].facts[id].label : id;
}

/** What a list says of a fact, in words where it is a code; `prison | measures` value by value. */
export function factSaying(id: string, saying: string | null, language: Language): string {
  if (saying === null) return listWords[language].notSaid;
  return sanitise(saying.split(' | ').map((value) => {
    if (id === 'military') return value === 'yes' || value === 'no' ? factWords[language].truth[value] : value;
    const choices: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = factWords[language].values;
    const words = Object.hasOwn(choices, id) ? choices[id] : undefined;
    return words?.[value] ?? listWords[language].date(value);
  }).join(' | '));
}

/** Facts whose values are a person's own data: kept out unless names are shown. */
export function isPersonal(fact: CaseFactId | 'charges'): boolean {
  return fact === 'custody-place';
}

/** How well each column of a table reads, for a person who checks the mapping. */
import { readCell } from '../cells/read-cell.ts';
import { isBlankText } from '../cells/unknown.ts';
import type { IntakeContext } from '../context.ts';
import { columnLetter } from '../spreadsheet/column-letter.ts';
import { shown } from '../../text/sanitise.ts';
import type { Target } from '../types.ts';
import type { ChargeFactId } from '../../case/facts.ts';
import { chargeFactNamed } from './charge-columns.ts';
import { targetsOf } from './headings.ts';
import type { OpenTable } from './read-table.ts';

export interface ColumnReport {
  readonly letter: string;
  readonly heading: string;
  readonly fact: Target | null;
  /** What it says of the row's charge, where it is for no fact of the case. */
  readonly ofCharge: ChargeFactId | null;
  /** Facts that the heading can name. */
  readonly candidates: readonly Target[];
  /** Up to three different values. */
  readonly samples: readonly string[];
  /** Cells of the sample that hold something, and those of them that read; the rest is unknown with a warning. */
  readonly filled: number;
  readonly readable: number;
  /** One of those that do not read, with the code. */
  readonly unread?: { readonly text: string; readonly code: string };
}

/**
 * @param fact what the column is taken for; by default as the table was opened
 */
export function reportColumn(table: OpenTable, index: number, context: IntakeContext, fact: Target | null = table.mapping.columns[index]?.fact ?? null): ColumnReport {
  const heading = table.headings[index] ?? '';
  const ofCharge = fact === null ? chargeFactNamed(heading) : null;
  const values = table.sample.map((cells) => (cells[index] ?? '').trim()).filter((text) => !isBlankText(text));
  let readable = 0;
  let unread: ColumnReport['unread'];
  for (const text of values) {
    const code = problemOf(ofCharge ?? fact, text, context);
    if (code === null) readable += 1;
    else unread ??= { text: shown(text, 40), code };
  }
  const samples = [...new Set(values)].slice(0, 3).map((text) => shown(text, 40));
  return { letter: columnLetter(index), heading: shown(heading, 60), fact, ofCharge, candidates: [...new Set([...(table.found?.[index]?.candidates ?? []), ...targetsOf(heading)])], samples, filled: values.length, readable, ...(unread === undefined ? {} : { unread }) };
}

/** The report of every column. */
export function reportColumns(table: OpenTable, context: IntakeContext): readonly ColumnReport[] {
  return table.headings.map((_, index) => reportColumn(table, index, context));
}

function problemOf(fact: Target | ChargeFactId | null, text: string, context: IntakeContext): string | null {
  if (fact === null || fact === 'id') return null;
  if (fact === 'charges') {
    const { charges } = context.charges.charges(text, null);
    return charges.length > 0 && charges.every((charge) => charge.offences === null) ? 'charge-unrecognised' : null;
  }
  const read = readCell(fact, text, context);
  return 'unknown' in read.fact && read.fact.unknown === 'unreadable' ? (read.warnings[0]?.code ?? 'value-unrecognised') : null;
}

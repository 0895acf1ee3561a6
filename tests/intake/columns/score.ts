/** How many columns are found, wrong, or missed. */
import { findColumns } from '../../../src/intake/table/columns/find.ts';
import { DECIDING } from '../../../src/intake/table/headings.ts';
import type { IntakeContext } from '../../../src/intake/context.ts';
import { POOLS, type OwnSheet } from './own-sheets.ts';

export interface Score {
  right: number;
  wrong: number;
  missed: number;
  readonly faults: string[];
}

export function rowsOf(sheet: OwnSheet, count = 10): string[][] {
  return Array.from({ length: count }, (_, at) => sheet.columns.map(([, , pool]) => POOLS[pool][at % 10] ?? ''));
}

export function scoreSheet(sheet: OwnSheet, context: IntakeContext, total: Score, isCounted = (facts: readonly string[]): boolean => facts.length > 0): void {
  const found = findColumns(sheet.columns.map(([heading]) => heading), rowsOf(sheet), context);
  for (const [index, [heading, facts]] of sheet.columns.entries()) {
    const fact = found[index]?.fact ?? null;
    if (fact === null ? !isCounted(facts) : !isCounted([...facts, fact])) continue;
    const verdict = fact === null ? 'missed' : facts.includes(fact) ? 'right' : 'wrong';
    total[verdict] += 1;
    if (verdict !== 'right') total.faults.push(`${sheet.name}: ${heading} -> ${fact ?? 'nothing'} (${facts.join(', ')})`);
  }
}

export const isDeciding = (facts: readonly string[]): boolean => facts.some((fact) => (DECIDING as ReadonlySet<string>).has(fact));

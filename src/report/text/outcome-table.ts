/** How many cases have each outcome: surely, with what is presumed, and under the other readings of the law. */
import { batchWords } from '../../i18n/court.ts';
import { OUTCOMES } from '../../rules/language/law.ts';
import type { CaseResult, Counts, Result } from '../result.ts';
import type { Paint } from '../report-context.ts';
import { noOutcomes } from '../result.ts';
import type { Terms } from '../account/terms.ts';
import { wrap } from '../../text/wrap.ts';
import { paintOf } from './paint-of.ts';

interface Column {
  readonly heading: string;
  readonly counts: Counts['outcomes'];
}

/** Outcomes that no column counts are left out. */
export function outcomeTable({ counts, cases }: Result, terms: Terms, paint: Paint): readonly string[] {
  const own = batchWords[terms.language];
  const readings = counts.presumed === undefined ? [] : readingColumns(cases, terms);
  const columns: readonly Column[] = [{ heading: own.sure, counts: counts.outcomes }, ...(counts.presumed === undefined ? [] : [{ heading: own.presumed, counts: counts.presumed }]), ...readings];
  const rows = OUTCOMES.filter((outcome) => columns.some((one) => one.counts[outcome] > 0));
  const first = Math.max(...rows.map((outcome) => own.outcome[outcome].length), 0) + 2;
  const line = (label: string, cells: readonly string[]): string => `  ${label.padEnd(first)}${cells.map((cell, at) => cell.padStart(Math.max(columns[at]?.heading.length ?? 0, 7) + 2)).join('')}`;
  return [
    ...(columns.length === 1 ? [] : [line('', columns.map(({ heading }) => heading))]),
    ...rows.map((outcome) => paintOf(paint, outcome)(line(own.outcome[outcome], columns.map((one) => String(one.counts[outcome]))))),
    ...(readings.length === 0 ? [] : wrap(own.counts, '  ')),
    ...(counts.presumed === undefined || counts.presumed.waitsForLaw === 0 ? [] : wrap(own.waits(counts.presumed.waitsForLaw), '  ')),
  ];
}

function readingColumns(cases: readonly CaseResult[], terms: Terms): readonly Column[] {
  const columns = new Map<string, Record<keyof Counts['outcomes'], number>>();
  for (const { readings } of cases) {
    for (const [name, { outcome, presumed }] of Object.entries(readings)) {
      const counts = columns.get(name) ?? noOutcomes();
      counts[presumed?.outcome ?? outcome] += 1;
      columns.set(name, counts);
    }
  }
  return [...columns].map(([name, counts]) => ({ heading: terms.readingName(name).toLocaleLowerCase(terms.language), counts }));
}

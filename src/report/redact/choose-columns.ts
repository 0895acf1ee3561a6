/** A result with only the chosen columns: what is not named does not leave. */
import type { Result } from '../result.ts';

/**
 * @param columns headings of the input or ids of facts; the id of the case always stays.
 * `charges` lets the words of the charges out; without it they leave only as recognised.
 */
export function chooseColumns(result: Result, columns: readonly string[]): Result {
  const chosen = new Set(columns);
  const places = new Map((result.columns ?? []).map((table) => [table.file, table.headings.flatMap((heading, index) => (chosen.has(heading) ? [index] : []))]));
  return {
    ...result,
    cases: result.cases.map((subject) => {
      const { cells, ...rest } = subject;
      const own = places.get(subject.file);
      return {
        ...rest,
        facts: Object.fromEntries(Object.entries(subject.facts).filter(([id]) => id === 'id' || chosen.has(id))),
        charges: chosen.has('charges') ? subject.charges : subject.charges.map((charge) => ({ ...charge, text: charge.text === '' ? '' : (charge.offences ?? ['?']).join(' / ') })),
        warnings: subject.warnings.map((warning) => (chosen.has(warning.column) ? warning : { column: '', code: warning.code, message: '', values: {} })),
        ...(cells === undefined || own === undefined ? {} : { cells: own.map((index) => cells[index] ?? '') }),
      };
    }),
    rejected: result.rejected.map((row) => ({ ...row, message: '', original: '', column: chosen.has(row.column) ? row.column : '' })),
    ...(result.columns === undefined ? {} : { columns: result.columns.map((table) => ({ file: table.file, headings: table.headings.filter((heading) => chosen.has(heading)) })) }),
  };
}

/** Names that are neither a heading of the result nor a fact of any case: probably mistyped. */
export function unknownColumns(result: Result, columns: readonly string[], facts: readonly string[]): readonly string[] {
  const known = new Set([...facts, ...(result.columns ?? []).flatMap((table) => table.headings)]);
  return columns.filter((name) => !known.has(name));
}

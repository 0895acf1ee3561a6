/** A result with only the chosen columns: what is not named does not leave. */
import { COURT_FACTS } from '../../rules/court/court-action.ts';
import { CASE_FACT_IDS } from '../../case/facts.ts';
import { tableOf, type CaseResult, type Result, type TableColumns } from '../result.ts';

/** What can be named beside headings and facts. */
export const CHARGES_COLUMN = 'charges';

/** A column as it was asked for. */
interface Chosen {
  /** The facts that it lets out. */
  readonly facts: ReadonlySet<string>;
  /** Where it stands in each table, in the order in which the columns were asked for. */
  readonly places: ReadonlyMap<TableColumns, readonly number[]>;
}

/**
 * A heading lets its fact out, and a fact the column that it was read from.
 * Tables keep the order in which the columns were asked for; the id of the
 * case always stays.
 * @param columns headings of the input or ids of facts; `charges` lets the
 * words of the charges out, which otherwise leave only as recognised
 */
export function chooseColumns(result: Result, columns: readonly string[]): Result {
  const chosen = choiceOf(result, columns);
  const tables = new Map([...chosen.places].map(([table, places]) => [tableOf(table), { table, places }]));
  const warned = (subject: CaseResult, column: string): boolean => {
    const found = tables.get(tableOf(subject));
    return chosen.facts.has(column) || (found?.places.some((place) => found.table.headings[place] === column) ?? false);
  };
  return {
    ...result,
    run: { ...result.run, shared: { redacted: false, ...result.run.shared, facts: [...chosen.facts].filter((id) => result.run.shared?.facts.includes(id) ?? true) } },
    cases: result.cases.map((subject) => {
      const { cells, courtAction, ...rest } = subject;
      const found = tables.get(tableOf(subject));
      return {
        ...rest,
        ...(courtAction === undefined || !COURT_FACTS.every((id) => chosen.facts.has(id)) ? {} : { courtAction }),
        facts: { id: subject.id, ...Object.fromEntries([...chosen.facts].flatMap((id) => (Object.hasOwn(subject.facts, id) ? [[id, subject.facts[id]]] : []))) },
        charges: chosen.facts.has(CHARGES_COLUMN) ? subject.charges : subject.charges.map(withoutWords),
        warnings: subject.warnings.map((warning) => (warned(subject, warning.column) ? warning : { column: '', code: warning.code, message: '', values: {} })),
        ...(cells === undefined || found === undefined ? {} : { cells: found.places.map((place) => cells[place] ?? '') }),
      };
    }),
    rejected: result.rejected.map(({ file, row, code }) => ({ file, row, column: '', code, message: '', original: '' })),
    ...(result.columns === undefined ? {} : {
      columns: result.columns.map((table) => {
        const places = chosen.places.get(table) ?? [];
        return { ...table, headings: places.map((place) => table.headings[place] ?? ''), ...(table.facts === undefined ? {} : { facts: places.map((place) => table.facts?.[place] ?? null) }), ...(table.found === undefined ? {} : { found: places.flatMap((place) => table.found?.[place] ?? []) }) };
      }),
    }),
  };
}

/** A charge as it is known where its words may not leave. */
export function withoutWords<T extends { readonly text: string; readonly offences: readonly string[] | null; readonly suggestions?: readonly string[] }>(charge: T): Omit<T, 'suggestions'> {
  const { suggestions: _suggestions, ...rest } = charge;
  return { ...rest, text: charge.text === '' ? '' : (charge.offences ?? ['?']).join(' / ') };
}

function choiceOf(result: Result, columns: readonly string[]): Chosen {
  const facts = new Set<string>();
  const places = new Map<TableColumns, number[]>((result.columns ?? []).map((table) => [table, []]));
  for (const name of columns) {
    if (isFact(name)) facts.add(name);
    for (const [table, taken] of places) {
      table.headings.forEach((heading, place) => {
        const fact = table.facts?.[place] ?? null;
        if (heading !== name && fact !== name) return;
        if (!taken.includes(place)) taken.push(place);
        if (heading === name && fact !== null && isFact(fact)) facts.add(fact);
      });
    }
  }
  return { facts, places };
}

function isFact(name: string): boolean {
  return name === CHARGES_COLUMN || (CASE_FACT_IDS as readonly string[]).includes(name);
}

/** Names that are neither a heading of the result nor a fact: probably mistyped. */
export function unknownColumns(result: Result, columns: readonly string[], facts: readonly string[]): readonly string[] {
  const known = new Set([...facts, CHARGES_COLUMN, ...(result.columns ?? []).flatMap((table) => table.headings)]);
  return columns.filter((name) => !known.has(name));
}

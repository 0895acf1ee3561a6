/**
 * Cases as tests of a law: the facts, and what a lawyer expects of them.
 * The facts are read like any other sheet (`src/intake`); here stands what
 * is said beside them.
 */
import { isUnknown, type Case, type ChargeFacts, type Fact } from '../case/case.ts';
import { parseDay, type DateSpan, type Day } from '../case/dates.ts';
import { CASE_FACTS, CASE_FACT_IDS, CHARGE_FACTS, CHARGE_FACT_IDS, valuesOf, type FactDefinition } from '../case/facts.ts';
import { GROUNDS, OUTCOMES, type Ground, type Law, type Outcome } from '../rules/language/law.ts';
import { wordsOf } from '../text/fold.ts';

export interface Expected {
  readonly outcome: Outcome;
  readonly ground?: Ground;
  /** Facts and questions that must be among those on which the case turns. */
  readonly turnsOn: readonly string[];
  /** A rule that must be among those that decide, or on which it turns. */
  readonly provision?: string;
  readonly reading: string;
  readonly assumptions: Readonly<Record<string, string>>;
  /** Why this is expected. */
  readonly note: string;
}

export interface LawCase {
  readonly id: string;
  /** Row as the spreadsheet shows it. */
  readonly row: number;
  readonly case: Case;
  readonly expected: Expected;
}

/** The words of a language in which expectations are written. */
export interface ExpectationWords {
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly ground: Readonly<Record<Ground, string>>;
  readonly label: (fact: string) => string;
  readonly value: (fact: string, value: string) => string;
}

/** A cell of a sheet of cases that cannot be an expectation. */
export class CaseSheetError extends Error {
  readonly column: string;
  readonly cell: string;
  constructor(column: string, cell: string) {
    super(`${column}: ${cell}`);
    this.name = 'CaseSheetError';
    this.column = column;
    this.cell = cell;
  }
}

const HEADINGS = {
  reading: ['lectura', 'reading'],
  outcome: ['se espera', 'espera', 'resultado esperado', 'expected', 'expected outcome'],
  ground: ['motivo', 'ground'],
  turnsOn: ['depende de', 'turns on'],
  provision: ['regla', 'disposicion', 'provision', 'rule'],
  note: ['nota', 'note', 'por que', 'why'],
} as const;

/**
 * What a row expects.
 * @param words of every language in which the sheet may be written; codes always do
 * @returns null for a row that expects nothing (a sheet of plain cases)
 * @throws CaseSheetError
 */
export function expectedOf(headings: readonly string[], cells: readonly string[], words: readonly ExpectationWords[]): Expected | null {
  const cell = (column: keyof typeof HEADINGS): string => {
    const index = headings.findIndex((heading) => (HEADINGS[column] as readonly string[]).includes(wordsOf(heading)));
    return cells[index]?.trim() ?? '';
  };
  const code = <T extends string>(column: 'outcome' | 'ground', codes: readonly T[]): T | undefined => {
    const text = cell(column);
    if (text === '') return undefined;
    const found = codes.find((one) => one === text || words.some((each) => wordsOf((each[column] as Readonly<Record<string, string>>)[one] ?? '') === wordsOf(text)));
    if (found === undefined) throw new CaseSheetError(column, text);
    return found;
  };
  const outcome = code('outcome', OUTCOMES);
  if (outcome === undefined) return null;
  const ground = code('ground', GROUNDS);
  const provision = cell('provision');
  return {
    outcome,
    ...(ground === undefined ? {} : { ground }),
    turnsOn: listOf(cell('turnsOn')).map((name) => referenceOf(name, words)),
    ...(provision === '' ? {} : { provision }),
    ...readingOf(cell('reading')),
    note: cell('note'),
  };
}

function listOf(text: string): readonly string[] {
  return text.split(/[,;]/).map((one) => one.trim()).filter((one) => one !== '');
}

/** `strict` · `Q5=charge` · `favourable, Q5=person` */
function readingOf(text: string): Pick<Expected, 'reading' | 'assumptions'> {
  let reading = 'working';
  const assumptions: Record<string, string> = {};
  for (const one of listOf(text)) {
    const [question = '', position] = one.split('=').map((part) => part.trim());
    if (position === undefined) reading = question;
    else assumptions[question] = position;
  }
  return { reading, assumptions };
}

function referenceOf(name: string, words: readonly ExpectationWords[]): string {
  const ids = [...CASE_FACT_IDS, ...CHARGE_FACT_IDS, 'charges', 'offence'];
  const found = ids.find((id) => id === name || words.some((each) => wordsOf(each.label(id)) === wordsOf(name)));
  if (found !== undefined) return found;
  if (/^[A-Z]\w*$/.test(name)) return name;
  throw new CaseSheetError('turnsOn', name);
}

/**
 * The case with what the sheet says of its charges in columns of their own;
 * it holds for each of them.
 */
export function withChargeColumns(subject: Case, headings: readonly string[], cells: readonly string[], words: readonly ExpectationWords[]): Case {
  const facts: Record<string, unknown> = {};
  for (const id of CHARGE_FACT_IDS) {
    // "Resultado" alone is how sheets head the court's decision: the charge's own is "Resultado del cargo".
    const index = headings.findIndex((heading) => words.some((each) => [each.label(id), `${each.label(id)} del cargo`, `${each.label(id)} of the charge`].some((one) => wordsOf(one) === wordsOf(heading))));
    const text = cells[index]?.trim() ?? '';
    if (text === '') continue;
    const definition: FactDefinition = CHARGE_FACTS[id];
    const value = valuesOf(definition).find((one) => one === text || words.some((each) => wordsOf(each.value(id, one)) === wordsOf(text)));
    if (value === undefined) throw new CaseSheetError(id, text);
    facts[id] = { values: [value], text };
  }
  if (Object.keys(facts).length === 0 || !Array.isArray(subject.charges)) return subject;
  const charges = subject.charges as Extract<Case['charges'], readonly unknown[]>;
  return { ...subject, charges: charges.map((charge) => ({ ...charge, facts: { ...charge.facts, ...(facts as ChargeFacts) } })) };
}

/** A row of a sheet as `src/intake` reads it. */
export interface ReadRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly case: Case;
}

/**
 * A row as a test of the law; null if it expects nothing.
 * @throws CaseSheetError
 */
export function lawCaseOf(headings: readonly string[], read: ReadRow, words: readonly ExpectationWords[]): LawCase | null {
  const expected = expectedOf(headings, read.cells, words);
  return expected && { id: read.case.id, row: read.row, case: withChargeColumns(read.case, headings, read.cells, words), expected };
}

/** The last day that the cases or the law speak of: looked at on that day, nothing in them lies in the future. */
export function lastDayOf(law: Pick<Law, 'published'>, cases: readonly Case[]): Day {
  let last = parseDay(law.published) ?? 0;
  for (const { facts } of cases) {
    for (const id of CASE_FACT_IDS) {
      if (CASE_FACTS[id].kind !== 'date') continue;
      const fact = facts[id] as Fact<DateSpan>;
      if (isUnknown(fact)) continue;
      for (const span of fact.values) last = Math.max(last, span.to ?? span.from ?? last);
    }
  }
  return last;
}

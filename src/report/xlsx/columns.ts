/** The columns of the sheet of cases: the input's own, then what was found. */
import { CASE_FACT_IDS } from '../../case/facts.ts';
import type { CaseAccount } from '../account/account.ts';
import { capital, factsTold } from '../account/facts-told.ts';
import { tierWords } from '../../i18n/report-tiers.ts';
import { accountOf } from '../account/tell.ts';
import type { Terms } from '../account/terms.ts';
import { tableOf, type CaseResult, type Result, type RunInfo } from '../result.ts';
import { ADDED_HEADING, HEADING, OUTCOME_LOOK, PRESUMED_LOOK, text } from './looks.ts';
import type { SheetCell } from './sheet.ts';

/** Where each table's columns stand among all headings; the same heading shares a column. */
export interface InputColumns {
  readonly headings: readonly string[];
  /** Whether the second tier has columns: not where nobody tried it, or where it was left out of a shared copy. */
  readonly secondTier: boolean;
  readonly cellsOf: (subject: CaseResult) => readonly string[];
}

export function inputColumns(result: Result, terms: Terms): InputColumns {
  if ((result.columns ?? []).every((table) => table.headings.length === 0)) return factColumns(result, terms);
  const headings: string[] = [];
  const places = new Map<string, readonly number[]>();
  for (const table of result.columns ?? []) {
    const taken = new Set<number>();
    places.set(tableOf(table), table.headings.map((heading) => {
      let at = headings.findIndex((known, index) => known === heading && !taken.has(index));
      if (at < 0) at = headings.push(heading) - 1;
      taken.add(at);
      return at;
    }));
  }
  return {
    headings,
    secondTier: result.counts.presumed !== undefined,
    cellsOf: (subject) => {
      const cells = headings.map(() => '');
      places.get(tableOf(subject))?.forEach((at, index) => (cells[at] = subject.cells?.[index] ?? ''));
      return cells;
    },
  };
}

/** Cases that came from no table: their facts stand for the input's columns. */
function factColumns(result: Result, terms: Terms): InputColumns {
  const used = CASE_FACT_IDS.filter((id) => result.cases.some((one) => one.facts[id] !== undefined));
  return {
    headings: [terms.words.amnestyPage.id, ...used.map((id) => capital(terms.facts.facts[id].label))],
    secondTier: result.counts.presumed !== undefined,
    cellsOf: (subject) => {
      const told = new Map(factsTold(subject, terms).map((fact) => [fact.id, fact.value]));
      return [subject.id, ...used.map((id) => told.get(id) ?? '')];
    },
  };
}

interface AddedColumn {
  readonly heading: string;
  readonly width: number;
}

export function addedColumns({ secondTier }: InputColumns, terms: Terms): readonly AddedColumn[] {
  const { sheet } = terms.words;
  const tiers = tierWords[terms.language];
  return [
    { heading: sheet.outcome, width: 17 },
    ...(secondTier ? [{ heading: tiers.presumed, width: 24 }, { heading: tiers.by, width: 48 }, { heading: tiers.waitsFor, width: 24 }] : []),
    { heading: sheet.ground, width: 24 }, { heading: sheet.articles, width: 20 },
    { heading: sheet.charges, width: 48 }, { heading: sheet.missing, width: 32 }, { heading: sheet.questions, width: 14 },
    { heading: sheet.assumed, width: 18 }, { heading: sheet.conditions, width: 44 }, { heading: sheet.next, width: 60 },
    { heading: sheet.warnings, width: 40 }, { heading: sheet.sourceFile, width: 20 }, { heading: sheet.sourceRow, width: 8 },
  ];
}

export function headingRow(input: InputColumns, terms: Terms): readonly SheetCell[] {
  const { cut } = terms.words.sheet;
  return [...input.headings.map((heading) => text(heading, cut, HEADING)), ...addedColumns(input, terms).map(({ heading }) => text(heading, cut, ADDED_HEADING))];
}

export function caseRow(subject: CaseResult, run: RunInfo, input: InputColumns, terms: Terms): readonly SheetCell[] {
  const { cut } = terms.words.sheet;
  const account = accountOf(subject, run, terms);
  const lines = (items: readonly string[]): SheetCell => text(items.join('\n'), cut);
  return [
    ...input.cellsOf(subject).map((cell) => text(cell, cut)),
    text(account.outcomeWord, cut, OUTCOME_LOOK[subject.outcome]),
    ...(input.secondTier ? secondCells(account, cut) : []),
    text(account.ground, cut),
    lines(account.articles),
    lines(account.charges.map((charge) => `${String(charge.number)}. ${charge.text}: ${charge.verdict}`)),
    lines(account.missing.map((one) => one.label)),
    lines(account.disputed.map((one) => one.id)),
    lines([...account.assumed.map((one) => `${one.question}: ${one.position}`), ...account.presumed]),
    lines(account.duties.filter((duty) => duty.status !== 'met').map((duty) => `${duty.statusWord}: ${duty.text}`)),
    lines(account.next.map((step) => `${step.term === '' ? '' : `${step.term} `}${step.text}`)),
    lines(account.warnings.map(({ about, message }) => [about, message].filter((one) => one !== '').join(': '))),
    text(tableOf(subject), cut),
    { value: subject.row },
  ];
}

/** What is presumed; empty where the outcome is sure, and where no presumption leads to an answer. */
function secondCells({ secondTold: second }: CaseAccount, cut: string): readonly SheetCell[] {
  if (second === null) return [text('', cut), text('', cut), text('', cut)];
  return [text(second.word, cut, PRESUMED_LOOK[second.kind]), text(second.by.join('\n'), cut), text(second.questions.join('\n'), cut)];
}

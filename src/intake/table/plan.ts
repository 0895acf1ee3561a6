/** How the rows of one table become cases: a reader for each column, with a cache of what it read before. */
import { unknown, type Case, type Warning } from '../../case/case.ts';
import { definitionOf, type CaseFactId, type ChargeFactId } from '../../case/facts.ts';
import { readCell } from '../cells/read-cell.ts';
import { NO_ID, readId } from '../cells/case-id.ts';
import { isBlankText } from '../cells/unknown.ts';
import { cellTaken, chargesTaken, conductSpan, finish, militaryCourt, newDraft, take, takeCharges, warn, type CellTaken, type Draft } from '../assemble.ts';
import type { IntakeContext } from '../context.ts';
import type { DateOrder } from '../dates/single.ts';
import { IntakeError } from '../error.ts';
import { BLANK } from '../reading.ts';
import { unguarded } from '../../text/formula.ts';
import { shown } from '../../text/sanitise.ts';
import type { Target } from '../types.ts';
import { DateOrderWatch } from './date-order.ts';
import { chargesText, dateText, datePartOf, offenceInHeading, type ChargeColumn, type DatePart } from './columns/parts.ts';
import { columnLetters, columnName } from './mapping.ts';
import { chargeFactNamed, withFact } from './charge-columns.ts';
import type { RawRow } from './raw-row.ts';

/** How many readings a column remembers: the same words come again and again. */
const REMEMBERED = 4_096;

/** Different spellings of nothing that are told of a table. */
const NULL_WORDS_TOLD = 12;

/** Texts that are different in every row. */
const OWN_TEXT: ReadonlySet<Target> = new Set<Target>(['name', 'id-number', 'file-number', 'notes', 'co-defendants', 'health']);

interface FactColumn {
  readonly index: number;
  /** What a row says of the fact, where several columns say it together. */
  readonly together: ((cells: readonly string[]) => string) | null;
  readonly id: CaseFactId;
  readonly heading: string;
  readonly watch: DateOrderWatch | null;
  /** Null for what hardly ever comes again. */
  readonly cache: Map<string, CellTaken> | null;
}

/** What every column takes from an empty cell. */
const EMPTY = cellTaken(BLANK, '');

export interface PlanOptions {
  readonly headings: readonly string[];
  readonly targets: readonly (Target | null)[];
  readonly context: IntakeContext;
  readonly dateOrder: DateOrder;
  /** For columns of charges: the offence that a mark in them says; where nothing is told, it is the one in the heading. */
  readonly marks?: readonly (string | null | undefined)[] | undefined;
  /** Columns that may be for a fact and are not used: nothing is presumed of it where they say something. */
  readonly doubtful?: readonly Doubtful[] | undefined;
  /** What goes before the row number in the id of a case without one. */
  readonly idPrefix: string;
}

/** A column of which nobody knows whether it is for a fact. */
export interface Doubtful {
  readonly index: number;
  readonly fact: CaseFactId | 'charges';
}

/** Something was written that may be about the fact, and nobody read it: nothing is presumed over it. */
function doubt(draft: Draft, fact: Doubtful['fact'], cell: string): void {
  if (isBlankText(cell.trim())) return;
  if (fact === 'charges') draft.charges = unknown('unreadable', cell);
  else draft.facts[fact] ??= unknown('unreadable', cell);
}

function placesOf(target: Target, targets: readonly (Target | null)[]): readonly number[] {
  return targets.flatMap((one, index) => (one === target ? [index] : []));
}

/** Reads what several columns say of one fact as one text. */
function togetherOf(target: CaseFactId, { targets, headings }: PlanOptions): FactColumn['together'] {
  const places = placesOf(target, targets);
  if (places.length < 2) return null;
  if (definitionOf(target).kind !== 'date') return (cells) => places.map((index) => (cells[index] ?? '').trim()).filter((cell) => cell !== '').join(' ');
  const parts = new Map<DatePart, number>();
  for (const index of places) {
    const part = datePartOf(headings[index] ?? '');
    if (part !== null && !parts.has(part)) parts.set(part, index);
  }
  return (cells) => dateText(cells, parts);
}

/** Reads the rows of one table. */
export class TablePlan {
  readonly #options: PlanOptions;
  readonly #columns: readonly FactColumn[];
  readonly #charges: { readonly columns: readonly ChargeColumn[]; readonly heading: string } | null;
  readonly #doubtful: readonly Doubtful[];
  readonly #chargeFacts: readonly { readonly index: number; readonly id: ChargeFactId }[];
  readonly #id: number;
  readonly #ids = new Set<string>();
  readonly #idHeading: string;
  readonly #headingOf: ReadonlyMap<CaseFactId, string>;
  readonly #nullWords = new Set<string>();
  readonly #columnOf = (id: CaseFactId): string => this.#headingOf.get(id) ?? id;

  constructor(options: PlanOptions) {
    this.#options = options;
    this.#columns = options.targets.flatMap((target, index): readonly FactColumn[] => {
      if (target === null || target === 'id' || target === 'charges' || options.targets.indexOf(target) !== index) return [];
      return [{
        index,
        together: togetherOf(target, options),
        id: target,
        heading: shown(options.headings[index] ?? '', 60) || target,
        watch: definitionOf(target).kind === 'date' ? new DateOrderWatch(options.dateOrder) : null,
        cache: OWN_TEXT.has(target) ? null : new Map<string, CellTaken>(),
      }];
    });
    const charges = placesOf('charges', options.targets);
    const [first] = charges;
    this.#charges = first === undefined ? null : {
      columns: charges.map((index) => ({ index, marked: options.marks?.[index] === undefined ? offenceInHeading(options.headings[index] ?? '', options.context) : (options.marks[index] ?? null) })),
      heading: charges.map((index) => shown(options.headings[index] ?? '', 60)).filter((heading) => heading !== '').join(' + ') || 'charges',
    };
    this.#doubtful = options.doubtful ?? [];
    this.#chargeFacts = options.headings.flatMap((heading, index) => {
      const id = (options.targets[index] ?? null) === null ? chargeFactNamed(heading) : null;
      return id === null ? [] : [{ index, id }];
    });
    this.#id = options.targets.indexOf('id');
    this.#idHeading = shown(options.headings[this.#id] ?? '', 60);
    this.#headingOf = new Map(this.#columns.map((column) => [column.id, column.heading]));
  }

  /**
   * Lets the columns of dates see rows before any of them is judged.
   * @throws IntakeError where dates that were judged before would be read otherwise now
   */
  look(rows: readonly RawRow[]): void {
    for (const column of this.#columns) {
      const { watch, cache, index, together } = column;
      if (!watch) continue;
      for (const { row, cells, broken } of rows) {
        const { order } = broken === true ? EMPTY : this.#read(column, together?.(cells) ?? cells[index] ?? '');
        if (order === null || !watch.see(order)) continue;
        if (watch.isJudged) throw new IntakeError('date-order-late', { column: columnName(index, this.#options.headings) }, { row });
        cache?.clear();
      }
    }
  }

  /** Whether rows that were looked at would be read otherwise if another date came. */
  get isOpen(): boolean {
    return this.#columns.some(({ watch }) => watch?.isOpen === true);
  }

  /** Told that the rows that were looked at are judged now. */
  judge(): void {
    for (const { watch } of this.#columns) watch?.judge();
  }

  /** The case of one row. @param missing whether the row ends before the headings do; @param doubts about the whole of it */
  caseOf(row: number, cells: readonly string[], missing: boolean, doubts: readonly Omit<Warning, 'column'>[]): Case {
    const draft = newDraft();
    for (const column of this.#columns) take(draft, column.id, this.#read(column, column.together?.(cells) ?? cells[column.index] ?? ''));
    if (this.#charges) {
      const cell = chargesText(cells, this.#charges.columns);
      takeCharges(draft, this.#noted(chargesTaken(this.#options.context.charges.charges(unguarded(cell), conductSpan(draft), militaryCourt(draft)), cell, this.#charges.heading)));
    }
    for (const { index, id } of this.#chargeFacts) this.#ofCharge(draft, id, cells[index] ?? '', index);
    for (const { index, fact } of this.#doubtful) doubt(draft, fact, cells[index] ?? '');
    const { headings } = this.#options;
    if (missing) warn(draft, { column: shown(headings[cells.length] ?? '', 60), code: 'missing-cell', values: { cells: String(cells.length), expected: String(headings.length) } });
    for (const doubt of doubts) warn(draft, { column: '', ...doubt });
    return finish(this.#identify(row, cells, draft), draft, this.#columnOf);
  }

  /** What a column says of a charge. */
  #ofCharge(draft: Draft, id: ChargeFactId, cell: string, index: number): void {
    const { charges } = draft;
    if (isBlankText(cell.trim()) || 'unknown' in charges || charges.length === 0) return;
    const { headings, context } = this.#options;
    const read = readCell(id, cell, context);
    const column = shown(headings[index] ?? '', 60);
    draft.charges = withFact(charges, id, read, cell);
    if (charges.length > 1) warn(draft, { column, code: 'fact-of-several-charges', values: { text: shown(cell) } });
    else for (const { code, values } of read.warnings) warn(draft, { column, code, values });
  }

  /** What is told once of the table: a program's words for nothing, columns of dates whose figures fit only the order that is not used, or both. */
  notices(): readonly { readonly code: 'column-dates-other' | 'date-order-mixed' | 'null-words'; readonly values: Readonly<Record<string, string>> }[] {
    const { headings, dateOrder } = this.#options;
    const nullWords = this.#nullWords.size === 0 ? [] : [{ code: 'null-words' as const, values: { words: [...this.#nullWords].sort().join(', ') } }];
    const orders = this.#columns.flatMap(({ watch, index }) => {
      const seen = watch?.verdict;
      if (!seen) return [];
      return [{ code: seen.code, values: { column: columnName(index, headings), letters: columnLetters([index]), other: String(seen.other), same: String(seen.same), order: dateOrder === 'dmy' ? 'mdy' : 'dmy' } }];
    });
    return [...nullWords, ...orders];
  }

  #read(column: FactColumn, cell: string): CellTaken {
    if (cell === '') return EMPTY;
    const { id, heading, watch, cache } = column;
    const known = cache?.get(cell);
    if (known) return known;
    const { dateOrder, context } = this.#options;
    const taken = this.#noted(cellTaken(readCell(id, cell, context, watch ? { dateOrder, orderDoubtful: watch.isDoubtful } : {}), heading));
    if (cache) {
      if (cache.size >= REMEMBERED) cache.clear();
      cache.set(detached(cell), taken);
    }
    return taken;
  }

  /** Keeps a program's word for nothing, which is told once of the whole table. */
  #noted<T extends { readonly nullWord?: string }>(taken: T): T {
    if (taken.nullWord !== undefined && this.#nullWords.size < NULL_WORDS_TOLD) this.#nullWords.add(taken.nullWord);
    return taken;
  }

  #identify(row: number, cells: readonly string[], draft: Draft): string {
    const { id: own, warning, nullWord } = this.#id < 0 ? NO_ID : readId(unguarded((cells[this.#id] ?? '').trim()));
    if (nullWord !== undefined) this.#noted({ nullWord });
    if (warning) warn(draft, { column: this.#idHeading, ...warning });
    if (own === '') return `${this.#options.idPrefix}row-${String(row)}`;
    if (this.#ids.has(own)) warn(draft, { column: this.#idHeading, code: 'duplicate-id', values: { text: shown(own, 40) } });
    this.#ids.add(own);
    return own;
  }
}

/**
 * A copy that shares no memory with the text that it was cut from. What is
 * kept for long must not hold a whole block of the file by one cell of it.
 */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}

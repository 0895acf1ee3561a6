/** From the readings of a row to a case: what goes before what, and what contradicts what. */
import { apart } from '../case/ended.ts';
import { isUnknown, unknown, type Case, type CaseFacts, type Charge, type UnknownFact, type Warning } from '../case/case.ts';
import { formatSpan, hull, type DateSpan } from '../case/dates.ts';
import { definitionOf, type CaseFactId } from '../case/facts.ts';
import { COURTS } from '../country/pack/phrases.ts';
import { lexiconOf, search, type Lexicon } from './cells/lexicon.ts';
import { HIDDEN } from './cells/read-cell.ts';
import { isErrorCell, isNullWord } from './cells/unknown.ts';
import type { ChargesRead } from './context.ts';
import { isPlaceholder } from './dates/placeholder.ts';
import { readDate } from './dates/read-date.ts';
import type { AnyFact, Reading } from './reading.ts';
import { unguarded } from '../text/formula.ts';
import { shown } from '../text/sanitise.ts';

/** What one cell says beside its own fact, and the column that says so. */
type Besides = readonly [CaseFactId, AnyFact, string];

/**
 * What a case takes over from one cell: its reading under the heading of its
 * column. All that can be worked out of the words alone is, since a column
 * keeps it for the rows with the same words.
 */
export interface CellTaken {
  readonly fact: AnyFact;
  readonly order: NonNullable<Reading['order']> | null;
  readonly also: readonly Besides[] | null;
  readonly warnings: readonly Warning[] | null;
  /** See {@link Reading.nullWord}. */
  readonly nullWord?: string;
}

/** The facts of a case while its cells are read. */
export interface Draft {
  readonly facts: Partial<Record<CaseFactId, AnyFact>>;
  /** What cells say beside their own fact. */
  also: readonly Besides[] | null;
  warnings: readonly Warning[] | null;
  charges: readonly Charge[] | ReturnType<typeof unknown>;
}

const UNASKED = unknown('unasked');
const NO_WARNINGS: readonly Warning[] = [];
const UNKNOWN_BLANK = unknown('blank');

export function newDraft(): Draft {
  return { facts: {}, also: null, warnings: null, charges: UNASKED };
}

export function warn(draft: Draft, warning: Warning): void {
  draft.warnings = joined(draft.warnings, [warning]);
}

function joined<T>(list: readonly T[] | null, more: readonly T[] | null): readonly T[] | null {
  return list === null ? more : more === null ? list : [...list, ...more];
}

/** What a case takes over from the reading of a cell in a column. */
export function cellTaken(read: Reading, column: string): CellTaken {
  return {
    fact: read.fact,
    order: read.order ?? null,
    also: read.also.length === 0 ? null : read.also.map(([other, fact]) => [other, fact, column]),
    warnings: warningsOf(read.warnings, column),
    ...(read.nullWord === undefined ? {} : { nullWord: read.nullWord }),
  };
}

function warningsOf(remarks: ChargesRead['warnings'], column: string): readonly Warning[] | null {
  return remarks.length === 0 ? null : remarks.map(({ code, values }) => ({ column, code, values }));
}

/** Takes over what was read from one cell. */
export function take(draft: Draft, id: CaseFactId, cell: CellTaken): void {
  draft.facts[id] = cell.fact;
  const { also, warnings } = cell;
  if (also !== null) draft.also = joined(draft.also, also);
  if (warnings !== null) draft.warnings = joined(draft.warnings, warnings);
}

/** What a case takes over from the charges of a cell. */
export interface ChargesTaken {
  readonly charges: Draft['charges'];
  readonly warnings: readonly Warning[] | null;
  readonly nullWord?: string;
}

/** What a case takes over from what the recogniser says of a cell. */
export function chargesTaken(read: ChargesRead, cell: string, column: string): ChargesTaken {
  const { state } = read;
  const text = unguarded(cell.trim());
  if (isNullWord(text)) return { charges: UNKNOWN_BLANK, warnings: null, nullWord: text };
  if (isErrorCell(text)) return { charges: unknown('unreadable', cell), warnings: [{ column, code: 'error-cell', values: { text: shown(text) } }] };
  return {
    charges: state === 'charges' ? read.charges : state === 'none' ? [] : state === 'blank' ? UNKNOWN_BLANK : unknown('stated-unknown', cell),
    warnings: warningsOf(read.warnings, column),
  };
}

/** Takes over the charges. */
export function takeCharges(draft: Draft, { charges, warnings }: ChargesTaken): void {
  draft.charges = charges;
  if (warnings !== null) draft.warnings = joined(draft.warnings, warnings);
}

/**
 * The days on which the conduct can have happened, for reading article numbers.
 * It cannot be later than the arrest; where it is written so, neither date tells anything.
 */
export function conductSpan({ facts }: Draft): DateSpan | null {
  const [conduct, arrest] = [spanOf(facts['conduct-date']), spanOf(facts['arrest-date'])];
  if (outOfOrder(conduct, arrest)) return null;
  return conduct ?? (arrest && { from: null, to: arrest.to });
}

/** Whether nothing at all was written of a fact. */
function isUntold(fact: AnyFact | undefined): fact is undefined | UnknownFact {
  return fact === undefined || (isUnknown(fact) && fact.unknown === 'blank' && fact.text === undefined);
}

/** Whether the court is known to be a military one: it settles what some words of a charge mean. */
export function militaryCourt({ facts, also }: Draft): 'military' | null {
  // A column for the kind of court that is left blank takes nothing from what the court's name says.
  const court = isUntold(facts.court) ? also?.find(([id]) => id === 'court')?.[1] : facts.court;
  return !isUnknown(court) && court.values.every((value) => value === 'military') ? 'military' : null;
}

/**
 * The case. A column of its own goes before what another column says beside
 * its own fact; where both are known and differ, nobody knows.
 * @param columnOf the heading under which a fact was read
 */
export function finish(id: string, draft: Draft, columnOf: (id: CaseFactId) => string): Case {
  if (draft.also) settleSideFacts(draft, draft.also);
  if (draft.facts.stage === undefined) stageFromCourt(draft, columnOf);
  datesOutOfOrder(draft, columnOf);
  abroadAndHeld(draft, columnOf);
  noChargesByStage(draft, columnOf);
  const { charges } = draft;
  return { id, facts: draft.facts as CaseFacts, ...('unknown' in charges ? { charges } : apart(charges)), warnings: draft.warnings ?? NO_WARNINGS };
}

/** "Sin imputación" says that there are no charges, where nothing else is said of them. */
function noChargesByStage(draft: Draft, columnOf: (id: CaseFactId) => string): void {
  const { charges, facts: { stage } } = draft;
  const isBlank = 'unknown' in charges && charges.text === undefined && charges.unknown === 'blank';
  if (!isBlank || stage === undefined || !('values' in stage) || stage.values.some((value) => value !== 'not-charged')) return;
  draft.charges = [];
  warn(draft, { column: columnOf('stage'), code: 'no-charges-by-stage', values: {} });
}

/** Facts of which another column may say something else without contradicting. Of them, only a court's name leaves one unread. */
const QUIET: ReadonlySet<CaseFactId> = new Set(['custody', 'custody-place', 'court-name']);
/** Kinds of court that a name does not exclude: it can leave out a competence, and tell its function alone. */
const SAID_OF_MANY: ReadonlySet<unknown> = new Set(['ordinary', 'terrorism']);

function settleSideFacts(draft: Draft, also: NonNullable<Draft['also']>): void {
  for (const [id, fact, column] of also) {
    const own = draft.facts[id];
    if (isUntold(own)) {
      draft.facts[id] = fact;
      if (isUnknown(fact)) warn(draft, { column, code: 'court-kind-open', values: { text: shown(fact.text ?? '') } });
    } else if (!QUIET.has(id) && !isUnknown(own) && !isUnknown(fact) && !own.values.some((value) => fact.values.includes(value)) && !(id === 'court' && fact.values.some((value) => SAID_OF_MANY.has(value)))) {
      const text = own.text ?? String(own.values[0]);
      draft.facts[id] = unknown('contradicted', text);
      warn(draft, { column, code: 'facts-disagree', values: { fact: id, text, other: fact.text ?? String(fact.values[0]) } });
    }
  }
}

let stageOfCourt: Lexicon | undefined;

/** A court of a function says which stages are possible, if nothing else does. */
function stageFromCourt(draft: Draft, columnOf: (id: CaseFactId) => string): void {
  const court = draft.facts['court-name'];
  if (isUnknown(court)) return;
  const text = String(court.values[0]);
  const found = search(text, (stageOfCourt ??= lexiconOf(COURTS['stage-of-court'])));
  const [meaning, ...others] = found.meanings;
  if (!meaning || others.length > 0 || found.hedged) return;
  draft.facts.stage = { values: meaning.values, text };
  warn(draft, { column: columnOf('court'), code: 'stage-from-court', values: { text, values: meaning.values.join(', ') } });
}

/** Pairs of dates of which the first cannot be later than the second. */
const ORDERED_DATES: readonly (readonly [CaseFactId, CaseFactId])[] = [
  ['conduct-date', 'arrest-date'],
  ['birth-date', 'conduct-date'],
  ['birth-date', 'arrest-date'],
  ['arrest-date', 'release-date'],
  ['conduct-date', 'request-date'],
  ['request-date', 'decision-date'],
  ['decision-date', 'notification-date'],
];

/** Whether the first of two dates is certainly later than the second. */
function outOfOrder(earlier: DateSpan | null, later: DateSpan | null): boolean {
  return earlier !== null && later !== null && earlier.from !== null && later.to !== null && earlier.from > later.to;
}

/** Which of two dates that contradict each other is wrong nobody knows: neither counts, whatever else they contradict. */
function datesOutOfOrder(draft: Draft, columnOf: (id: CaseFactId) => string): void {
  const spans = new Map(ORDERED_DATES.flat().map((id) => [id, spanOf(draft.facts[id])]));
  const arrest = placeholderIn(draft.facts['arrest-date']);
  for (const [first, second] of ORDERED_DATES) {
    // The arrest bounds the conduct: one on a day that nobody meant leaves in doubt what the row's dates went through.
    const [earlier, later] = [spans.get(first) ?? null, spans.get(second) ?? (first === 'conduct-date' && second === 'arrest-date' ? arrest : null)];
    if (!earlier || !later || !outOfOrder(earlier, later)) continue;
    const told = (id: CaseFactId, span: DateSpan) => (definitionOf(id).leaves === 'never' ? HIDDEN : formatSpan(span));
    const values = { first: told(first, earlier), second: told(second, later), fact: first, other: second };
    for (const [id, span] of [[first, earlier], [second, later]] as const) {
      if (spans.get(id) !== null) draft.facts[id] = unknown('contradicted', draft.facts[id]?.text ?? formatSpan(span));
    }
    warn(draft, { column: columnOf(second), code: first === 'conduct-date' && second === 'arrest-date' ? 'conduct-after-arrest' : 'dates-out-of-order', values });
  }
}

/** Who is held in the country is not abroad. */
function abroadAndHeld(draft: Draft, columnOf: (id: CaseFactId) => string): void {
  const custody = draft.facts.custody;
  const abroad = draft.facts.abroad;
  if (!isUnknown(custody) && !isUnknown(abroad) && custody.values.length === 1 && abroad.values.length === 1 && abroad.values[0] === 'yes' && (custody.values[0] === 'prison' || custody.values[0] === 'house-arrest')) {
    draft.facts.abroad = unknown('contradicted', abroad.text ?? 'yes');
    warn(draft, { column: columnOf('abroad'), code: 'facts-disagree', values: { fact: 'abroad', text: abroad.text ?? 'yes', other: custody.text ?? String(custody.values[0]) } });
  }
}

/** The day of an unread date that stands for none. */
function placeholderIn(fact: AnyFact | undefined): DateSpan | null {
  if (fact === undefined || !('unknown' in fact) || fact.unknown !== 'unreadable' || fact.text === undefined) return null;
  const read = readDate(fact.text);
  return 'spans' in read ? (read.spans.find((span) => isPlaceholder(span, false)) ?? null) : null;
}

function spanOf(fact: AnyFact | undefined): DateSpan | null {
  return isUnknown(fact) ? null : (fact.values as readonly DateSpan[]).reduce((a, b) => hull(a, b));
}


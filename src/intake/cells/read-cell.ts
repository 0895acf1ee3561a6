/** The text of one cell, read for one fact. */
import { known, NO_EVENT, unknown, type CaseFacts } from '../../case/case.ts';
import { definitionOf, valuesOf, type CaseFactId, type ChargeFactId } from '../../case/facts.ts';
import { eventsOf, type IntakeContext } from '../context.ts';
import { isPlaceholder } from '../dates/placeholder.ts';
import { readDate } from '../dates/read-date.ts';
import type { DateOrder } from '../dates/single.ts';
import { LIMITS } from '../limits.ts';
import { BLANK, reading, statedUnknown, unreadable, type Reading } from '../reading.ts';
import { unguarded } from '../../text/formula.ts';
import { shown } from '../../text/sanitise.ts';
import { readChoice } from './choice.ts';
import { readCustody } from './custody.ts';
import { readEvent } from './event.ts';
import { readIdentity } from './identity.ts';
import { readPlace } from './place.ts';
import { readTruth } from './truth.ts';
import { isBlankText, isErrorCell, isNullWord, saysUnknown } from './unknown.ts';

/** How the figures of a column's dates are to be taken. */
export interface CellOptions {
  readonly dateOrder?: DateOrder | undefined;
  /** Whether nobody can tell which order the column uses: both readings are kept. */
  readonly orderDoubtful?: boolean | undefined;
}

/** Reads the text of a cell for a fact of a case or of a charge. Never guesses. Warnings do not repeat what a personal cell says: they are shown on screens. */
export function readCell(id: CaseFactId | ChargeFactId, cell: string, context: IntakeContext, options: CellOptions = {}): Reading {
  const read = readAny(id, cell, context, options);
  const answer = isOpen(read) ? context.answers?.for(id, cell) : undefined;
  if (answer !== undefined) return restored(readAny(id, answer, context, options), cell, []);
  if (read.warnings.length === 0 || definitionOf(id).leaves !== 'never') return read;
  return { ...read, warnings: read.warnings.map(({ code, values }) => ({ code, values: { ...values, ...('text' in values ? { text: HIDDEN } : {}) } })) };
}

/** Whether nobody can tell from a text which one value is meant. */
function isOpen({ fact }: Reading): boolean {
  return 'values' in fact ? fact.values.length > 1 : fact.unknown === 'unreadable';
}

/** Stands in a warning for what a cell of a person says. */
export const HIDDEN = '…';

function readAny(id: CaseFactId | ChargeFactId, cell: string, context: IntakeContext, options: CellOptions): Reading {
  const written = unwrapped(cell);
  if (isBlankText(written) || (written === 'none' && !takesNone(id))) return isNullWord(written) || written === 'none' ? { ...BLANK, nullWord: written } : BLANK;
  const whole = wholeOf(id, written);
  if (whole !== null) return restored(readText(id, whole, context, options), written);
  return readText(id, written, context, options);
}

/** Whether "none" is one of the answers to what the fact asks. */
function takesNone(id: CaseFactId | ChargeFactId): boolean {
  const definition = definitionOf(id);
  return definition.kind === 'event' || valuesOf(definition).includes(NO_EVENT);
}

/** `12.0`: what a program made of a whole number when a cell of its column was empty. */
function wholeOf(id: CaseFactId | ChargeFactId, text: string): string | null {
  const { kind } = definitionOf(id);
  if (kind !== 'truth' && kind !== 'event' && kind !== 'date') return null;
  return /^(\d{1,8})[.,]0{1,2}$/u.exec(text)?.[1] ?? null;
}

/** A reading of other words, with what was written and what is said of that. */
function restored(read: Reading, text: string, remarks: Reading['warnings'] = [{ code: 'id-spreadsheet-damage', values: {} }]): Reading {
  return 'values' in read.fact ? { ...read, fact: { ...read.fact, text }, warnings: [...read.warnings, ...remarks] } : { ...read, fact: { ...read.fact, text } };
}

function readText(id: CaseFactId | ChargeFactId, text: string, context: IntakeContext, options: CellOptions): Reading {
  if (text.length > LIMITS.answer) return tooLong(id, text);
  if (isErrorCell(text)) return unreadable(text, 'error-cell');
  if (id !== 'notes' && saysUnknown(text)) return statedUnknown(text);
  if (text.includes('\ufffd')) return damaged(id, text);
  const definition = definitionOf(id);
  switch (definition.kind) {
    case 'truth':
      return readTruth(id, text);
    case 'choice':
      return id === 'custody' ? readCustody(text) : id === 'court' ? readCourt(text) : readChoice(id, text);
    case 'date':
      return readDateCell(id, text, options);
    case 'event':
      return readEvent(text, eventsOf(context));
    case 'place':
      return readPlace(text);
    case 'text':
      return id === 'id-number' ? readIdentity(text) : id === 'court-name' ? readCourtName(text) : reading(known(text));
  }
}

/** Text of which no word is looked at: what a whole page says in one cell is no answer, and looking takes long. */
function tooLong(id: CaseFactId | ChargeFactId, text: string): Reading {
  const { kind } = definitionOf(id);
  if (id === 'id-number') return unreadable(text, 'id-unreadable');
  if (kind === 'text') return reading(known(text));
  return unreadable(text, kind === 'date' ? 'date-unreadable' : kind === 'truth' ? 'truth-unreadable' : 'value-unrecognised');
}

/** Text in which bytes were lost: nothing is read from it but text. */
function damaged(id: CaseFactId | ChargeFactId, text: string): Reading {
  const warnings = [{ code: 'damaged-text' as const, values: { text: shown(text) } }];
  return definitionOf(id).kind === 'text' && id !== 'id-number' ? reading(known(text), warnings) : { ...unreadable(text, 'damaged-text'), warnings };
}

/** `="0123"`, with which people keep a spreadsheet from changing a number. */
function unwrapped(cell: string): string {
  const text = unguarded(cell.trim());
  return text.charCodeAt(0) === 61 && text.length < 200 ? text.replace(/^="([^"]*)"$/u, '$1').trim() : text;
}

function readDateCell(id: CaseFactId | ChargeFactId, text: string, { dateOrder = 'dmy', orderDoubtful = false }: CellOptions): Reading {
  const read = readDate(text, dateOrder);
  if ('unknown' in read) return statedUnknown(text);
  if ('problem' in read) {
    const unfiled = id === 'request-date' ? notFiled(text) : null;
    if (unfiled) return unfiled;
    const other = read.problem === 'date-order-other' ? readDate(text, dateOrder === 'dmy' ? 'mdy' : 'dmy') : read;
    // A placeholder tells nothing of the order that its column uses.
    if ('spans' in other && other.spans.some((span) => isPlaceholder(span, id === 'birth-date'))) return unreadable(text, 'date-placeholder');
    const failed = unreadable(text, read.problem);
    return read.problem === 'date-order-other' ? { ...failed, order: dateOrder === 'dmy' ? 'mdy' : 'dmy' } : failed;
  }
  const warnings = read.codes.map((code) => ({ code, values: { text: shown(text) } }));
  if (read.spans.some((span) => isPlaceholder(span, id === 'birth-date'))) return unreadable(text, 'date-placeholder');
  if (orderDoubtful && read.other) {
    return { ...reading({ values: [...read.spans, read.other], text }, [{ code: 'date-order-doubtful', values: { text: shown(text) } }]), order: 'either' };
  }
  const fact = { values: read.spans, ...(read.worded ? { text } : {}) };
  return read.order === undefined ? reading(fact, warnings) : { ...reading(fact, warnings), order: read.order };
}

/** "No se ha presentado" under the day of the request says that there is none. */
function notFiled(text: string): Reading | null {
  const { fact } = readChoice('request-receipt', /^(?:no|ning[uú]na)[.!]?$/iu.test(text.trim()) ? 'not-filed' : text);
  if (!('values' in fact) || fact.values.length !== 1 || fact.values[0] !== 'not-filed') return null;
  return { ...statedUnknown(text), also: [['request-receipt', { values: fact.values, text }]] };
}

/** The kind of the court, and its name as written. */
/** "Trib. Mil. 5to": short for what no number could be. */
function courtWords(text: string): string {
  return text.replace(/(?<=\b(?:trib(?:unal)?|juzg(?:ado)?|jdo)\.? ?)mil(?:it)?\b\.?/iu, 'militar');
}

function readCourt(text: string): Reading {
  const read = readChoice('court', text, courtWords(text));
  const isCode = 'values' in read.fact && read.fact.text === undefined;
  return isCode ? read : { ...read, also: [...read.also, ['court-name', known(text)]] };
}

/** A court's name usually tells its kind; where it does not, the kind was written and not read. */
function readCourtName(text: string): Reading {
  const { fact } = readChoice('court', text, courtWords(text));
  return reading(known(text), [], [['court', 'values' in fact ? { values: fact.values, text } : unknown('unreadable', text)]]);
}

/** The readings for one fact from words, as `--set` and the interview need them. */
export interface FactReading {
  readonly facts: CaseFacts;
  readonly warnings: readonly { readonly code: string; readonly values: Readonly<Record<string, string>> }[];
}

/** Reads one fact from words; what the words say of other facts comes with it. */
export function readFactText(id: CaseFactId, text: string, context: IntakeContext, options: CellOptions = {}): FactReading {
  const read = readCell(id, text, context, options);
  const facts = Object.fromEntries([...read.also, [id, read.fact] as const]);
  return { facts: facts as CaseFacts, warnings: read.warnings };
}

/** Reads one fact of a charge from words. */
export function readChargeFactText(id: ChargeFactId, text: string, context: IntakeContext): { readonly fact: Reading['fact']; readonly warnings: FactReading['warnings'] } {
  const { fact, warnings } = readCell(id, text, context);
  return { fact, warnings };
}


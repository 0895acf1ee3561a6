/** Which cells a case makes: for each column the ways to write its fact that are read as that fact. */
import { hasCharges, isUnknown, type Case, type Fact } from '../case/case.ts';
import { formatDay, formatSpan, isExact, type DateSpan, type Day } from '../case/dates.ts';
import { definitionOf, type CaseFactId } from '../case/facts.ts';
import { factWords } from '../i18n/facts.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { readCell } from '../intake/cells/read-cell.ts';
import type { IntakeContext } from '../intake/context.ts';
import type { DateOrder } from '../intake/dates/single.ts';
import type { AnyFact } from '../intake/reading.ts';
import { unguarded } from '../text/formula.ts';
import type { Target } from '../intake/types.ts';
import { chargesWays, type Nearness } from './charges-cell.ts';
import { labelsOf } from './labels.ts';
import type { CellValue, TableFile } from './table-file.ts';

export interface Way {
  readonly value: CellValue;
  /** Of charges: how near the cell comes to them. */
  readonly nearness?: Nearness;
}

export interface WaysOptions {
  readonly dateOrder?: DateOrder | undefined;
  /** "art. 52 LOCDOFT": says which offence a name is that several share. */
  readonly cite: (offence: string) => string | null;
}

/** The ways for one column, the best first; null where there is nothing to write. */
export function waysFor(target: Target, column: number, subject: Case, file: TableFile, context: IntakeContext, options: WaysOptions): readonly Way[] | null {
  const texts = (list: readonly string[], is: (read: string) => boolean): readonly Way[] =>
    list.flatMap((text) => {
      const read = file.textIn(text);
      return read !== null && is(read) ? [...numberWays(text, column, file), { value: { text } }] : [];
    });
  if (target === 'id') return subject.id === '' ? null : texts([subject.id], (read) => unguarded(read.trim()) === subject.id);
  if (target === 'charges') {
    const { charges } = subject;
    if (!hasCharges(charges)) return unknownWays(charges, file);
    return chargesWays(subject, context, options.cite, (text) => file.textIn(text)).map(({ text, nearness }) => ({ value: { text }, nearness }));
  }
  const fact = subject.facts[target] as AnyFact | undefined;
  if (isUnknown(fact)) return unknownWays(fact, file);
  const is = (read: string) => sameFact(readCell(target, read, context, options).fact, fact);
  return [...dayWays(target, fact.values, column, file, is), ...texts(candidates(target, fact, context, options.dateOrder), is)];
}

/** Whether both are known and say the same. */
export function sameFact(read: AnyFact | undefined, fact: AnyFact | undefined): boolean {
  return !isUnknown(read) && !isUnknown(fact) && JSON.stringify(read.values) === JSON.stringify(fact.values);
}

/** What is not known: as the sheets say it, or what was written and could not be read. */
function unknownWays(fact: Fact<unknown> | undefined, file: TableFile): readonly Way[] | null {
  if (!fact || !('unknown' in fact)) return null;
  const text = fact.unknown === 'stated-unknown' ? factWords.es.unknown : (fact.text ?? '');
  return text === '' || file.textIn(text) === null ? null : [{ value: { text } }];
}

/** A whole number among numbers. */
function numberWays(text: string, column: number, file: TableFile): readonly Way[] {
  return file.shows(column) === 'number' && /^[1-9]\d{0,14}$/u.test(text) ? [{ value: { number: Number(text) } }] : [];
}

/** A date among dates: the day, or the first of a month or year where the column shows no day. */
function dayWays(target: CaseFactId, values: readonly unknown[], column: number, file: TableFile, is: (read: string) => boolean): readonly Way[] {
  const shown = file.shows(column);
  if (definitionOf(target).kind !== 'date' || values.length !== 1 || shown === 'text' || shown === 'number') return [];
  const { from } = values[0] as DateSpan;
  return from !== null && file.takesDay(from) && is(dayAsShown(from, shown)) ? [{ value: { day: from } }] : [];
}

function dayAsShown(day: Day, shown: 'day' | 'month' | 'year'): string {
  return formatDay(day).slice(0, { day: 10, month: 7, year: 4 }[shown]);
}

/** Words for a fact, the most readable first. */
function candidates(id: CaseFactId, fact: { readonly values: readonly unknown[]; readonly text?: string }, context: IntakeContext, order: DateOrder = 'dmy'): readonly string[] {
  const written = fact.text === undefined ? [] : [fact.text];
  const [only] = fact.values;
  if (fact.values.length !== 1) return written;
  if (definitionOf(id).kind === 'date') {
    const span = only as DateSpan;
    return [...(isExact(span) && span.from !== null ? [figures(span.from, order)] : []), ...written, formatSpan(span)];
  }
  const value = String(only);
  const event = context.events.find((one) => one.id === value);
  if (event) return [`${value}. ${event.title.es}`, `n.º ${value}`, value];
  return [...LANGUAGES.flatMap((language) => labelsOf(factWords[language], id, value)), ...written, value];
}

/** The day in figures, in the order that the sheet is read in. */
export function figures(day: Day, order: DateOrder): string {
  const [year = '', month = '', date = ''] = formatDay(day).split('-');
  return (order === 'dmy' ? [date, month, year] : [month, date, year]).join('/');
}

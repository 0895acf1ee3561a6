/** Facts that people keep in several columns: charges, names, and the day, month and year of a date. */
import { definitionOf } from '../../../case/facts.ts';
import { readTruth } from '../../cells/truth.ts';
import type { IntakeContext } from '../../context.ts';
import { fold } from '../../../text/fold.ts';
import type { Target } from '../../types.ts';
import { isBlankText } from '../../cells/unknown.ts';

export type DatePart = 'day' | 'month' | 'year';

const PARTS: readonly (readonly [DatePart, RegExp])[] = [
  ['day', /(?:^|[^\p{L}])(?:d[ií]a|day|dd)(?=$|[^\p{L}])/iu],
  ['month', /(?:^|[^\p{L}])(?:mes|month|mm)(?=$|[^\p{L}])/iu],
  ['year', /(?:^|[^\p{L}])(?:a[ñn]i?o|year|a{2,4}|yyyy)(?=$|[^\p{L}])/iu],
];

/** Which part of a date a heading names, if just one. */
export function datePartOf(heading: string): DatePart | null {
  const found = PARTS.filter(([, words]) => words.test(heading.replace(/_/gu, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

/** Whether two columns can be for one fact: charges, names, and different parts of one date. */
export function isJoined(target: Target, one: string, other: string): boolean {
  if (target === 'charges' || target === 'name') return true;
  if (target === 'id' || definitionOf(target).kind !== 'date') return false;
  const part = datePartOf(one);
  return part !== null && datePartOf(other) !== null && datePartOf(other) !== part;
}

/** The offence that a heading names where a mark below it says that the person is charged with it. */
export function offenceInHeading(heading: string, context: IntakeContext): string | null {
  const parts = heading.split(/[/:>|]/u).map((part) => part.replace(/_/gu, ' ').trim()).filter((part) => part !== '');
  for (const text of [parts.at(-1) ?? '', heading.replace(/_/gu, ' ').trim(), heading.replace(/_/gu, ' ').trim().replace(/^\S+\s+/u, ''), heading.replace(/_/gu, ' ').trim().replace(/^\S+\s+\S+\s+/u, '')]) {
    if (text.length > 3 && context.charges.charges(text, null).charges.some(({ offences }) => offences !== null)) return text;
  }
  return null;
}

/** What a mark says: yes, no, or nothing that is read. */
export function markOf(cell: string): 'yes' | 'no' | null {
  const text = cell.trim();
  if (text === '' || isBlankText(text)) return 'no';
  const { fact } = readTruth('military', text);
  if (!('values' in fact) || fact.values.length !== 1 || text.length > 12) return null;
  return fact.values[0] === 'yes' ? 'yes' : 'no';
}

/** A column of the charges: its cells name them, or mark the one that its heading names. */
export interface ChargeColumn {
  readonly index: number;
  readonly marked: string | null;
}

/** The text of all columns of charges of a row; a mark that is not read is kept beside its heading, so that nobody loses it. */
export function chargesText(cells: readonly string[], columns: readonly ChargeColumn[]): string {
  const [only] = columns;
  if (columns.length === 1 && only?.marked === null) return cells[only.index] ?? '';
  const found = new Map<string, string>();
  for (const { index, marked } of columns) {
    const cell = (cells[index] ?? '').trim();
    const mark = marked === null ? null : markOf(cell);
    const text = marked === null ? cell : mark === 'yes' ? marked : mark === 'no' ? '' : `${marked}: ${cell}`;
    if (text !== '' && !(isBlankText(text) && columns.length > 1)) found.set(fold(text), text);
  }
  return [...found.values()].join('; ');
}

/** A date from its parts, as people write one. */
export function dateText(cells: readonly string[], parts: ReadonlyMap<DatePart, number>): string {
  const at = (part: DatePart): string => {
    const text = (cells[parts.get(part) ?? -1] ?? '').trim();
    return isBlankText(text) ? '' : text.replace(/[.,]0+$/u, '');
  };
  const [day, month, year] = [at('day'), at('month'), at('year')];
  const isWorded = /\p{L}/u.test(month);
  const told = [day, month, year].filter((part) => part !== '');
  return told.join(isWorded ? ' de ' : '/');
}

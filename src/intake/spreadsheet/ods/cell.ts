/** One cell of an OpenDocument sheet as text. */
import { formatDay, isExact, parseDay } from '../../../case/dates.ts';
import { readDate } from '../../dates/read-date.ts';
import { LIMITS } from '../../limits.ts';
import { NO_RESULT } from '../number-text.ts';

type Attributes = Readonly<Record<string, string>>;

/** Elements of a paragraph that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = { 'text:s': ' ', 'text:tab': '\t', 'text:line-break': '\n' };
/** What is in a paragraph and is no part of its text: how a word sounds, a note to it. */
const BESIDE: ReadonlySet<string> = new Set(['text:ruby-text', 'text:note', 'office:annotation']);
const BROKEN_DATE = '#N/A';
/** Characters of a date as it is shown. */
const LONGEST_DATE = 60;

export class CellReader {
  readonly attributes: Attributes;
  readonly #paragraphs: string[] = [];
  #depth = 0;
  /** How deep the element stands that is no text of the cell; 0 where there is none. */
  #beside = 0;

  constructor(attributes: Attributes) {
    this.attributes = attributes;
  }

  open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.#beside > 0) return;
    if (this.#depth === 1) {
      // Notes, pictures and the like hold paragraphs of their own.
      if (name === 'text:p') this.#paragraphs.push('');
      else this.#beside = 1;
    } else if (BESIDE.has(name)) this.#beside = this.#depth;
    else if (CHARACTERS[name] !== undefined) this.#add(CHARACTERS[name].repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, LIMITS.cell)));
  }

  text(piece: string): void {
    if (this.#depth > 0 && this.#beside === 0) this.#add(piece);
  }

  /** @returns whether it was an element within the cell */
  close(): boolean {
    if (this.#depth === 0) return false;
    if (this.#beside === this.#depth) this.#beside = 0;
    this.#depth -= 1;
    return true;
  }

  #add(text: string): void {
    const last = this.#paragraphs.length - 1;
    const before = this.#paragraphs[last] ?? '';
    if (before.length <= LIMITS.cell) this.#paragraphs[last] = before + text;
  }

  readonly content = (): string => {
    const { attributes } = this;
    const shown = this.#paragraphs.join('\n');
    const type = attributes['office:value-type'] ?? attributes['calcext:value-type'];
    const formula = attributes['table:formula'] !== undefined;
    const value = valueOf(type, attributes, shown);
    if (value !== null) return value;
    // A text may be empty; whatever else is missing was never worked out.
    if (shown === '' && formula) return attributes['office:string-value'] === undefined ? NO_RESULT : '';
    return shown === '' ? (attributes['office:string-value'] ?? '') : shown;
  };
}

/** What a cell holds beside the text that it shows; null where that text is all. */
function valueOf(type: string | undefined, attributes: Attributes, shown: string): string | null {
  switch (type) {
    case 'float':
    case 'currency':
    case 'percentage': {
      const value = attributes['office:value'];
      return value === undefined ? null : String(Number(value));
    }
    case 'boolean': {
      const value = attributes['office:boolean-value'];
      return value === undefined ? null : value.toUpperCase();
    }
    case 'date': {
      const value = attributes['office:date-value'];
      return value === undefined ? null : dateText(value.slice(0, 10), shown);
    }
    case 'time':
      return attributes['office:time-value'] ?? null;
    default:
      return null;
  }
}

/**
 * The day, or the text of a date that is shown without it: who typed
 * "ago-24" got the first of the month, and did not say so.
 */
function dateText(value: string, shown: string): string {
  const day = parseDay(value);
  if (day === null) return BROKEN_DATE;
  const read = readDate(shown.slice(0, LONGEST_DATE));
  const span = 'spans' in read ? read.spans[0] : undefined;
  const wider = span && !isExact(span) && (span.from ?? day) <= day && (span.to ?? day) >= day;
  return wider ? shown : formatDay(day);
}

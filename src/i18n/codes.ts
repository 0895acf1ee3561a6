/**
 * Codes of what can be wrong in an input: one table, with the sentence and
 * what to do for each, in every language. Codes never change. An example of
 * each stands in docs/codes.md, which a test makes.
 */
import { en } from './codes.en.ts';
import { es } from './codes.es.ts';
import type { InEach } from './language.ts';

export const CODES = [
  'date-impossible',
  'date-unreadable',
  'date-ambiguous',
  'date-order-other',
  'date-order-doubtful',
  'date-serial',
  'date-approximate',
  'dates-out-of-order',
  'conduct-after-arrest',
  'date-after-as-of',
  'date-far-from-event',
  'event-unrecognised',
  'event-several',
  'event-number',
  'event-by-date',
  'event-not-in-law',
  'charge-unrecognised',
  'charge-ambiguous',
  'charge-conflict',
  'article-collision',
  'article-needs-date',
  'article-without-statute',
  'article-out-of-period',
  'article-unlisted',
  'value-unrecognised',
  'value-several',
  'value-hedged',
  'truth-unreadable',
  'state-unrecognised',
  'other-fact-stated',
  'stage-from-court',
  'facts-disagree',
  'error-cell',
  'id-check-digit',
  'id-legal-person',
  'id-length',
  'id-letter-missing',
  'id-lookalike',
  'id-passport',
  'id-spreadsheet-damage',
  'id-unreadable',
  'duplicate-id',
  'duplicate-label',
  'ambiguous-label',
  'missing-cell',
  'extra-cell',
  'broken-quotes',
  'header-row-missing',
  'headings-not-found',
  'deciding-column-missing',
  'mapping-invalid',
  'mapping-mismatch',
  'mapping-column-missing',
  'encoding-unknown',
  'format-other',
  'not-a-table',
  'json-invalid',
  'json-too-deep',
  'json-not-a-case',
  'key-twice',
  'unknown-fact',
  'unknown-offence',
  'file-empty',
  'record-too-long',
  'too-many-columns',
  'cell-too-long',
  'dialect-detected',
  'columns-unknown',
  'column-dates-other',
  'bad-value',
  'unknown-charge-fact',
  'too-many-charges',
  'file-too-large',
  'encoding-used',
  'no-columns',
  'rows-above-headings',
  'totals-row',
  'note-row',
  'title-row',
  'units-row',
  'headings-row',
  'signature-row',
  'other-headings',
  'headings-broken',
  'column-by-values',
  'date-order-late',
  'date-order-mixed',
  'damaged-text',
  'row-inside-cell',
  'sheet-missing',
  'sheets-hidden',
  'sheets-without-cases',
  'spreadsheet-damaged',
  'spreadsheet-encrypted',
  'spreadsheet-bomb',
  'spreadsheet-kind',
  'spreadsheet-part-missing',
  'spreadsheet-part-twice',
  'text-not-workbook',
  'rows-hidden',
  'columns-hidden',
  'cells-joined',
  'formula-without-result',
  'id-grouping',
  'date-placeholder',
  'court-kind-open',
  'null-words',
] as const;
export type Code = (typeof CODES)[number];

export function isCode(code: string): code is Code {
  return (CODES as readonly string[]).includes(code);
}

/**
 * The values of a code that are the program's own: counts, rows, limits, ids.
 * Any other may be what stood in a list, and is not told on standard error.
 */
export const OWN_VALUES: Readonly<Partial<Record<Code, readonly string[]>>> = {
  'dates-out-of-order': ['fact', 'other'],
  'charge-ambiguous': ['offences'],
  'duplicate-label': ['fact'],
  'ambiguous-label': ['facts'],
  'header-row-missing': ['row'],
  'headings-not-found': ['row', 'cells'],
  'headings-broken': ['row'],
  'column-by-values': ['fact', 'letters'],
  'null-words': ['words'],
  'mapping-invalid': ['at', 'suggestion'],
  'encoding-unknown': ['encoding'],
  'format-other': ['format'],
  'not-a-table': ['format'],
  'json-invalid': ['reason'],
  'unknown-fact': ['suggestion'],
  'unknown-offence': ['suggestion'],
  'unknown-charge-fact': ['suggestion'],
  'record-too-long': ['limit'],
  'too-many-columns': ['columns', 'limit'],
  'cell-too-long': ['limit'],
  'dialect-detected': ['file', 'encoding', 'delimiter', 'row'],
  'columns-unknown': ['file', 'letters'],
  'column-dates-other': ['file'],
  'bad-value': ['fact'],
  'too-many-charges': ['limit'],
  'file-too-large': ['limit'],
  'encoding-used': ['encoding'],
  'no-columns': ['format'],
  'rows-above-headings': ['header', 'rows'],
  'totals-row': ['row'],
  'date-order-mixed': ['same', 'other'],
  'sheet-missing': ['sheet'],
  'spreadsheet-bomb': ['what', 'found', 'limit'],
};

type Values = Readonly<Record<string, string>>;

export interface CodeText {
  readonly message: (values: Values) => string;
  /** What to do next; empty where there is nothing to do. */
  readonly remedy: string;
}

export type CodeWords = Readonly<Record<Code, CodeText>>;

export const codeWords: InEach<CodeWords> = { es, en };

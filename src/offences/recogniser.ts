/** What the recogniser of charges takes and gives. */
import type { Charge } from '../case/case.ts';
import type { DateSpan } from '../case/dates.ts';
import type { Offence } from './catalogue.ts';
import type { CellState } from './stated.ts';

/** Something that a reader should know of a charge; the codes are those of {@link CHARGE_WARNINGS}. */
export interface ChargeWarning {
  readonly code: ChargeWarningCode;
  /** Always `text`; further, by code: `offences`, `suggestions`, `article`, `statute`, `before`, `since`. */
  readonly values: Readonly<Record<string, string>>;
}

export const CHARGE_WARNINGS = [
  'charge-unrecognised',
  'charge-ambiguous',
  'charge-conflict',
  'article-collision',
  'article-needs-date',
  'article-without-statute',
  'article-out-of-period',
  'article-unlisted',
] as const;
export type ChargeWarningCode = (typeof CHARGE_WARNINGS)[number];

export interface RecognisedCharge {
  readonly charge: Charge;
  readonly warnings: readonly ChargeWarning[];
}

export interface RecognisedCell {
  /** `charges`, or why there are none: said to be none, said to be unknown, left blank. */
  readonly state: CellState;
  readonly charges: readonly Charge[];
  readonly warnings: readonly ChargeWarning[];
}

/** The kind of court, as far as it tells what a word means: only a military one does. */
export type Court = 'military' | null;

export interface Recogniser {
  /** Every charge of a cell. `conduct` null: the days of the conduct are not known. */
  charges(text: string, conduct: DateSpan | null, court?: Court): RecognisedCell;
  /** One charge, whatever separators it contains. */
  charge(text: string, conduct: DateSpan | null, court?: Court): RecognisedCharge;
  byId(id: string): Offence | undefined;
  /** Up to `n` ids of offences with a name like the text: for a person to choose from. */
  suggest(text: string, n: number): string[];
}

/**
 * Words for the fact dictionary of `src/case/facts.ts`: every fact, every
 * value of a closed list, every class of offence. What lacks a word here does
 * not compile. Characters stay within code page 850, and value labels without
 * commas, so that they fit any terminal and a spreadsheet's drop-down list.
 */
import type { UnknownReason } from '../case/case.ts';
import type { CASE_FACTS, CHARGE_FACTS, FactId, TRUTH_VALUES } from '../case/facts.ts';
import type { OffenceClass, RaisedPoint } from '../offences/catalogue.ts';
import { en } from './facts.en.ts';
import { es } from './facts.es.ts';
import type { InEach } from './language.ts';

export interface FactText {
  /** A noun phrase, in lower case: "linked event". */
  readonly label: string;
  /** The whole question, as put to a person. */
  readonly question: string;
  /** One line: what to answer and what not to confuse it with. */
  readonly help: string;
  /** An answer as one would write it; the examples together are one case. */
  readonly example: string;
  /** Heading of its column in the blank spreadsheet; no two are alike. */
  readonly heading: string;
}

type Definitions = typeof CASE_FACTS & typeof CHARGE_FACTS;
/** The facts with a closed list of their own. */
export type ChoiceFactId = {
  [K in keyof Definitions]: Definitions[K] extends { readonly kind: 'choice' } ? K : never;
}[keyof Definitions];

/** A label for every value of every closed list. */
export type ChoiceWords = {
  readonly [K in ChoiceFactId]: Readonly<Record<Definitions[K]['values'][number], string>>;
};

export interface FactWords {
  readonly facts: Readonly<Record<FactId, FactText>>;
  readonly values: ChoiceWords;
  readonly truth: Readonly<Record<(typeof TRUTH_VALUES)[number], string>>;
  /** What an offence is to article 9 or to the carve-out of article 8. */
  readonly classes: Readonly<Record<OffenceClass, string>>;
  /** What a charge of an offence makes worth asking. */
  readonly points: Readonly<Record<RaisedPoint, string>>;
  /** Why a fact is unknown. */
  readonly reasons: Readonly<Record<UnknownReason, string>>;
  /** A fact of which nothing is known. */
  readonly unknown: string;
  /** The link with no event of the list. */
  readonly noEvent: string;
  /** Known to be without charges. */
  readonly noCharges: string;
}

export const factWords: InEach<FactWords> = { es, en };

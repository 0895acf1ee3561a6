/** Words for the second tier of an answer, beside the sure one. */
import type { InEach } from './language.ts';

export interface TierWords {
  /** The heading of each tier where both stand beside each other. */
  readonly sure: string;
  readonly presumed: string;
  /** How many wait for nothing but a point of law. */
  readonly waiting: string;
  /** What is presumed, fact by fact, with what would overturn it. */
  readonly by: string;
  /** The points of law for which a case waits. */
  readonly waitsFor: string;
  /** Cases that have no sure answer and have one with what is presumed. */
  readonly onlyPresumed: string;
  /** What would overturn what is presumed. @param unless clauses as the law file has them, in the subjunctive */
  readonly overturned: (unless: readonly string[]) => string;
}

const es: TierWords = {
  sure: 'Seguro',
  presumed: 'Con lo que se presume',
  waiting: 'Solo esperan un punto de derecho',
  by: 'Qué se presume',
  waitsFor: 'Solo espera',
  onlyPresumed: 'Con respuesta solo si se presume',
  overturned: (unless) => `Cae en cuanto ${unless.join('; o en cuanto ')}.`,
};

const en: TierWords = {
  sure: 'Sure',
  presumed: 'With what is presumed',
  waiting: 'Wait only for a point of law',
  by: 'What is presumed',
  waitsFor: 'Waits only for',
  onlyPresumed: 'Answered only with what is presumed',
  overturned: (unless) => `Falls if ${unless.join('; or if ')}.`,
};

export const tierWords: InEach<TierWords> = { es, en };

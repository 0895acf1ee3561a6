/** The parts of the proof: which charges an interview begins with, how finely dates are answered, under which reading of the law. */
import type { ChargeEntry } from '../../../src/interview/answer.ts';
import type { Setting } from '../../../src/interview/session.ts';
import { UNRECOGNISED, chargeClasses, type ChargeClass, type Dates } from './answers.ts';

export interface Part {
  readonly id: string;
  /** What is explored, for the report. */
  readonly what: string;
  readonly reading: 'working' | 'strict' | 'favourable';
  readonly dates: Dates;
  /** Answers to the question for the charges; null: not known. */
  readonly begins: (setting: Setting) => readonly (readonly ChargeEntry[] | null)[];
  /** Answers to the question which offence an unclear charge is, besides "not known". */
  readonly named: (classes: readonly ChargeClass[]) => readonly ChargeClass[];
}

const listed = (classes: readonly ChargeClass[]) => classes.filter(({ entry }) => 'offence' in entry);
const fromList = (setting: Setting) => listed(chargeClasses(setting)).map(({ entry }) => [entry]);
const inWords = (setting: Setting) => chargeClasses(setting).flatMap(({ entry, dated }) => ('text' in entry && !dated && entry.text !== UNRECOGNISED ? [[entry]] : []));

/** Offences of four kinds, two of which are charged together: nothing to the law, excluded at once, of the carve-out, raising expression. */
const TOGETHER: readonly string[] = ['lanzamiento-de-artefacto', 'violaciones-graves-ddhh', 'rebelion-militar', 'informacion-falsa-panico'];

function pairs(ids: readonly string[]): readonly (readonly ChargeEntry[])[] {
  return ids.flatMap((offence, place) => ids.slice(place).map((other) => [{ offence }, { offence: other }]));
}

export const PARTS: readonly Part[] = [
  { id: 'one', what: 'no charge, or one of the offences of the catalogue', reading: 'working', dates: 'days', begins: (setting) => [[], ...fromList(setting)], named: listed },
  ...[1, 2, 3].map((third): Part => ({
    id: `words-${String(third)}`,
    what: third > 1 ? `the same, part ${String(third)} of 3` : 'one charge in words: each way in which words of the catalogue are recognised, as one offence or as one of several; where it is asked which of several, nobody knows (part 1 of 3)',
    reading: 'working', dates: 'days', begins: (setting) => inWords(setting).filter((_, place) => place % 3 === third - 1), named: () => [],
  })),
  { id: 'named', what: 'a charge in words that can be one of several offences, and any offence of the catalogue as the answer which it is', reading: 'working', dates: 'days', begins: () => [[{ text: 'conspiración' }]], named: listed },
  { id: 'spans', what: 'no charge; one that raises expression; intentional homicide', reading: 'working', dates: 'spans', begins: () => [[], [{ offence: 'informacion-falsa-panico' }], [{ offence: 'homicidio-calificado' }]], named: listed },
  { id: 'unknown', what: 'charges not known', reading: 'working', dates: 'days', begins: () => [null], named: () => [] },
  { id: 'unnamed', what: 'a charge that is not recognised, and nobody knows which it is', reading: 'working', dates: 'days', begins: () => [[{ text: UNRECOGNISED }]], named: () => [] },
  { id: 'two', what: 'two charges, of four kinds (nothing to the law, excluded at once, military rebellion, expression), each with each', reading: 'working', dates: 'days', begins: () => pairs(TOGETHER), named: () => [] },
  { id: 'strict', what: 'no charge, or one of the offences of the catalogue', reading: 'strict', dates: 'days', begins: (setting) => [[], ...fromList(setting)], named: listed },
  { id: 'favourable', what: 'no charge, or one of the offences of the catalogue', reading: 'favourable', dates: 'days', begins: (setting) => [[], ...fromList(setting)], named: listed },
];

/** What the suite explores each time: some seconds. */
export const QUICK: Part = {
  id: 'quick',
  what: 'no charge; a charge that raises expression; civil or military rebellion, nobody knows which',
  reading: 'working', dates: 'days', begins: () => [[], [{ offence: 'informacion-falsa-panico' }], [{ text: 'rebelión' }]], named: () => [],
};

/** The parts of the proof: which charges an interview begins with, how finely dates are answered, under which reading of the law. */
import type { ChargeEntry } from '../../../src/interview/answer.ts';
import type { Setting } from '../../../src/interview/session.ts';
import { chargeClasses, type ChargeClass, type Dates } from './answers.ts';

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
const UNCLEAR = 'xxxx';
const single = (setting: Setting) => chargeClasses(setting).filter(({ entry, dated }) => !dated && !('text' in entry && entry.text === UNCLEAR)).map(({ entry }) => [entry]);

/** Offences that differ in what they make worth asking, two of which are charged together. */
export const TOGETHER: readonly string[] = ['lanzamiento-de-artefacto', 'homicidio-calificado', 'rebelion-militar', 'informacion-falsa-panico', 'trafico-de-drogas-2005', 'violaciones-graves-ddhh', 'facilitacion-de-recursos-a-potencia-o-grupos'];

function pairs(ids: readonly string[]): readonly (readonly ChargeEntry[])[] {
  return ids.flatMap((offence, place) => ids.slice(place).map((other) => [{ offence }, { offence: other }]));
}

export const PARTS: readonly Part[] = [
  { id: 'one', what: 'no charge, or one: each offence of the catalogue and each way in which its words are recognised', reading: 'working', dates: 'spans', begins: (setting) => [[], ...single(setting)], named: listed },
  { id: 'unnamed', what: 'charges not known; a charge that is not recognised, and nobody knows which it is', reading: 'working', dates: 'days', begins: () => [null, [{ text: UNCLEAR }]], named: () => [] },
  { id: 'two', what: 'two charges, of seven kinds that differ in what they make worth asking, each with each', reading: 'working', dates: 'days', begins: () => pairs(TOGETHER), named: () => [] },
  { id: 'strict', what: 'no charge, or one', reading: 'strict', dates: 'days', begins: (setting) => [[], ...single(setting)], named: listed },
  { id: 'favourable', what: 'no charge, or one', reading: 'favourable', dates: 'days', begins: (setting) => [[], ...single(setting)], named: listed },
];

/** What the suite explores each time: some seconds. */
export const QUICK: Part = {
  id: 'quick', what: 'no charge; a charge that raises expression', reading: 'working', dates: 'days', begins: () => [[], [{ offence: 'informacion-falsa-panico' }]], named: listed,
};

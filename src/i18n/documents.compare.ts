/** Words for the comparison of two results. */
import type { InEach } from './language.ts';

type Cause = 'data' | 'law' | 'reading' | 'presumptions' | 'day' | 'program';

export interface CompareWords {
  readonly title: string;
  readonly counts: (before: string, after: string, same: string, changed: string, added: string, removed: string) => string;
  readonly runs: string;
  readonly sameRuns: string;
  readonly differ: (causes: string) => string;
  readonly moves: string;
  readonly changes: string;
  /** The same outcome on other grounds. */
  readonly otherReasons: string;
  /** Cases that changed at the presumed tier alone. */
  readonly presumedOnly: string;
  readonly presumedOnlyCount: (count: string) => string;
  /** Where no presumption leads to an answer. */
  readonly nothingPresumed: string;
  readonly added: string;
  readonly removed: string;
  readonly cause: Readonly<Record<Cause, string>>;
  readonly because: (causes: string) => string;
  readonly oneOf: (causes: string) => string;
  readonly noCause: string;
  /** Cases whose data differ and whose answer is the same. */
  readonly sameDespiteData: (count: string) => string;
  /** Rows that were rejected in either run. */
  readonly rejected: (before: string, after: string) => string;
}

const es: CompareWords = {
  title: 'Comparación de dos resultados',
  counts: (before, after, same, changed, added, removed) => `Casos en A: ${before}; en B: ${after}. Iguales: ${same}. Cambiaron: ${changed}. Solo en B: ${added}. Solo en A: ${removed}.`,
  runs: 'Las dos corridas',
  sameRuns: 'La ley, la lectura, la fecha y el programa son los mismos.',
  differ: (causes) => `Difieren en: ${causes}.`,
  moves: 'De qué resultado a cuál',
  changes: 'Casos cuya respuesta cambió',
  otherReasons: 'La misma respuesta por otras razones',
  presumedOnly: 'Lo seguro es igual; cambió lo que se presume',
  presumedOnlyCount: (count) => `De los iguales, solo cambió lo que se presume en: ${count}.`,
  nothingPresumed: 'sin respuesta que se presuma',
  added: 'Solo en B',
  removed: 'Solo en A',
  cause: { data: 'los datos', law: 'la ley', reading: 'la lectura o las posiciones tomadas', presumptions: 'lo que se presume', day: 'la fecha de la revisión', program: 'el programa' },
  because: (causes) => `Por: ${causes}`,
  oneOf: (causes) => `Por uno o varios de estos motivos: ${causes}`,
  noCause: 'Sin causa visible en los archivos',
  sameDespiteData: (count) => `Con otros datos y la misma respuesta: ${count}.`,
  rejected: (before, after) => `Filas rechazadas en A: ${before}; en B: ${after}. Un caso que figura en un solo resultado puede ser una de ellas.`,
};

const en: CompareWords = {
  title: 'Comparison of two results',
  counts: (before, after, same, changed, added, removed) => `Cases in A: ${before}; in B: ${after}. Same: ${same}. Changed: ${changed}. Only in B: ${added}. Only in A: ${removed}.`,
  runs: 'The two runs',
  sameRuns: 'The law, the reading, the day and the program are the same.',
  differ: (causes) => `They differ in: ${causes}.`,
  moves: 'From which outcome to which',
  changes: 'Cases whose answer changed',
  otherReasons: 'The same answer for other reasons',
  presumedOnly: 'What is sure is the same; what is presumed changed',
  presumedOnlyCount: (count) => `Of the same, what is presumed alone changed in: ${count}.`,
  nothingPresumed: 'no answer to presume',
  added: 'Only in B',
  removed: 'Only in A',
  cause: { data: 'the data', law: 'the law', reading: 'the reading or the positions taken', presumptions: 'what is presumed', day: 'the as-of date', program: 'the program' },
  because: (causes) => `Because of: ${causes}`,
  oneOf: (causes) => `Because of one or more of: ${causes}`,
  noCause: 'No cause to be seen in the files',
  sameDespiteData: (count) => `With other data and the same answer: ${count}.`,
  rejected: (before, after) => `Rejected rows in A: ${before}; in B: ${after}. A case that is in one result only can be one of them.`,
};

export const compareWords: InEach<CompareWords> = { es, en };

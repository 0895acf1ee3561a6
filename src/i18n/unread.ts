/** The headings of the sheet of texts that were not read. */
import type { InEach } from './language.ts';

export interface UnreadWords {
  readonly fact: string;
  readonly written: string;
  readonly people: string;
  readonly readings: string;
  readonly answer: string;
}

export const unreadWords: InEach<UnreadWords> = {
  es: { fact: 'Dato', written: 'Lo que está escrito', people: 'Personas', readings: 'Podría ser', answer: 'Qué significa' },
  en: { fact: 'Fact', written: 'What is written', people: 'People', readings: 'Could be', answer: 'What it means' },
};

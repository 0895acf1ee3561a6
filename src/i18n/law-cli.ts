/** Help for the commands on the law file and on the catalogue of offences. */
import { lawCliEn } from './law-cli.en.ts';
import { lawCliEs } from './law-cli.es.ts';
import type { InEach } from './language.ts';

export const LAW_COMMANDS = ['show', 'list', 'check', 'new', 'test', 'diff', 'impact', 'find', 'show-offence'] as const;
export type LawCommand = (typeof LAW_COMMANDS)[number];

interface CommandHelp {
  readonly summary: string;
  readonly description: string;
  /** What its argument is; empty where it takes none. */
  readonly argument: string;
  readonly examples: readonly (readonly [command: string, says: string])[];
}

export interface LawCliWords {
  readonly commands: Readonly<Record<LawCommand, CommandHelp>>;
  readonly options: Readonly<Record<'format' | 'published' | 'in-force' | 'cases' | 'vs' | 'questions' | 'question' | 'presumption', string>>;
  /** What can be asked for, for the error that says so. */
  readonly parts: (articles: string, events: string, questions: string) => string;
  /** What to do with a version that was just begun. */
  readonly begun: (law: string, cases: string | null) => string;
  /** A row of a sheet of cases in which an expectation cannot be read. */
  readonly badCase: (row: number, column: string, cell: string) => string;
  /** A row that could not be read at all. */
  readonly badRow: (row: number, message: string) => string;
  readonly noExpectation: string;
}

export const lawCliWords: InEach<LawCliWords> = { es: lawCliEs, en: lawCliEn };

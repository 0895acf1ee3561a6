import { en } from './cli.en.ts';
import { es } from './cli.es.ts';
import type { InEach } from './language.ts';

type Values = Readonly<Record<string, string>>;

/** Errors of use; each says what happened, where, and what to do next. */
export const USAGE_CODES = [
  'file-missing',
  'file-is-folder',
  'file-not-permitted',
  'file-empty',
  'file-unreadable',
  'one-case-expected',
  'no-case-in-file',
  'no-input',
  'bad-set',
  'bad-assume',
  'unknown-presumption',
  'unknown-fact',
  'unreadable-value',
  'unknown-question',
  'unknown-position',
  'unknown-reading',
  'unknown-law',
  'bad-as-of',
  'bad-fail-on',
  'bad-format',
  'bad-delimiter',
  'bad-lang',
  'bad-date-order',
  'two-lists-expected',
  'lists-not-stdin',
  'unknown-column',
  'bad-gate',
  'no-decisions',
  'no-answers',
  'no-questions',
  'merge-needs-output',
  'merge-other-format',
  'list-not-filled',
  'split-needs-folder',
  'law-file-wrong',
  'output-exists',
  'output-is-folder',
  'output-folder-missing',
  'output-not-permitted',
  'output-disk-full',
  'output-failed',
  'file-changed',
  'part-missing',
  'outputs-unpaired',
  'same-output-twice',
  'output-is-input',
  'too-many-open-files',
  'stdin-twice',
  'stdin-is-terminal',
  'internal',
  'binary-to-terminal',
  'unknown-ending',
  'memo-no-case',
  'memo-several-cases',
  'result-not-json',
  'result-not-a-result',
  'result-other-law',
  'result-law-changed',
  'unknown-case',
  'no-columns',
  'column-not-shareable',
  'only-with-redact',
  'rejects-with-redact',
  'bad-coarsen',
  'bad-at-least',
  'tables-alone',
  'too-few-to-share',
  'share-needs-law',
  'key-needed',
  'key-missing',
  'key-too-short',
  'key-is-input',
  'unknown-recipient',
  'no-recipient-in-file',
  'recipient-is-secret',
  'bad-recipient',
  'password-without-workbook',
  'password-empty',
  'password-needs-terminal',
  'password-differs',
  'several-cases',
  'case-id-twice',
  'bad-kind',
  'bad-filer',
  'request-refused',
  'request-granted',
  'request-in-time',
  'law-without-drafts',
  'result-damaged',
  'result-disagrees',
  'result-too-large',
  'result-version',
  'result-lines',
  'mixed-inputs',
  'same-file-twice',
  'options-with-result',
  'no-terminal',
  'interview-alone',
  'what-if-needs-case',
  'bad-what-if',
  'what-if-fact',
  'what-if-value',
  'what-if-charge',
  'what-if-format',
  'row-rejected',
  'no-subcommand',
  'argument-missing',
  'no-such-part',
  'no-such-offence',
  'no-law-cases',
  'bad-law-cases',
  'impact-operands',
  'impact-two-ways',
  'new-version-name',
  'bad-day',
  'bad-input-format',
  'bad-header-row',
  'bad-input-delimiter',
  'bad-map-set',
  'map-unsettled',
  'map-several-tables',
  'no-such-column',
  'bad-template-format',
  'bad-schema',
  'no-table-schema',
  'personal-column',
  'law-without-term',
  'result-was-cut',
  'choice-without-file',
  'row-without-interview',
  'one-case-only',
  'bad-row',
  'no-case-in-row',
  'case-in-rows',
] as const;
export type UsageCode = (typeof USAGE_CODES)[number];

/** Commands, by their English names. */
export const COMMANDS = [
  'interview',
  'check',
  'batch',
  'duplicates',
  'reconcile',
  'deadlines',
  'compare',
  'co-defendants',
  'equal-cases',
  'pending',
  'render',
  'request',
  'law',
  'offences',
  'map',
  'template',
  'schema',
] as const;
export type CommandName = (typeof COMMANDS)[number];

/** Options, by the name of their words. */
export type OptionName =
  | 'reading'
  | 'assume'
  | 'presume'
  | 'no-presume'
  | 'as-of'
  | 'law'
  | 'lang'
  | 'format'
  | 'output'
  | 'fail-on'
  | 'no-input'
  | 'quiet'
  | 'force'
  | 'set'
  | 'delimiter'
  | 'no-bom'
  | 'encoding'
  | 'rejects'
  | 'unread'
  | 'answers'
  | 'no-color'
  | 'help'
  | 'version'
  | 'sheet'
  | 'map'
  | 'date-order'
  | 'list-format'
  | 'decisions'
  | 'names'
  | 'calendar'
  | 'overdue'
  | 'by'
  | 'duplicates'
  | 'merge'
  | 'split-by'
  | 'out-dir'
  | 'row-ids'
  | 'debug'
  | 'case-id'
  | 'columns'
  | 'redact'
  | 'key'
  | 'new-key'
  | 'coarsen'
  | 'at-least'
  | 'quasi'
  | 'encrypt-to'
  | 'password'
  | 'password-file'
  | 'compare-format'
  | 'compare-gate'
  | 'kind'
  | 'anyway'
  | 'one-case'
  | 'signed-by'
  | 'request-format'
  | 'interview'
  | 'what-if'
  | 'plain'
  | 'input-format'
  | 'input-delimiter'
  | 'header-row'
  | 'strict-map'
  | 'map-output'
  | 'map-set'
  | 'map-format'
  | 'template-format'
  | 'template-output'
  | 'schema-format'
  | 'map-a'
  | 'map-b'
  | 'one-row'
  | 'full'
  | 'tables'
  | 'listCases';

/** What in a saved result can disagree with the rest of it. */
export type DisagreementCode = 'counts' | 'cases' | 'rejected' | 'outcomes' | 'row-twice' | 'charges' | 'shared' | 'run' | 'facts' | 'evaluated';

export interface CliWords {
  readonly description: string;
  readonly commands: Readonly<Record<CommandName, { readonly summary: string; readonly description: string }>>;
  readonly arguments: Readonly<Record<
    | 'case'
    | 'files'
    | 'two-lists'
    | 'result'
    | 'two-of-a-kind'
    | 'list-or-result'
    | 'case-or-result'
    | 'table'
    | 'template'
    | 'schema',
    string>>;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly help: Readonly<Record<'usage' | 'arguments' | 'options' | 'commands' | 'examples' | 'helpCommand', string>> & {
    /** Headings of the commands. */
    readonly groups: Readonly<Record<'cases' | 'lists' | 'law' | 'sheets', string>>;
    /** Names of values in usage lines, where they are not the English ones. */
    readonly values: Readonly<Record<string, string>>;
  };
  readonly examples: Readonly<Record<CommandName | 'program', readonly (readonly [command: string, says: string])[]>>;
  readonly parse: {
    readonly unknownOption: (option: string) => string;
    readonly unknownCommand: (command: string) => string;
    readonly optionMissingArgument: (option: string) => string;
    readonly excessArguments: (command: string) => string;
    readonly suggestion: (name: string) => string;
  };
  readonly errors: Readonly<Record<UsageCode, (values: Values) => string>>;
  readonly lawFinding: Readonly<Record<string, (found: string, expected: string) => string>>;
  readonly atLine: (file: string, line: number, column: number) => string;
  readonly written: (file: string) => string;
  readonly keyMade: (file: string) => string;
  readonly keyOpen: (file: string) => string;
  readonly otherLaw: (values: Values) => string;
  /** What in a saved result does not agree with the rest of it. */
  readonly disagrees: Readonly<Record<DisagreementCode, (values: Values) => string>>;
  /** A saved result that could not be checked against itself, or not all of it, and why. */
  readonly unchecked: Readonly<Record<'law' | 'version' | 'shared', (file: string) => string>>;
  readonly done: (read: string, evaluated: string, rejected: string, blank: string, setAside: string) => string;
  readonly warningsHeading: (count: number) => string;
  /** What became of the answers to texts that were not read; rows of their sheet. */
  readonly answersTold: (answered: number, unused: number, unreadable: readonly number[]) => string;
  readonly gateMet: (outcomes: string, count: number) => string;
  readonly place: (row: number, column: string) => string;
  /** A column, or nothing, and the first rows of it; `more` where there are others. */
  readonly places: (column: string, rows: readonly number[], more: boolean) => string;
  /** A text of the list and how many people it is said of. */
  readonly textOf: (text: string, people: number) => string;
  readonly moreTexts: (count: number) => string;
  readonly unbalanced: string;
  readonly password: Readonly<Record<'ask' | 'again', string>>;
  /** After a draft was made: how many places wait for a human, and what the case does not say. */
  readonly drafted: (places: number, lacking: readonly string[]) => string;
  /** Two results whose ids are numbers of rows. */
  readonly rowNumbersAsIds: string;
  readonly error: string;
}

export const cliWords: InEach<CliWords> = { es, en };

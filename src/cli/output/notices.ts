/** What is told on standard error: never in the way of the result, silent with `--quiet`. */
import { cliWords, type CliWords } from '../../i18n/cli.ts';
import { codeWords } from '../../i18n/codes.ts';
import type { CaseResult, Counts, RejectedRow } from '../../report/result.ts';
import { sanitise } from '../../text/sanitise.ts';
import { reportWords } from '../../i18n/report.ts';
import { OUTCOMES } from '../../rules/language/law.ts';
import type { Context } from '../context.ts';
import { Remarks, type Remarked } from './remarks.ts';
import { write } from '../streams.ts';
import { toldMessage } from './told.ts';

/** Texts that are told of one code at a terminal. */
const MOST_TEXTS = 6;

export class Notices {
  readonly #context: Context;
  readonly #quiet: boolean;
  readonly #discreet: boolean;
  readonly #words: CliWords;
  #clear: () => void = () => undefined;
  readonly #remarks: Remarks;

  /** @param discreet whether the names of files are not told either: where a copy is redacted, they could say whose it is */
  constructor(context: Context, quiet: boolean, discreet = false) {
    this.#discreet = discreet;
    this.#context = context;
    this.#quiet = quiet;
    this.#words = cliWords[context.language];
    this.#remarks = new Remarks(context.language);
  }

  /** What is done before anything is told, such as taking a progress line away. */
  beforeSaying(clear: () => void): void {
    this.#clear = clear;
  }

  async say(text: string): Promise<void> {
    if (this.#quiet) return;
    this.#clear();
    await write(this.#context.terminal.stderr, `${sanitise(text)}\n`);
  }

  /** Something found out while a file is read. */
  async found({ code, values }: Pick<Remarked, 'code' | 'values'>): Promise<void> {
    const told = this.#discreet && values?.['file'] !== undefined ? { ...values, file: '…' } : (values ?? {});
    const { language, terminal } = this.#context;
    // A heading may be a row of data that was taken for one: only whoever sits at the terminal sees it.
    const headings = this.#discreet || terminal.stderr.isTTY !== true ? undefined : told['headings'];
    await this.say(toldMessage(language, code, headings === undefined ? told : { ...told, letters: headings }));
  }

  /** The rows that follow are of the table with these headings. */
  table(headings: readonly string[]): void {
    this.#remarks.table(headings);
  }

  /** Remembers the warnings of a case for the summary. */
  warned(result: CaseResult): void {
    this.#remarks.warned(result);
  }

  rejected(row: RejectedRow): void {
    this.#remarks.add(row, row.file, row.row);
  }

  /** Remembers a remark on one row. */
  remark(remarked: Remarked, file: string, row: number): void {
    this.#remarks.add(remarked, file, row);
  }

  /** All warnings, once a code: how many rows, where, and at a terminal the texts. */
  async summary(): Promise<void> {
    if (this.#remarks.size === 0) return;
    const words = this.#words;
    const remedies = codeWords[this.#context.language] as Readonly<Record<string, { readonly remedy: string } | undefined>>;
    const codes = this.#remarks.sorted();
    await this.say(words.warningsHeading(codes.reduce((sum, [, { rows }]) => sum + rows, 0)));
    for (const [code, { rows, sentence, columns, texts }] of codes) {
      const places = columns.map(({ file, column, rows: first, more }) => `${this.#remarks.ofSeveralFiles ? `${this.#discreet ? '…' : file}, ` : ''}${words.places(column, first, more)}`);
      await this.say(`${String(rows).padStart(7)}  ${code}  (${places.join('; ')})`);
      const remedy = remedies[code]?.remedy ?? '';
      if (sentence !== '') await this.say(`         ${sentence}${remedy === '' ? '' : `${/[.?!]$/u.test(sentence) ? '' : '.'} ${remedy}`}`);
      // What a cell says is for whoever sits at the terminal; a log keeps none of it.
      if (this.#discreet || this.#context.terminal.stderr.isTTY !== true) continue;
      for (const { text, rows: people } of texts.slice(0, MOST_TEXTS)) await this.say(`         ${words.textOf(text, people)}`);
      if (texts.length > MOST_TEXTS) await this.say(`         ${words.moreTexts(texts.length - MOST_TEXTS)}`);
    }
  }

  async counted({ outcomes, presumed, read, evaluated, rejected, blank, setAside }: Counts): Promise<void> {
    await this.say(this.#words.done(String(read), String(evaluated), String(rejected), String(blank), String(setAside)));
    if (presumed === undefined) return;
    const told = (counts: Counts['outcomes']) => OUTCOMES.map((outcome) => String(counts[outcome]));
    await this.say(reportWords[this.#context.language].twoTiers(told(outcomes), told(presumed), presumed.waitsForLaw));
  }
}

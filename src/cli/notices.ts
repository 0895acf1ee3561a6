/** What is told on standard error: never in the way of the result, silent with `--quiet`. */
import { cliWords, type CliWords } from '../i18n/cli.ts';
import { codeWords } from '../i18n/codes.ts';
import type { CaseResult, Counts, RejectedRow } from '../report/result.ts';
import { plain } from '../report/text/plain.ts';
import type { Context } from './program.ts';
import { Remarks } from './remarks.ts';
import { write } from './streams.ts';

export class Notices {
  readonly #context: Context;
  readonly #quiet: boolean;
  readonly #discreet: boolean;
  readonly #words: CliWords;
  #clear: () => void = () => undefined;
  readonly #remarks: Remarks;

  /** @param discreet codes and rows only: what is redacted in the outputs is not told here either */
  constructor(context: Context, quiet: boolean, discreet = false) {
    this.#context = context;
    this.#discreet = discreet;
    this.#quiet = quiet;
    this.#words = cliWords[context.language];
    this.#remarks = new Remarks((row, column) => this.#words.place(row, discreet ? '' : column));
  }

  /** What is done before anything is told, such as taking a progress line away. */
  beforeSaying(clear: () => void): void {
    this.#clear = clear;
  }

  async say(text: string): Promise<void> {
    if (this.#quiet) return;
    this.#clear();
    await write(this.#context.terminal.stderr, `${plain(text)}\n`);
  }

  /** Something found out while a file is read. */
  async found(code: string, message: string): Promise<void> {
    await this.say(this.#discreet ? code : message);
  }

  /** Remembers the warnings of a case for the summary. */
  warned(result: CaseResult): void {
    this.#remarks.warned(result);
  }

  rejected(row: RejectedRow): void {
    this.#remarks.add(row.code, row.message, row.file, row.row, row.column);
  }

  /** Remembers a remark on one row. */
  remark(code: string, message: string, file: string, row: number, column: string): void {
    this.#remarks.add(code, message, file, row, column);
  }

  /** All warnings grouped: the count by code first, then where. */
  async summary(): Promise<void> {
    if (this.#remarks.size === 0) return;
    const remedies = codeWords[this.#context.language] as Readonly<Record<string, { readonly remedy: string } | undefined>>;
    const codes = this.#remarks.sorted();
    await this.say(this.#words.warningsHeading(codes.reduce((sum, [, { count }]) => sum + count, 0)));
    for (const [code, { count, example, places }] of codes) {
      const more = count > places.length ? ', …' : '';
      await this.say(`${String(count).padStart(7)}  ${code}  (${places.map(({ file, place }) => (this.#remarks.ofSeveralFiles ? `${file}, ${place}` : place)).join('; ')}${more})`);
      if (this.#discreet) continue;
      const remedy = remedies[code]?.remedy ?? '';
      await this.say(`         ${this.#words.forExample} ${example}${remedy === '' ? '' : `${/[.?!]$/u.test(example) ? '' : '.'} ${remedy}`}`);
    }
  }

  async counted({ read, evaluated, rejected, blank, setAside }: Counts): Promise<void> {
    await this.say(this.#words.done(String(read), String(evaluated), String(rejected), String(blank), String(setAside)));
  }
}

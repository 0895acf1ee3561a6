/** What is told on standard error: never in the way of the result, silent with `--quiet`. */
import { cliWords, type CliWords } from '../i18n/cli.ts';
import type { CaseResult, Counts, RejectedRow } from '../report/result.ts';
import { plain } from '../report/text/plain.ts';
import type { Context } from './program.ts';
import { write } from './streams.ts';

/** Most places that are named for one code. */
const MOST_PLACES = 8;

export class Notices {
  readonly #context: Context;
  readonly #quiet: boolean;
  readonly #words: CliWords;
  readonly #byCode = new Map<string, { count: number; example: string; places: string[] }>();

  constructor(context: Context, quiet: boolean) {
    this.#context = context;
    this.#quiet = quiet;
    this.#words = cliWords[context.language];
  }

  async say(text: string): Promise<void> {
    if (!this.#quiet) await write(this.#context.terminal.stderr, `${plain(text)}\n`);
  }

  /** Remembers the warnings of a case for the summary. */
  warned(result: CaseResult): void {
    for (const warning of result.warnings) this.#note(warning.code, warning.message, result.row, warning.column);
  }

  rejected(row: RejectedRow): void {
    this.#note(row.code, row.message, row.row, row.column);
  }

  /** Remembers a remark on one row. */
  remark(code: string, message: string, row: number, column: string): void {
    this.#note(code, message, row, column);
  }

  #note(code: string, example: string, row: number, column: string): void {
    const known = this.#byCode.get(code) ?? { count: 0, example, places: [] };
    known.count++;
    if (known.places.length < MOST_PLACES) known.places.push(this.#words.place(row, column));
    this.#byCode.set(code, known);
  }

  /** All warnings grouped: the count by code first, then where. */
  async summary(): Promise<void> {
    if (this.#byCode.size === 0) return;
    const codes = [...this.#byCode].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1));
    await this.say(this.#words.warningsHeading(codes.reduce((sum, [, { count }]) => sum + count, 0)));
    for (const [code, { count, example, places }] of codes) {
      const more = count > places.length ? ', …' : '';
      await this.say(`${String(count).padStart(7)}  ${code}  (${places.join('; ')}${more})`);
      await this.say(`         ${this.#words.forExample} ${example}`);
    }
  }

  async counted({ read, evaluated, rejected, blank }: Counts): Promise<void> {
    await this.say(this.#words.done(String(read), String(evaluated), String(rejected), String(blank)));
  }
}

/** A line on the terminal while a long list is read: rows, rows a second, what remains. Nothing off a terminal. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { sheetWords, type SheetWords } from '../../i18n/sheets.ts';
import type { Context } from '../context.ts';

/** Milliseconds before the first line, and between two of them. */
const PATIENCE = 800;
const PAUSE = 250;
/** Milliseconds of work after which signals and timers get their turn. */
const BREATH = 50;

export interface ProgressOptions {
  readonly quiet: boolean;
  /** Whether rows of the result appear on the terminal while the list is read. */
  readonly resultOnTerminal: boolean;
  /** Bytes of all inputs; undefined where nobody knows. */
  readonly total: number | undefined;
}

export class Progress {
  readonly #context: Context;
  readonly #words: SheetWords['progress'];
  readonly #number: Intl.NumberFormat;
  readonly #shown: boolean;
  readonly #total: number | undefined;
  readonly #started = performance.now();
  readonly #bytes = new Map<string, number>();
  #rows = 0;
  #drawn = false;
  #last = PATIENCE - PAUSE;
  #breath = 0;

  constructor(context: Context, { quiet, resultOnTerminal, total }: ProgressOptions) {
    const { terminal, language } = context;
    this.#context = context;
    this.#words = sheetWords[language].progress;
    this.#number = new Intl.NumberFormat(language === 'es' ? 'es-VE' : 'en');
    this.#shown = !quiet && !resultOnTerminal && terminal.stderr.isTTY === true && terminal.env['TERM'] !== 'dumb';
    this.#total = total;
  }

  get rows(): number {
    return this.#rows;
  }

  read(file: string, bytes: number): void {
    this.#bytes.set(file, bytes);
  }

  /** Counts rows, and lets signals and timers through now and then. */
  async add(rows: number): Promise<void> {
    this.#rows += rows;
    const now = performance.now() - this.#started;
    if (now - this.#breath < BREATH) return;
    await nextTurn();
    this.#breath = performance.now() - this.#started;
    if (this.#shown && now - this.#last >= PAUSE) this.#draw(now);
  }

  /** Takes the line away, before anything else is told. */
  clear(): void {
    if (!this.#drawn) return;
    this.#drawn = false;
    this.#context.terminal.stderr.write('\r\u001b[K');
  }

  /** What a person who stops the run is told. */
  interrupted(): string {
    return `${this.#drawn ? '\r\u001b[K' : ''}${this.#words.interrupted(this.#number.format(this.#rows))}`;
  }

  #draw(now: number): void {
    this.#last = now;
    this.#drawn = true;
    const seconds = now / 1000;
    const line = this.#words.line(this.#number.format(this.#rows), this.#number.format(Math.round(this.#rows / seconds)), this.#remaining(seconds));
    this.#context.terminal.stderr.write(`\r${line.slice(0, (this.#context.terminal.stderr.columns ?? 80) - 1)}\u001b[K`);
  }

  #remaining(seconds: number): string {
    const read = [...this.#bytes.values()].reduce((sum, bytes) => sum + bytes, 0);
    if (this.#total === undefined || read <= 0 || read >= this.#total) return '';
    const left = Math.round((seconds * (this.#total - read)) / read);
    return this.#words.remaining(left < 60 ? `${String(left)} s` : `${String(Math.floor(left / 60))} min ${String(left % 60)} s`);
  }
}

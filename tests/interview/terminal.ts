/**
 * Drives a command in a real terminal: tmux draws it, keys are sent, the
 * screen is read. Each terminal has a server of its own, ended with it.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface TerminalOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** File that every byte which the terminal receives is written to. */
  readonly record?: string;
}

/** How long a screen may take to show what is waited for, in milliseconds. */
const PATIENCE = 600_000;
const PAUSE = 100;
let opened = 0;

export class Terminal {
  readonly #server: string;

  private constructor(server: string) {
    this.#server = server;
  }

  /** Starts a command; its end is shown as `[exit 0]`. */
  static async open(command: string, { columns = 80, rows = 24, env = {}, cwd = process.cwd(), record }: TerminalOptions = {}): Promise<Terminal> {
    const server = `amnistia-test-${String(process.pid)}-${String(++opened)}`;
    const terminal = new Terminal(server);
    const surroundings = Object.entries({ LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', AMNISTIA_LANG: 'es', NO_COLOR: '1', ...env }).map(([name, value]) => `${name}=${value}`);
    // Ctrl-C is for the command; the shell goes on and tells how it ended.
    const script = `trap : INT; ${record === undefined ? '' : 'read go; '}${command}; printf '\\n[exit %s]\\n' "$?"; sleep 3600`;
    await terminal.#tmux('-f', '/dev/null', 'new-session', '-d', '-x', String(columns), '-y', String(rows), '-c', cwd, 'env', ...surroundings, 'sh', '-c', script);
    if (record !== undefined) {
      await terminal.#tmux('pipe-pane', '-O', `cat > '${record}'`);
      await terminal.press('Enter');
    }
    return terminal;
  }

  async #tmux(...parts: readonly string[]): Promise<string> {
    // A server that is just starting refuses now and then.
    for (let tries = 1; ; tries++) {
      try {
        return (await run('tmux', ['-u', '-L', this.#server, ...parts])).stdout;
      } catch (error) {
        if (tries === 5 || !(error instanceof Error) || !/server exited unexpectedly|error connecting/.test(error.message)) throw error;
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    }
  }

  /** Sends keys by their names in tmux: `Enter`, `Down`, `C-c`. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#tmux('send-keys', key);
  }

  /** Types words, character by character. */
  async type(text: string): Promise<void> {
    await this.#tmux('send-keys', '-l', text);
  }

  /** Pastes a text; `-p` marks it as a paste where the program asks for that, `-r` leaves ends of lines as they are. */
  async paste(text: string, flag = '-p'): Promise<void> {
    await this.#tmux('set-buffer', text);
    await this.#tmux('paste-buffer', ...(flag === '' ? [] : [flag]));
  }

  /** What the terminal shows now. */
  screen(): Promise<string> {
    return this.#tmux('capture-pane', '-p');
  }

  /** All that was shown, lines that scrolled away included; lines that the terminal broke are whole. */
  everything(): Promise<string> {
    return this.#tmux('capture-pane', '-p', '-J', '-S', '-5000');
  }

  /** Waits until the screen shows the text, and returns the screen. */
  async waitFor(text: string | RegExp | ((screen: string) => boolean)): Promise<string> {
    const isThere = typeof text === 'function' ? text : (shown: string) => (typeof text === 'string' ? shown.includes(text) : text.test(shown));
    const end = Date.now() + PATIENCE;
    for (;;) {
      const shown = await this.screen();
      if (isThere(shown)) return shown;
      if (Date.now() > end) throw new Error(`the terminal never showed ${String(text)}:\n${await this.everything()}`);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  /** Types into a search, waits for the choice and takes it. */
  async search(typed: string, choice: string | RegExp): Promise<void> {
    await this.type(typed);
    await this.waitFor(choice instanceof RegExp ? choice : `> ${choice}`);
    await this.press('Enter');
  }

  /** Moves to a choice and takes it: the one with just this label, or else the first that begins so. */
  async choose(label: string, where: 'shown' | 'above' = 'shown'): Promise<void> {
    const isChoice = (line: string) => /^(?:> | {2})/u.test(line) && line.slice(2).startsWith(label);
    if (where === 'shown') await this.waitFor((shown) => shown.split('\n').some(isChoice));
    for (let moves = 0; moves < 30; moves++) {
      const shown = await this.screen();
      const lines = shown.split('\n');
      const exact = lines.findLastIndex((line) => isChoice(line) && line.trimEnd().length === label.length + 2);
      const target = exact >= 0 ? exact : lines.findLastIndex(isChoice);
      const cursor = lines.findLastIndex((line) => line.startsWith('> '));
      if (target === cursor) {
        await this.press('Enter');
        return;
      }
      await this.press(target < cursor ? 'Up' : 'Down');
      await this.waitFor((now) => now !== shown);
    }
    throw new Error(`no choice ${label}:\n${await this.screen()}`);
  }

  /** Gives the terminal another size. */
  async resize(columns: number, rows: number): Promise<void> {
    await this.#tmux('resize-window', '-x', String(columns), '-y', String(rows));
  }

  /** Waits for the end of the command; returns its exit code. */
  async exit(): Promise<number> {
    return Number(/\[exit (\d+)\]/.exec(await this.waitFor(/\[exit \d+\]/))?.[1]);
  }

  async close(): Promise<void> {
    await this.#tmux('kill-server').catch(() => undefined);
  }
}

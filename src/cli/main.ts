/** The door: streams and surroundings in, exit code out. */
import { unlinkSync } from 'node:fs';
import { CommanderError } from 'commander';
import { version } from '../version.ts';
import { cliWords, type CliWords } from '../i18n/cli.ts';
import type { Language } from '../i18n/language.ts';
import type { IntakeError } from '../intake/error.ts';
import { plain } from '../report/text/plain.ts';
import { DONE, INTERNAL, INTERRUPTED, UnbalancedError, UsageError, WRONG_USE } from './exit.ts';
import { languageOf } from './language.ts';
import { unfinishedFiles } from './output.ts';
import { Program, parseErrorText } from './program.ts';
import { register } from './register.ts';
import { write, type Terminal } from './streams.ts';

/** Today where the program runs; Caracas has no daylight saving, but the user's own day is meant. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageOf(argv, terminal.env);
  const words = cliWords[language];
  const complain = (text: string) => write(terminal.stderr, `${words.error} ${text}\n`);
  try {
    const program = new Program({ terminal, language, version }, argv);
    register(program, words);
    return await program.run(argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return DONE;
      if (error.code === 'commander.help') return WRONG_USE;
      await complain(parseErrorText(error, words));
      return WRONG_USE;
    }
    if (error instanceof UsageError) {
      const sentences: Readonly<Record<string, ((values: UsageError['values']) => string) | undefined>> = words.errors;
      await complain(sentences[error.code]?.(error.values) ?? error.message);
      return WRONG_USE;
    }
    if (error instanceof UnbalancedError) {
      await complain(words.unbalanced);
      return INTERNAL;
    }
    const intake = await intakeComplaint(error, language, words);
    if (intake !== null) {
      await complain(intake);
      return WRONG_USE;
    }
    // The message of an unforeseen error may hold data of a person: only its kind is told.
    const kind = error instanceof Error ? error.name : 'Error';
    const place = error instanceof Error ? (/at .*?([\w.-]+\.c?js:\d+:\d+)/u.exec(error.stack ?? '')?.[1] ?? '') : '';
    await complain(words.errors.internal({ reason: `${kind} ${place}`.trim() }));
    return INTERNAL;
  }
}

/** An input that cannot be read as a whole: file, row, column, what happened, what to do. */
async function intakeComplaint(error: unknown, language: Language, words: CliWords): Promise<string | null> {
  if (!(error instanceof Error) || error.name !== 'IntakeError') return null;
  const { code, values, file, row, column } = error as IntakeError;
  const { codeWords } = await import('../i18n/codes.ts');
  const text = codeWords[language][code];
  const place = [file, row === undefined ? '' : words.place(row, column ?? '')].filter((part) => part !== undefined && part !== '').join(', ');
  const sentence = `${text.message(values)}. ${text.remedy}`.trim();
  return plain(place === '' ? sentence : `${place}: ${sentence}`);
}

function dropUnfinished(): void {
  for (const file of unfinishedFiles()) {
    try {
      unlinkSync(file);
    } catch {
      // It is gone already.
    }
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    dropUnfinished();
    process.exit(signal === 'SIGINT' ? INTERRUPTED : 128 + 15);
  });
}
for (const stream of [process.stdout, process.stderr]) {
  // `| head` closes the pipe: that is no error of ours.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    dropUnfinished();
    process.exit(DONE);
  });
}

void main(process.argv.slice(2), {
  // Opening it costs time, and few runs read it.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  today: today(),
}).then((code) => {
  process.exitCode = code;
});

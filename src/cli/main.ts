/** The door: streams and surroundings in, exit code out. */
import { unlinkSync, writeSync } from 'node:fs';
import { constants } from 'node:os';
import { CommanderError } from 'commander';
import { version } from '../version.ts';
import { cliWords, type CliWords, type UsageCode } from '../i18n/cli.ts';
import type { Language } from '../i18n/language.ts';
import { sheetWords } from '../i18n/sheets.ts';
import type { IntakeError } from '../intake/error.ts';
import { sanitise } from '../text/sanitise.ts';
import { DONE, INTERNAL, UnbalancedError, UsageError, WRONG_USE } from './exit.ts';
import { ownFault, placesOf, writeFault } from './faults.ts';
import { languageOf } from './language.ts';
import { interruptionText } from './interruption.ts';
import { filesWritten, outputsSettled } from './output/sink.ts';
import { Program, parseErrorText } from './program.ts';
import { register } from './commands/register.ts';
import { write } from './streams.ts';
import type { Terminal } from './context.ts';
import { unfinishedFiles } from './output/temporary-file.ts';
import { dayInCaracas, momentInCaracas } from './today.ts';

async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageOf(argv, terminal.env);
  const words = cliWords[language];
  // Names of files and words of arguments are shown: they may hold what moves a terminal.
  const complain = (text: string) => write(terminal.stderr, `${words.error} ${text.split('\n').map(sanitise).join('\n')}\n`);
  try {
    const program = new Program({ terminal, language, version });
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
      return error.status;
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
    const fault = ownFault(error);
    if (fault) {
      await complain(words.errors[fault.code as UsageCode](fault.values));
      return WRONG_USE;
    }
    await complain(words.errors.internal({ reason: placesOf(error, argv.includes('--debug')) }));
    return INTERNAL;
  }
}

/** An input that cannot be read as a whole: file, row, column, what happened, what to do. */
async function intakeComplaint(error: unknown, language: Language, words: CliWords): Promise<string | null> {
  if (!(error instanceof Error) || error.name !== 'IntakeError') return null;
  const { code, values, file, row, column } = error as IntakeError;
  const [{ codeWords }, { toldColumn, toldMessage }] = await Promise.all([import('../i18n/codes.ts'), import('./output/told.ts')]);
  const place = [file, row === undefined ? '' : words.place(row, toldColumn(column ?? '', []))].filter((part) => part !== undefined && part !== '').join(', ');
  const sentence = `${toldMessage(language, code, values)}. ${codeWords[language][code].remedy}`.trim();
  return sanitise(place === '' ? sentence : `${place}: ${sentence}`);
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

function tellInterruption(): void {
  const text = interruptionText();
  if (text === '') return;
  const nothing = filesWritten() === 0 ? ` ${sheetWords[languageOf(process.argv.slice(2), process.env)].progress.nothingWritten}` : '';
  try {
    writeSync(2, `${text}${nothing}\n`);
  } catch {
    // Nobody is there to be told.
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    void outputsSettled().then(() => {
      dropUnfinished();
      tellInterruption();
      process.exit(128 + (constants.signals[signal] ?? 15));
    });
  });
}
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') {
    // `| head` closes the pipe: that is no error of ours, and a file that is written beside it is still wanted.
    if (unfinishedFiles().length === 0) process.exit(DONE);
    return;
  }
  const words = cliWords[languageOf(process.argv.slice(2), process.env)];
  const fault = writeFault(error, '-');
  dropUnfinished();
  try {
    if (fault instanceof UsageError) writeSync(2, `${words.error} ${words.errors[fault.code as UsageCode](fault.values)}\n`);
  } finally {
    process.exit(WRONG_USE);
  }
});
// Notices that nobody reads are no reason to stop.
process.stderr.on('error', () => undefined);

void main(process.argv.slice(2), {
  // Opening it costs time, and few runs read it.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  // Worked out only where a command asks for it.
  get today() {
    return dayInCaracas(new Date());
  },
  get moment() {
    return momentInCaracas(new Date());
  },
}).then((code) => {
  process.exitCode = code;
});

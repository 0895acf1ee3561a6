/** The list of commands; each is loaded when it is called for. */
import type { CliWords } from '../i18n/cli.ts';
import type { Program } from './program.ts';
import { collect } from './program.ts';

export function register(program: Program, words: CliWords): void {
  program
    .evaluation(
      program.command('check', 'revisar', ['[case]', words.arguments.case], async (...call) => (await import('./commands/check.ts')).check(...call)),
    )
    .option('--set <fact=value>', words.options.set, collect);
  program
    .evaluation(
      program.command('batch', 'lote', ['<files...>', words.arguments.files], async (...call) => (await import('./commands/batch.ts')).batch(...call)),
    )
    .option('--rejects <file>', words.options.rejects);
}

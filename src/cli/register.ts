/** The list of commands; each is loaded when it is called for. */
import type { Command } from 'commander';
import type { CliWords, CommandName } from '../i18n/cli.ts';
import { collect, type Action, type Program } from './program.ts';

export function register(program: Program, words: CliWords): void {
  const { options } = words;
  program
    .evaluation(program.command('check', 'revisar', ['[case]', words.arguments.case], async (...call) => (await import('./commands/check.ts')).check(...call)))
    .option('--set <fact=value>', options.set, collect);
  program
    .evaluation(program.command('batch', 'lote', ['<files...>', words.arguments.files], async (...call) => (await import('./commands/batch.ts')).batch(...call)))
    .option('--rejects <file>', options.rejects)
    .option('--duplicates', options.duplicates);

  const listCommand = (name: CommandName, alias: string, two: boolean, action: Action): Command =>
    program
      .reading(program.law(program.command(name, alias, ['<files...>', two ? words.arguments['two-lists'] : words.arguments.files], action)))
      .option('--format <format>', options['list-format'], collect)
      .option('--rejects <file>', options.rejects);
  const withMaps = (command: Command): Command => command.option('--map-a <file>', options['map-a']).option('--map-b <file>', options['map-b']);
  const lists = () => import('./commands/lists.ts');
  listCommand('duplicates', 'duplicados', false, async (...call) => (await import('./commands/duplicates.ts')).duplicates(...call))
    .option('--decisions <file>', options.decisions)
    .option('--names', options.names);
  withMaps(listCommand('reconcile', 'cotejar', true, async (...call) => (await lists()).reconcile(...call))).option('--names', options.names);
  listCommand('deadlines', 'plazos', false, async (...call) => (await lists()).deadlines(...call))
    .option('--calendar <file>', options.calendar)
    .option('--fail-on <gate>', options.overdue)
    .option('--names', options.names);
  withMaps(listCommand('compare', 'comparar', true, async (...call) => (await lists()).compareLists(...call)))
    .option('--fail-on <gate>', options.gone)
    .option('--row-ids', options['row-ids'])
    .option('--names', options.names);
  listCommand('co-defendants', 'coimputados', false, async (...call) => (await lists()).coDefendants(...call)).option('--names', options.names);
  listCommand('equal-cases', 'casos-iguales', false, async (...call) => (await lists()).equalCases(...call)).option('--by <name>', options.by, collect);
}

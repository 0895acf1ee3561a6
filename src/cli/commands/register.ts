/** The list of commands; each is loaded when it is called for. */
import type { Command } from 'commander';
import type { CliWords, CommandName } from '../../i18n/cli.ts';
import { collect, type Program } from '../program.ts';
import type { Action } from '../context.ts';
import { registerLaw } from './register-law.ts';

export function register(program: Program, words: CliWords): void {
  const { options } = words;
  program
    .sharing(program.evaluation(program.command('interview', 'entrevista', ['[case]', words.arguments.case], async (context, [file], given) => (await import('./interview.ts')).interviewCommand(context, file, given))))
    .option('--full', options.full)
    .option('--row <number>', options['one-row'])
    .option('--plain', options.plain);
  program
    .sharing(program.evaluation(program.command('check', 'revisar', ['[case]', words.arguments.case], async (...call) => (await import('./check.ts')).check(...call))))
    .option('--set <fact=value>', options.set, collect)
    .option('--interview <file>', options.interview)
    .option('--what-if [change]', options['what-if'], (value: string, before: unknown) => [...(Array.isArray(before) ? (before as string[]) : []), value])
    .option('--full', options.full)
    .option('--row <number>', options['one-row'])
    .option('--plain', options.plain);
  program
    .sharing(program.evaluation(program.command('batch', 'lote', ['<files...>', words.arguments.files], async (...call) => (await import('./batch.ts')).batch(...call))))
    .option('--rejects <file>', options.rejects)
    .option('--unread <file>', options.unread)
    .option('--answers <file>', options.answers)
    .option('--duplicates', options.duplicates)
    .option('--list-cases', options.listCases);

  const listCommand = (name: CommandName, alias: string, two: boolean, action: Action): Command =>
    program
      .reading(program.law(program.command(name, alias, ['<files...>', two ? words.arguments['two-lists'] : words.arguments.files], action)))
      .option('--format <format>', options['list-format'], collect)
      .option('--rejects <file>', options.rejects);
  const withMaps = (command: Command): Command => command.option('--map-a <file>', options['map-a']).option('--map-b <file>', options['map-b']);
  const lists = () => import('./lists.ts');
  listCommand('duplicates', 'duplicados', false, async (...call) => (await import('./duplicates.ts')).duplicates(...call))
    .option('--decisions <file>', options.decisions)
    .option('--names', options.names);
  withMaps(listCommand('reconcile', 'cotejar', true, async (...call) => (await lists()).reconcile(...call))).option('--names', options.names);
  listCommand('deadlines', 'plazos', false, async (...call) => (await lists()).deadlines(...call))
    .option('--calendar <file>', options.calendar)
    .option('--fail-on <gate>', options.overdue)
    .option('--names', options.names);
  withMaps(program.reading(program.law(program.command('compare', 'comparar', ['<files...>', words.arguments['two-of-a-kind']], async (...call) => (await import('./compare.ts')).compare(...call)))))
    .option('--format <format>', options['compare-format'], collect)
    .option('--fail-on <gate>', options['compare-gate'])
    .option('--row-ids', options['row-ids'])
    .option('--names', options.names);
  listCommand('co-defendants', 'coimputados', false, async (...call) => (await lists()).coDefendants(...call)).option('--names', options.names);
  listCommand('equal-cases', 'casos-iguales', false, async (...call) => (await lists()).equalCases(...call)).option('--by <name>', options.by, collect);
  program
    .workbook(program.reading(program.law(program.command('pending', 'pendientes', ['<files...>', words.arguments['list-or-result']], async (...call) => (await import('./pending.ts')).pending(...call)))))
    .option('--format <format>', options['list-format'], collect)
    .option('--rejects <file>', options.rejects)
    .option('--names', options.names)
    .option('--split-by <column>', options['split-by'])
    .option('--out-dir <folder>', options['out-dir'])
    .option('--merge <answers>', options.merge, collect);
  program.workbook(program.sharing(program.rendering(program.command('render', 'presentar', ['<result>', words.arguments.result], async (...call) => (await import('./render.ts')).render(...call))))).option('--full', options.full).option('--tables', options.tables).option('--list-cases', options.listCases);
  program
    .reading(program.law(program.command('request', 'solicitud', ['<case>', words.arguments['case-or-result']], async (...call) => (await import('./request.ts')).request(...call))))
    .option('--format <format>', options['request-format'], collect)
    .option('--kind <kind>', options.kind, 'request')
    .option('--case <id>', options['one-case'])
    .option('--anyway', options.anyway)
    .option('--signed-by <who>', options['signed-by']);
  registerLaw(program, words);

  program
    .input(program.command('map', 'columnas', ['<file>', words.arguments.table], async (...call) => (await import('./map.ts')).map(...call)))
    .option('-o, --output <file>', options['map-output'])
    .option('--format <format>', options['map-format'])
    .option('--set <column=fact>', options['map-set'], collect)
    .option('--law <file>', options.law);
  program
    .command('template', 'plantilla', ['[file]', words.arguments.template], async (...call) => (await import('./template.ts')).template(...call))
    .option('-o, --output <file>', options['template-output'])
    .option('--format <format>', options['template-format'])
    .option('--law <file>', options.law)
    .option('--quiet', options.quiet)
    .option('--force', options.force);
  program
    .command('schema', 'esquema', ['<name>', words.arguments.schema], async (...call) => (await import('./schema.ts')).schema(...call))
    .option('-o, --output <file>', options.output)
    .option('--format <format>', options['schema-format'])
    .option('--quiet', options.quiet)
    .option('--force', options.force);
}

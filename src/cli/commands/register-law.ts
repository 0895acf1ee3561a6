/** The commands on the law file and on the catalogue of offences; each is loaded when it is called for. */
import type { Command } from 'commander';
import type { CliWords } from '../../i18n/cli.ts';
import { lawCliWords, type LawCommand } from '../../i18n/law-cli.ts';
import { collect, withoutPresuming, type Program } from '../program.ts';
import type { Action } from '../context.ts';

export function registerLaw(program: Program, cli: CliWords): void {
  const words = lawCliWords[program.language];
  const output = (command: Command): Command =>
    command
      .option('--format <format>', words.options.format, collect)
      .option('-o, --output <file>', cli.options.output, collect)
      .option('--force', cli.options.force)
      .option('--quiet', cli.options.quiet);
  const add = (group: Command, command: LawCommand, name: string, alias: string, operands: readonly string[], action: Action): Command =>
    output(program.subcommand(group, name, alias, words.commands[command], operands, action));

  const law = program.group('law', 'ley');
  add(law, 'show', 'show', 'mostrar', ['[part...]'], async (...call) => (await import('./law/show.ts')).show(...call)).option('--law <file>', cli.options.law);
  add(law, 'list', 'list', 'listar', [], async (...call) => (await import('./law/list.ts')).list(...call));
  add(law, 'check', 'check', 'revisar', ['<file>'], async (...call) => (await import('./law/check.ts')).check(...call));
  program.subcommand(law, 'new', 'nueva', words.commands.new, ['<from>', '<to>'], async (...call) => (await import('./law/new.ts')).begin(...call))
    .option('--published <day>', words.options.published)
    .option('--in-force <day>', words.options['in-force'])
    .option('--force', cli.options.force)
    .option('--quiet', cli.options.quiet);
  add(law, 'test', 'test', 'probar', ['[file]'], async (...call) => (await import('./law/test.ts')).test(...call)).option('--cases <file>', words.options.cases);
  add(law, 'diff', 'diff', 'diferencias', ['<a>', '<b>'], async (...call) => (await import('./law/diff.ts')).diff(...call));
  add(law, 'impact', 'impact', 'efecto', ['<laws-and-cases...>'], async (...call) => (await import('./law/impact.ts')).impact(...call))
    .option('--reading <name>', cli.options.reading, 'working')
    .option('--vs <reading>', words.options.vs)
    .option('--questions', words.options.questions)
    .option('--question <id>', words.options.question, collect)
    .option('--assume <Q=position>', cli.options.assume, collect)
    .option('--presume <what>', cli.options.presume, collect)
    .addOption(withoutPresuming(cli.options['no-presume']))
    .option('--presumption <id>', words.options.presumption)
    .option('--as-of <day>', cli.options['as-of'])
    .option('--sheet <name>', cli.options.sheet)
    .option('--encoding <name>', cli.options.encoding)
    .option('--map <file>', cli.options.map)
    .option('--date-order <order>', cli.options['date-order']);

  const offences = program.group('offences', 'delitos');
  const offencesOf = () => import('./law/offences.ts');
  add(offences, 'find', 'find', 'buscar', ['<text...>'], async (...call) => (await offencesOf()).find(...call));
  add(offences, 'show-offence', 'show', 'mostrar', ['<id>'], async (...call) => (await offencesOf()).showOffence(...call));
}

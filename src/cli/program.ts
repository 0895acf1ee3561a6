/** The commands, their options and their help, in the language of the run. */
import { Command, CommanderError, Option } from 'commander';
import { cliWords, type CliWords, type CommandName } from '../i18n/cli.ts';
import type { Language } from '../i18n/language.ts';
import { UsageError } from './exit.ts';
import { protectedContext } from './output/protection.ts';
import type { Action, Context } from './context.ts';
import { write } from './streams.ts';
import { WordedHelp } from './worded-help.ts';

/** The words of a command inside a group, in the language of the run. */
export interface SubcommandWords {
  readonly summary: string;
  readonly description: string;
  /** What its argument is; empty where it takes none. */
  readonly argument: string;
  readonly examples: readonly (readonly [command: string, says: string])[];
}

/** Under which heading each command stands in the program's help. */
const GROUPS: Readonly<Record<CommandName, keyof CliWords['help']['groups']>> = {
  interview: 'cases', check: 'cases', batch: 'cases', render: 'cases', request: 'cases',
  duplicates: 'lists', reconcile: 'lists', compare: 'lists', deadlines: 'lists', 'co-defendants': 'lists', 'equal-cases': 'lists', pending: 'lists',
  law: 'law', offences: 'law',
  map: 'sheets', template: 'sheets', schema: 'sheets',
};

/** Collects the values of an option that can be given several times. */
export function collect(value: string, before: readonly string[] | boolean | undefined): readonly string[] {
  // Commander gives an option that begins with "no-" the value true at first.
  return [...(Array.isArray(before) ? (before as readonly string[]) : []), value];
}

export class Program {
  readonly #context: Context;
  readonly #words: CliWords;
  readonly #root: Command;
  #code = 0;
  #help: Promise<void>[] = [];

  constructor(context: Context) {
    this.#context = context;
    this.#words = cliWords[context.language];
    this.#root = this.#prepare(new Command('amnistia'))
      .description(this.#words.description)
      .version(context.version, '-V, --version', this.#words.options.version)
      .helpCommand('help [command]', this.#words.help.helpCommand)
      .addHelpText('before', this.#examples('program'));
    this.#common(this.#root);
  }

  /** Parses the arguments and runs the command. Throws {@link UsageError} and {@link CommanderError}. */
  async run(argv: readonly string[]): Promise<number> {
    try {
      await this.#root.parseAsync(this.#withCommand(argv), { from: 'user' });
    } finally {
      await Promise.all(this.#help);
    }
    return this.#code;
  }

  /** Without a command one case is looked at: `check`, which asks where it is given nothing. */
  #withCommand(argv: readonly string[]): string[] {
    const { operands, unknown } = this.#root.parseOptions([...argv]);
    const wantsHelp = unknown.some((word) => word === '-h' || word === '--help');
    if (operands.length === 0 && !wantsHelp) return ['check', ...argv];
    // Commander's own command has one name.
    return argv.map((word, place) => (word === 'ayuda' && operands[0] === word && place === argv.indexOf(word) ? 'help' : word));
  }

  get root(): Command {
    return this.#root;
  }

  get language(): Language {
    return this.#context.language;
  }

  #prepare(command: Command): Command {
    const words = this.#words;
    command.createHelp = () => Object.assign(new WordedHelp(words), command.configureHelp());
    return command
      .exitOverride()
      .configureOutput({
        writeOut: (text) => this.#help.push(write(this.#context.terminal.stdout, text)),
        // Help that was not asked for: the program was called without a command.
        writeErr: (text) => this.#help.push(write(this.#context.terminal.stderr, text)),
        outputError: () => undefined,
        getOutHelpWidth: () => 80,
        getErrHelpWidth: () => 80,
        getOutHasColors: () => false,
      })
      .helpOption('-h, --help', words.options.help);
  }

  #examples(name: CommandName | 'program'): string {
    return this.#exampleText(this.#words.examples[name]);
  }

  #exampleText(examples: SubcommandWords['examples']): string {
    if (examples.length === 0) return '';
    const lines = examples.map(([command, says]) => `  ${command}\n      ${says}`);
    return `${this.#words.help.examples}\n${lines.join('\n')}\n`;
  }

  /** Options that every command has. */
  #common(command: Command): Command {
    const words = this.#words.options;
    return command
      .option('--lang <lang>', words.lang, (value) => {
        if (!/^(es|en)([^a-z]|$)/iu.test(value)) throw new UsageError('bad-lang', { text: value });
        return value;
      })
      .option('--no-color', words['no-color'])
      .option('--debug', words.debug);
  }

  /** A subcommand with its Spanish alias. */
  command(name: CommandName, alias: string, argument: readonly [spec: string, says: string], action: Action): Command {
    const words = this.#words;
    const command = this.#prepare(this.#root.command(name).alias(alias));
    command.exitOverride((error) => {
      if (error.code !== 'commander.missingArgument') throw error;
      throw new UsageError('argument-missing', { name: argument[1], example: words.examples[name][0]?.[0] ?? '' });
    });
    command
      .helpGroup(words.help.groups[GROUPS[name]])
      .summary(words.commands[name].summary)
      .description(words.commands[name].description)
      .argument(...argument)
      .addHelpText('before', this.#examples(name));
    this.#common(command).action(async (operands: string | readonly string[] | undefined, _options: unknown, self: Command) => {
      const list = operands === undefined ? [] : typeof operands === 'string' ? [operands] : operands;
      const given = self.optsWithGlobals();
      this.#code = await action(protectedContext(this.#context, given), list, given);
    });
    return command;
  }

  /** A command that only holds subcommands; called alone, it says which there are. */
  group(name: CommandName, alias: string): Command {
    const words = this.#words;
    const command = this.#prepare(this.#root.command(name).alias(alias))
      .helpGroup(words.help.groups[GROUPS[name]])
      .summary(words.commands[name].summary)
      .description(words.commands[name].description)
      .helpCommand('help [command]', words.help.helpCommand)
      .addHelpText('before', this.#examples(name));
    command.exitOverride((error) => {
      // Called alone, commander shows the help as an error.
      if (error.code !== 'commander.help') throw error;
      const known = command.commands.map((one) => [one.name(), one.alias()].join('|')).join(', ');
      throw new UsageError('no-subcommand', { command: name, known, example: words.examples[name][0]?.[0] ?? '' });
    });
    return this.#common(command);
  }

  /** A command of a group, with its Spanish alias; its words come with it. */
  subcommand(group: Command, name: string, alias: string, words: SubcommandWords, operands: readonly string[], action: Action): Command {
    const command = this.#prepare(group.command(name).alias(alias))
      .summary(words.summary)
      .description(words.description)
      .addHelpText('before', this.#exampleText(words.examples));
    command.exitOverride((error) => {
      if (error.code !== 'commander.missingArgument') throw error;
      throw new UsageError('argument-missing', { name: words.argument, example: words.examples[0]?.[0] ?? '' });
    });
    operands.forEach((operand, index) => command.argument(operand, index === 0 ? words.argument : ''));
    this.#common(command).action(async (...call: unknown[]) => {
      const self = call.at(-1) as Command;
      const given = (call.slice(0, -2) as (string | readonly string[] | undefined)[]).flat().filter((one) => one !== undefined);
      const options = self.optsWithGlobals();
      this.#code = await action(protectedContext(this.#context, options), given, options);
    });
    return command;
  }

  /** Options of the commands that evaluate cases. */
  evaluation(command: Command): Command {
    return this.workbook(this.reading(this.law(command)).option('--format <format>', this.#words.options.format, collect).option('--fail-on <outcomes>', this.#words.options['fail-on']));
  }

  /** Options of the commands that can write a workbook. */
  workbook(command: Command): Command {
    const words = this.#words.options;
    return command.option('--password', words.password).option('--password-file <file>', words['password-file']);
  }

  /** Options that say under which law and positions cases are looked at. */
  law(command: Command): Command {
    const words = this.#words.options;
    return command
      .option('--reading <name>', words.reading, 'working')
      .option('--assume <Q=position>', words.assume, collect)
      .option('--presume <what>', words.presume, collect)
      .addOption(withoutPresuming(words['no-presume']))
      .option('--as-of <day>', words['as-of'])
      .option('--law <file>', words.law);
  }

  /** Options on what leaves: of which cases, which facts, under which names. */
  sharing(command: Command): Command {
    const words = this.#words.options;
    return command
      .option('--case <id>', words['case-id'], collect)
      .option('--columns <names>', words.columns, collect)
      .option('--redact', words.redact)
      .option('--key <file>', words.key)
      .option('--new-key', words['new-key'])
      .option('--at-least <k>', words['at-least'])
      .option('--quasi <facts>', words.quasi, collect)
      .option('--coarsen <what>', words.coarsen, collect);
  }

  /** Options of a command that writes reports from a saved result. */
  rendering(command: Command): Command {
    const words = this.#words.options;
    return command
      .option('--format <format>', words.format, collect)
      .option('-o, --output <file>', words.output, collect)
      .option('--delimiter <character>', words.delimiter)
      .option('--no-bom', words['no-bom'])
      .option('--law <file>', words.law)
      .option('--no-input', words['no-input'])
      .option('--quiet', words.quiet)
      .option('--force', words.force)
      .option('--encrypt-to <recipient>', words['encrypt-to'], collect);
  }

  /** Options on how inputs are read and outputs written. */
  reading(command: Command): Command {
    const words = this.#words.options;
    return this.input(
      command
        .option('-o, --output <file>', words.output, collect)
        .option('--delimiter <character>', words.delimiter)
        .option('--no-bom', words['no-bom']),
    );
  }

  /** Options on how inputs are read, and on what is asked and told. */
  input(command: Command): Command {
    const words = this.#words.options;
    return command
      .option('--input-format <format>', words['input-format'])
      .option('--input-delimiter <character>', words['input-delimiter'])
      .option('--encoding <name>', words.encoding)
      .option('--sheet <name>', words.sheet)
      .option('--header-row <number>', words['header-row'])
      .option('--map <file>', words.map)
      .option('--strict-map', words['strict-map'])
      .option('--date-order <order>', words['date-order'])
      .option('--no-input', words['no-input'])
      .option('--quiet', words.quiet)
      .option('--force', words.force)
      .option('--encrypt-to <recipient>', words['encrypt-to'], collect);
  }
}

/** `--no-presume ID`, which takes a value of its own and is no negation of `--presume`. */
export function withoutPresuming(words: string): Option {
  const option = new Option('--no-presume <id>', words).argParser(collect);
  option.negate = false;
  option.attributeName = () => 'notPresumed';
  return option;
}

/** A mistake in the arguments, said in the language of the run. */
export function parseErrorText(error: CommanderError, words: CliWords): string {
  const quoted = /'([^']*)'/u.exec(error.message)?.[1] ?? '';
  const suggestion = /\(Did you mean (?:one of )?([^?]*)\?\)/u.exec(error.message)?.[1];
  const texts: Readonly<Record<string, () => string>> = {
    'commander.unknownOption': () => words.parse.unknownOption(quoted),
    'commander.unknownCommand': () => words.parse.unknownCommand(quoted),
    'commander.optionMissingArgument': () => words.parse.optionMissingArgument(quoted.split(/[ ,]/u).find((word) => word.startsWith('--')) ?? quoted),
    'commander.excessArguments': () => words.parse.excessArguments(quoted),
  };
  const text = texts[error.code]?.();
  return [text ?? error.message, suggestion === undefined ? '' : words.parse.suggestion(suggestion)].filter((part) => part !== '').join(' ');
}

export { CommanderError };

/** The help of the commands, in the language of the run. */
import type { Argument, Command, Option } from 'commander';
import { Help } from 'commander';
import type { CliWords } from '../i18n/cli.ts';

/** Options that every command has. */
const COMMON: readonly string[] = ['lang', 'color', 'debug', 'help', 'version'];

/** Help in the language of the run: its headings, and the names of values in usage lines. */
export class WordedHelp extends Help {
  readonly #words: CliWords;
  constructor(words: CliWords) {
    super();
    this.#words = words;
    // Beside the longest names there is still room for a few words.
    this.minWidthToWrap = 20;
  }
  override formatHelp(command: Command, helper: Help): string {
    const { help } = this.#words;
    return super
      .formatHelp(command, helper)
      .replace(/^Usage:/mu, help.usage)
      .replace(/^Arguments:/mu, help.arguments)
      .replace(/^Options:/mu, help.options)
      .replace(/^Commands:/mu, help.commands);
  }
  override commandUsage(command: Command): string {
    return this.#named(super.commandUsage(command));
  }
  override subcommandTerm(command: Command): string {
    return this.#named(super.subcommandTerm(command).replace(' [options]', ''));
  }
  override argumentTerm(argument: Argument): string {
    return this.#named(`<${super.argumentTerm(argument)}>`).slice(1, -1);
  }
  override optionTerm(option: Option): string {
    return this.#named(super.optionTerm(option));
  }
  override optionDescription(option: Option): string {
    return option.description;
  }
  /** What a command is for comes first; what every command has, last. */
  override visibleOptions(command: Command): Option[] {
    const everywhere = (option: Option) => COMMON.includes(option.attributeName());
    const options = super.visibleOptions(command);
    return [...options.filter((option) => !everywhere(option)), ...options.filter(everywhere)];
  }
  #named(term: string): string {
    const names: Readonly<Record<string, string>> = this.#words.help.values;
    return term.replace(/(?<=[<[])[^<>[\].]+(?=(?:\.\.\.)?[>\]])/gu, (name) => (Object.hasOwn(names, name) ? (names[name] ?? name) : name));
  }
}

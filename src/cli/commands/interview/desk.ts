/** What the interview and what-if need of the terminal and of the law. */
import { openSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import { readFactText, type IntakeContext } from '../../../intake/index.ts';
import { InterviewWording, openScreen, saysUnicode, type ReadFact, type Screen, type Setting } from '../../../interview/index.ts';
import { episodesBeside } from '../../../country/episodes.ts';
import { embeddedRecogniser } from '../../../country/recogniser.ts';
import { colourLevel, paintFor } from '../../output/colour.ts';
import { UsageError } from '../../exit.ts';
import type { Context, Options } from '../../context.ts';
import type { Settings } from '../../settings.ts';

export interface Desk {
  readonly setting: Setting;
  readonly wording: InterviewWording;
  readonly intake: IntakeContext;
  readonly read: ReadFact;
}

/** Prompts go to stderr, keys come from stdin: both must be a terminal. */
export function requireTerminal({ terminal }: Context, options: Options, code: 'no-terminal' | 'no-input' = 'no-terminal'): void {
  if (terminal.stdin.isTTY !== true || terminal.stderr.isTTY !== true || options['input'] === false) throw new UsageError(code);
}

/** Where nothing is redrawn nothing is painted either: what comes is text and ends of lines. */
export function uncoloured(options: Options): Options {
  return options['plain'] === true ? { ...options, color: false } : options;
}

export function deskOf({ engine, catalogue, loaded, language }: Settings): Desk {
  const reader = embeddedRecogniser(catalogue);
  const intake: IntakeContext = { events: loaded.law.events, charges: reader, offenceIds: new Set(catalogue.offences.map(({ id }) => id)) };
  return {
    setting: { engine, catalogue, reader, episodes: episodesBeside(loaded.law.id) },
    wording: new InterviewWording(language, loaded.law, reader),
    intake,
    read: (fact, text) => readFactText(fact, text, intake),
  };
}

export function screenOf({ terminal, language }: Context, options: Options): Promise<Screen> {
  const { stdin, stderr, env } = terminal;
  const paint = paintFor(colourLevel(stderr, env, options['color'] !== false));
  return openScreen({
    input: stdin,
    reopen: () => terminalAnew(stdin),
    output: stderr,
    language,
    plain: options['plain'] === true || env['TERM'] === 'dumb',
    unicode: saysUnicode(env, process.platform),
    strong: paint.strong,
  });
}

/** The terminal that the process belongs to, read anew once its input has ended. */
function terminalAnew(stdin: Context['terminal']['stdin']): ReadStream | null {
  if (stdin.isTTY !== true) return null;
  try {
    return new ReadStream(openSync('/dev/tty', 'r'));
  } catch {
    return null;
  }
}

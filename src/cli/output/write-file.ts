/** Outputs that are made whole, each to its file or to standard output: all of them appear, or none does. */
import { cliWords } from '../../i18n/cli.ts';
import { sanitiseLines } from '../../text/sanitise.ts';
import { Notices } from './notices.ts';
import { commitAll, openSink } from './sink.ts';
import { text, type Context, type Options } from '../context.ts';
import { isShown } from '../streams.ts';

/** What an output holds, at once or piece by piece. */
export type Pieces = string | Uint8Array | Iterable<string>;

export interface WholeOutput {
  /** A file, or `-` for standard output. */
  readonly file: string;
  readonly content: () => Pieces | Promise<Pieces>;
  /** Whether it has colours of its own; any other text comes to a terminal without what moves it. */
  readonly painted?: boolean;
}

export async function writeOutputs({ terminal }: Context, force: boolean, outputs: readonly WholeOutput[]): Promise<void> {
  const sinks = [];
  try {
    for (const output of outputs) sinks.push({ ...output, sink: await openSink(output.file, force, terminal) });
    for (const { sink, content, file, painted } of sinks) await writePieces(await content(), (piece) => sink.write(!painted && isShown(file, terminal) && typeof piece === 'string' ? sanitiseLines(piece) : piece));
    await commitAll(sinks.map(({ sink }) => sink));
  } catch (error) {
    for (const { sink } of sinks) await sink.abandon();
    throw error;
  }
}

/** Written at once: small pieces are gathered. */
const PIECE = 64 * 1024;

async function writePieces(content: Pieces, write: (piece: string | Uint8Array) => Promise<void>): Promise<void> {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    await write(content);
    return;
  }
  let pending = '';
  for (const piece of content) {
    pending += piece;
    if (pending.length < PIECE) continue;
    await write(pending);
    pending = '';
  }
  if (pending !== '') await write(pending);
}

/** Tells which files there are now. */
export async function filesTold({ language }: Context, outputs: readonly { readonly file: string }[], notices: Notices): Promise<void> {
  for (const { file } of outputs) if (file !== '-') await notices.say(cliWords[language].written(file));
}

/** The one output of a command that writes one thing: to `-o FILE`, or to standard output. */
export async function writeFile(context: Context, options: Options, content: string | Uint8Array, file = text(options['output']) ?? '-'): Promise<void> {
  await writeOutputs(context, options['force'] === true, [{ file, content: () => content }]);
  await filesTold(context, [{ file }], new Notices(context, options['quiet'] === true));
}

/**
 * The keys of a terminal before the prompts see them. A prompt takes the end
 * of a line for Enter, wherever it comes from: of several lines that are
 * pasted it would take the first, or glue them. So ends of lines inside what
 * comes at once become a separator; and Ctrl-D, which would end the program in
 * silence, becomes Ctrl-C.
 */
import { PassThrough } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { ScreenStreams } from './screen.ts';

type Keys = ScreenStreams['input'];

/** Asks the terminal to say where a paste begins and ends, and to stop that. */
export const PASTE_TOLD = ['\u001b[?2004h', '\u001b[?2004l'] as const;
const BEGINS = '\u001b[200~';
const ENDS = '\u001b[201~';
const HALF_A_MARK = /\u001b\[2(?:00?)?$/u;
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';

/** How long after typed text an end of line counts as Enter, in milliseconds: more of a paste can follow, and the list has to be found. */
const SETTLING = 60;

export interface TypedInput {
  readonly keys: Keys;
  /** What stands for the end of a line in what is pasted. */
  joint: string;
  readonly close: () => void;
}

export function typedInput(input: Keys): TypedInput {
  const through = new PassThrough();
  const decoder = new StringDecoder('utf8');
  const typed: TypedInput = {
    keys: Object.assign(through, { isTTY: input.isTTY ?? false, setRawMode: (on: boolean) => input.setRawMode?.(on) }),
    joint: ' ',
    close: () => {
      clearTimeout(timer);
      input.off('data', take);
      input.off('end', end);
      input.pause();
    },
  };
  let pasting = false;
  /** What came and cannot be passed on yet: a paste that is not over, half a mark. Nothing in a paste is a key. */
  let held = '';
  let timer: NodeJS.Timeout | undefined;
  /** Whether an Enter waits for what may still follow. */
  let waits = false;

  const enter = () => {
    waits = false;
    through.write('\r');
  };
  const joined = (text: string) => text.replace(/^[\r\n]+|[\r\n]+$/gu, '').replace(/[ \t]*[\r\n]+[ \t]*/gu, typed.joint).replace(/\t/gu, ' ');
  const typedText = (text: string) => {
    if (text === '') return;
    if (waits) {
      clearTimeout(timer);
      waits = false;
      // Enter alone, or a key that moves, is what it is; letters go on with what was pasted.
      if (/^[\p{L}\p{N}]/u.test(text)) through.write(typed.joint);
      else enter();
    }
    const body = text.replace(/[\r\n]+$/u, '');
    // A control character, or a single key, is no text.
    if (body.length < 2 || body.startsWith('\u001b')) {
      through.write(text.replaceAll(CTRL_D, CTRL_C));
      return;
    }
    through.write(joined(body).replaceAll(CTRL_D, CTRL_C));
    if (body.length === text.length) return;
    waits = true;
    timer = setTimeout(enter, SETTLING);
  };
  const take = (chunk: Buffer | string) => {
    held += typeof chunk === 'string' ? chunk : decoder.write(chunk);
    for (;;) {
      const mark = pasting ? ENDS : BEGINS;
      const at = held.indexOf(mark);
      if (at < 0) break;
      if (pasting) through.write(joined(held.slice(0, at)).replace(/\p{Cc}/gu, ' '));
      else typedText(held.slice(0, at));
      held = held.slice(at + mark.length);
      pasting = !pasting;
    }
    if (pasting) return;
    // A mark can come in pieces; a key never ends so.
    const rest = HALF_A_MARK.exec(held)?.index ?? held.length;
    typedText(held.slice(0, rest));
    held = held.slice(rest);
  };
  const end = () => through.write(CTRL_C);
  input.on('data', take);
  input.on('end', end);
  return typed;
}

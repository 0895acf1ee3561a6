/** Bytes to text, in one pass. Until the first byte beyond ASCII every encoding is the same. */
import { isAscii } from 'node:buffer';
import iconv from 'iconv-lite';
import { IntakeError } from '../error.ts';
import { detect, marked } from './encodings.ts';
import { Utf16Decoder } from './utf16.ts';

/** How far to look ahead once a byte beyond ASCII is met. */
const LOOK_AHEAD = 1024 * 1024;

export interface DecodeState {
  /** `ascii` until something else is met. */
  encoding: string;
}

/**
 * @param state told which encoding is used as soon as it is known
 * @param wanted the encoding that the user named
 */
export async function* decode(chunks: AsyncIterable<Uint8Array>, state: DecodeState, wanted?: string): AsyncGenerator<string> {
  if (wanted !== undefined && !iconv.encodingExists(wanted)) throw new IntakeError('encoding-unknown', { encoding: wanted });
  let decoder: Decoder | null = null;
  let first = true;
  let ahead: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (decoder === null && first && (ahead.length > 0 || chunk.length < 4096)) {
      // A mark can be cut by the edge of a block.
      ahead.push(chunk);
      length += chunk.length;
      if (length < 4096) continue;
      bytes = Buffer.concat(ahead);
      ahead = [];
      length = 0;
    }
    if (first) {
      first = false;
      decoder = opened(bytes, wanted, state);
    }
    if (decoder) {
      yield decoder.write(bytes);
    } else if (ahead.length === 0 && isAscii(bytes)) {
      yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    } else {
      ahead.push(bytes);
      length += bytes.length;
      if (length < LOOK_AHEAD) continue;
      const block = Buffer.concat(ahead);
      ahead = [];
      decoder = decoderOf((state.encoding = detect(block, false)));
      yield decoder.write(block);
    }
  }
  if (ahead.length > 0) {
    const block = Buffer.concat(ahead);
    if (first) decoder = opened(block, wanted, state);
    if (!decoder && isAscii(block)) yield block.toString('latin1');
    else {
      decoder ??= decoderOf((state.encoding = detect(block, true)));
      yield decoder.write(block);
    }
  }
  if (decoder) yield decoder.end();
}

interface Decoder {
  write(bytes: Uint8Array): string;
  end(): string;
}

function opened(head: Uint8Array, wanted: string | undefined, state: DecodeState): Decoder | null {
  const guess = wanted === undefined ? marked(head) : { encoding: wanted, mark: 0 };
  if (!guess) return null;
  state.encoding = guess.encoding;
  return decoderOf(guess.encoding);
}

/** Decoders drop the mark at the beginning by themselves. */
function decoderOf(encoding: string): Decoder {
  if (/^utf-?8$/iu.test(encoding)) {
    const decoder = new TextDecoder('utf-8');
    return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
  }
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return new Utf16Decoder(encoding);
  const decoder = iconv.getDecoder(encoding);
  return { write: (bytes) => decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)), end: () => decoder.end() ?? '' };
}

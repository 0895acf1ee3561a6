/** What is pasted reaches a prompt as one line, however it comes; keys stay keys. */
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { typedInput } from '../../src/interview/typed-input.ts';

beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }); });
afterEach(() => { vi.useRealTimers(); });

/** What the prompts get of chunks that come at once; a number is a pause in milliseconds. */
function received(chunks: readonly (string | Buffer | number)[], joint = '; '): string {
  const input = new PassThrough();
  const typing = typedInput(input);
  typing.joint = joint;
  let got = '';
  typing.keys.on('data', (data: Buffer) => (got += data.toString()));
  for (const chunk of chunks) {
    if (typeof chunk === 'number') vi.advanceTimersByTime(chunk);
    else input.emit('data', Buffer.from(chunk));
  }
  vi.advanceTimersByTime(1_000);
  typing.close();
  return got;
}

const LINE = fc.stringMatching(/^[a-zñáéí]{2,12}(?: [a-zñáéí]{2,8}){0,2}$/u);
const END = fc.constantFrom('\n', '\r', '\r\n', '\n\n');
const BEGIN = '\u001b[200~';
const STOP = '\u001b[201~';

/** Cuts bytes at places given as shares of their length. */
function cutAt(text: string, shares: readonly number[]): readonly Buffer[] {
  const bytes = Buffer.from(text);
  const places = [...new Set([0, ...shares.map((share) => Math.floor(share * bytes.length)), bytes.length])].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => bytes.subarray(places[index], end));
}

describe('keys before the prompts', () => {
  it('a marked paste is one line, wherever its text is cut', () => {
    const text = fc.tuple(fc.array(LINE, { minLength: 1, maxLength: 6 }), END, fc.boolean());
    const inside = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 });
    fc.assert(fc.property(text, inside, ([lines, end, ends], shares) => {
      const bytes = `${BEGIN}${lines.join(end)}${ends ? end : ''}${STOP}`;
      // A lone Escape is a key: there it cannot be half a mark.
      const whole = cutAt(bytes, shares).map(String);
      fc.pre(!whole[0]?.match(/^\u001b\[?$/u));
      expect(received(cutAt(bytes, shares))).toBe(lines.join('; '));
    }));
  });

  it('an unmarked paste is one line too; at its end one Enter, once nothing more comes', () => {
    fc.assert(fc.property(fc.array(LINE, { minLength: 1, maxLength: 6 }), END, fc.boolean(), (lines, end, ends) => {
      expect(received([lines.join(end) + (ends ? end : '')])).toBe(lines.join('; ') + (ends ? '\r' : ''));
    }));
  });

  it('lines that come one by one within a moment go together', () => {
    fc.assert(fc.property(fc.array(LINE, { minLength: 2, maxLength: 5 }), (lines) => {
      expect(received(lines.flatMap((line) => [`${line}\r`, 5]))).toBe(`${lines.join('; ')}\r`);
      expect(received(lines.flatMap((line) => [`${line}\r`, 500]))).toBe(lines.map((line) => `${line}\r`).join(''));
    }));
  });

  it.each([['\r', '\r'], ['a', 'a'], ['\u001b[B', '\u001b[B'], ['\u0003', '\u0003'], ['\u0004', '\u0003'], ['?', '?'], ['\u007f', '\u007f']])('%j stays a key', (typed, got) => {
    expect(received([typed])).toBe(got);
  });

  it('Enter waits for nothing that is no text', () => {
    expect(received(['abc\r', '\u001b[B'])).toBe('abc\r\u001b[B');
  });

  it('nothing in a paste is a key', () => {
    expect(received([`${BEGIN}a\u0003b\u001b[Ac${STOP}`])).toBe('a b [Ac');
  });

  it('the end of the input is Ctrl-C', () => {
    const input = new PassThrough();
    const typing = typedInput(input);
    let got = '';
    typing.keys.on('data', (data: Buffer) => (got += data.toString()));
    input.emit('end');
    expect(got).toBe('\u0003');
  });
});

/** What guided fuzzing kept, one file a reader and one input a line: as text where it is text, so that a person can read it. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

const FOLDER = new URL('kept/', import.meta.url);
const ENDING = '.ndjson';
const fileOf = (reader) => new URL(`${reader}${ENDING}`, FOLDER);

/** Readers of which something was kept. */
export function keptReaders() {
  return readdirSync(FOLDER).filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length));
}

/** @returns {Buffer[]} */
export function keptOf(reader) {
  const file = fileOf(reader);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => {
    const { text, base64 } = JSON.parse(line);
    return text === undefined ? Buffer.from(base64, 'base64') : Buffer.from(text);
  });
}

/** Replaces what is kept of a reader; an order of its own, so that a new input is a new line and no other. */
export function keep(reader, inputs) {
  const lines = inputs.map((input) => {
    const text = Buffer.from(input).toString('utf8');
    return JSON.stringify(Buffer.from(text).equals(input) ? { text } : { base64: Buffer.from(input).toString('base64') });
  });
  writeFileSync(fileOf(reader), `${[...new Set(lines)].sort().join('\n')}\n`);
}

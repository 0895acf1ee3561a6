/** Damage as accidents and enemies do it: to bytes, and to the parts inside a spreadsheet. */
import { unpack, zipEntries } from '../../src/zip/read.ts';
import { storedZip } from '../zip/stored-zip.ts';
import type { Random } from '../lists/random.ts';

/** What means something to some reader. */
export const TOKENS: readonly string[] = [
  '"', '""', ';', ',', '\t', '|', '\n', '\r\n', '\r', '\0', '\ufeff', '=', "='[x]A'!A1", '@SUM(1)', '+', '-', '\u001b[2J', '\u202e', '\u2028', '<', '</', '/>', '<!--', '<![CDATA[', '&', '&#0;', '&lol;',
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '../../etc/passwd', '\\\\server\\share', '{', '}', '[', ']', ':', 'null', '1e999', '-0', '99999999999999999999', '0x1f',
  '31/02/2024', '00/00/0000', '29/02/1900', '1/1/9999', 'agosto', 's/f', 'no consta', 'Art. 416', 'CP', ' y ', ' / ', '(', ')', 'á', 'ñ', '\u0301', '😀', '\ud800', '&a', '*a', '!!js/function', '? ', '- ', 'sep=', 'Total',
];

function piece(random: Random, corpus: readonly Buffer[]): Buffer {
  const kind = random.between(0, 5);
  if (kind === 0) return Buffer.from(Array.from({ length: random.between(1, 8) }, () => random.between(0, 255)));
  if (kind === 1) return Buffer.from(random.pick(TOKENS).repeat(random.between(1, random.chance(0.05) ? 2_000 : 4)));
  if (kind === 2) {
    const other = random.pick(corpus);
    const from = random.between(0, Math.max(0, other.length - 1));
    return other.subarray(from, from + random.between(1, 200));
  }
  return Buffer.from(random.pick(TOKENS));
}

/** One to eight injuries. */
export function damaged(bytes: Buffer, random: Random, corpus: readonly Buffer[]): Buffer {
  let now = bytes;
  for (let times = random.between(1, 8); times > 0; times -= 1) {
    const at = random.between(0, now.length);
    const to = Math.min(now.length, at + random.between(1, random.chance(0.2) ? 500 : 12));
    switch (random.between(0, 4)) {
      case 0: now = Buffer.concat([now.subarray(0, at), piece(random, corpus), now.subarray(at)]); break;
      case 1: now = Buffer.concat([now.subarray(0, at), piece(random, corpus), now.subarray(to)]); break;
      case 2: now = Buffer.concat([now.subarray(0, at), now.subarray(to)]); break;
      case 3: now = Buffer.concat([now.subarray(0, to), now.subarray(at)]); break;
      default: {
        now = Buffer.from(now);
        if (now.length > 0) now[Math.min(at, now.length - 1)] = random.between(0, 255);
      }
    }
  }
  return now;
}

/** A container of which one part is damaged, and which is whole again around it. */
export function damagedInside(bytes: Buffer, random: Random, corpus: readonly Buffer[]): Buffer {
  const parts = zipEntries(bytes).map((entry) => [entry.name, unpack(bytes, entry)] as const);
  const chosen = random.between(0, parts.length - 1);
  return storedZip(parts.map(([name, content], index) => [name, index === chosen ? damaged(content, random, corpus) : content] as const));
}

/**
 * Identity numbers. `V-12345678` is the form that is kept; without its letter
 * a number stays without one. What a spreadsheet did to it is told.
 */
import { known, unknown } from '../../case/case.ts';
import { COUNTRY } from '../../country/pack/country.ts';
import { writtenOut } from '../../country/pack/written-out.ts';
import { reading, unreadable, type Reading, type Remark } from '../reading.ts';
import { fold } from '../../text/fold.ts';

const { letters, organisation, passport, digits: DIGITS, labels, none } = COUNTRY.identity;
const LETTERS = [...letters, ...organisation, ...passport].join('').toLowerCase();
const NONE: ReadonlySet<string> = new Set(none.flatMap((word) => writtenOut(word, {})));
const LABEL = new RegExp(`\\b(?:${[...labels].sort((a, b) => b.length - a.length).map((one) => one.replaceAll('.', '\\.? ?')).join('|')})\\b[:.]?|\\bn(?:ro|um|[°o])?\\.?[°o]?(?=[ m${LETTERS}\\d])|[°#]`, 'gu');
const EXPONENT = /^(\d)[.,](\d+)e\+?(\d{1,2})$/u;
/** As it is kept. */
const PLAIN = new RegExp(`^[${letters.join('')}]-[1-9]\\d{${String(DIGITS.from - 1)},${String(DIGITS.to - 1)}}$`, 'u');
const NUMBER = new RegExp(`^([${LETTERS}])?[ .:-]{0,3}([\\dol][\\d.,ol ]{0,20})(?:-(\\d))?$`, 'u');
const AFTER_LETTER = new RegExp(`^([${LETTERS}])[ .:-]+`, 'u');

/** Reads an identity number; the warnings do not repeat it. */
export function readIdentity(text: string): Reading {
  if (PLAIN.test(text)) return reading(known(text));
  const folded = fold(text).replace(/\.$/u, '');
  if (NONE.has(folded)) return reading(unknown('stated-unknown', text));
  const bare = folded.replace(LABEL, ' ').trim().replace(/\s+/gu, ' ').replace(AFTER_LETTER, '$1');
  const exponent = EXPONENT.exec(bare);
  if (exponent) return ofExponent(text, exponent);
  const match = NUMBER.exec(bare.replace(/\.0$/u, ''));
  if (!match) return /^[a-z0-9 -]{5,20}$/u.test(bare) && /\d{3}/u.test(bare) ? reading(known(text.trim()), [{ code: 'id-passport', values: {} }]) : unreadableIdentity(text);
  const letter = match[1]?.toUpperCase();
  if (letter !== undefined && organisation.includes(letter)) return { ...unreadableIdentity(text), warnings: [{ code: 'id-legal-person', values: {} }] };
  if (letter !== undefined && passport.includes(letter)) return reading(known(text.trim()), [{ code: 'id-passport', values: {} }]);
  return ofDigits(text, letter, match[2] ?? '', match[3], bare.endsWith('.0'));
}

function ofDigits(text: string, letter: string | undefined, written: string, check: string | undefined, spoiled: boolean): Reading {
  const warnings: Remark[] = [];
  const digits = written.replace(/[ .,]/gu, '').replace(/o/gu, '0').replace(/l/gu, '1').replace(/^0+(?=\d)/u, '');
  if (/[ol]/u.test(written)) warnings.push({ code: 'id-lookalike', values: {} });
  if (spoiled) warnings.push({ code: 'id-spreadsheet-damage', values: {} });
  if (/[.,]/u.test(written) && !spoiled && !/^\d{1,3}(?:[.,]\d{3})+$/u.test(written.replace(/ /gu, ''))) warnings.push({ code: 'id-grouping', values: {} });
  if (check !== undefined) warnings.push({ code: 'id-check-digit', values: {} });
  if (digits.length > DIGITS.most || Number(digits) === 0) return unreadableIdentity(text);
  if (digits.length < DIGITS.from || digits.length > DIGITS.to) warnings.push({ code: 'id-length', values: { digits: String(digits.length) } });
  if (letter === undefined) warnings.push({ code: 'id-letter-missing', values: {} });
  return reading(known(letter === undefined ? digits : `${letter}-${digits}`), warnings);
}

/** `1.2345678E7` still has all its digits; `1.23E+07` has lost them. */
function ofExponent(text: string, [, first, rest, exponent]: RegExpExecArray): Reading {
  const whole = `${first ?? ''}${rest ?? ''}`;
  if (whole.length - 1 < Number(exponent) && Number(exponent) - (whole.length - 1) > 1) return { ...unreadableIdentity(text), warnings: [{ code: 'id-spreadsheet-damage', values: {} }] };
  if (whole.length - 1 > Number(exponent)) return unreadableIdentity(text);
  return ofDigits(text, undefined, whole.padEnd(Number(exponent) + 1, '0'), undefined, true);
}

function unreadableIdentity(text: string): Reading {
  return { ...unreadable(text, 'id-unreadable'), warnings: [{ code: 'id-unreadable', values: {} }] };
}

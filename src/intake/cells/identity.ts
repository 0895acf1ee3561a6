/**
 * Identity numbers. `V-12345678` is the form that is kept; without its letter
 * a number stays without one. What a spreadsheet did to it is told.
 */
import { known, unknown } from '../../case/case.ts';
import { reading, unreadable, type Reading, type Remark } from '../reading.ts';
import { fold } from '../../text/fold.ts';

const OMITTED = /^(?:identidad omitida|indocumentad[oa]|sin cedula|s\/?c|no (?:tiene|posee|porta)(?: cedula)?|[mt]-?)$/u;
const LABEL = /\b(?:titular de la )?(?:cedula(?: de identidad)?|c\.? ?i\.?|ci|dni|id)\b[:.]?|\bn(?:ro|um|[°o])?\.?[°o]?(?=[ vemjgp\d])|[°#]/gu;
const EXPONENT = /^(\d)[.,](\d+)e\+?(\d{1,2})$/u;
/** As it is kept. */
const PLAIN = /^[VE]-[1-9]\d{5,7}$/u;
const NUMBER = /^([vepjg])?[ .:-]{0,3}([\dol][\d.,ol ]{0,20})(?:-(\d))?$/u;

/** Reads an identity number; the warnings do not repeat it. */
export function readIdentity(text: string): Reading {
  if (PLAIN.test(text)) return reading(known(text));
  const folded = fold(text).replace(/\.$/u, '');
  if (OMITTED.test(folded)) return reading(unknown('stated-unknown', text));
  const bare = folded.replace(LABEL, ' ').trim().replace(/\s+/gu, ' ').replace(/^([vepjg])[ .:-]+/u, '$1');
  const exponent = EXPONENT.exec(bare);
  if (exponent) return ofExponent(text, exponent);
  const match = NUMBER.exec(bare.replace(/\.0$/u, ''));
  if (!match) return /^[a-z0-9 -]{5,20}$/u.test(bare) && /\d{3}/u.test(bare) ? reading(known(text.trim()), [{ code: 'id-passport', values: {} }]) : unreadableIdentity(text);
  const letter = match[1]?.toUpperCase();
  if (letter === 'J' || letter === 'G') return { ...unreadableIdentity(text), warnings: [{ code: 'id-legal-person', values: {} }] };
  if (letter === 'P') return reading(known(text.trim()), [{ code: 'id-passport', values: {} }]);
  return ofDigits(text, letter, match[2] ?? '', match[3], bare.endsWith('.0'));
}

function ofDigits(text: string, letter: string | undefined, written: string, check: string | undefined, spoiled: boolean): Reading {
  const warnings: Remark[] = [];
  const digits = written.replace(/[ .,]/gu, '').replace(/o/gu, '0').replace(/l/gu, '1').replace(/^0+(?=\d)/u, '');
  if (/[ol]/u.test(written)) warnings.push({ code: 'id-lookalike', values: {} });
  if (spoiled) warnings.push({ code: 'id-spreadsheet-damage', values: {} });
  if (/[.,]/u.test(written) && !spoiled && !/^\d{1,3}(?:[.,]\d{3})+$/u.test(written.replace(/ /gu, ''))) warnings.push({ code: 'id-grouping', values: {} });
  if (check !== undefined) warnings.push({ code: 'id-check-digit', values: {} });
  if (digits.length > 9 || Number(digits) === 0) return unreadableIdentity(text);
  if (digits.length < 6 || digits.length > 8) warnings.push({ code: 'id-length', values: { digits: String(digits.length) } });
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

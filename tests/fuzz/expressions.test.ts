/** Every regular expression of the program: none can be made to hang. */
import { checkSync } from 'recheck';
import { expect, it } from 'vitest';
import { expressions, isBounded, knownSafe } from './expressions.ts';

it('is linear in its text, or sees only text of bounded length', () => {
  const literals = expressions();
  expect(literals.length).toBeGreaterThan(100);
  const safe = knownSafe();
  const open = literals.filter((literal) => !safe.has(literal.text) && !isBounded(literal));
  expect(open.map(({ file, line, text }) => `${file}:${String(line)} ${text}`), 'not checked yet: `npm run expressions` checks them').toEqual([]);
});

it('the checker knows a bad one when it sees it', () => {
  process.env['RECHECK_BACKEND'] = 'pure';
  expect(checkSync('^(a+)+$', '', { timeout: null }).status).toBe('vulnerable');
});

/** Every regular expression of the program: none can be made to hang. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { PROJECT } from '../program/run.ts';
import { BOUNDED } from './bounded-expressions.ts';

/** Milliseconds for one expression; one that cannot be settled in them counts as slow. */
const PATIENCE = 1_500;

interface Literal {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

function literalsIn(file: string): readonly Literal[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ file: relative(PROJECT, file), line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: node.text });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Can go back and try again: has a repetition that is not of one fixed length. */
function repeats(text: string): boolean {
  return /[*+]|\{\d+,\d*\}/u.test(text.replace(/\\./gu, '').replace(/\[[^\]]*\]/gu, 'x'));
}

it('is linear in its text, or sees only text of bounded length', { timeout: 300_000 }, () => {
  process.env['RECHECK_BACKEND'] = 'pure';
  const files = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const literals = files.flatMap((name) => literalsIn(join(PROJECT, 'src', name)));
  expect(literals.length).toBeGreaterThan(200);
  const verdicts = new Map<string, string>();
  const slow = literals.filter(({ file, text }) => {
    if (!repeats(text) || BOUNDED.some(([where, begins]) => file.startsWith(where) && text.startsWith(begins))) return false;
    let verdict = verdicts.get(text);
    if (verdict === undefined) {
      const end = text.lastIndexOf('/');
      verdict = checkSync(text.slice(1, end), text.slice(end + 1), { timeout: PATIENCE }).status;
      verdicts.set(text, verdict);
    }
    return verdict !== 'safe';
  });
  expect(slow.map(({ file, line, text }) => `${file}:${String(line)} ${text}`), 'mend them, or bound their text and say so in bounded-expressions.ts').toEqual([]);
});

it('the checker knows a bad one when it sees it', () => {
  expect(checkSync('^(a+)+$', '', { timeout: PATIENCE }).status).toBe('vulnerable');
});

/** The regular expressions of the program, and what the checker said of each. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { BOUNDED } from './bounded-expressions.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Those that recheck found safe, one a line. Its answer takes as long as it takes, so
 * it is asked once for each expression (`npm run expressions`) and kept here: a test
 * that asks again would judge the machine.
 */
export const SAFE_FILE = fileURLToPath(new URL('safe-expressions.txt', import.meta.url));

export interface Literal {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Every expression of `src` that can go back and try again. */
export function expressions(): readonly Literal[] {
  const files = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.sort().flatMap((name) => literalsIn(join(PROJECT, 'src', name))).filter(({ text }) => repeats(text));
}

export function knownSafe(): ReadonlySet<string> {
  return new Set(readFileSync(SAFE_FILE, 'utf8').split(/\r?\n/u).filter((line) => line !== ''));
}

/** Sees only text of bounded length. */
export function isBounded({ file, text }: Literal): boolean {
  return BOUNDED.some(([where, begins]) => file.startsWith(where) && text.startsWith(begins));
}

function literalsIn(file: string): readonly Literal[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      found.push({ file: relative(PROJECT, file).replaceAll('\\', '/'), line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Has a repetition that is not of one fixed length. */
function repeats(text: string): boolean {
  return /[*+]|\{\d+,\d*\}/u.test(text.replace(/\\./gu, '').replace(/\[[^\]]*\]/gu, 'x'));
}

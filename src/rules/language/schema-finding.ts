/** What a schema's complaint about a law file is, in terms of the file and not of the schema. */
import type { z } from 'zod';
import type { Finding, Path } from './law-check.ts';
import { BOUNDS, NAME, NEARNESS, REAL_DAY } from './law-schema.ts';

type Issue = z.core.$ZodIssue;

/**
 * @param issue as the schema of a law file gives it
 * @param path from the top of the file
 * @param found what stands there, undefined where nothing does
 */
export function findingOf(issue: Issue, path: Path, found: unknown): readonly Finding[] {
  const finding = (code: Finding['code'], expected: string, shownAs = shown(found), at = path): Finding => ({ path: at, code, found: shownAs, expected });
  const key = String(path.at(-1) ?? '');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => finding('unknown-key', '', name, [...path, name]));
    case 'invalid_value':
      return [found === undefined ? finding('missing-key', issue.values.map(String).join(', '), key) : finding('unknown-value', issue.values.map(String).join(', '))];
    case 'invalid_type':
      if (found !== undefined) return [finding('wrong-kind', issue.expected)];
      return [finding(isLanguage(path) ? 'text-in-one-language' : 'missing-key', issue.expected, key)];
    case 'too_small':
      return [isLanguage(path) ? finding('text-in-one-language', '', key) : finding('empty', String(issue.minimum))];
    case 'custom': {
      if (issue.params?.['operator'] === true) return [finding('unknown-operator', issue.message)];
      const inner = issue.params?.['issue'] as Issue | undefined;
      return inner ? findingOf(inner, path, found) : [finding(CUSTOM[issue.message] ?? 'schema', issue.message)];
    }
    case 'invalid_format':
      return [finding(CUSTOM[issue.message] ?? 'schema', issue.message)];
    default:
      return [finding('schema', issue.message)];
  }
}

const CUSTOM: Readonly<Record<string, Finding['code']>> = { [REAL_DAY]: 'no-such-day', [NAME]: 'no-name', [BOUNDS]: 'no-bounds', [NEARNESS]: 'no-bounds' };

const isLanguage = (path: Path): boolean => path.at(-1) === 'es' || path.at(-1) === 'en';

export function shown(value: unknown): string {
  if (value === undefined) return '—';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Cases in JSON documents and in NDJSON, one object a line. */
import type { IntakeContext } from '../context.ts';
import { IntakeError } from '../error.ts';
import { LIMITS } from '../limits.ts';
import { shown } from '../../text/sanitise.ts';
import type { ReadItem, ReadOptions } from '../types.ts';
import { readCaseValue } from './read-case.ts';
import { repeatedKeys } from './repeated-key.ts';

/**
 * Tells whether enough of a text was seen for {@link jsonKind}, so that it does
 * not depend on how the text arrives: one object a line is known by what follows
 * the first line, and that line can be long.
 */
export function beginningSeen(): (parts: readonly string[]) => boolean {
  let [next, length] = [0, 0];
  let waits: 'start' | 'line end' | 'more' | null = 'start';
  const see = (part: string): void => {
    let rest = part;
    if (waits === 'start') {
      rest = rest.trimStart();
      if (rest !== '') waits = rest.startsWith('{') ? 'line end' : rest.startsWith('[') ? 'more' : null;
      if (waits === 'more') rest = rest.slice(1);
    }
    if (waits === 'line end') {
      const end = rest.search(/[\r\n]/u);
      if (end < 0) return;
      rest = rest.slice(end);
      waits = 'more';
    }
    if (waits === 'more' && rest.trim() !== '') waits = null;
  };
  return (parts) => {
    for (const part of parts.slice(next)) {
      see(part);
      length += part.length;
    }
    next = parts.length;
    return waits === null || length >= LIMITS.record;
  };
}

/** Which of the two a text is, or neither, by its beginning: as much of it as {@link beginningSeen} asks for. */
export function jsonKind(head: string): 'json' | 'ndjson' | null {
  const start = head.slice(0, LIMITS.record).trimStart();
  if (/^\[\s*(?:[{\]]|$)/u.test(start)) return 'json';
  if (!/^\{\s*["}]/u.test(start)) return null;
  const end = start.search(/[\r\n]/u);
  const more = end >= 0 && start.slice(end).trim() !== '';
  return more && isObject(start.slice(0, end)) ? 'ndjson' : 'json';
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

/** Where the text stops being JSON; never what stands there, which may be anybody's data. */
function reasonOf(error: unknown): string {
  const at = error instanceof Error ? /(?:position|line) \d+(?: column \d+)?/u.exec(error.message)?.[0] : undefined;
  return at ?? 'JSON';
}

/** The cases of a document: an array, `{ "cases": [...] }`, or one case. */
export async function* readJson(text: AsyncIterable<string>, file: string, context: IntakeContext, idPrefix: string, onRecords?: ReadOptions['onRecords']): AsyncGenerator<readonly ReadItem[]> {
  const parts: string[] = [];
  let length = 0;
  for await (const part of text) {
    length += part.length;
    if (length > LIMITS.json) throw new IntakeError('file-too-large', { limit: String(LIMITS.json) }, { file });
    parts.push(part);
  }
  let value: unknown;
  const whole = parts.join('').replace(/^\ufeff/u, '');
  try {
    value = JSON.parse(whole);
  } catch (error) {
    throw new IntakeError('json-invalid', { reason: reasonOf(error) }, { file });
  }
  const cases = listOf(value);
  const beside = cases === value || cases[0] === value ? [] : besideList(value as object, file);
  if (beside.length > 0) yield [{ kind: 'notice', file, code: 'keys-unread', values: { count: String(beside.length), keys: beside.map((key) => shown(key, 40)).join(', ') } }];
  const twice = keysTwice(whole, value, cases, file);
  onRecords?.(file, cases.length);
  for (let at = 0; at < cases.length; at += 1000) {
    yield cases.slice(at, at + 1000).map((item, index) => itemOf(item, at + index + 1, file, context, idPrefix, () => JSON.stringify(item), twice.get(at + index)));
  }
}

/** The records in which a key stands twice, with the first such key of each. */
function keysTwice(text: string, value: unknown, cases: readonly unknown[], file: string): ReadonlyMap<number, string> {
  const twice = new Map<number, string>();
  for (const { key, path } of repeatedKeys(text)) {
    const [at] = cases === value ? path : path.slice(1);
    if (cases.length === 1 && cases[0] === value) twice.set(0, twice.get(0) ?? key);
    // Two lists of cases, of which one would be lost.
    else if (typeof at !== 'number') throw new IntakeError('key-twice', { key }, { file });
    else if (!twice.has(at)) twice.set(at, key);
  }
  return twice;
}

/**
 * What stands beside the list of cases and is not read.
 * @throws IntakeError where another list of objects does: those may be cases too
 */
function besideList(document: object, file: string): readonly string[] {
  const held = Object.entries(document).filter(([key, value]) => key !== 'cases' && typeof value === 'object' && value !== null && Object.keys(value as object).length > 0);
  const lists = held.filter(([, value]) => Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null)).map(([key]) => shown(key, 40));
  if (lists.length > 0) throw new IntakeError('lists-several', { keys: ['cases', ...lists].join(', ') }, { file });
  return held.map(([key]) => key);
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object' && value !== null && 'cases' in value && Array.isArray(value.cases)) return value.cases;
  return [value];
}

/** The cases of a file with one object a line; a damaged line costs that line. */
export async function* readNdjson(text: AsyncIterable<string>, file: string, context: IntakeContext, idPrefix: string, onRecords?: ReadOptions['onRecords']): AsyncGenerator<readonly ReadItem[]> {
  let rest = '';
  let breaks = 0;
  let row = 0;
  for await (const part of text) {
    for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1)) breaks += 1;
    const lines = (rest + part).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LIMITS.record) throw new IntakeError('record-too-long', { limit: String(LIMITS.record) }, { file, row: row + 1 });
    const first = row + 1;
    row += lines.length;
    if (lines.length > 0) yield lines.map((line, index) => lineItem(line, first + index, file, context, idPrefix));
  }
  if (rest !== '') yield [lineItem(rest, row + 1, file, context, idPrefix)];
  onRecords?.(file, breaks + (rest === '' ? 0 : 1));
}

function lineItem(line: string, row: number, file: string, context: IntakeContext, idPrefix: string): ReadItem {
  const text = line.replace(/^\ufeff/u, '').trim();
  if (text === '') return { kind: 'blank', file, row };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { kind: 'rejected', file, row, column: '', code: 'json-invalid', values: { reason: reasonOf(error) }, original: text };
  }
  const [twice] = repeatedKeys(text);
  return itemOf(value, row, file, context, idPrefix, () => text, twice?.key);
}

/** Whether a value is nested deeper than anything that a case says, and than can be walked. */
function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > LIMITS.depth) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? (Object.values(one) as unknown[]) : []));
  }
  return false;
}

function itemOf(value: unknown, row: number, file: string, context: IntakeContext, idPrefix: string, original: () => string, twice: string | undefined): ReadItem {
  if (isTooDeep(value)) return { kind: 'rejected', file, row, column: '', code: 'json-too-deep', values: { limit: String(LIMITS.depth) }, original: '' };
  // Which of the two is meant nobody knows.
  if (twice !== undefined) return { kind: 'rejected', file, row, column: twice, code: 'key-twice', values: { key: shown(twice, 60) }, original: original() };
  try {
    return { kind: 'case', file, row, cells: [], case: readCaseValue(value, context, file, `${idPrefix}row-${String(row)}`) };
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    return { kind: 'rejected', file, row, column: error.values.fact ?? '', code: error.code, values: error.values, original: original() };
  }
}

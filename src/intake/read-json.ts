/** JSON and NDJSON: one case, a list of cases, or one case a line. */
import type { IntakeContext } from './context.ts';
import { readCaseValue } from './case-json.ts';
import { IntakeError } from './error.ts';
import { LIMITS } from './limits.ts';
import { fingerprintOf } from './table/mapping.ts';
import type { ReadItem } from './types.ts';

/** The cases of a JSON text; a case that cannot be read is rejected, the others are read. */
export function* readJson(file: string, text: string, context: IntakeContext): Generator<readonly ReadItem[]> {
  if (text.length > LIMITS.json) throw new IntakeError('record-too-long', { limit: String(LIMITS.json) }, { file });
  const values = parse(file, text);
  yield [{ kind: 'table', file, headings: [], mapping: { format: 'amnistia-map/1', fingerprint: fingerprintOf([]), columns: [] }, detected: { format: values.lines ? 'ndjson' : 'json' } }];
  for (const [index, entry] of values.list.entries()) {
    const row = values.lines ? entry.line : index + 1;
    if ('reason' in entry) {
      yield [{ kind: 'rejected', file, row, column: '', code: 'json-invalid', values: { reason: entry.reason }, original: entry.text }];
      continue;
    }
    try {
      const subject = readCaseValue(entry.value, context, file);
      yield [{ kind: 'case', file, row, cells: [], case: subject.id === '' ? { ...subject, id: `row-${String(row)}` } : subject }];
    } catch (error) {
      if (!(error instanceof IntakeError) || values.single) throw error;
      yield [{ kind: 'rejected', file, row, column: error.column ?? '', code: error.code, values: error.values, original: JSON.stringify(entry.value) }];
    }
  }
}

type Entry = { readonly line: number; readonly value: unknown } | { readonly line: number; readonly reason: string; readonly text: string };

function parse(file: string, text: string): { readonly list: readonly Entry[]; readonly lines: boolean; readonly single: boolean } {
  const clean = text.replace(/^\ufeff/u, '');
  try {
    const value: unknown = JSON.parse(clean);
    const cases = Array.isArray(value) ? (value as readonly unknown[]) : casesIn(value);
    if (cases) return { list: cases.map((one, index) => ({ line: index + 1, value: one })), lines: false, single: false };
    return { list: [{ line: 1, value }], lines: false, single: true };
  } catch (error) {
    const lines = clean.split('\n');
    const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [{ line: index + 1, text: line }]));
    const whole = filled.filter(({ text: one }) => one.trim().endsWith('}'));
    // One case a line, some of them perhaps broken; anything else is one broken document.
    if (filled.length < 2 || whole.length * 2 < filled.length || !filled[0]?.text.trim().startsWith('{')) {
      throw new IntakeError('json-invalid', { reason: error instanceof Error ? error.message.slice(0, 120) : '' }, { file });
    }
    const list = filled.map(({ line, text: one }): Entry => {
      try {
        return { line, value: JSON.parse(one) as unknown };
      } catch (wrong) {
        return { line, reason: wrong instanceof Error ? wrong.name : '', text: one };
      }
    });
    return { list, lines: true, single: false };
  }
}

function casesIn(value: unknown): readonly unknown[] | null {
  const cases = typeof value === 'object' && value !== null ? (value as { cases?: unknown }).cases : undefined;
  return Array.isArray(cases) ? (cases as readonly unknown[]) : null;
}


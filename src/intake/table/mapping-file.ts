/** The file in which a mapping is kept; loaded only where there is one. */
import { z } from 'zod';
import { IntakeError } from '../error.ts';
import { nearest } from '../../text/nearest.ts';
import type { Target } from '../types.ts';
import { TARGETS } from './headings.ts';
import type { Mapping } from './mapping.ts';

const TARGET_LIST = TARGETS as readonly [Target, ...Target[]];

/** The schema of a mapping file. */
export const mappingSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('amnistia-map/1'),
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/u).optional(),
  columns: z.array(z.strictObject({ heading: z.string(), fact: z.enum(TARGET_LIST).nullable() })).min(1).max(16_384),
});

/** Reads a mapping file's text. @throws IntakeError that names the first thing wrong */
export function parseMapping(text: string): Mapping {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    throw new IntakeError('mapping-invalid', { reason: 'JSON', at: '' });
  }
  const result = mappingSchema.safeParse(value);
  if (result.success) return { format: result.data.format, fingerprint: result.data.fingerprint, columns: result.data.columns };
  const issue = result.error.issues[0];
  const at = issue?.path.join('.') ?? '';
  const given = at.endsWith('.fact') ? factAt(value, issue?.path[1]) : undefined;
  const suggestion = given === undefined ? '' : (nearest(given, TARGETS) ?? '');
  throw new IntakeError('mapping-invalid', { reason: given ?? issue?.code ?? '', at, suggestion });
}

function factAt(value: unknown, index: PropertyKey | undefined): string | undefined {
  const columns = (value as { columns?: unknown }).columns;
  const column: unknown = Array.isArray(columns) && typeof index === 'number' ? columns[index] : undefined;
  const fact: unknown = typeof column === 'object' && column !== null ? (column as { fact?: unknown }).fact : undefined;
  return typeof fact === 'string' ? fact : undefined;
}

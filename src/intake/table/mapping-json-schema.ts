/** JSON Schema (2020-12) of a mapping file, made from the schema by which it is read. */
import { z } from 'zod';
import { mappingSchema } from './mapping-file.ts';

export function mappingJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(mappingSchema, { io: 'input' });
}

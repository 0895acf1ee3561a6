/** JSON Schema (2020-12) of a law file, for editors: made from the schema by which law files are checked. */
import { z } from 'zod';
import { CONDITION_SCHEMA, LAW_SCHEMA, OPERATORS } from './law-schema.ts';

type Json = Readonly<Record<string, unknown>>;

/** A condition is one of the operators; every place that takes one refers to the same definition. */
export function lawJsonSchema(): Json {
  const schema = converted(LAW_SCHEMA);
  const operators = Object.values(OPERATORS).map((operator) => {
    const { $schema: _dialect, ...rest } = converted(operator);
    return rest;
  });
  return { ...schema, $defs: { ...(schema['$defs'] as Json | undefined), condition: { anyOf: operators } } };
}

function converted(type: z.ZodType): Json {
  return z.toJSONSchema(type, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === (CONDITION_SCHEMA as unknown)) jsonSchema.$ref = '#/$defs/condition';
    },
  }) as Json;
}

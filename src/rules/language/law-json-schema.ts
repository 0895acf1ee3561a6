/** JSON Schema (2020-12) of a law file, for editors: made from the schema by which law files are checked. */
import { z } from 'zod';
import { CONCLUSIONS, CONCLUSION_SCHEMA, CONDITION_SCHEMA, LAW_SCHEMA, OPERATORS, PREMISES, PREMISE_SCHEMA } from './law-schema.ts';

type Json = Readonly<Record<string, unknown>>;

/** A condition is one of the operators; every place that takes one refers to the same definition. */
export function lawJsonSchema(): Json {
  const schema = converted(LAW_SCHEMA);
  const ledBy = (operators: Readonly<Record<string, z.ZodType>>): Json => ({
    anyOf: Object.values(operators).map((operator) => {
      const { $schema: _dialect, ...rest } = converted(operator);
      return rest;
    }),
  });
  return { ...schema, $defs: { ...(schema['$defs'] as Json | undefined), condition: ledBy(OPERATORS), premise: ledBy(PREMISES), conclusion: ledBy(CONCLUSIONS) } };
}

const REFERRED = new Map<unknown, string>([[CONDITION_SCHEMA, 'condition'], [PREMISE_SCHEMA, 'premise'], [CONCLUSION_SCHEMA, 'conclusion']]);

function converted(type: z.ZodType): Json {
  return z.toJSONSchema(type, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const name = REFERRED.get(zodSchema);
      if (name !== undefined) jsonSchema.$ref = `#/$defs/${name}`;
    },
  }) as Json;
}

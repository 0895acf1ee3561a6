/**
 * Schemas of a case, made from the one definition of its facts: JSON Schema
 * for cases in JSON, Frictionless Table Schema for tables.
 */
import { UNKNOWN_REASONS } from './case.ts';
import { CASE_FACT_IDS, CHARGE_FACT_IDS, definitionOf, valuesOf, type CaseFactId, type ChargeFactId } from './facts.ts';

/** Words for people, given from outside: the schema's titles and descriptions. */
export interface SchemaWords {
  readonly title: string;
  readonly fact: (id: CaseFactId | ChargeFactId | 'charges') => { readonly label: string; readonly help: string; readonly heading: string };
}

type Json = Readonly<Record<string, unknown>>;

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
const DAY = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;

/** The JSON Schema of one case. Values can also be words, which are read as a cell is. */
export function caseJsonSchema(words: SchemaWords): Json {
  return {
    $schema: DIALECT,
    title: words.title,
    type: 'object',
    additionalProperties: false,
    properties: {
      id: { type: ['string', 'number'] },
      ...Object.fromEntries(CASE_FACT_IDS.map((id) => [id, factSchema(id, words)])),
      charges: { title: words.fact('charges').label, description: words.fact('charges').help, anyOf: [{ type: ['string', 'null'] }, { $ref: '#/$defs/unknown' }, { type: 'array', items: { anyOf: [{ type: 'string', minLength: 1 }, { $ref: '#/$defs/charge' }] } }] },
      texts: { type: 'object', description: 'What was written, by fact.', additionalProperties: { type: 'string' } },
      warnings: { type: 'array', items: { type: 'object', required: ['column', 'code', 'values'], additionalProperties: false, properties: { column: { type: 'string' }, code: { type: 'string' }, values: { type: 'object', additionalProperties: { type: 'string' } } } } },
    },
    $defs: {
      unknown: { type: 'object', required: ['unknown'], additionalProperties: false, properties: { unknown: { enum: UNKNOWN_REASONS }, text: { type: 'string' } } },
      charge: chargeSchema(words),
    },
  };
}

function chargeSchema(words: SchemaWords): Json {
  const ids = { type: 'array', minItems: 1, items: { type: 'string' } };
  return {
    type: 'object',
    additionalProperties: false,
    anyOf: [{ required: ['text'] }, { required: ['offence'] }, { required: ['offences'] }],
    properties: {
      text: { type: 'string' },
      offence: { type: ['string', 'null'] },
      offences: { anyOf: [{ type: ['string', 'null'] }, ids] },
      statute: { type: 'string' },
      article: { type: ['string', 'number'] },
      suggestions: { type: 'array', items: { type: 'string' } },
      unsaid: { type: 'array', description: 'What nobody wrote: how a charge is read that says nothing of it.', items: { enum: ['degree', 'participation'] } },
      texts: { type: 'object', additionalProperties: { type: 'string' } },
      ...Object.fromEntries(CHARGE_FACT_IDS.map((id) => [id, factSchema(id, words)])),
    },
  };
}

function factSchema(id: CaseFactId | ChargeFactId, words: SchemaWords): Json {
  const { label, help } = words.fact(id);
  const code = codeSchema(id);
  return {
    title: label,
    description: help,
    anyOf: [code, { type: ['string', 'number', 'boolean', 'null'], description: 'Words, read as a cell is; null: not known.' }, { type: 'array', minItems: 1, items: code, description: 'One of these.' }, { $ref: '#/$defs/unknown' }],
  };
}

/** A value as a code, never as words. */
function codeSchema(id: CaseFactId | ChargeFactId): Json {
  const definition = definitionOf(id);
  const values = valuesOf(definition);
  if (values.length > 0) return { enum: values };
  if (definition.kind === 'date') return { type: 'string', pattern: `^(?:${DAY}|(?:${DAY})?\\.\\.(?:${DAY})?)$` };
  if (definition.kind === 'event') return { type: 'string', description: 'Number of the event in the law, or none.' };
  return { type: 'string' };
}

/** The Frictionless Table Schema of a table with one column for each fact, in the template's order. */
export function caseTableSchema(words: SchemaWords, idHeading: string): Json {
  const fields = [
    { name: idHeading, type: 'string', fact: 'id' },
    ...[...CASE_FACT_IDS, 'charges' as const].map((id) => {
      const { heading, label, help } = words.fact(id);
      return { name: heading, title: label, description: help, type: 'string', fact: id, ...constraintsOf(id) };
    }),
  ];
  return { $schema: 'https://datapackage.org/profiles/2.0/tableschema.json', fields, fieldsMatch: 'partial', missingValues: ['', '-', 'no consta', 'N/D', 's/f'] };
}

/** A column also takes words; the codes of a closed list are told as examples of them. */
function constraintsOf(id: CaseFactId | 'charges'): Json {
  if (id === 'charges') return {};
  const values = valuesOf(definitionOf(id));
  return values.length > 0 ? { categories: values } : {};
}

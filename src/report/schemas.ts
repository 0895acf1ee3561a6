/**
 * The schemas of what the program writes for programs, by name: JSON Schema
 * for JSON, Frictionless Table Schema for the columns that are added to the
 * user's own in a CSV.
 */
import { comparisonJsonSchema } from './compare/comparison-schema.ts';
import { CHANGE_KINDS, COMPARISON_COLUMNS } from './compare/comparison-table.ts';
import { ADDED_COLUMNS } from './csv.ts';
import { caseJsonSchema, OUTCOME_SCHEMA, rejectedJsonSchema, resultJsonSchema } from './result-schema.ts';
import { GROUNDS } from '../rules/language/law.ts';

export type Schema = Readonly<Record<string, unknown>>;

const TABLE_SCHEMA = 'https://datapackage.org/profiles/2.0/tableschema.json';

function tableSchema(fields: readonly Schema[]): Schema {
  return { $schema: TABLE_SCHEMA, fieldsMatch: 'superset', fields };
}

/** A column of text, perhaps with a closed list. */
function field(name: string, values?: readonly string[]): Schema {
  return { name, type: 'string', ...(values === undefined ? {} : { constraints: { enum: ['', ...values] } }) };
}

const CLOSED: Readonly<Record<string, readonly string[]>> = {
  outcome: OUTCOME_SCHEMA.options, ground: GROUNDS,
  before_outcome: OUTCOME_SCHEMA.options, before_ground: GROUNDS,
  after_outcome: OUTCOME_SCHEMA.options, after_ground: GROUNDS,
  change: CHANGE_KINDS, sure: ['yes', 'no'],
};

/** JSON Schemas, by the names under which `schema` gives them. */
export const JSON_SCHEMAS = {
  /** `--format json` of check and batch. */
  report: resultJsonSchema,
  /** A line of `--format ndjson`. */
  line: caseJsonSchema,
  /** A rejected row, as the result's `rejected` has them. */
  rejected: rejectedJsonSchema,
  /** `compare A.json B.json --format json`. */
  comparison: comparisonJsonSchema,
} as const satisfies Readonly<Record<string, () => Schema>>;

/** Table Schemas, by the names under which `schema --format tableschema` gives them. */
export const TABLE_SCHEMAS = {
  /** The columns that `--format csv` adds. */
  report: () => tableSchema(ADDED_COLUMNS.map((name) => field(name, CLOSED[name]))),
  /** The columns that `--rejects` adds. */
  rejected: () => tableSchema([{ name: 'row', type: 'integer', constraints: { minimum: 1 } }, field('code'), field('message')]),
  /** `compare A.json B.json --format csv`. */
  comparison: () => ({ ...tableSchema(COMPARISON_COLUMNS.map((name) => field(name, CLOSED[name]))), fieldsMatch: 'exact' }),
} as const satisfies Readonly<Record<string, () => Schema>>;

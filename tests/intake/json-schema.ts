/** As much of JSON Schema as the program's own schemas use, for tests that something fits them. */
type Schema = Readonly<Record<string, unknown>>;

const KNOWN = new Set(['$schema', '$ref', '$defs', 'title', 'description', 'type', 'enum', 'const', 'pattern', 'minLength', 'properties', 'required', 'additionalProperties', 'items', 'minItems', 'maxItems', 'anyOf', 'format']);

/** @returns a function that gives the places at which a value does not fit */
export function matcher(root: Schema): (value: unknown) => readonly string[] {
  return (value) => mismatches(root, root, value, '');
}

function mismatches(root: Schema, schema: Schema, value: unknown, at: string): readonly string[] {
  const strange = Object.keys(schema).filter((key) => !KNOWN.has(key));
  if (strange.length > 0) throw new Error(`not known to this test: ${strange.join(', ')}`);
  const found: string[] = [];
  const check = (holds: boolean, what: string) => {
    if (!holds) found.push(`${at || '/'}: ${what}`);
  };
  if (typeof schema['$ref'] === 'string') {
    const name = schema['$ref'].replace('#/$defs/', '');
    found.push(...mismatches(root, (root['$defs'] as Record<string, Schema>)[name] ?? { enum: [] }, value, at));
  }
  if (schema['type'] !== undefined) check([schema['type']].flat().includes(typeOf(value)) || typeOf(value) === 'integer' && [schema['type']].flat().includes('number'), 'type');
  if (Array.isArray(schema['enum'])) check(schema['enum'].includes(value), 'enum');
  if (schema['const'] !== undefined) check(schema['const'] === value, 'const');
  if (typeof schema['pattern'] === 'string' && typeof value === 'string') check(new RegExp(schema['pattern'], 'u').test(value), 'pattern');
  if (typeof schema['minLength'] === 'number' && typeof value === 'string') check(value.length >= schema['minLength'], 'minLength');
  if (Array.isArray(schema['anyOf'])) check((schema['anyOf'] as Schema[]).some((one) => mismatches(root, one, value, at).length === 0), 'anyOf');
  if (Array.isArray(value)) {
    if (typeof schema['minItems'] === 'number') check(value.length >= schema['minItems'], 'minItems');
    if (schema['items'] !== undefined) for (const [index, item] of value.entries()) found.push(...mismatches(root, schema['items'] as Schema, item, `${at}/${String(index)}`));
  } else if (typeof value === 'object' && value !== null) {
    const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
    for (const name of (schema['required'] ?? []) as string[]) check(Object.hasOwn(value, name), `required ${name}`);
    for (const [name, item] of Object.entries(value)) {
      if (Object.hasOwn(properties, name)) found.push(...mismatches(root, properties[name] ?? {}, item, `${at}/${name}`));
      else if (schema['additionalProperties'] === false) found.push(`${at}/${name}: additional`);
      else if (typeof schema['additionalProperties'] === 'object') found.push(...mismatches(root, schema['additionalProperties'] as Schema, item, `${at}/${name}`));
    }
  }
  return found;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value;
}

/**
 * The files of the country's pack: each has its form, and a slip in one is told
 * with its file and line.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { PACK_FILES, checkPackFile } from '../../src/country/pack-forms.ts';
import { DataFileError } from '../../src/rules/language/checked-yaml.ts';

const TEXTS = new Map(PACK_FILES.map((name) => [name, readFileSync(new URL(`../../data/ve/${name}.yaml`, import.meta.url), 'utf8')]));

function findingsOf(name: (typeof PACK_FILES)[number], text: string): DataFileError['findings'] {
  try {
    checkPackFile(name, text, `${name}.yaml`);
  } catch (error) {
    if (error instanceof DataFileError) return error.findings;
    throw error;
  }
  return [];
}

/** Every place of a document, with what stands there. */
function placesOf(document: Document): readonly { readonly path: readonly (string | number)[]; readonly kind: 'map' | 'list' | 'text' }[] {
  const found: { path: (string | number)[]; kind: 'map' | 'list' | 'text' }[] = [];
  const walk = (node: unknown, path: (string | number)[]): void => {
    if (isMap(node)) {
      found.push({ path, kind: 'map' });
      for (const { key, value } of node.items) walk(value, [...path, isScalar(key) ? String(key.value) : '']);
    } else if (isSeq(node)) {
      found.push({ path, kind: 'list' });
      node.items.forEach((item, index) => { walk(item, [...path, index]); });
    } else found.push({ path, kind: 'text' });
  };
  walk(document.contents, []);
  return found;
}

describe.each(PACK_FILES)('data/ve/%s.yaml', (name) => {
  const text = TEXTS.get(name) ?? '';
  const document = parseDocument(text);
  const places = placesOf(document);
  const lineOf = (pieces: string, mark: string) => pieces.split('\n').findIndex((line) => line.includes(mark)) + 1;

  it('has the form that its head tells, and a head in both languages', () => {
    expect(() => checkPackFile(name, text, `data/ve/${name}.yaml`)).not.toThrow();
    expect(text).toMatch(/^# .*\n(?:#.*\n)*# /u);
    // Whoever corrects one entry must not correct another one with it.
    expect(text).not.toMatch(/^[^#'"]*: [&*]\w+/mu);
  });

  it('tells a value of another kind with its line, wherever it stands', () => {
    fc.assert(fc.property(fc.constantFrom(...places.filter(({ path }) => path.length > 0)), ({ path }) => {
      const changed = parseDocument(text);
      changed.setIn(path, changed.createNode({ 'no-such-thing': [{ deep: null }] }));
      const broken = changed.toString({ lineWidth: 0 });
      const findings = findingsOf(name, broken);
      expect(findings.length).toBeGreaterThan(0);
      // The list of one entry can begin a line above its value.
      const line = lineOf(broken, 'no-such-thing');
      expect(findings.some((one) => Math.abs(one.line - line) <= 1), `${JSON.stringify(findings)} for line ${String(line)}`).toBe(true);
    }), { numRuns: text.length > 100_000 ? 2 : 20 });
  });

  it('tells a key that it does not know with its line', () => {
    fc.assert(fc.property(fc.constantFrom(...places.filter(({ path, kind }) => kind === 'map' && !isOpen(path))), ({ path }) => {
      const changed = parseDocument(text);
      changed.setIn([...path, 'naem'], 'x');
      const broken = changed.toString({ lineWidth: 0 });
      const [finding] = findingsOf(name, broken);
      expect(finding).toMatchObject({ code: 'unknown-key', found: 'naem', line: lineOf(broken, 'naem') });
    }), { numRuns: text.length > 100_000 ? 2 : 10 });
  });
});

/** Maps whose keys are names that the file gives. */
function isOpen(path: readonly (string | number)[]): boolean {
  return ['municipalities', 'facts', 'parts', 'also', 'statutes', 'only'].includes(String(path.at(-1)));
}

it('a name of one entity under another is told with the entity that has it', () => {
  const text = (TEXTS.get('entities') ?? '').replace('names: [Anzuategui]', 'names: [Anzuategui, la guaira]');
  expect(findingsOf('entities', text)).toMatchObject([{ code: 'duplicate-name', found: 'La Guaira', expected: 'Anzoátegui', path: ['entities', 12, 'name'] }]);
});

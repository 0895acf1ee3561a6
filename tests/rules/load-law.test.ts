import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LawFileError, parseLaw } from '../../src/rules/language/load-law.ts';

const FILE = new URL('../../data/ve/laws/ve-amnesty-2026.yaml', import.meta.url);
const text = readFileSync(FILE, 'utf8');

/** The law with a piece of it put otherwise; the piece must stand in it. */
function otherwise(piece: string, instead: string): string {
  expect(text, `the law no longer has: ${piece}`).toContain(piece);
  return text.replace(piece, instead);
}

function errorOf(broken: string): LawFileError {
  try {
    parseLaw(broken, 'corrected.yaml');
  } catch (error) {
    if (error instanceof LawFileError) return error;
    throw error;
  }
  throw new Error('the law was accepted');
}

/** Line, counted from 1, on which a piece of text begins. */
function lineOf(whole: string, piece: string): number {
  return whole.slice(0, whole.indexOf(piece)).split('\n').length;
}

interface Mistake {
  readonly what: string;
  readonly piece: string;
  readonly instead: string;
  readonly code: string;
  readonly found: string;
  readonly expected: RegExp;
  /** What stands on the line that the error names; the piece put instead, if not given. */
  readonly at?: string;
}

const MISTAKES: readonly Mistake[] = [
  { what: 'a misspelt fact', piece: '{ fact: conduct-kind, is: expression }', instead: '{ fact: conduct-kin, is: expression }', code: 'unknown-fact', found: 'conduct-kin', expected: /\bconduct-kind\b/ },
  { what: 'a value that the fact does not have', piece: '{ fact: court, is: military }', instead: '{ fact: court, is: martial }', code: 'unknown-value', found: 'martial', expected: /\bmilitary\b/ },
  { what: 'a question that is not there', piece: '{ question: Q3, position: inside }', instead: '{ question: Q33, position: inside }', code: 'unknown-question', found: 'Q33', expected: /\bQ3\b/ },
  { what: 'a position that is not there', piece: '{ question: Q3, position: inside }', instead: '{ question: Q3, position: within }', code: 'unknown-position', found: 'within', expected: /inside, outside/ },
  { what: 'a provision that is not there', piece: '{ provision: art-9-2 }', instead: '{ provision: art-9-22 }', code: 'unknown-provision', found: 'art-9-22', expected: /\bart-9-2\b/ },
  { what: 'an event that is not there', piece: 'event: ["10"]', instead: 'event: ["14"]', code: 'unknown-event', found: '14', expected: /\b13\b/ },
  { what: 'a reading with a position that is not there', piece: 'Q9: not-excluded', instead: 'Q9: maybe', code: 'unknown-position', found: 'maybe', expected: /excluded/ },
  { what: 'an operator that is not there', piece: '{ fact: court, is: military }', instead: '{ fakt: court, is: military }', code: 'unknown-operator', found: '{"fakt":"court","is":"military"}', expected: /^all, any, not/ },
  { what: 'a day that no calendar has', piece: 'from: "2002-04-11"', instead: 'from: "2002-04-31"', code: 'no-such-day', found: '2002-04-31', expected: /a real day/ },
];

describe('the law file', () => {
  it('holds together', () => {
    expect(parseLaw(text, 've-amnesty-2026.yaml').id).toBe('ve-amnesty-2026');
  });

  it.each(MISTAKES)('with $what: file, line, found, expected', ({ piece, instead, code, found, expected, at }) => {
    const broken = otherwise(piece, instead);
    const error = errorOf(broken);
    expect(error.findings.map((one) => one.code)).toEqual(error.findings.map(() => code));
    const [finding] = error.findings;
    expect(finding?.found).toBe(found);
    expect(finding?.expected).toMatch(expected);
    expect(finding?.line).toBe(lineOf(broken, at ?? instead));
    expect(error.message).toContain(`corrected.yaml: line ${String(finding?.line)}: `);
    expect(error.message).toContain(found);
  });

  it('with a source that is not listed', () => {
    const name = /sources: \[([a-z0-9-]+)/.exec(text)?.[1] ?? '';
    const broken = otherwise(`sources: [${name}`, 'sources: [nowhere');
    const [finding] = errorOf(broken).findings;
    expect(finding).toMatchObject({ code: 'unknown-source', found: 'nowhere', line: lineOf(broken, 'sources: [nowhere') });
    expect(finding?.expected).toContain(name);
  });

  it('with a window that ends before it starts', () => {
    const broken = text.replaceAll('"2007-05-31"', '"2007-04-30"');
    expect(broken).not.toBe(text);
    const codes = errorOf(broken).findings.map((one) => one.code);
    expect(codes.filter((code) => code === 'window-ends-before-start')).toHaveLength(2);
    const [finding] = errorOf(broken).findings;
    expect(finding?.found).toBe('2007-05-01..2007-04-30');
    expect(broken.split('\n')[(finding?.line ?? 0) - 1]).toContain('2007-04-30');
  });

  it('with a text that has no English', () => {
    const english = /\n( +)en: [^\n]*\n/.exec(text);
    const broken = text.replace(english?.[0] ?? '', '\n');
    const [finding, ...more] = errorOf(broken).findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'text-in-one-language', found: 'en' });
    expect(finding?.path.at(-1)).toBe('en');
    expect(finding?.expected).not.toBe('');
    expect(Math.abs((finding?.line ?? 0) - lineOf(text, english?.[0] ?? ''))).toBeLessThan(3);
  });

  it('that is no YAML', () => {
    const broken = otherwise('\nprovisions:', '\nprovisions: [\n}');
    const [finding] = errorOf(broken).findings;
    expect(finding?.code).toBe('yaml');
    expect(finding?.found).not.toBe('');
    expect(finding?.line).toBeGreaterThanOrEqual(lineOf(broken, '\nprovisions: ['));
  });

  it('that says one key twice', () => {
    const [finding] = errorOf(`${text}\ncountry: VE\n`).findings;
    expect(finding?.code).toBe('yaml');
    expect(finding?.found).toMatch(/unique/i);
  });

  it('with an id twice', () => {
    const broken = otherwise('- id: art-9-2\n', '- id: art-9-1\n');
    const finding = errorOf(broken).findings.find((one) => one.code === 'duplicate-id');
    expect(finding?.found).toBe('art-9-1');
    expect(finding?.line).toBe(broken.slice(0, broken.lastIndexOf('- id: art-9-1\n')).split('\n').length);
  });

  it('with a position twice in one question', () => {
    const broken = text.replace('- id: outside\n', '- id: inside\n');
    expect(errorOf(broken).findings.map((one) => one.code)).toContain('duplicate-id');
  });

  it('with a presumption on a charge that reads the case', () => {
    const broken = otherwise('if: { not: { raises: rights-violation } }', 'if: { not: { fact: military, is: "yes" } }');
    expect(errorOf(broken).findings).toMatchObject([{ code: 'presumption-reads-more', found: 'fact' }]);
  });

  it('with a presumption that comes back to what it is presumed from', () => {
    const broken = otherwise('if: { event: listed }', 'if: { all: [{ event: listed }, { window: possible }] }');
    expect(errorOf(broken).findings).toMatchObject([{ code: 'presumption-of-itself', found: 'linked-in-period' }]);
  });

  it('with a condition of the case that turns on one charge', () => {
    const broken = otherwise('{ not: { provision: art-8 } }', '{ not: { provision: art-9-2 } }');
    expect(errorOf(broken).findings).toMatchObject([{ code: 'charge-outside-charges', found: 'art-9-2' }]);
  });

  it('of nothing', () => {
    expect(errorOf('').findings).toMatchObject([{ code: 'missing-key', found: 'format', line: 1 }]);
  });

  it.each([
    ['a list', 'C-01,Zutana Marcada,V-10000001\nC-02,*Zutana,3'], ['cases', '[{"id":"Zutana"}]'], ['one case', '{"id":"Zutana","name":"Zutana","charges":"robo a Zutana"}'],
    ['a text with an alias', 'a: *Zutana'], ['a table', '# Zutana\n| Zutana | x: y |\nZutana: - Zutana'], ['broken quotes', '"Zutana": "Zutana\nx'],
  ])('of %s given by mistake, without a word of it', (_, text) => {
    const error = errorOf(text);
    expect(error.findings.length).toBe(1);
    expect(`${error.message} ${JSON.stringify(error.findings)}`).not.toContain('Zutana');
  });

  it('of aliases that would blow up, at the line of the first', () => {
    const bomb = `format: amnistia-law/1\na: &a [x, x, x, x, x, x, x, x]\n${'bcdefghi'.split('').map((name, at) => `${name}: &${name} [${Array.from({ length: 8 }, () => `*${'abcdefgh'.charAt(at)}`).join(', ')}]`).join('\n')}\n`;
    expect(errorOf(bomb).findings).toMatchObject([{ code: 'yaml', expected: 'TOO_MANY_ALIASES', line: 3 }]);
  });
});

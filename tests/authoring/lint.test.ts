import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { lawWords } from '../../src/i18n/law.ts';
import { checkLawFile, type LawFinding } from '../../src/authoring/lint.ts';
import { newVersionText } from '../../src/authoring/new-version.ts';
import { findingsReport } from '../../src/report/law/findings-doc.ts';
import { LAW_IDS } from '../../src/country/laws.ts';
import { parseLaw } from '../../src/rules/language/load-law.ts';
import { catalogue, lawText } from './loaded.ts';
import { told } from './told.ts';

const TEXT = lawText('ve-amnesty-2026');
const check = (text: string): readonly LawFinding[] => checkLawFile(text, 'law.yaml', catalogue);

/** The law with one place of it changed. */
function withChange(path: readonly (string | number)[], value: unknown): string {
  const document = parseDocument(TEXT);
  document.setIn(path, document.createNode(value));
  return document.toString({ lineWidth: 0 });
}
const whenOf = (id: string) => ['provisions', parseLaw(TEXT, 'f').provisions.findIndex((one) => one.id === id), 'when'];
const codes = (text: string) => check(text).map((finding) => finding.code);

describe('law check', () => {
  it('finds in the law of 2026 only the two addresses that are cut in its sources', () => {
    expect(check(TEXT).map((one) => [one.code, one.found, one.level])).toEqual([
      ['source-without-address', 'rpp', 'warning'],
      ['source-without-address', 'eltiempove', 'warning'],
    ]);
  });
  it('gives the line, and a remedy in both languages', () => {
    const [first] = check(TEXT);
    expect(TEXT.split('\n')[(first?.line ?? 0) - 1]).toContain('rpp.pe');
    const text = told(findingsReport(check(TEXT), 'law.yaml', lawWords.es));
    expect(text).toContain('Remedio: ponga la dirección entera');
    expect(told(findingsReport(check(TEXT), 'law.yaml', lawWords.en), 'json')).toContain('"line"');
  });
  it.each<[string, string, string]>([
    ['a window that ends before it starts', TEXT.replace('certain: { from: "2014-02-01", to: "2014-06-30" }', 'certain: { from: "2014-02-01", to: "2013-06-30" }'), 'window-ends-before-start'],
    ['a certain window outside the possible one', TEXT.replace('certain: { from: "2014-02-01", to: "2014-06-30" }', 'certain: { from: "2014-02-01", to: "2014-07-30" }'), 'certain-outside-possible'],
    ['an unknown fact', TEXT.replace('fact: court, is: military }\n        - { question: Q10', 'fact: tribunal, is: military }\n        - { question: Q10'), 'unknown-fact'],
    ['a text without one language', TEXT.replace('    title:\n      es: Objeto\n      en: Purpose', '    title:\n      es: Objeto'), 'text-in-one-language'],
    ['an empty text', TEXT.replace('      en: Purpose\n', '      en: ""\n'), 'text-in-one-language'],
    ['a place of a sentence that stands for nothing', TEXT.replace('Abarca desde el {period.from}', 'Abarca desde el {perod.from}'), 'unknown-place'],
    ['a place of an article that the law does not have', TEXT.replace('artículo {art:11}', 'artículo {art:111}'), 'unknown-place'],
    ['a place that the case does not fill', TEXT.replace('contra {who}.', 'contra {person}.'), 'unknown-place'],
    ['a draft without one of its sentences', TEXT.replace(/\n {2}period-heading: .*/u, ''), 'missing-key'],
    ['a misspelt key', TEXT.replace('    role: requirement\n', '    rol: requirement\n'), 'unknown-key'],
    ['a missing key', TEXT.replace('    role: requirement\n', ''), 'missing-key'],
    ['a value that is not in the list', TEXT.replace('confidence: high', 'confidence: sure'), 'unknown-value'],
    ['a text where yes or no stands', TEXT.replace('named_by_date: true', 'named_by_date: "yes"'), 'wrong-kind'],
    ['a condition of no known kind', TEXT.replace('{ question: Q1, position: broad }', '{ questoin: Q1, position: broad }'), 'unknown-operator'],
    ['a day that no calendar has', TEXT.replace('checked: "2026-11-23"', 'checked: "2026-13-01"'), 'no-such-day'],
    ['no YAML', TEXT.replace('provisions:', 'provisions: ]'), 'yaml'],
    ['a rule that can never hold', withChange(whenOf('art-9-3'), { all: [{ fact: 'court', is: 'military' }, { fact: 'court', is: 'ordinary' }] }), 'never-holds'],
    ['a rule that always holds', withChange(whenOf('art-9-3'), { any: [{ event: 'listed' }, { not: { event: 'listed' } }] }), 'always-holds'],
    ['a part that can never hold', withChange(whenOf('art-9-3'), { any: [{ class: ['drug-trafficking'] }, { all: [{ event: ['1'] }, { event: ['2'] }] }] }), 'part-never-holds'],
    ['a part that always holds', withChange(whenOf('art-9-3'), { all: [{ class: ['drug-trafficking'] }, { any: [{ event: 'listed' }, { not: { event: 'listed' } }] }] }), 'part-always-holds'],
    ['a shadowed rule', withChange(whenOf('art-9-3'), { all: [{ class: ['corruption'] }, { event: ['1'] }] }), 'shadowed'],
    ['rules that nobody can meet', withChange(whenOf('art-6'), { all: [{ event: ['1'] }, { date: 'conduct-date', from: '2020-01-01', to: '2026-02-19' }, { question: 'Q1', position: 'strict' }] }), 'contradictory'],
    ['a question that nobody uses', withChange(whenOf('art-9-5'), { fact: 'foreign-armed-action', is: 'yes' }), 'question-unused'],
    ['a question that never decides', withChange(whenOf('art-9-5'), { any: [{ fact: 'foreign-armed-action', is: 'yes' }, { all: [{ fact: 'foreign-armed-action', is: 'yes' }, { question: 'Q6', position: 'words' }] }] }), 'question-never-decides'],
    ['an event that no rule reaches', withChange(whenOf('art-9-3'), { any: [{ class: ['drug-trafficking'] }, { event: ['5'] }] }), 'event-unused'],
    ['a name for two events', TEXT.replace('      - carmonazo\n', '      - carmonazo\n      - RCTV\n'), 'alias-of-two'],
    ['a source that nothing cites', TEXT.replace('sources:\n', 'sources:\n  nobody: { url: https://example.org/a }\n'), 'source-unused'],
    ['an untranslated text', TEXT.replace('en: The return of seized assets.', 'en: La devolución de bienes incautados.').replace('es: La devolución de bienes incautados.', 'es: La devolución de bienes incautados.'), 'same-in-both'],
  ])('finds %s', (_, text, code) => {
    expect(text).not.toBe(TEXT);
    const findings = check(text);
    expect(findings.map((one) => one.code)).toContain(code);
    const found = findings.find((one) => one.code === code);
    expect(found?.line).toBeGreaterThan(1);
    // In Spanish nothing of a library's English shows.
    for (const language of ['es', 'en'] as const) expect(Object.keys(lawWords[language].check.codes)).toContain(code);
    expect(told(findingsReport(findings, 'law.yaml', lawWords.es))).not.toMatch(/expected|received|Invalid|must be/);
  });
  it('never throws on a damaged file', () => {
    for (let cut = 200; cut < TEXT.length; cut += 9973) expect(codes(TEXT.slice(0, cut)).length).toBeGreaterThan(0);
  });
});

describe('law new', () => {
  it('keeps every comment and changes the id, the dates and the status', () => {
    const text = newVersionText(TEXT, { id: 've-amnesty-2026-r1', published: '2026-12-01' });
    const law = parseLaw(text, 'new.yaml');
    expect([law.id, law.published, law.in_force.from, law.status]).toEqual(['ve-amnesty-2026-r1', '2026-12-01', '2026-12-01', 'not-checked-against-gazette']);
    const changed = text.split('\n').slice(3).filter((line, index) => line !== TEXT.split('\n')[index]);
    expect(changed.map((line) => line.split(':')[0])).toEqual(['id', 'published', 'in_force']);
    // As written: sentences that name the entry into force follow it.
    const written = (one: string) => ({ ...(parse(one) as object), id: '', published: '', in_force: {}, status: '' });
    expect(written(text)).toEqual(written(TEXT));
  });
  it('keeps the dates of a law that is only corrected', () => {
    const law = parseLaw(newVersionText(TEXT, { id: 'r2' }), 'new.yaml');
    expect([law.published, law.in_force.from]).toEqual(['2026-02-19', '2026-02-19']);
  });
  it('starts from every version that comes with the program', () => {
    for (const id of LAW_IDS) {
      const law = parseLaw(newVersionText(lawText(id), { id: 'r3', published: '2027-03-01', inForceFrom: '2027-04-01' }), 'new.yaml');
      expect([law.id, law.published, law.in_force, law.status]).toEqual(['r3', '2027-03-01', { from: '2027-04-01' }, 'not-checked-against-gazette']);
    }
  });
  it('refuses what is no law file and an id that is no name', () => {
    expect(() => newVersionText('a: 1', { id: 'x', published: '2026-12-01' })).toThrow();
    expect(() => newVersionText(TEXT, { id: '../x', published: '2026-12-01' })).toThrow();
  });
});

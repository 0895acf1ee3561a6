/** The guide `docs/corregir-la-ley.md`, followed to the letter: the window of n.º 12 is corrected. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lawWords } from '../../src/i18n/law.ts';
import { diffLaws } from '../../src/law/diff.ts';
import { impactOf } from '../../src/law/impact.ts';
import { checkLawFile } from '../../src/law/lint.ts';
import { newVersionText } from '../../src/law/new-version.ts';
import { testLaw } from '../../src/law/test-law.ts';
import { renderDiff } from '../../src/report/law/diff-doc.ts';
import { renderFindings } from '../../src/report/law/findings-doc.ts';
import { renderImpact } from '../../src/report/law/impact-doc.ts';
import { renderTests } from '../../src/report/law/test-doc.ts';
import { parseLaw } from '../../src/rules/load-law.ts';
import { evaluateWith } from './engines.ts';
import { LAW_2026, catalogue, lawText } from './loaded.ts';
import { readSheet } from './read-cases.ts';

const guides = { es: read('corregir-la-ley.md'), en: read('correcting-the-law.md') };
const cases = await readSheet(new URL('../../data/laws/ve-amnesty-2026.cases.csv', import.meta.url));
function read(name: string): string {
  return readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
}

const started = newVersionText(lawText('ve-amnesty-2026'), { id: 've-amnesty-2026-r1', published: '2026-02-19' });
const OLD = ['    certain: { from: "2024-07-28", to: "2024-07-31" }\n    possible: { from: "2024-07-01", to: "2025-01-10" }'];
const NEW = '    certain: { from: "2024-07-28", to: "2024-12-31" }\n    possible: { from: "2024-07-28", to: "2024-12-31" }';
const corrected = started.replace(OLD[0] ?? '', NEW);
const law = parseLaw(corrected, 'r1.yaml');
const report = testLaw(law, catalogue, cases, evaluateWith(law));

describe('the guide to correct the law', () => {
  it('prints the lines to change and those to write, in both languages', () => {
    expect(started).toContain(OLD[0]);
    for (const guide of Object.values(guides)) {
      for (const text of [...(OLD[0] ?? '').split('\n'), ...NEW.split('\n')]) expect(guide).toContain(text.trim());
    }
  });
  it('check: a slip is found with its line, the corrected file has only the two known warnings', () => {
    const slip = checkLawFile(started.replace(OLD[0] ?? '', NEW.replace('"2024-07-28", to: "2024-12-31" }\n', '"2024-07-28", to: "2023-12-31" }\n')), 'r1.yaml', catalogue);
    expect(slip.map((one) => one.code)).toContain('window-ends-before-start');
    expect(renderFindings(slip, 'r1.yaml', 'text', lawWords.es)).toContain('termina antes de empezar');
    expect(checkLawFile(corrected, 'r1.yaml', catalogue).map((one) => one.code)).toEqual(['source-without-address', 'source-without-address']);
  });
  it('test: exactly the cases that the guide names change', () => {
    const failed = report.failures.map(({ case: one }) => one.id);
    for (const guide of Object.values(guides)) {
      for (const id of failed) expect(guide, id).toContain(`\`${id}\``);
      expect(guide).toContain(String(failed.length));
    }
    expect(failed.every((id) => /12|L-|Q1|E-/.test(id))).toBe(true);
  });
  it('diff and impact: widened and narrowed to the day; who is let in', () => {
    const diff = diffLaws(LAW_2026.law, law, catalogue);
    expect(diff.differences.filter((one) => one.section === 'events')).toMatchObject([
      { b: [{ id: '12' }], windows: [{ window: 'certain', daysIn: [{ from: '2024-08-01', to: '2024-12-31' }] }, { window: 'possible', daysOut: [{ from: '2024-07-01', to: '2024-07-27' }, { from: '2025-01-01', to: '2025-01-10' }] }] },
    ]);
    const before = evaluateWith(LAW_2026.law);
    const after = evaluateWith(law);
    const impact = impactOf({ label: LAW_2026.law.id, evaluate: (one) => before(one, 'working', {}) }, { label: law.id, evaluate: (one) => after(one, 'working', {}) }, cases.map((one) => one.case));
    expect(impact.changes.map((one) => one.id)).toContain('V12-tras-cierta');
    expect(renderDiff(diff, { a: LAW_2026.law, b: law, catalogue }, 'text', lawWords.es)).toContain('Días que entran: del 1 de agosto de 2024 al 31 de diciembre de 2024');
    expect(renderImpact(impact, [LAW_2026.law, law], 'text', lawWords.es)).toContain('V12-tras-cierta');
    expect(renderTests(report, law, 'text', lawWords.es)).toContain('como se esperaba');
  });
  it('the corrected file is told apart by its hash and id', () => {
    expect(createHash('sha256').update(corrected).digest('hex')).not.toBe(LAW_2026.sha256);
    expect(law.id).toBe('ve-amnesty-2026-r1');
  });
});

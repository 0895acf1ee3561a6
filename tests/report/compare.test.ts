import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareResults } from '../../src/report/compare/compare-results.ts';
import type { Reassess } from '../../src/report/compare/comparison.ts';
import { comparisonDoc } from '../../src/report/compare/comparison-doc.ts';
import { markdownOf } from '../../src/report/document/markdown.ts';
import { textOfBlocks } from '../../src/report/document/text.ts';
import { FORMS } from './forms.ts';
import { inputOf, sampleResult, type Form } from './sample.ts';

const before = sampleResult(FORMS);
const edited = FORMS.map((form): Form => (form.id === 'M-20' ? { ...form, 'conduct-date': '2024-07-29' } : form.id === 'M-08' ? { ...form, state: 'Yaracuy' } : form));

describe('any two results', () => {
  it('add up: every case of both is in one count', () => {
    const subset = fc.subarray([...FORMS, ...edited], { minLength: 1 });
    const reading = fc.constantFrom('working', 'strict', 'favourable');
    fc.assert(fc.property(subset, subset, reading, reading, (ones, others, first, second) => {
      const [a, b] = [sampleResult(ones, { reading: first }), sampleResult(others, { reading: second })];
      const { counts, changes, added, removed, moves } = compareResults(a, b);
      expect(counts.same + counts.changed + counts.removed).toBe(counts.before);
      expect(counts.same + counts.changed + counts.added).toBe(counts.after);
      expect([changes.length, added.length, removed.length]).toEqual([counts.changed, counts.added, counts.removed]);
      expect(moves.reduce((sum, move) => sum + move.count, 0)).toBe(changes.filter(({ what }) => what === 'outcome').length);
      // The other way round the same cases change.
      expect(compareResults(b, a).changes.map(({ id }) => id).sort()).toEqual(changes.map(({ id }) => id).sort());
    }), { numRuns: 25 });
  });
});

describe('two results side by side', () => {
  it('finds nothing where nothing changed', () => {
    const { counts, changes, differences } = compareResults(before, sampleResult(FORMS));
    expect(counts).toMatchObject({ same: FORMS.length, changed: 0, added: 0, removed: 0 });
    expect([...changes, ...differences]).toEqual([]);
  });
  it('says that the data changed it', () => {
    const comparison = compareResults(before, sampleResult(edited));
    expect(comparison.changes).toMatchObject([{ id: 'M-20', before: { outcome: 'undetermined' }, after: { outcome: 'eligible' }, because: ['data'], sure: true, facts: ['conduct-date'] }]);
    expect(comparison.counts.sameDespiteData).toBe(1);
    expect(comparison.moves).toEqual([{ from: 'undetermined', to: 'eligible', count: 1 }]);
  });
  it('says that the reading, the law or the program changed it', () => {
    const favourable = compareResults(before, sampleResult(FORMS, { reading: 'favourable' }));
    expect(favourable.differences).toEqual(['reading']);
    expect(favourable.changes.every((change) => change.because.join() === 'reading' && change.sure)).toBe(true);
    expect(compareResults(before, sampleResult(FORMS, { sha256: 'c'.repeat(64), version: '0.2.0' })).differences).toEqual(['law', 'program']);
  });
  it('tells causes apart where it can look at a case again', () => {
    const after = sampleResult(edited, { reading: 'favourable' });
    const without = compareResults(before, after).changes.find((one) => one.id === 'M-20');
    expect(without).toMatchObject({ because: ['data', 'reading'], sure: false });
    const again: Reassess = (subject, { reading }) => {
      const form = [...FORMS, ...edited].find((one) => one.id === subject.id && one['conduct-date'] === subject.facts['conduct-date']);
      return form && sampleResult([form], { reading: reading === 'after' ? 'favourable' : 'working' }).cases[0];
    };
    const told = compareResults(before, after, again).changes;
    expect(told.find((one) => one.id === 'M-20')).toMatchObject({ because: ['data', 'reading'], sure: true });
    expect(told.find((one) => one.id === 'M-02')?.because).toEqual(['reading']);
  });
  it('keeps cases of the same id apart, and tells who came and went', () => {
    const twice = sampleResult([...FORMS, ...FORMS.slice(0, 1)]);
    expect(compareResults(before, twice).added).toEqual([{ id: 'M-01', outcome: 'eligible' }]);
    expect(compareResults(twice, sampleResult(FORMS.slice(1))).counts).toMatchObject({ removed: 2, same: FORMS.length - 1 });
  });
  it('takes what was cut away for sharing for no other data', () => {
    const whole = sampleResult(FORMS);
    const cut = { ...sampleResult(edited.map((form) => ({ ...form, notes: 'x' })), { reading: 'favourable' }), run: { ...sampleResult(FORMS, { reading: 'favourable' }).run, shared: { redacted: true, facts: [] } } };
    expect(compareResults(whole, cut).changes.every(({ because, facts }) => because.join() === 'reading' && facts.length === 0)).toBe(true);
  });
  it('is told in both languages', () => {
    const comparison = compareResults(before, sampleResult(edited, { version: '0.2.0' }));
    expect(textOfBlocks(comparisonDoc(comparison, inputOf(before)).blocks)).toMatch(/M-20: SIN DETERMINAR;\s+Solo\s+espera\s+puntos\s+de\s+derecho[^→]*→\s+AMPARADO\. Por uno o varios/);
    expect(markdownOf(comparisonDoc(comparison, inputOf(before, 'en')).blocks)).toContain('**M-20**: UNDETERMINED');
  });
});

import { describe, expect, it } from 'vitest';
import { escapeMarkdown, markdownOf } from '../../src/report/document/markdown.ts';
import { memoDoc } from '../../src/report/memo/memo-doc.ts';
import { resultDoc } from '../../src/report/memo/result-doc.ts';
import { FORMS } from './forms.ts';
import { HOSTILE_FORM, HOSTILE_OPTIONS } from './hostile.ts';
import { caseIn, inputOf, sampleResult } from './sample.ts';

const result = sampleResult(FORMS);

describe('markdown', () => {
  it('sums a list up, in both languages', () => {
    const text = markdownOf(resultDoc(inputOf(result)).blocks);
    expect(text).toContain('# Resultado de la revisión de casos');
    expect(text).toContain('| SIN DETERMINAR | 6 | 37,5 % |');
    expect(text).toContain('| M-07 | NO AMPARADO |  | exceptuado del hecho (art. 8 n.º 10) |');
    expect(markdownOf(resultDoc(inputOf(result, 'en')).blocks)).toContain('| UNDETERMINED | 6 | 37.5 % |');
  });
  it('tells one case in full', () => {
    const text = markdownOf(memoDoc({ ...inputOf(result), subject: caseIn(result, 'M-10') }).blocks);
    expect(text).toMatch(/^# Memorando/);
    expect(text).toContain('### Cargo 3. lesiones gravísimas: *no amparado: delito o conducta excluidos*');
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });
  it('lets no text of a case become markup', () => {
    expect(escapeMarkdown('# a')).toBe('\\# a');
    expect(escapeMarkdown('1. a\n- b')).toBe('1\\. a\n\\- b');
    expect(escapeMarkdown('<b>*x*_y_[z](w)|`')).toBe('&lt;b&gt;\\*x\\*\\_y\\_\\[z\\](w)\\|\\`');
    const hostile = markdownOf(resultDoc(inputOf(sampleResult([HOSTILE_FORM, ...FORMS], HOSTILE_OPTIONS))).blocks);
    expect(/<(img|script|svg|!--)/i.test(hostile)).toBe(false);
    expect(/[^\\]\[x\]\(/.test(hostile)).toBe(false);
  });
});

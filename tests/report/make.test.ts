import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { renderHtml, renderCaseHtml } from '../../src/report/html/render-html.ts';
import { FORMS, manyForms } from './forms.ts';
import { caseIn, inputOf, sampleResult } from './sample.ts';
it('makes', () => {
  const many = sampleResult(manyForms(10000));
  const t = performance.now();
  const html = renderHtml(inputOf(many));
  console.log('10k', Math.round(performance.now() - t), 'ms', html.length);
  writeFileSync('/tmp/h/10k.html', html);
  const result = sampleResult(FORMS, { rejected: [{ file: 'muestra.csv', row: 9, column: 'Fecha', code: 'extra-cell', message: 'Sobran celdas', original: ['a', 'b'] }] });
  writeFileSync('/tmp/h/sample.html', renderHtml(inputOf(result)));
  writeFileSync('/tmp/h/sample-en.html', renderHtml(inputOf(result, 'en')));
  writeFileSync('/tmp/h/one.html', renderCaseHtml({ ...inputOf(result), subject: caseIn(result, 'M-10') }));
});

import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { renderRequest } from '../../src/report/request/render-request.ts';
import { renderMemo } from '../../src/report/docx/render-memo.ts';
import { renderMarkdown, renderCaseMarkdown } from '../../src/report/markdown/render-markdown.ts';
import { FORMS } from './forms.ts';
import { caseIn, inputOf, sampleResult } from './sample.ts';
it('makes', async () => {
  const result = sampleResult(FORMS);
  for (const [id, l] of [['M-10','es'],['M-06','en'],['M-01','es']] as const) { const i = { ...inputOf(result, l), subject: caseIn(result, id) }; writeFileSync(`/tmp/h/memo-${id}-${l}.docx`, await renderMemo(i)); writeFileSync(`/tmp/h/memo-${id}.md`, renderCaseMarkdown(i)); }
  writeFileSync('/tmp/h/summary.md', renderMarkdown(inputOf(result)));
  for (const [id, kind] of [['M-01','request'],['M-10','request'],['M-11','request'],['M-21','appeal'],['M-19','complaint'],['M-02','special-case'],['M-09','request'],['M-17','request'], ['M-05','request']] as const) {
    const made = await renderRequest({ ...inputOf(result), subject: caseIn(result, id) }, { kind, anyway: true });
    if (made.refused === null) { writeFileSync(`/tmp/h/${kind}-${id}.docx`, made.docx); console.log(id, kind, made.places); }
  }
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderCaseHtml, renderHtml } from '../../src/report/html/render-html.ts';
import { Browser, CHROMIUM } from './browser.ts';
import type { Result } from '../../src/report/result.ts';
import { FORMS, manyForms } from './forms.ts';
import { HOSTILE_FORM, HOSTILE_OPTIONS } from './hostile.ts';
import { pdfText } from './office.ts';
import { caseIn, inputOf, law, sampleResult } from './sample.ts';

const result = sampleResult(FORMS, { rejected: [{ file: 'muestra.csv', row: 40, column: 'Fecha', code: 'extra-cell', message: 'Sobran celdas', original: ['a', 'b'] }] });

/** So many cases without determining each: those of the sample again, under other ids and names. */
function manyCases(count: number): Result {
  const base = JSON.parse(JSON.stringify(sampleResult(manyForms(200)))) as Result;
  const cases = Array.from({ length: count }, (_, index) => {
    const one = base.cases[index % base.cases.length];
    if (!one) throw new Error('no cases');
    const id = `C-${String(index + 1).padStart(5, '0')}`;
    return { ...one, id, row: index + 2, facts: { ...one.facts, id, name: `PERSONA DE PRUEBA ${String(index + 1)}` } };
  });
  return { ...base, cases, counts: { ...base.counts, read: count, evaluated: count } };
}

describe('the page', () => {
  it('is one file that loads nothing', () => {
    for (const html of [renderHtml(inputOf(result)), renderCaseHtml({ ...inputOf(result), subject: caseIn(result, 'M-10') })]) {
      expect(html.includes('default-src &#39;none&#39;')).toBe(true);
      expect(/<(link|iframe|object|embed|base|img)\b|\ssrc=|\sstyle=|@import|url\((?!#)/.exec(html)?.[0]).toBe(undefined);
    }
  });
  it('is the same bytes each time, in both languages', () => {
    for (const language of ['es', 'en'] as const) {
      const html = renderHtml(inputOf(result, language));
      expect(renderHtml(inputOf(result, language)) === html).toBe(true);
      expect(html.includes(`<html lang="${language}">`)).toBe(true);
      expect(/>[^<]*(undefined|\[object|NaN)[^<]*</.exec(html.replace(/<script[^]*<\/script>/g, ''))?.[0]).toBe(undefined);
    }
  });
  it('has a table behind every picture, and each heading under its own', () => {
    const html = renderHtml(inputOf(result));
    expect(html.match(/<figure/g)).toHaveLength(4);
    expect(html.match(/<details class="numbers">/g)).toHaveLength(4);
    expect(html.match(/<h1/g)).toHaveLength(1);
  });
  it('shows everything of one case without script', () => {
    const html = renderCaseHtml({ ...inputOf(result), subject: caseIn(result, 'M-01') });
    expect(html.includes('<script')).toBe(false);
    for (const text of ['Caso M-01', 'AMPARADO', 'terrorismo', 'NO COTEJADO CON LA GACETA OFICIAL', 'Q9', 'PERSONA DE PRUEBA UNO']) expect(html.includes(text), text).toBe(true);
  });
});

describe.skipIf(CHROMIUM === undefined)('the page in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'amnistia-page-'));
  let browser: Browser;
  const write = (name: string, html: string): string => {
    writeFileSync(join(folder, name), html);
    return pathToFileURL(join(folder, name)).href;
  };
  beforeAll(() => { browser = new Browser(CHROMIUM ?? 'chromium'); });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('filters, searches, sorts and opens a case to its reasons', async () => {
    const page = await browser.open(write('sample.html', renderHtml(inputOf(result))));
    const shown = () => page.value<string[]>(`[...document.querySelectorAll('#rows tr.case button')].map((one) => one.textContent)`);
    const choose = (id: string, start: string) => page.value(`(() => { const s = document.getElementById(${JSON.stringify(id)}); s.value = [...s.options].find((o) => o.textContent.startsWith(${JSON.stringify(start)}) || o.value === ${JSON.stringify(start)}).value; s.dispatchEvent(new Event('change')); })()`);
    const clear = () => page.value(`document.getElementById('clear').click()`);
    expect(await shown()).toEqual(FORMS.map((form) => form.id));
    for (const [filter, start, ids] of [
      ['filter-outcome', 'AMPARADO', ['M-01', 'M-08', 'M-11', 'M-19', 'M-21']],
      ['filter-second', 'SOLO ESPERA', ['M-05', 'M-10', 'M-20']],
      ['filter-ground', 'exceptuado', ['M-07']],
      ['filter-article', 'art. 9 n.º 3', ['M-14', 'M-17']],
      ['filter-question', 'Q5.', ['M-05', 'M-10']],
      ['filter-state', 'Lara', ['M-08', 'M-16']],
      ['filter-event', 'n.º 13', ['M-19']],
    ] as const) {
      await choose(filter, start);
      expect(await shown(), filter).toEqual(ids);
      await clear();
    }
    await page.value(`(() => { const q = document.getElementById('search'); q.value = 'LESIONES gravisimas'; q.dispatchEvent(new Event('input')); return new Promise((done) => setTimeout(done, 300)); })()`);
    expect(await shown()).toEqual(['M-10']);
    await clear();
    await choose('sort', 'date');
    expect((await shown()).slice(0, 2)).toEqual(['M-05', 'M-11']);
    await page.value(`document.querySelector('#rows button').click()`);
    expect(await page.value<string>(`document.querySelector('#rows tr.opened').innerText`)).toContain('complicidad');
    expect(await page.value<string>(`document.querySelector('#rows button').getAttribute('aria-expanded')`)).toBe('true');
    await page.value(`document.querySelector('.tile.ineligible').click()`);
    expect(await shown()).toHaveLength(5);
    expect(page.requests).toHaveLength(1);
    expect(page.errors).toEqual([]);
  });

  it('is readable without script', async () => {
    const page = await browser.open(write('plain.html', renderHtml(inputOf(result))), { script: false });
    expect(await page.value<number>(`document.querySelectorAll('noscript article.case-section').length`)).toBe(FORMS.length);
    expect(await page.value<boolean>(`document.querySelector('noscript article').getBoundingClientRect().height > 100 && document.getElementById('controls').getBoundingClientRect().height === 0`)).toBe(true);
  });

  it('shows hostile text as text', async () => {
    const hostile = sampleResult([HOSTILE_FORM, ...FORMS.slice(0, 2)], HOSTILE_OPTIONS);
    for (const [name, html] of [['batch', renderHtml(inputOf(hostile))], ['one', renderCaseHtml({ ...inputOf(hostile), subject: caseIn(hostile, HOSTILE_FORM.id) })]] as const) {
      expect(/[\u0000-\u0008\u001b\u202a-\u202e\u2066-\u2069]/.exec(html)?.index).toBe(undefined);
      for (const script of [true, false]) {
        const page = await browser.open(write(`${name}.html`, html), { script });
        await page.value(`document.querySelectorAll('#rows button').forEach((one) => one.click())`);
        expect(await page.value(`document.querySelectorAll('img, svg[onload], [onerror], a[href^="javascript"]').length`)).toBe(0);
        expect(await page.value<string>('document.title')).not.toBe('owned');
        expect(page.requests).toHaveLength(1);
        expect(page.errors).toEqual([]);
      }
    }
  });

  it('passes the accessibility rules of axe, contrast among them, light and dark, closed and open', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const few = sampleResult(FORMS.filter((form) => ['M-01', 'M-07', 'M-10', 'M-17', 'M-20'].includes(form.id)), { rejected: result.rejected });
    const pages = [['list', renderHtml(inputOf(few))], ['one', renderCaseHtml({ ...inputOf(result), subject: caseIn(result, 'M-10') })]] as const;
    for (const [name, html] of pages) {
      for (const dark of [false, true]) {
        const page = await browser.open(write(`${name}.html`, html), { dark });
        await page.value(`document.querySelectorAll('#rows button').forEach((one, index) => index % 2 === 0 && one.click()); document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
        await page.value(`${axe}; undefined`);
        const found = await page.value<string[]>(`axe.run({ resultTypes: ['violations'], ${dark ? "runOnly: ['color-contrast']," : ''} }).then(({ violations }) => violations.map((one) => one.id + ': ' + one.nodes.slice(0, 3).map((node) => node.html.slice(0, 120) + ' ' + node.any.map((check) => check.message).join(' ')).join(' | ')))`);
        expect(found, `${name} ${dark ? 'dark' : 'light'}`).toEqual([]);
      }
    }
  });

  it('does with the keyboard alone what the mouse does', async () => {
    const page = await browser.open(write('keys.html', renderHtml(inputOf(result))));
    const focused = () => page.value<string>(`(() => { const one = document.activeElement; return one.id || one.className || one.closest('[data-outcome]')?.dataset.outcome || one.textContent; })()`);
    await page.key('Tab');
    expect(await focused()).toBe('skip');
    await page.key('Enter');
    expect(await page.value<boolean>(`document.getElementById('cases').getBoundingClientRect().top < 100`)).toBe(true);
    await page.value(`document.querySelector('.tile.ineligible button').focus()`);
    await page.key(' ');
    expect(await page.value<string>(`document.getElementById('status').textContent`)).toBe(`5 de ${String(FORMS.length)}`);
    expect(await page.value<string>(`document.activeElement.getAttribute('aria-pressed')`)).toBe('true');
    await page.value(`document.getElementById('clear').focus()`);
    await page.key('Enter');
    expect(await focused()).toBe('search');
    // From the filters, the first case is the next thing but one control.
    await page.value(`document.getElementById('clear').focus()`);
    await page.key('Tab');
    expect(await focused()).toBe('M-01');
    await page.key('Enter');
    expect(await page.value<boolean>(`document.querySelector('#rows tr.opened') !== null`)).toBe(true);
    const outline = await page.value<string>(`getComputedStyle(document.activeElement).outlineStyle`);
    expect(outline).toBe('solid');
    await page.key('Enter');
    expect(await page.value<boolean>(`document.querySelector('#rows tr.opened') === null`)).toBe(true);
  });

  it('prints on A4 and letter: every case of the filter, the open one with its reasons, the sources, no controls', async () => {
    const page = await browser.open(write('print.html', renderHtml(inputOf(result))));
    await page.value(`document.querySelector('#rows button').click()`);
    for (const [name, paper] of [['A4', { paperWidth: 8.27, paperHeight: 11.69 }], ['letter', { paperWidth: 8.5, paperHeight: 11 }]] as const) {
      const bytes = await page.pdf(paper);
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      const text = pdfText(bytes);
      if (text === null) continue;
      for (const form of FORMS) expect(text, name).toContain(form.id);
      expect(text.replace(/\s+/g, ' '), name).toContain('Haber cesado en la conducta');
      for (const source of Object.values(law.sources).slice(0, 3)) expect(text, name).toContain((source.title ?? source.url).slice(0, 20));
      expect(text, name).not.toContain('Quitar filtros');
    }
  });

  it('has no wider page than a phone, light or dark', async () => {
    const url = write('phone.html', renderHtml(inputOf(result)));
    for (const dark of [false, true]) {
      const page = await browser.open(url, { width: 360, height: 800, dark });
      await page.value(`document.querySelectorAll('#rows button').forEach((one) => one.click())`);
      expect(await page.value<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    }
  });

  it('opens and filters ten thousand cases at once', async () => {
    const html = renderHtml(inputOf(manyCases(10_000)));
    expect(html.length).toBeLessThan(9_000_000);
    const page = await browser.open(write('many.html', html));
    expect(await page.value<string>(`document.getElementById('status').textContent`)).toBe('10.000 de 10.000');
    expect(await page.value<number>(`document.querySelectorAll('#rows tr').length`)).toBeLessThan(400);
    await page.value(`(() => { const s = document.getElementById('filter-outcome'); s.selectedIndex = 1; s.dispatchEvent(new Event('change')); })()`);
    expect(await page.value<string>(`document.getElementById('status').textContent`)).toMatch(/^[1-9]\.\d{3} de 10\.000$/);
    expect(await page.value<number>(`document.querySelectorAll('#rows tr').length`)).toBeLessThan(400);
    await page.value(`document.getElementById('clear').click()`);
    await page.value(`(() => { const q = document.getElementById('search'); q.value = 'prueba 4711'; q.dispatchEvent(new Event('input')); return new Promise((done) => setTimeout(done, 1500)); })()`);
    expect(await page.value<string>(`document.querySelector('#rows tr.case button').textContent`)).toBe('C-04711');
  });
});

import { describe, expect, it } from 'vitest';
import { REQUEST_KINDS } from '../../src/i18n/documents.request.ts';
import { linesOf } from '../../src/report/document/blocks.ts';
import { docxOf } from '../../src/report/document/docx.ts';
import { markdownOf } from '../../src/report/document/markdown.ts';
import { textOfBlocks } from '../../src/report/document/text.ts';
import { memoDoc } from '../../src/report/memo/memo-doc.ts';
import { draftRequest, renderRequest, type RequestOptions } from '../../src/report/request/render-request.ts';
import { FORMS } from './forms.ts';
import { HOSTILE_FORM, HOSTILE_OPTIONS } from './hostile.ts';
import { converted, docxText, part, SOFFICE } from './office.ts';
import { caseIn, inputOf, sampleResult } from './sample.ts';

const result = sampleResult(FORMS);
const one = (id: string, language: 'es' | 'en' = 'es') => ({ ...inputOf(result, language), subject: caseIn(result, id) });

async function draft(id: string, options: RequestOptions = {}): Promise<string> {
  const made = await renderRequest(one(id), options);
  if (made.refused !== null) throw new Error(made.refused);
  return docxText(made.docx);
}

describe('the memo', () => {
  it('says everything of the case, in both languages', async () => {
    const text = docxText(await docxOf(memoDoc(one('M-10'))));
    expect(docxText(await docxOf(memoDoc(one('M-01'))))).toMatch(/Q9\.[^\n]*Se da por sentado: el terrorismo no queda excluido[^]*Lo alcanza/);
    for (const words of ['NO COTEJADO CON LA GACETA OFICIAL', 'SIN DETERMINAR', 'lesiones gravísimas', 'art. 9 n.º 2', 'Lo que está en disputa', 'Q5', 'Un cargo excluido deja fuera', 'Cada cargo se decide', 'Anexo', '20 de marzo de 2014', 'https://']) expect(text).toContain(words);
    const english = docxText(await docxOf(memoDoc(one('M-10', 'en'))));
    for (const words of ['NOT CHECKED AGAINST THE GAZETTE', 'UNDETERMINED', 'art. 9 no. 2', 'What is disputed', '20 March 2014']) expect(english).toContain(words);
    expect(`${text}${english}`).not.toMatch(/undefined|\[object|NaN/);
  });
  it('is the same bytes each time and tells no time of day', async () => {
    const first = await docxOf(memoDoc(one('M-06')));
    expect(Buffer.from(await docxOf(memoDoc(one('M-06')))).equals(Buffer.from(first))).toBe(true);
    expect(part(first, 'docProps/core.xml').match(/\d{4}-\d\d-\d\dT[^<]+/g)).toEqual(['2026-11-23T00:00:00Z', '2026-11-23T00:00:00Z']);
  });
  it('takes hostile text as text', async () => {
    const hostile = sampleResult([HOSTILE_FORM], HOSTILE_OPTIONS);
    const bytes = await docxOf(memoDoc({ ...inputOf(hostile), subject: caseIn(hostile, HOSTILE_FORM.id) }));
    const xml = part(bytes, 'word/document.xml');
    expect(/[\u0000-\u0008\u001b\u202a-\u202e]/.exec(xml)?.index).toBe(undefined);
    expect(xml.includes('<script')).toBe(false);
    expect(docxText(bytes)).toContain('<img src=x onerror=');
  });
});

describe('the drafts take hostile text as text', () => {
  const rtl = 'שלום \u202bمرحبا\u202c \u200f'.repeat(50);
  const hostile = sampleResult([HOSTILE_FORM, { ...HOSTILE_FORM, id: 'RTL', name: rtl, 'court-name': `Tribunal ${rtl}`, 'file-number': rtl, 'custody-place': 'x'.repeat(10_000) }], HOSTILE_OPTIONS);
  it.each(REQUEST_KINDS)('%s', async (kind) => {
    for (const subject of hostile.cases) {
      const made = await renderRequest({ ...inputOf(hostile), subject }, { kind, anyway: true });
      if (made.refused !== null) throw new Error(made.refused);
      const xml = part(made.docx, 'word/document.xml');
      expect(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u.exec(xml)?.index).toBe(undefined);
      expect(xml.includes('<script')).toBe(false);
      for (const text of [markdownOf(made.blocks), textOfBlocks(made.blocks)]) expect(/[\u0000-\u0008\u001b\u202a-\u202e\u2066]|<script/u.exec(text)?.index).toBe(undefined);
      expect(textOfBlocks(made.blocks).split('\n').every((line) => line.length <= 80)).toBe(true);
    }
  });
});

describe('the draft request', () => {
  it('says on its first page that it is a draft of a program', async () => {
    for (const kind of REQUEST_KINDS) {
      const [first] = (await draft('M-20', { kind })).split('\n');
      expect(first).toContain('BORRADOR HECHO POR UN PROGRAMA');
    }
  });
  it('asks what the stage calls for, of the court that has the file', async () => {
    expect(await draft('M-01')).toMatch(/TRIBUNAL 4\.º DE CONTROL CON COMPETENCIA EN TERRORISMO[^]*SOBRESEIMIENTO/);
    const final = await draft('M-05');
    expect(final).toContain('FUNCIONES DE EJECUCIÓN');
    expect(final).toContain('SENTENCIA DE REEMPLAZO');
    expect(final).not.toContain('decrete el SOBRESEIMIENTO');
  });
  it('goes through the charges one by one', async () => {
    const text = await draft('M-10');
    expect(text).toContain('Cargo 1: «daños a la propiedad»');
    expect(text).toMatch(/Cargo 3: «lesiones gravísimas»[^\n]*\[… responder a este obstáculo\]/);
    expect(text).toContain('respecto de los cargos 1 y 2');
  });
  it('refuses for a case that the law does not cover, unless told, and says why', async () => {
    const refused = await renderRequest(one('M-09'));
    expect(refused).toMatchObject({ refused: 'ineligible' });
    expect(refused.refused !== null && refused.obstacles[0]).toContain('art. 9 n.º 2');
    expect(await draft('M-09', { anyway: true })).toMatch(/NO AMPARA[^]*Homicidio intencional simple: art\. 9 n\.º 2/);
    expect((await renderRequest(one('M-09'), { kind: 'appeal' })).refused).toBe('ineligible');
    expect((await renderRequest(one('M-03'), { kind: 'special-case' })).refused).toBe(null);
  });
  it('argues an undetermined case openly and lists what it lacks', async () => {
    const text = await draft('M-02');
    expect(text).toMatch(/El escrito defiende, a la vista de todos, la posición favorable[^]*Q3\./);
    expect(text).toMatch(/Posición que se sostiene: Está dentro[^]*La contraria: Está fuera/);
    expect(text).toContain('hecho vinculado');
    const drafted = await renderRequest(one('M-17'));
    expect(drafted.refused === null && drafted.lacking).toContain('charges');
  });
  it('comes from abroad with a power of attorney', async () => {
    expect(await draft('M-11')).toMatch(/apoderado\(a\) judicial[^]*sin que sea necesaria ninguna otra formalidad[^]*solicitudes de extradición/);
  });
  it('tells a court no bounds that no source gives, and cites no article that is not in the law', async () => {
    for (const id of ['M-01', 'M-20', 'M-19']) expect(await draft(id)).toContain('no precisan los días en que empieza o termina');
    expect(await draft('M-21')).toContain('entre el 1 de marzo de 2017 y el 31 de agosto de 2017');
    const cited = new Set<string>();
    for (const form of FORMS) {
      for (const kind of REQUEST_KINDS) {
        const made = draftRequest({ ...inputOf(result), subject: caseIn(result, form.id) }, { kind, anyway: true });
        const text = made.refused === null ? made.blocks.flatMap(linesOf).join('\n') : '';
        expect(text).not.toBe('');
        for (const [, numbers = ''] of text.matchAll(/art(?:ículos?|s?\.) (\d+(?:(?:, | y )\d+)*)/gu)) numbers.split(/, | y /u).forEach((number) => cited.add(number));
      }
    }
    // 104 is the Código Penal, the rest the Código Orgánico Procesal Penal, each marked to be checked; the sample's charges name their own articles.
    const general = new Set(['104', '440', '445', '463']);
    const charges = new Set(FORMS.flatMap((form) => (form.charges ?? []).flatMap(({ text }) => text.match(/\d+/gu) ?? [])));
    expect([...cited].filter((number) => Number(number) > 16 && !general.has(number) && !charges.has(number))).toEqual([]);
  });
  it('sends an appeal to the court above, by the kind of court', async () => {
    const above = async (court: string) => {
      const made = sampleResult([{ id: 'A', 'linked-event': '9', 'conduct-date': '2017-05-03', court, stage: 'trial', decision: 'refused', charges: [{ text: 'agavillamiento', offences: ['agavillamiento'] }] }]);
      const drafted = await renderRequest({ ...inputOf(made), subject: caseIn(made, 'A') }, { kind: 'appeal', anyway: true });
      return drafted.refused === null ? docxText(drafted.docx) : '';
    };
    expect(await above('ordinary')).toContain('CORTE DE APELACIONES DEL CIRCUITO');
    expect(await above('military')).toContain('CORTE MARCIAL');
    expect(await above('adolescents')).toContain('CORTE SUPERIOR DE LA SECCIÓN DE ADOLESCENTES');
  });
  it('does not complain of silence where a decision is known', async () => {
    expect(await draft('M-21', { kind: 'complaint' })).toMatch(/--kind appeal[^]*venció el 17 de marzo de 2026\. La decisión se dictó el 20 de marzo de 2026, vencido ya el plazo\./);
  });
  it('states nothing of a person that nobody said', async () => {
    const made = sampleResult([{ id: 'A', 'linked-event': '12', 'conduct-date': '2024-07-30', charges: [] }]);
    const drafted = await renderRequest({ ...inputOf(made), subject: caseIn(made, 'A') });
    const text = drafted.refused === null ? docxText(drafted.docx) : '';
    expect(text).toContain('Si se encuentra fuera del país, el poder se acompaña [… verificar].');
    expect(text).toContain('Conducta aún sin imputación.');
    expect(text).not.toContain('excarcelación');
  });
  it('marks each place that needs a human, and counts them', async () => {
    const made = await renderRequest(one('M-17'));
    if (made.refused !== null) throw new Error(made.refused);
    expect(made.places).toBe(docxText(made.docx).match(/\[[^[\]]*…[^[\]]*\]/g)?.length);
    expect(part(made.docx, 'word/document.xml').match(/FFF2A8/g)?.length).toBe(made.places);
  });
  it('counts the fifteen days for a complaint, and leaves the term of an appeal open', async () => {
    expect(await draft('M-19', { kind: 'complaint' })).toContain('vence el 27 de noviembre de 2026');
    expect(await draft('M-21', { kind: 'complaint' })).toContain('venció el 17 de marzo de 2026');
    expect(await draft('M-21', { kind: 'appeal' })).toMatch(/ninguna fuente pública da el plazo[^]*La negó|el 20 de marzo de 2026/);
  });
  it('is the same bytes each time, whatever was made before', async () => {
    const make = async () => { const made = await renderRequest(one('M-02')); return made.refused === null ? Buffer.from(made.docx) : Buffer.of(); };
    const first = await make();
    await docxOf(memoDoc(one('M-10')));
    expect((await make()).equals(first)).toBe(true);
  });
});

describe.skipIf(SOFFICE === undefined)('LibreOffice', () => {
  it('opens every document and reads the same words', async () => {
    const made = await renderRequest(one('M-10'));
    const hostile = sampleResult([HOSTILE_FORM], HOSTILE_OPTIONS);
    const harmless = await renderRequest({ ...inputOf(hostile), subject: caseIn(hostile, HOSTILE_FORM.id) });
    const files = [await docxOf(memoDoc(one('M-06', 'en'))), made.refused === null ? made.docx : new Uint8Array(), harmless.refused === null ? harmless.docx : new Uint8Array()];
    for (const bytes of files) {
      const text = converted(bytes, 'a.docx', 'txt:Text (encoded):UTF8').get('a.txt')?.toString('utf8') ?? '';
      const flat = (words: string) => words.replace(/^\ufeff/, '').replace(/^\s*(•|\d+\.)\s/gm, '').replace(/\s+/g, '');
      expect(flat(text).includes(flat(docxText(bytes)).slice(0, 3000).slice(0, 1500))).toBe(true);
    }
  });
});

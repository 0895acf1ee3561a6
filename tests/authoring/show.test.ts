import { describe, expect, it } from 'vitest';
import { lawWords } from '../../src/i18n/law.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { foundOffencesReport, offenceReport } from '../../src/report/law/offences-doc.ts';
import { NoSuchPart, listLaws, showLaw } from '../../src/report/law/show-law.ts';
import type { LoadedLaw } from '../../src/rules/language/law.ts';
import { LAW_2026, catalogue } from './loaded.ts';
import { textOfBlocks } from '../../src/report/document/text.ts';
import { told } from './told.ts';

const { es, en } = lawWords;

describe('law show', () => {
  it('puts every condition into the words of both languages, with no code left in them', () => {
    for (const language of LANGUAGES) {
      const text = told(showLaw(LAW_2026, 'all', lawWords[language]), 'text', { width: 100_000 });
      expect(text).not.toMatch(/undefined|\[object|\bnull\b/);
      for (const provision of LAW_2026.law.provisions) expect(text).toContain(provision.title[language]);
      for (const code of ['conduct-date', 'intentional-homicide', 'foreign-armed-action', 'numeral: ']) expect(text.replace(/foreign-action-not-alleged/g, '')).not.toContain(code);
    }
  });
  it('says the rule of article 9 n.º 2 from the file', () => {
    const text = told(showLaw(LAW_2026, 'art-9-2', es), 'text', { width: 200 });
    expect(text).toContain('Artículo 9, n.º 2. Homicidio intencional y lesiones gravísimas');
    expect(text).toContain('    - todo lo siguiente:\n      - el delito imputado es de esta clase: homicidio intencional o lesiones gravísimas');
    expect(text).toContain('          - grado de ejecución: consumado\n          - participación: cualquiera salvo complicidad');
    expect(told(showLaw(LAW_2026, 'art-9-2', en), 'markdown')).toContain('on question Q4 the position');
  });
  it('finds an article, an event, a question and a rule by what people call them', () => {
    for (const asked of ['9', 'art. 9', 'artículo 9']) expect(told(showLaw(LAW_2026, asked, es))).toContain('Artículo 9. Exclusiones');
    for (const asked of ['evento 12', 'hecho 12', 'n.º 12', '8.12', '28J']) expect(told(showLaw(LAW_2026, asked, es))).toContain('Elección presidencial de julio de 2024');
    expect(told(showLaw(LAW_2026, 'q4', en))).toContain('Attempt, frustration and complicity');
    expect(() => told(showLaw(LAW_2026, 'art 99', es))).toThrow(NoSuchPart);
  });
  it('always shows the status of the text first', () => {
    for (const asked of ['all', '9', '8.12', 'Q1']) expect(told(showLaw(LAW_2026, asked, es))).toContain('NO COTEJADA CON LA GACETA');
  });
  it('writes one self-contained page in which nothing of the file is markup', () => {
    const hostile: LoadedLaw = { ...LAW_2026, law: { ...LAW_2026.law, title: { es: '<script>alert(1)</script>', en: '"&\u001b[31m' } } };
    const page = told(showLaw(hostile, 'all', es), 'html');
    expect(page).not.toContain('<script');
    expect(page.replace(/<a href="https?:[^"]*" rel="noreferrer noopener">/g, '')).not.toMatch(/(src|href)=/);
    expect(told(showLaw(hostile, 'all', en))).not.toContain('\u001b');
  });
  it('gives the conditions in JSON as data and in words', () => {
    const data = JSON.parse(told(showLaw(LAW_2026, 'art-6', es), 'json')) as { sha256: string; provision: { when: unknown; whenInWords: string } };
    expect(data.sha256).toBe(LAW_2026.sha256);
    expect(data.provision.whenInWords).toBe('fecha de los hechos: del 1 de enero de 1999 al 19 de febrero de 2026');
  });
  it('lists the versions', () => {
    expect(told(listLaws([LAW_2026], 've-amnesty-2026', es))).toContain('ve-amnesty-2026 (la que se usa si no se nombra otra)');
  });
});

describe('offences', () => {
  it('finds by name without accents and by article number', () => {
    expect(told(foundOffencesReport(catalogue, 'traicion', es))).toContain('traicion-a-la-patria');
    expect(told(foundOffencesReport(catalogue, 'art. 416', es))).toContain('lesiones-gravisimas');
    expect(told(foundOffencesReport(catalogue, 'nada de nada', es))).toContain('Ningún delito');
  });
  it('shows one offence with its articles and what it raises', () => {
    expect(offenceReport(catalogue, 'lesiones-gravisimas', es)?.data).toMatchObject({ id: 'lesiones-gravisimas' });
    expect(textOfBlocks(offenceReport(catalogue, 'lesiones-gravisimas', es)?.document().blocks ?? [])).toContain('lesiones gravísimas');
    expect(offenceReport(catalogue, 'no-such', es)).toBeNull();
  });
});

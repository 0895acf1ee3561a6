/** A law of a country without a pack is refused: in the library, in every command, and by `law check` with its line. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { LawFileError, loadLaw } from '../../src/index.ts';
import { checkLawFile } from '../../src/authoring/lint.ts';
import { embeddedCatalogue } from '../../src/country/laws.ts';
import { cliWords } from '../../src/i18n/cli.ts';
import { lawWords } from '../../src/i18n/law.ts';
import { lawOf } from '../../src/cli/settings.ts';

const ours = readFileSync(new URL('../../data/ve/laws/ve-amnesty-2026.yaml', import.meta.url), 'utf8');
const text = ours.replace('\ncountry: VE\n', '\ncountry: ES\n');
const line = text.split('\n').indexOf('country: ES') + 1;

describe('a law of another country', () => {
  it('is refused by the library', async () => {
    expect(line).toBeGreaterThan(0);
    const error: unknown = await loadLaw({ text, name: 'es-amnesty-2024.yaml' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(LawFileError);
    expect((error as LawFileError).findings).toMatchObject([{ code: 'no-country-pack', found: 'ES', expected: 'VE', line }]);
  });

  it('is refused wherever a command takes a law, with its country and those that there are', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'amnistia-')), 'es-amnesty-2024.yaml');
    writeFileSync(file, text);
    for (const language of ['es', 'en'] as const) {
      const said = cliWords[language].lawFinding['no-country-pack']?.('ES', 'VE') ?? '';
      expect(said).toMatch(/ES.*VE/u);
      await expect(lawOf(file, language)).rejects.toMatchObject({ code: 'law-file-wrong', values: { findings: expect.stringContaining(said) as unknown } });
    }
  });

  it('is an error of law check, with what to do', async () => {
    const [finding] = checkLawFile(text, 'law.yaml', await embeddedCatalogue());
    expect(finding).toMatchObject({ code: 'no-country-pack', level: 'error', line, found: 'ES' });
    for (const language of ['es', 'en'] as const) expect(lawWords[language].check.codes['no-country-pack']?.('ES', 'VE').remedy).toContain('VE');
  });
});

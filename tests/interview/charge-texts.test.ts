/** What is typed where charges are asked for is read as `check --set charges=` reads it. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasCharges, isUnknown, type Case, type Charge } from '../../src/case/case.ts';
import { readCaseValue } from '../../src/intake/index.ts';
import { findCharges, type ChargeSearch, NONE, entriesOf } from '../../src/interview/find-charges.ts';
import { UNKNOWN } from '../../src/interview/read-answer.ts';
import type { Choice } from '../../src/interview/screen.ts';
import { begin, give, subjectOf, type Setting } from '../../src/interview/session.ts';
import { Wording } from '../../src/interview/wording.ts';
import { intakeContext } from '../../src/intake/law-context.ts';
import { CHARGE_TEXTS, EITHER_TEXTS, NOT_KNOWN_TEXTS } from './charge-texts.ts';
import { realSetting } from './setting.ts';
import { HAS_TMUX, inPlace } from './steps.ts';

let setting: Setting;
let search: ChargeSearch;
beforeAll(async () => {
  setting = await realSetting();
  search = { ...setting, wording: new Wording('es', setting.engine.compiled.law, setting.reader), conduct: null };
});

/** What Enter takes: the choice on which the cursor stands, unless that is only told. */
function taken(text: string): Choice | undefined {
  const [first] = findCharges(text, search);
  return first?.told ? undefined : first;
}

function interviewed(text: string): Case['charges'] {
  const entries = entriesOf(taken(text)?.value ?? '', search);
  return subjectOf(setting, give(setting, begin(), { kind: 'charges', reference: 'charges', text, entries })).charges;
}

/** The function that `--set` calls. */
function checked(text: string): Case['charges'] {
  return readCaseValue({ charges: text }, intakeContext(setting.engine.compiled.law, setting.catalogue), '--set').charges;
}

/** What was read. "Completed" and "author", which `check` takes from silence, are asked for in an interview. */
function reading(charges: Case['charges']): readonly unknown[] {
  if (!hasCharges(charges)) return ['not known'];
  const said = ({ facts }: Charge) => Object.entries(facts).filter(([, fact]) => !isUnknown(fact) && !['completed', 'author'].includes(String(fact.values[0])));
  return charges.map((charge) => ({ text: charge.text, offences: charge.offences, article: charge.article, statute: charge.statute, said: said(charge) }));
}

describe('charges that are typed', () => {
  it('are those that check reads, with one Enter', () => {
    expect(CHARGE_TEXTS.length).toBeGreaterThanOrEqual(60);
    for (const text of CHARGE_TEXTS) expect({ text, is: reading(interviewed(text)) }).toEqual({ text, is: reading(checked(text)) });
  });

  it('are read as check reads them, whatever they are', () => {
    const piece = fc.constantFrom(...CHARGE_TEXTS, ...setting.catalogue.offences.flatMap(({ name, aliases }) => [name.es, ...aliases.slice(0, 2)]));
    const joint = fc.constantFrom('; ', ', ', ' y ', '\n', ' / ', ' en relación con ');
    const written = fc.tuple(piece, fc.array(fc.tuple(joint, piece), { maxLength: 3 }), fc.boolean()).map(([first, rest, capitals]) => {
      const text = first + rest.map(([mark, next]) => mark + next).join('');
      return capitals ? text.toUpperCase() : text;
    });
    fc.assert(fc.property(written, (text) => { expect(reading(interviewed(text))).toEqual(reading(checked(text))); }), { numRuns: 300 });
  });

  it('never become an offence that only resembles them', () => {
    for (const { name } of setting.catalogue.offences) {
      const part = name.es.slice(0, Math.max(3, Math.floor(name.es.length / 2)));
      const charges = interviewed(part);
      expect({ part, is: reading(charges) }).toEqual({ part, is: reading(checked(part)) });
    }
  });

  it.each(NOT_KNOWN_TEXTS)('are not known after "%s"', (text) => {
    expect(taken(text)?.value).toBe(UNKNOWN);
    const read = checked(text);
    // A sheet may not know the sentence, but takes it for no offence.
    if (hasCharges(read)) for (const { offences } of read) expect(offences).toBeNull();
  });

  it.each(EITHER_TEXTS)('are asked for plainly after "%s"', (text) => {
    const choices = findCharges(text, search);
    expect(choices.map(({ value, told = false }) => told || value)).toEqual([true, UNKNOWN, NONE]);
  });

  it.each(['no le imputaron nada', 'he was not charged'])('are asked for where they are denied: "%s"', (text) => {
    const choices = findCharges(text, search);
    expect(choices.slice(0, 3).map(({ value, told = false }) => told || value)).toEqual([true, UNKNOWN, NONE]);
  });

  it('are no denial where an offence is named, or something else denied', () => {
    for (const text of ['sin permiso', 'no se presentó al tribunal', 'instigación a delinquir', 'omisión de denuncia de delito']) expect(taken(text)?.value).toBe(`typed:${text}`);
  });

  it('are none only where that is said of charges', () => {
    for (const text of ['sin cargos', 'no tiene cargos', 'sin imputación', 'todavía no hay imputación', 'sin cargos formales', 'aún no ha sido acusado']) expect(taken(text)?.value).toBe(NONE);
  });
});

describe.runIf(HAS_TMUX)('in a real terminal', () => {
  it('one interview takes all of them, one Enter each, and loses none', () => inPlace(async ({ open, folder }) => {
    const t = await open();
    let count = 0;
    for (const text of CHARGE_TEXTS) {
      await t.waitFor(count === 0 ? 'Primer cargo' : `> Cargo ${String(count + 1)}, `);
      await t.type(text);
      const shown = taken(text)?.label.slice(0, 40) ?? '';
      await t.waitFor((screen) => screen.includes(`\n> ${shown}`));
      await t.press('Enter');
      const charges = checked(text);
      count += hasCharges(charges) ? charges.length : 0;
    }
    await t.waitFor(`> Cargo ${String(count + 1)}, `);
    await t.press('Enter');
    await t.waitFor('Pregunta 2');
    await t.press('C-d');
    await t.waitFor('> sí, guardar un borrador');
    await t.press('Enter');
    await t.waitFor('> ¿En qué archivo?');
    await t.type('all.json');
    await t.press('Enter');
    expect(await t.exit()).toBe(130);
    const saved = readCaseValue(JSON.parse(await readFile(join(folder, 'all.json'), 'utf8')), intakeContext(setting.engine.compiled.law, setting.catalogue), 'all');
    const expected = CHARGE_TEXTS.flatMap((text) => checked(text) as readonly Charge[]);
    const brief = (charges: Case['charges']) => (charges as readonly Charge[]).map(({ text, offences }) => ({ text, offences }));
    expect(brief(saved.charges)).toEqual(brief(expected));
  }));

  it('the command reads the same', () => inPlace(async ({ folder }) => {
    for (const text of ['286 CP', 'lesiones personales', 'preso politico', 'terrorismo, odio']) {
      const args = [resolve('bin/amnistia.js'), 'check', '--set', `charges=${text}`, '--format', 'json', '--as-of', '2026-11-26'];
      const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder, env: { ...process.env, AMNISTIA_LANG: 'es' } });
      const [one] = (JSON.parse(stdout) as { cases: readonly { charges: readonly { text: string; offences: readonly string[] | null }[] }[] }).cases;
      expect(one?.charges.map(({ text: words, offences }) => ({ words, offences }))).toEqual((interviewed(text) as readonly Charge[]).map(({ text: words, offences }) => ({ words, offences })));
    }
  }));

  it.each([['-p', '\n'], ['', '\n'], ['-r', '\n'], ['-p', '\r\n'], ['', '\n\n']])('several lines that are pasted (paste-buffer %s) are several charges', (flag, end) => inPlace(async ({ open }) => {
    for (const plain of ['', '--plain']) {
      const t = await open(plain);
      await t.waitFor(/Primer\s+cargo[^]*Intro/u);
      await t.paste(['agavillamiento', 'resistencia a la autoridad', 'delito que nadie conoce'].join(end), flag);
      if (plain !== '') await t.press('Enter');
      await t.waitFor('3 cargos: agavillamiento; resistencia a la autoridad;');
      await t.press('Enter');
      const shown = await t.waitFor('Cargo 4, si hay otro');
      expect(shown).toMatch(/1\. Agavillamiento[^]*2\. Resistencia a la autoridad[^]*3\. «delito que nadie conoce»/u);
      await t.press('C-c');
    }
  }));
});

/** Texts that were not read: once each in a sheet, answered in one column, read back. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Answers, answeredCharges } from '../../src/intake/answers.ts';
import { readFactText } from '../../src/intake/index.ts';
import { context } from '../intake/reading.ts';
import { amnistia, inFolder } from './run.ts';

const LIST = ['id;Delitos;Hecho;Fecha de los hechos;Etapa procesal', 'A-1;lo del puente;guarimbas;30/07/2024;imputado', 'A-2;Lo del PUENTE, agavillamiento;guarimbas;29/07/2024;acusado', 'A-3;agavillamiento;28J;29/07/2024;imputado'].join('\n');

type Sheet = readonly Readonly<Record<string, string>>[];
const sheetOf = (bytes: Buffer): Sheet => parse(bytes, { columns: true, delimiter: ';', bom: true });

describe('--unread and --answers', () => {
  it('say each text once, with how many people it concerns, and take what it means', async () => {
    await inFolder({ 'list.csv': LIST }, async (cwd) => {
      const first = await amnistia(['batch', 'list.csv', '--as-of', '2026-11-26', '--lang', 'en', '--unread', 'unread.csv', '-o', 'before.json'], { cwd });
      expect(first.stderr).not.toMatch(/puente|guarimbas/iu);
      const rows = sheetOf(readFileSync(join(cwd, 'unread.csv')));
      expect(rows.map((row) => [row['What is written'], row['People']])).toEqual([['guarimbas', '2'], ['lo del puente', '2']]);
      const meant: Readonly<Record<string, string>> = { guarimbas: 'n.º 12', 'lo del puente': 'obstrucción de vías' };
      const lines = rows.map((row) => [row['Fact'], row['What is written'], row['People'], row['Could be'], meant[row['What is written'] ?? '']]);
      writeFileSync(join(cwd, 'answers.csv'), [Object.keys(rows[0] ?? {}), ...lines, ['Charges', 'agavillamiento', '', '', 'resistencia a la autoridad'], ['Charges', 'otra cosa', '', '', 'xyz']].map((line) => line.join(';')).join('\n'));
      const second = await amnistia(['batch', 'list.csv', '--as-of', '2026-11-26', '--lang', 'en', '--answers', 'answers.csv', '-o', 'after.json'], { cwd });
      expect(second.stderr).toMatch(/Answers used: 2\. Asked for by no text of the list: 1\. Not understood and not used, in the sheet of answers: row 5\./u);
      const { run, cases } = JSON.parse(readFileSync(join(cwd, 'after.json'), 'utf8')) as { run: { answers?: { used: number } }; cases: { charges: { text: string; offences: string[] }[]; facts: Record<string, unknown> }[] };
      expect(run.answers?.used).toBe(2);
      expect(cases.map((one) => one.charges.map(({ text, offences }) => [text, ...offences]))).toEqual([
        [['lo del puente', 'obstruccion-de-vias']], [['Lo del PUENTE', 'obstruccion-de-vias'], ['agavillamiento', 'agavillamiento']], [['agavillamiento', 'agavillamiento']],
      ]);
      expect(cases.map(({ facts }) => facts['linked-event'])).toEqual([['12'], ['12'], '12'].map((value, at) => (at < 2 ? cases[at]?.facts['linked-event'] : value)));
      expect(JSON.stringify(cases[0]?.facts['linked-event'])).toContain('12');
      expect((await amnistia(['batch', 'list.csv', '--answers', 'list.csv', '--lang', 'en'], { cwd })).status).toBe(2);
    });
  });

  it('never change what was read, whatever the answers are', () => {
    const texts = fc.constantFrom('agavillamiento', 'terrorismo, art. 52 LOCDOFT', 'lo del puente', 'cosa rara; agavillamiento', 'imputado', 'sí');
    fc.assert(fc.property(texts, texts, texts, (cell, written, answer) => {
      const answers = new Answers([{ fact: 'charges', written, answer }, { fact: 'stage', written, answer }]);
      const [plain, with_] = [context.charges.charges(cell, null), answeredCharges(context.charges, answers).charges(cell, null)];
      plain.charges.forEach((charge, at) => { if (charge.offences?.length === 1) expect(with_.charges).toContainEqual(charge); else expect(with_.charges.length).toBeGreaterThan(at); });
      const [before, after] = [readFactText('stage', cell, context), readFactText('stage', cell, { ...context, answers })];
      const { stage } = before.facts;
      if (stage !== undefined && 'values' in stage && stage.values.length === 1) expect(after).toEqual(before);
    }));
  });
});

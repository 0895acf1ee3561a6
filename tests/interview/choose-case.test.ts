/** With which case of several to go on. */
import { beforeAll, describe, expect, it } from 'vitest';
import { known, type Case } from '../../src/case/case.ts';
import { chooseCase } from '../../src/interview/choose-case.ts';
import type { Setting } from '../../src/interview/session.ts';
import { Wording } from '../../src/interview/wording.ts';
import { scripted, type Line } from './scripted.ts';
import { realSetting } from './setting.ts';

let setting: Setting;
beforeAll(async () => {
  setting = await realSetting();
});

const caseOf = (id: string): Case => ({ id, facts: { name: known('Nombre Reservado'), 'linked-event': known('12') }, charges: { unknown: 'unasked' }, warnings: [] });
const CASES = ['M-01', 'M-02', 'MM-02', '12', 'Ñ 3'].map((id, index) => ({ id, row: index + 10, case: caseOf(id) }));

async function choose(line: Line, unread: readonly number[] = []) {
  const screen = scripted([line]);
  const wording = new Wording('es', setting.engine.compiled.law, setting.reader);
  return { chosen: await chooseCase(screen, wording, CASES, unread), screen };
}

describe('the case of several', () => {
  it.each([
    [{ search: 'm-02' }, 'M-02'],
    [{ search: 'mm' }, 'MM-02'],
    [{ search: '12' }, '12'],
    [{ search: '11' }, 'M-02'],
    [{ search: 'n 3' }, 'Ñ 3'],
  ])('is found by %j', async (line, id) => {
    expect((await choose(line)).chosen?.id).toBe(id);
  });

  it('can be left, and what matches none can not be chosen', async () => {
    expect((await choose('CTRL-C')).chosen).toBe(null);
    const { screen } = await choose('M-01');
    expect(screen.asks[0]?.find?.('zz')).toMatchObject([{ told: true }]);
  });

  it('is shown by its key, its row, its event and its day; never by its name', async () => {
    const { screen } = await choose('M-01', [4, 9]);
    const shown = JSON.stringify([screen.shown, screen.asks[0]?.choices]);
    expect(screen.asks[0]?.choices[0]).toMatchObject({ label: 'M-01 (fila 10)', note: expect.stringContaining('n.º 12') as string });
    expect(shown).not.toContain('Reservado');
    expect(shown).toContain('Estas filas no se pueden leer, y por eso no figuran: 4, 9.');
  });
});

/** A saved result is checked against itself: what is sound passes, what was cut or changed is refused and named. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseResult } from '../../src/report/result-schema.ts';
import type { CaseResult, Result } from '../../src/report/result.ts';
import { requireAgreement } from '../../src/cli/input/agreement.ts';
import type { Notices } from '../../src/cli/output/notices.ts';
import { embeddedCatalogue, embeddedLaw } from '../../src/country/laws.ts';
import { amnistia, copyExample, filesIn, inFolder } from './run.ts';

const AS_OF = ['--as-of', '2026-11-26', '--lang', 'en'] as const;
const KEY = ['--redact', '--at-least', '1', '--key', 'k', '--new-key'] as const;

/** Every way in which a result is saved. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  batch: ['batch', 'l.csv'],
  'other reading': ['batch', 'l.csv', '--reading', 'favourable', '--assume', 'Q2=open'],
  'two lists': ['batch', 'l.csv', 'more.csv', '--duplicates'],
  'the same list twice': ['batch', 'l.csv', 'l.csv'],
  'rows rejected': ['batch', 'more.csv'],
  'json cases': ['batch', 'cases.json'],
  check: ['check', 'one.json'],
  sets: ['check', '--set', 'charges=terrorismo; hurto', '--set', 'conduct-date=2024-07-30', '--set', 'name=Zutana'],
  'some cases': ['batch', 'l.csv', '--case', 'M-05', '--case', 'M-07'],
  columns: ['batch', 'l.csv', '--columns', 'state,charges,military'],
  'columns without charges': ['batch', 'more.csv', '--columns', 'state'],
  redacted: ['batch', 'l.csv', ...KEY],
  'redacted, coarse': ['batch', 'l.csv', 'more.csv', ...KEY, '--coarsen', 'dates=year,places=none'],
  'redacted columns': ['batch', 'l.csv', ...KEY, '--columns', 'state,charges'],
  'another language': ['batch', 'l.csv', ...KEY, '--lang', 'es'],
};
const MORE = 'id;Nombre;Fecha de los hechos;Hecho;Delitos;Militar;Etapa;Situación\n1;Zutana;31/02/2024;28J;robo y hurto;quizás;condenada;presa\n1;Mengana;30/07/2024;n.º 12;terrorismo;no;;libre\n2;x;;;;;;;de más\n';

async function saved(way: readonly string[], work: (folder: string) => Promise<void> = () => Promise.resolve()): Promise<Result> {
  let result: Result | undefined;
  await inFolder({ 'more.csv': MORE, 'cases.json': JSON.stringify([{ id: 'a', name: 'Zutana', 'conduct-date': ['2024-07-30', '2014-02-12'], charges: [{ text: 'robo', offences: ['robo'] }] }, { charges: null, 'court-name': 'Tribunal 4° de Control' }]), 'one.json': '{"linked-event":"12","charges":"instigación al odio"}' }, async (cwd) => {
    copyExample('ong-muestra.csv', cwd);
    writeFileSync(join(cwd, 'l.csv'), readFileSync(join(cwd, 'ong-muestra.csv')));
    const [command = '', ...rest] = way;
    const done = await amnistia([command, ...rest, '--format', 'json', '-o', 'r.json', ...AS_OF], { cwd });
    expect([0, 1], done.stderr).toContain(done.status);
    result = parseResult(readFileSync(join(cwd, 'r.json'), 'utf8'));
    await work(cwd);
  });
  if (!result) throw new Error('nothing saved');
  return result;
}

describe.each(Object.entries(WAYS))('%s', (name, way) => {
  it('is sound, and rendered in every format', () =>
    saved(way, async (cwd) => {
      const done = await amnistia(['render', 'r.json', '-o', 'a.html', '-o', 'a.csv', '-o', 'a.xlsx', '-o', 'b.json', '--lang', 'es'], { cwd });
      expect([done.status, done.stderr]).toEqual([0, expect.stringMatching(name.startsWith('redacted') || name.startsWith('columns') || name === 'another language' ? /se recortó para compartirlo/u : /^(?!.*evaluaron)/su) as string]);
      const again = await amnistia(['render', 'b.json', '--format', 'text', '--lang', 'en'], { cwd });
      expect(again.status, again.stderr).toBe(0);
      const compared = await amnistia(['compare', 'r.json', 'b.json', '--lang', 'en'], { cwd });
      expect([compared.status, compared.stdout], compared.stderr).toEqual([0, expect.stringContaining('Changed: 0.') as string]);
    }));
});

type Change = (result: Result) => Result;
const firstCase = (change: (subject: CaseResult) => CaseResult, which: (subject: CaseResult) => boolean = () => true): Change => (result) => {
  const at = result.cases.findIndex(which);
  expect(at).toBeGreaterThanOrEqual(0);
  return { ...result, cases: result.cases.map((one, index) => (index === at ? change(one) : one)) };
};
const facts = (more: Readonly<Record<string, unknown>>) => firstCase((one) => ({ ...one, facts: { ...one.facts, ...more } }), ({ charges }) => charges.length > 0);
const is = (outcome: string) => (one: CaseResult): boolean => one.outcome === outcome;
const TAMPERED: Readonly<Record<string, readonly [Change, string]>> = {
  'cases cut off': [(r) => ({ ...r, cases: r.cases.slice(0, 10) }), 'cases were evaluated, and holds 10'],
  'every ineligible set to eligible': [(r) => ({ ...r, cases: r.cases.map((one) => (one.outcome === 'ineligible' ? { ...one, outcome: 'eligible' } : one)) }), 'of one outcome'],
  'the same, counts too': [(r) => ({ ...r, counts: { ...r.counts, outcomes: { ...r.counts.outcomes, eligible: r.counts.outcomes.eligible + r.counts.outcomes.ineligible, ineligible: 0 } }, cases: r.cases.map((one) => (one.outcome === 'ineligible' ? { ...one, outcome: 'eligible' } : one)) }), 'not the one that its charges make'],
  'the same, charges too': [(r) => ({ ...r, counts: { ...r.counts, outcomes: { ...r.counts.outcomes, eligible: r.counts.outcomes.eligible + r.counts.outcomes.ineligible, ineligible: 0 } }, cases: r.cases.map((one) => (one.outcome === 'ineligible' ? { ...one, outcome: 'eligible', charges: one.charges.map((charge) => ({ ...charge, outcome: 'eligible' })) } : one)) }), 'evaluated again'],
  'counts set to all eligible': [(r) => ({ ...r, counts: { ...r.counts, outcomes: { eligible: r.cases.length, ineligible: 0, undetermined: 0, mixed: 0 } } }), 'of one outcome'],
  'fewer rows read': [(r) => ({ ...r, counts: { ...r.counts, read: 5 } }), 'says that 5 rows were read'],
  'more blank': [(r) => ({ ...r, counts: { ...r.counts, blank: 7 } }), 'parts come to'],
  'one case twice': [(r) => ({ ...r, counts: { ...r.counts, read: r.counts.read + 1, evaluated: r.counts.evaluated + 1, outcomes: { ...r.counts.outcomes, [r.cases[0]?.outcome ?? '']: (r.counts.outcomes[r.cases[0]?.outcome ?? 'mixed']) + 1 } }, cases: [...r.cases, ...r.cases.slice(0, 1)] }), 'stands in it twice'],
  'a rejected row made up': [(r) => ({ ...r, rejected: [{ file: 'l.csv', row: 99, column: '', code: 'extra-cell', message: '', original: [] }] }), 'rows were rejected'],
  'said to be redacted': [(r) => ({ ...r, run: { ...r.run, shared: { redacted: true, dates: 'day', places: 'state', facts: ['state'] } } }), 'do not share it'],
  'said to be redacted, with all facts': [(r) => ({ ...r, run: { ...r.run, shared: { redacted: true, dates: 'day', places: 'state', facts: Object.keys(r.cases[0]?.facts ?? {}) } } }), 'do not share it'],
  'said to have some columns only': [(r) => ({ ...r, run: { ...r.run, shared: { redacted: false, facts: ['state'] } } }), 'do not share it'],
  'one date changed': [facts({ 'conduct-date': '1985-01-01' }), 'evaluated again'],
  'one answer changed': [facts({ military: 'yes', court: 'military' }), 'evaluated again'],
  'one fact taken away': [firstCase((one) => ({ ...one, facts: Object.fromEntries(Object.entries(one.facts).filter(([id]) => id !== 'conduct-date' && id !== 'linked-event')) }), ({ facts: own }) => typeof own['linked-event'] === 'string' && typeof own['conduct-date'] === 'string'), 'the form in which'],
  'a fact that there is not': [facts({ innocent: 'yes' }), 'the form in which the program saves them'],
  'a fact in a form that is not saved': [facts({ 'conduct-date': '30/07/2024' }), 'the form in which the program saves them'],
  'another id': [firstCase((one) => ({ ...one, id: 'M-99' })), 'the form in which the program saves them'],
  'another offence': [firstCase((one) => ({ ...one, charges: one.charges.map((charge) => ({ ...charge, offences: ['homicidio-intencional'] })) })), 'evaluated again'],
  'other words of a charge': [firstCase((one) => ({ ...one, charges: one.charges.map((charge) => ({ ...charge, text: 'nada' })) })), 'evaluated again'],
  'nothing to turn on': [firstCase((one) => ({ ...one, turnsOn: [] }), is('undetermined')), 'evaluated again'],
  'nothing to turn on, of one charge': [firstCase((one) => ({ ...one, charges: one.charges.map((charge) => ({ ...charge, turnsOn: [] })) }), is('undetermined')), 'evaluated again'],
  'another ground': [firstCase((one) => ({ ...one, ground: 'period' }), ({ ground }) => ground !== 'period'), 'evaluated again'],
  'no conditions': [firstCase((one) => ({ ...one, conditions: [] }), ({ conditions }) => conditions.length > 0), 'evaluated again'],
  'nothing assumed': [firstCase((one) => ({ ...one, assumed: [] }), ({ assumed }) => assumed.length > 0), 'evaluated again'],
  'nothing that would change it': [firstCase((one) => ({ ...one, wouldChange: [] }), ({ wouldChange }) => wouldChange.length > 0), 'evaluated again'],
  'nothing that would settle it': [firstCase((one) => ({ ...one, settledBy: [] }), ({ settledBy }) => settledBy.length > 0), 'evaluated again'],
  'other steps': [firstCase((one) => ({ ...one, next: [] }), ({ next }) => next.length > 0), 'evaluated again'],
  'another day': [(r) => ({ ...r, run: { ...r.run, asOf: '2026-02-01' } }), 'evaluated again'],
  'another reading': [(r) => ({ ...r, run: { ...r.run, reading: 'strict' } }), 'not those of the law'],
  'a reading that there is not': [(r) => ({ ...r, run: { ...r.run, reading: 'kind' } }), 'not those of the law'],
  'a position taken back': [(r) => ({ ...r, run: { ...r.run, assumptions: {} } }), 'not those of the law'],
  'a law checked against the gazette': [(r) => ({ ...r, run: { ...r.run, law: { ...r.run.law, status: 'checked-against-gazette' } } }), 'not those of the law'],
};

describe('a result that was changed', () => {
  let sound: Result;
  beforeAll(async () => {
    sound = await saved(WAYS['batch'] ?? []);
  });
  /** As the program checks it, without a process for each. */
  const refused = async (result: Result, says: string): Promise<void> => {
    const [law, catalogue] = await Promise.all([embeddedLaw(result.run.law.id), embeddedCatalogue()]);
    const told: string[] = [];
    const notices = { say: (text: string) => Promise.resolve(told.push(text)) } as unknown as Notices;
    const saved = parseResult(JSON.stringify(result));
    const error: unknown = await requireAgreement({ file: 'r.json', result: saved, law, catalogue }, 'en', notices).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'UsageError', code: 'result-disagrees', values: { file: 'r.json', what: expect.stringContaining(says) as string } });
  };

  it.each(Object.entries(TAMPERED))('%s: refused', (_, [change, says]) => refused(change(sound), says));

  it('as it was made: not refused', () => expect(refused(sound, '')).rejects.toThrow());

  it.each([['render', 'r.json', '-o', 'a.html'], ['compare', 's.json', 'r.json'], ['compare', 'r.json', 's.json'], ['request', 'r.json', '--case', 'M-01', '--anyway', '-o', 'a.docx']])('%s %s %s: refuses it, and writes nothing', (...args) =>
    inFolder({ 'r.json': JSON.stringify(TAMPERED['the same, charges too']?.[0](sound)), 's.json': JSON.stringify(sound) }, async (cwd) => {
      const done = await amnistia([...args, '--lang', 'en'], { cwd });
      expect([done.status, done.stdout], done.stderr).toEqual([2, '']);
      expect(done.stderr).toMatch(/r\.json does not agree with itself and was not used: row \d+: its facts, evaluated again/u);
      expect(filesIn(cwd)).toEqual(['r.json', 's.json']);
    }));

  it.each<readonly [string, Change]>([
    ['a name in a fact', firstCase((one) => ({ ...one, facts: { ...one.facts, name: 'Zutana' } }))],
    ['a name in a cell', firstCase((one) => ({ ...one, cells: ['Zutana', ...(one.cells ?? []).slice(1)] }))],
    ['a name in the last cell', firstCase((one) => ({ ...one, cells: [...(one.cells ?? []).slice(0, -1), 'Zutana'] }))],
    ['a name for a place', firstCase((one) => ({ ...one, facts: { ...one.facts, state: 'Zutana' } }))],
    ['a name in a charge', firstCase((one) => ({ ...one, charges: one.charges.map((charge) => ({ ...charge, text: 'robo a Zutana' })) }))],
    ['a name in the facts of a charge', firstCase((one) => ({ ...one, facts: { ...one.facts, charges: [{ text: 'robo a Zutana', offences: ['robo'] }] } }))],
    ['a name for an id', firstCase((one) => ({ ...one, id: 'Zutana', facts: { ...one.facts, id: 'Zutana' } }))],
    ['a name for a file', (r) => ({ ...r, run: { ...r.run, inputs: r.run.inputs.map((one) => ({ ...one, name: 'Zutana.csv' })) } })],
    ['a name in a warning', firstCase((one) => ({ ...one, warnings: [{ column: '', code: 'extra-cell', message: 'Zutana', values: {} }] }))],
    ['a day where months were promised', firstCase((one) => ({ ...one, facts: { ...one.facts, 'conduct-date': '2024-07-30' } }))],
  ])('a redacted one with %s: refused', async (_, change) => {
    const redacted = await saved(['batch', 'l.csv', ...KEY, '--coarsen', 'dates=month']);
    await refused(change(redacted), 'do not share it');
  });

  it('with an outcome that its coarse facts rule out: refused', async () => {
    const redacted = await saved(['batch', 'l.csv', ...KEY, '--coarsen', 'dates=month']);
    const at = redacted.cases.findIndex((one) => one.outcome === 'ineligible' && one.ground === 'exclusion');
    const lie: Result = {
      ...redacted,
      counts: { ...redacted.counts, outcomes: { ...redacted.counts.outcomes, ineligible: redacted.counts.outcomes.ineligible - 1, eligible: redacted.counts.outcomes.eligible + 1 } },
      cases: redacted.cases.map((one, index) => (index === at ? { ...one, outcome: 'eligible', charges: one.charges.map((charge) => ({ ...charge, outcome: 'eligible' })) } : one)),
    };
    await refused(lie, 'evaluated again');
  });

  it('of another version, or of a law that is not at hand: told that it was not evaluated again', () =>
    inFolder({ 'v.json': JSON.stringify({ ...sound, run: { ...sound.run, tool: { ...sound.run.tool, version: '0.0.1' } } }), 'l.json': JSON.stringify({ ...sound, run: { ...sound.run, law: { ...sound.run.law, sha256: '0'.repeat(64) } } }) }, async (cwd) => {
      const version = await amnistia(['render', 'v.json', '-o', 'a.csv', '--lang', 'en'], { cwd });
      expect([version.status, version.stderr]).toEqual([0, expect.stringContaining('another version of amnistia made it') as string]);
      const other = await amnistia(['render', 'l.json', '-o', 'b.csv', '--law', sound.run.law.id, '--lang', 'en'], { cwd });
      expect([other.status, other.stderr]).toEqual([0, expect.stringContaining('not at hand') as string]);
      const compared = await amnistia(['compare', 'v.json', 'l.json', '--lang', 'en'], { cwd });
      expect([compared.status, compared.stderr]).toEqual([0, expect.stringContaining('not at hand') as string]);
    }));
});

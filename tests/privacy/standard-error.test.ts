/** No cell of a list is told on standard error, whatever column it slipped into and whatever went wrong. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amnistia, inFolder } from '../program/run.ts';
import { secretsIn } from '../report/secrets.ts';
import { markedCsv, markedJson, SECRETS } from './marked-lists.ts';

/** Every command that reads lists; `a` and `b` are the lists. */
const RUNS: readonly (readonly string[])[] = [
  ['batch', 'a', '-o', 'out.csv', '--rejects', 'rejects.csv'],
  ['batch', 'a', 'b', '-o', 'out.json', '--duplicates', '--debug'],
  ['batch', 'a', '--header-row', '1', '-o', 'out.html'],
  ['batch', 'a', '--law', 'b'],
  ['batch', 'a', '--map', 'b'],
  ['batch', 'a', '--threads', '2', '--format', 'ndjson', '-o', 'out.ndjson'],
  ['check', 'a', '--format', 'json'],
  ['check', 'a', '--what-if', 'military=yes', '--row', '2', '--no-input'],
  ['check', 'a', '--what-if', 'military=yes', '--case', 'nobody', '--no-input'],
  ['map', 'a', '-o', 'map.json', '--no-input'],
  ['map', 'a', '-o', '-', '--no-input'],
  ['map', 'a', '--set', 'ZZ=name', '--no-input'],
  ['duplicates', 'a', '--names'],
  ['duplicates', 'a', '--decisions', 'b'],
  ['reconcile', 'a', 'b', '--names'],
  ['compare', 'a', 'b', '--rejects', 'rejects.csv'],
  ['deadlines', 'a', '--fail-on', 'overdue', '--names'],
  ['co-defendants', 'a', '--names'],
  ['equal-cases', 'a', '--by', 'court-name'],
  ['pending', 'a', '--names'],
  ['pending', 'a', '--merge', 'b', '-o', 'new.csv'],
  ['request', 'a', '--case', 'nobody'],
  ['request', 'a'],
  ['render', 'a', '--format', 'text'],
  ['law', 'impact', 'a', '--questions'],
  ['law', 'test', '--cases', 'a'],
  ['law', 'check', 'a', '-o', 'findings.txt'],
];
const KNOWN = new Set([0, 1, 2]);

describe.each(RUNS.map((args) => ({ args, name: args.join(' ') })))('$name', ({ args }) => {
  it('tells no cell on standard error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 4, arbitrary: markedCsv }, { weight: 1, arbitrary: markedJson }), markedCsv, fc.constantFrom('es', 'en'), (a, b, language) =>
        inFolder({ a, b }, async (cwd) => {
          const { status, stderr } = await amnistia([...args, '--as-of', '2026-11-26'].filter((one) => args[0] !== 'map' && args[0] !== 'render' && args[1] !== 'test' && args[1] !== 'check' || !/^(?:--as-of|2026-11-26)$/u.test(one)), { cwd, env: { AMNISTIA_LANG: language } });
          expect(KNOWN, stderr).toContain(status);
          expect(secretsIn(stderr, SECRETS), stderr).toEqual([]);
        })),
      { numRuns: 5, seed: 13, endOnFailure: true },
    );
  });
});

it('tells them where they were asked for: in the rejected rows and in the result', () =>
  inFolder({}, async (cwd) => {
    writeFileSync(join(cwd, 'a.csv'), 'N°;Nombre;Fecha de los hechos;Delitos\n1;x;32/13/2024 Fulgencia;robo\n2;Ocultado;30/07/2024;robo;Marcadiña\n');
    const { status, stderr } = await amnistia(['batch', 'a.csv', '-o', 'out.json', '--rejects', 'rejects.csv', '--lang', 'en'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain('date-unreadable  (C Fecha de los hechos: row 2)');
    expect(secretsIn(stderr, SECRETS)).toEqual([]);
    expect(readFileSync(join(cwd, 'rejects.csv'), 'utf8')).toContain('Marcadiña');
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toContain('32/13/2024 Fulgencia');
  }));

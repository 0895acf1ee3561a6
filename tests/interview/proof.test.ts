/**
 * No question too many, over every path of the real law. The suite explores a
 * part and holds PROOF.md to the law that it was written for; `PROVE=all`
 * (`npm run prove:interview`) explores all and writes it. `PROVE=one,two` does
 * these parts; each is kept in `reports/proof`, so that parts can be done one
 * after the other or side by side.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LAW, embeddedCatalogue, embeddedLaw } from '../../src/country/laws.ts';
import { decidingHash } from './proof/deciding.ts';
import { PARTS, QUICK } from './proof/parts.ts';
import { COMMAND, lineOf, owedLine, report } from './proof/report.ts';
import { runPart, type PartResult } from './proof/run.ts';
import { realSetting } from './setting.ts';

const PROOF = new URL('PROOF.md', import.meta.url);
const KEPT = 'reports/proof';
const wanted = process.env['PROVE'];

async function hashNow(): Promise<string> {
  const loaded = await embeddedLaw(DEFAULT_LAW);
  if (!loaded) throw new Error('the law is missing');
  return decidingHash(loaded.law, await embeddedCatalogue());
}

interface Kept {
  readonly hash: string;
  readonly result: PartResult;
}

function keptFor(id: string, hash: string): PartResult | null {
  const file = `${KEPT}/${id}.json`;
  if (!existsSync(file)) return null;
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
  return kept.hash === hash ? kept.result : null;
}

describe('no question is too many', () => {
  it('over every path of a part of the law', async () => {
    const result = runPart(await realSetting(), QUICK, 3);
    expect(result.faults).toEqual([]);
    expect(result.questions).toBeGreaterThan(100);
    expect(result.ends).toBeGreaterThan(500);
    expect(result.compared).toBeGreaterThan(300);
    expect(result.dropped).toBe(0);
  });

  it('says for which law it was proved, and whether that is the one that the program carries', async () => {
    const written = readFileSync(PROOF, 'utf8').split('\n');
    const hash = await hashNow();
    const isProved = written.includes(lineOf({ law: DEFAULT_LAW, hash }));
    const isOwed = written.includes(owedLine(hash));
    expect([isProved, isOwed], `what decides in the law changed since: run \`${COMMAND}\` (some tens of minutes) and read PROOF.md, or say in it: ${owedLine(hash)}`).toEqual([!isOwed, !isProved]);
    expect(written).toContain('No exception was found.');
  });
});

describe.runIf(wanted !== undefined)('the whole proof', () => {
  const parts = PARTS.filter(({ id }) => wanted === 'all' || wanted?.split(',').includes(id) === true);
  it.each(parts)('$id: $what', { timeout: 6 * 3_600_000 }, async (part) => {
    const hash = await hashNow();
    if (keptFor(part.id, hash) && process.env['PROVE_ANEW'] === undefined) return;
    const setting = await realSetting({}, part.reading);
    const result = runPart(setting, part, 16, (line) => process.stderr.write(`${part.id}: ${line}\n`));
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(`${KEPT}/${part.id}.json`, JSON.stringify({ hash, result } satisfies Kept, null, 1));
    expect(result.faults).toEqual([]);
  });
  it('is written down', async () => {
    const hash = await hashNow();
    const results = PARTS.flatMap(({ id }) => keptFor(id, hash) ?? []);
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
    writeFileSync(PROOF, report({ law: DEFAULT_LAW, hash, commit, day: new Date().toISOString().slice(0, 10) }, results));
  });
});

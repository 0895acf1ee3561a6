/** A month of a list's life with the built program; the story stands in `tests/lists/month/month.yaml`. */
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { amnistia, filesIn, PROJECT } from './run.ts';

interface Step {
  readonly day: string;
  readonly name: string;
  readonly run: string;
  readonly status: number;
  readonly says?: readonly string[];
  /** The count that must be told on standard error. */
  readonly counts?: string;
  readonly decide?: Readonly<Record<string, string>>;
  readonly holds?: Readonly<Record<string, readonly string[]>>;
  readonly named?: boolean;
}

const STORY = join(PROJECT, 'tests/lists/month');
const steps = parse(readFileSync(join(STORY, 'month.yaml'), 'utf8')) as readonly Step[];
/** Anything by which one of the invented persons could be told: names, cédulas with and without dots, notes. */
const PERSONAL = /zoila|inventada|ficticio|tito|fabulado|quimera|nubia|soñada|irreal|elio|supuesto|figurado|ciro|pensado|petra|calle falsa|12\.?345\.?678|9\.?876\.?543|18\.?181\.?818|15\.?151\.?515|20\.?202\.?020|1980/iu;

describe('a month of a list', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'amnistia-month-'));
    cpSync(STORY, folder, { recursive: true });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(steps.map((step) => [`${step.day}: ${step.name}`, step] as const))('%s', async (_, step) => {
    const before = new Set(filesIn(folder));
    const done = await amnistia(step.run.split(' '), { cwd: folder, env: { AMNISTIA_LANG: 'es' } });
    const shown = `${done.stdout}\n--- stderr ---\n${done.stderr}`;
    expect(done.status, shown).toBe(step.status);
    inOrder(done.stdout, step.says ?? []);
    if (step.counts !== undefined) expect(done.stderr).toContain(step.counts);
    for (const line of done.stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    const written = filesIn(folder).filter((file) => !before.has(file));
    for (const file of written) expect(statSync(join(folder, file)).mode & 0o777, file).toBe(0o600);
    for (const [file, pieces] of Object.entries(step.holds ?? {})) inOrder(readFileSync(join(folder, file), 'utf8'), pieces);
    if (step.named !== true) expect(shown).not.toMatch(PERSONAL);
    if (step.named !== true) for (const file of written) if (file !== 'unida.csv' && !file.endsWith('.xlsx')) expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(PERSONAL);
    if (step.decide) decide(join(folder, 'revision.csv'), step.decide);
  });
});

/** Fills the first column of the review sheet, as a person would in a spreadsheet. */
function decide(sheet: string, words: Readonly<Record<string, string>>): void {
  const lines = readFileSync(sheet, 'utf8').split('\r\n');
  writeFileSync(sheet, lines.map((line) => line.replace(/^;(\w+);(\w+);/u, (_, band: string, relation: string) => `${words[relation] ?? ''};${band};${relation};`)).join('\r\n'));
}

function inOrder(text: string, pieces: readonly string[]): void {
  // Reports break lines between words.
  const flat = text.replace(/\s+/gu, ' ');
  let from = 0;
  for (const piece of pieces) {
    const at = flat.indexOf(piece, from);
    expect(at, `"${piece}" does not stand (in order) in:\n${text}`).toBeGreaterThanOrEqual(0);
    from = at + piece.length;
  }
}

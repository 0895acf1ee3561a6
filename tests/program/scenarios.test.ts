/**
 * The scenarios of `tests/scenarios`: a command, its input, what it must say
 * and its exit code, in files that a lawyer can read and write.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PROJECT, amnistia, copyExample, filesIn, inFolder } from './run.ts';

interface Scenario {
  readonly name: string;
  /** Arguments after `amnistia`, as they would be typed. */
  readonly run: string;
  readonly files?: Readonly<Record<string, string>>;
  /** Files of `data/examples` to work on. */
  readonly examples?: readonly string[];
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly status: number;
  /** The whole output, or pieces that must stand in it, in this order. */
  readonly stdout?: string | readonly string[];
  readonly stderr?: string | readonly string[];
  /** Pieces that must not stand in the output. */
  readonly absent?: readonly string[];
  /** Every file that is in the folder afterwards. */
  readonly folder?: readonly string[];
}

const FOLDER = join(PROJECT, 'tests/scenarios');

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.yaml')).sort()) {
  const scenarios = parse(readFileSync(join(FOLDER, file), 'utf8')) as readonly Scenario[];
  describe(file, () => {
    it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (_, scenario) => {
      await inFolder(scenario.files ?? {}, async (cwd) => {
        for (const name of scenario.examples ?? []) copyExample(name, cwd);
        const done = await amnistia(words(scenario.run), { cwd, env: scenario.env ?? {}, ...(scenario.input === undefined ? {} : { input: scenario.input }) });
        const shown = `${done.stdout}\n--- stderr ---\n${done.stderr}`;
        expect(done.status, shown).toBe(scenario.status);
        says(done.stdout, scenario.stdout, shown);
        says(done.stderr, scenario.stderr, shown);
        for (const piece of scenario.absent ?? []) expect(shown).not.toContain(piece);
        if (scenario.folder) expect(filesIn(cwd)).toEqual([...scenario.folder].sort());
      });
    });
  });
}

function says(output: string, expected: Scenario['stdout'], shown: string): void {
  if (expected === undefined) return;
  if (typeof expected === 'string') {
    expect(output).toBe(expected);
    return;
  }
  let from = 0;
  for (const piece of expected) {
    const at = output.indexOf(piece, from);
    expect(at, `"${piece}" does not stand (in order) in:\n${shown}`).toBeGreaterThanOrEqual(0);
    from = at + piece.length;
  }
}

/** Words of a command line, with quotes. */
function words(line: string): readonly string[] {
  return [...line.matchAll(/(?:[^\s"]|"[^"]*")+/gu)].map(([word]) => word.replaceAll('"', ''));
}

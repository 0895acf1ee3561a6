/** The guides to correct the law, followed to the letter through the built program: the window of n.º 12 is corrected. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT, amnistia, copyExample, filesIn, inFolder, type Outcome } from '../program/run.ts';

const FILE = 've-amnesty-2026-r1.yaml';

/** What a guide shows, indented, from top to bottom: commands, and what stands in the file or on the screen. */
interface Block {
  readonly lines: readonly string[];
  readonly isCommand: boolean;
}

function blocksOf(guide: string): readonly Block[] {
  const runs = guide.split('\n').reduce<string[][]>((all, line) => {
    if (line.startsWith('    ')) all.at(-1)?.push(line.slice(4));
    else if ((all.at(-1)?.length ?? 1) > 0) all.push([]);
    return all;
  }, [[]]);
  return runs.filter((lines) => lines.length > 0).map((lines) => ({ lines, isCommand: lines.every((line) => line.startsWith('amnistia ')) }));
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

describe.each([
  ['es', 'corregir-la-ley.md', 'casos.csv'],
  ['en', 'correcting-the-law.md', 'cases.csv'],
])('the guide in %s', (language, name, sheet) => {
  const guide = readFileSync(join(PROJECT, 'docs', name), 'utf8');
  const blocks = blocksOf(guide);
  const edits = blocks.filter(({ lines }) => lines.every((line) => /^(certain|possible): /.test(line)));
  const [before = [], after = []] = edits.map(({ lines }) => lines.map((line) => `    ${line}`));
  const shown = blocks.filter((block) => !block.isCommand && !edits.includes(block));

  it('can be followed from the first command to the last, and the screen says what it says', async () => {
    await inFolder({}, async (cwd) => {
      copyExample('ong-muestra.csv', cwd);
      writeFileSync(join(cwd, sheet), readFileSync(join(cwd, 'ong-muestra.csv')));
      const run = (command: string): Promise<Outcome> => amnistia(command.split(' ').slice(1), { cwd, env: { AMNISTIA_LANG: language } });
      const screens = new Map<string, Outcome>();
      for (const command of blocks.filter((block) => block.isCommand).flatMap((block) => block.lines)) {
        if (/ (check|revisar) /.test(command)) {
          // First with the slip of which the guide warns, then as it says.
          const slip = after.map((line, index) => (index === 0 ? line.replace('to: "2024-12-31"', 'to: "2023-12-31"') : line));
          correct(cwd, before, slip);
          const warned = await run(command);
          expect(warned.status, warned.stdout).toBe(1);
          screens.set('slip', warned);
          correct(cwd, slip, after);
        }
        const done = await run(command);
        const fails = / (test|probar) /.test(command);
        expect(done.status, `${command}\n${done.stdout}\n${done.stderr}`).toBe(fails ? 1 : 0);
        screens.set(command, done);
      }
      const all = oneLine([...screens.values()].map(({ stdout }) => stdout).join('\n'));
      for (const line of shown.flatMap(({ lines }) => lines)) expect(all, line).toContain(oneLine(line.trim()));
      for (const file of [FILE, 've-amnesty-2026-r1.cases.csv']) expect(filesIn(cwd)).toContain(file);
      const screen = (part: string) => oneLine([...screens].find(([command]) => command.includes(part))?.[1].stdout ?? '');
      changedCases(guide, screen(' test ') + screen(' probar '));
      await toldApart(cwd, sheet);
    });
  });
});

/** Puts lines of the file in the place of others, as an editor would. */
function correct(cwd: string, from: readonly string[], to: readonly string[]): void {
  const text = readFileSync(join(cwd, FILE), 'utf8');
  expect(text.includes(from.join('\n')), from.join('\n')).toBe(true);
  writeFileSync(join(cwd, FILE), text.replace(from.join('\n'), to.join('\n')));
}

/** Exactly the cases that the guide names fail, and its number of them is right. */
function changedCases(guide: string, screen: string): void {
  const failed = [...screen.matchAll(/(?:Caso|Case) (\S+) \((?:fila|row) \d+\)/g)].map((found) => found[1] ?? '');
  const named = [...new Set([...guide.matchAll(/`([VQSLE](?:\d\d)?-[\w-]+|[QS]\d\d-[\w-]+)`/g)].map((found) => found[1] ?? ''))];
  expect([...failed].sort()).toEqual(named.sort());
  expect(guide).toMatch(new RegExp(`\\b${String(failed.length)} (casos|cases)\\b`));
}

/** Results made with the old file and with the corrected one are told apart. */
async function toldApart(cwd: string, sheet: string): Promise<void> {
  const law = async (...options: string[]) => {
    const done = await amnistia(['batch', sheet, '--format', 'json', '--quiet', ...options], { cwd });
    return (JSON.parse(done.stdout) as { run: { law: { id: string; sha256: string; status: string } } }).run.law;
  };
  const [before, after] = [await law(), await law('--law', FILE)];
  expect([before.id, after.id]).toEqual(['ve-amnesty-2026', 've-amnesty-2026-r1']);
  expect(after.sha256).not.toBe(before.sha256);
  writeFileSync(join(cwd, FILE), readFileSync(join(cwd, FILE), 'utf8').replace('status: not-checked-against-gazette', 'status: checked-against-gazette'));
  const checked = await law('--law', FILE);
  expect([checked.status, checked.sha256 === after.sha256]).toEqual(['checked-against-gazette', false]);
}

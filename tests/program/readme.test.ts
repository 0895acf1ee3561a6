/**
 * The pages that people read are true: every block that begins with
 * `$ node bin/amnistia.js` is run, in the order of the page, and prints what the
 * page says, with a line `…` for lines that the page leaves out; links lead
 * somewhere; each page has its counterpart in the other language.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HAS_TMUX, inPlace } from '../interview/steps.ts';
import { BIN, PROJECT, inFolder } from './run.ts';

const GAP = '…';

/** Spanish and English of each page. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['README.es.md', 'README.md'],
  ['docs/un-caso.md', 'docs/one-case.md'],
  ['docs/hojas.md', 'docs/sheets.md'],
  ['docs/que-se-lee.md', 'docs/what-is-read.md'],
  ['docs/informes.md', 'docs/reports.md'],
  ['docs/listas.md', 'docs/lists.md'],
  ['docs/programas.md', 'docs/scripts.md'],
  ['docs/ley.md', 'docs/law.md'],
  ['docs/lenguaje-de-la-ley.md', 'docs/law-language.md'],
  ['docs/codigos.md', 'docs/codes.md'],
  ['docs/corregir-la-ley.md', 'docs/correcting-the-law.md'],
  ['docs/datos-del-pais.md', 'docs/country-pack.md'],
  ['docs/escala.md', 'docs/scale.md'],
  ['docs/dependencias.md', 'docs/dependencies.md'],
  ['docs/seguridad.md', 'SECURITY.md'],
];
/** Pages in English alone: for whoever works on the program. */
const ALONE = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const PAGES = PAIRS.flat();

const read = (page: string) => readFileSync(join(PROJECT, page), 'utf8');
const WITH_COMMANDS = PAIRS.flatMap(([es, en]) => [{ page: es, language: 'es' }, { page: en, language: 'en' }]).filter(({ page }) => commandsIn(page).length > 0);

interface Command {
  readonly line: string;
  readonly shown: readonly string[];
}

/** The commands of a page with what it says they print. */
function commandsIn(page: string): readonly Command[] {
  return [...read(page).matchAll(/^```text\n(?<body>\$ node [\s\S]*?)^```$/gmu)].flatMap(({ groups }) =>
    (groups?.['body'] ?? '').split(/^\$ /mu).slice(1).map((one) => {
      const [line = '', ...shown] = one.replace(/\\\n\s*/gu, '').split('\n');
      return { line, shown: shown.slice(0, -1) };
    }));
}

/** Runs a line in a shell; what is printed on both outputs, in the order in which it comes. */
function printed(line: string, cwd: string, language: string): Promise<string> {
  const program = line.replace(/^node bin\/amnistia\.js/u, `"${process.execPath}" "${BIN}"`);
  return new Promise((done, fail) => {
    const env = { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', TZ: 'America/Caracas', AMNISTIA_LANG: language };
    const child = spawn('sh', ['-c', `${program} 2>&1`], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.on('error', fail);
    child.on('close', () => { done(Buffer.concat(parts).toString('utf8')); });
  });
}

/** Any change of the law file is another hash, even one in a comment: pages do not print it. */
const withoutHash = (line: string) => line.replace(/\b[0-9a-f]{12}\)/u, '…)');

const linesOf = (text: string) => (text === '' ? [] : text.replace(/\n$/u, '').split('\n').map((line) => line.trimEnd()));

/** Where the run of lines stands in the text, from a place on; -1 if nowhere. */
function find(run: readonly string[], text: readonly string[], from: number): number {
  for (let at = from; at + run.length <= text.length; at++) if (run.every((line, index) => text[at + index] === line)) return at;
  return -1;
}

/** The first shown run of lines that the output lacks at its place, or nothing. A gap stands for one line at least. */
function missing(shown: readonly string[], output: readonly string[]): readonly string[] | undefined {
  let at = 0;
  let gap = false;
  for (const run of shown.join('\n').split(new RegExp(`^${GAP}$`, 'mu')).map((part) => linesOf(part.replace(/^\n/u, '')))) {
    if (run.length > 0) {
      const found = find(run, output, gap ? at + 1 : at);
      if (found < 0 || (!gap && found !== at)) return run;
      at = found + run.length;
    }
    gap = true;
  }
  const endsOpen = shown.at(-1) === GAP;
  return endsOpen ? (at < output.length ? undefined : [GAP]) : at === output.length ? undefined : ['the end'];
}

it('commands are found in most pages', () => {
  expect(WITH_COMMANDS.length).toBeGreaterThanOrEqual(12);
  expect(WITH_COMMANDS.flatMap(({ page }) => commandsIn(page)).length).toBeGreaterThan(50);
});

describe.concurrent('what the pages show', () => {
  it.each(WITH_COMMANDS)('$page: each command prints what it says', async ({ page, language }) => {
    const commands = commandsIn(page);
    await inFolder({}, async (folder) => {
      for (const part of ['data/examples', 'tests/lists/month']) cpSync(join(PROJECT, part), join(folder, part), { recursive: true });
      for (const { line, shown } of commands) {
        expect(line).toMatch(/^node bin\/amnistia\.js /u);
        const output = linesOf(await printed(line, folder, language)).map(withoutHash);
        expect(missing(shown, output), `${line}\n${output.join('\n')}`).toBeUndefined();
      }
    });
  });

  it.runIf(HAS_TMUX).each([
    { pages: ['README.es.md', 'docs/un-caso.md'], language: 'es', none: 'no hay más cargos', question: 'Pregunta' },
    { pages: ['README.md', 'docs/one-case.md'], language: 'en', none: 'no more charges', question: 'Question' },
  ])('$pages: the interview looks as they say', async ({ pages, language, none, question }) => {
    await inPlace(async ({ open }) => {
      const t = await open('', { env: { AMNISTIA_LANG: language } });
      await t.waitFor(`${question} 1 `);
      await t.search('agavillamiento', /286/);
      await t.waitFor('  1. ');
      await t.choose(none);
      await t.waitFor(`${question} 2 `);
      await t.search('28J', /> n.{1,2} ?12 /);
      await t.waitFor(`${question} 3 `);
      await t.search('23/08/2024', /^> (?:23\/08\/2024|2024-08-23)/mu);
      const screen = await t.waitFor(`${question} 4 `);
      for (const page of pages) {
        const shown = /```text\n(?<screen> {2}1\. [\s\S]*?)\n```/u.exec(read(page))?.groups?.['screen'] ?? 'no screen';
        expect(screen.split('\n').map((line) => line.trimEnd()).join('\n')).toContain(shown);
      }
    });
  });
});

describe('the comparison itself', () => {
  it.each([
    { shown: ['a', 'b'], output: ['a', 'b'], holds: true },
    { shown: ['a'], output: ['a', 'b'], holds: false },
    { shown: ['b'], output: ['a', 'b'], holds: false },
    { shown: ['a', GAP], output: ['a', 'b'], holds: true },
    { shown: ['a', GAP], output: ['a'], holds: false },
    { shown: [GAP, 'b'], output: ['a', 'b'], holds: true },
    { shown: ['a', GAP, 'c', 'd'], output: ['a', 'b', 'c', 'd'], holds: true },
    { shown: ['a', GAP, 'b'], output: ['a', 'b'], holds: false },
    { shown: ['a', GAP, 'd', GAP, 'c'], output: ['a', 'b', 'c', 'd'], holds: false },
    { shown: [], output: ['a'], holds: false },
    { shown: [], output: [], holds: true },
  ])('$shown stands for $output: $holds', ({ shown, output, holds }) => {
    expect(missing(shown, output) === undefined).toBe(holds);
  });
});

describe('the pages', () => {
  it('all have a counterpart', () => {
    const folder = readdirSync(join(PROJECT, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`);
    expect(folder.filter((page) => !PAGES.includes(page))).toEqual([]);
    expect(PAGES.filter((page) => !existsSync(join(PROJECT, page)))).toEqual([]);
  });

  it.each(PAIRS)('%s and %s have as many headings, tables and blocks', (es, en) => {
    const shape = (page: string) => {
      const text = read(page);
      return { headings: text.match(/^#+ /gmu)?.length, tables: text.match(/^\|-/gmu)?.length, blocks: text.match(/^```/gmu)?.length };
    };
    expect(shape(es)).toEqual(shape(en));
  });

  it.each(['README.es.md', 'README.md'])('%s has every page of its language in its index', (readme) => {
    const own = PAIRS.slice(1).map(([es, en]) => (readme === 'README.es.md' ? es : en));
    const index = read(readme).split(/^## /mu).at(-1) ?? '';
    expect([...own, ...ALONE].filter((page) => !index.includes(`](${page})`))).toEqual([]);
  });

  it.each(['README.es.md', 'README.md'])('%s is short, has the two commands first, and prints no hash', (readme) => {
    const text = read(readme);
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(150);
    expect(/^```\w*\n(?<code>[\s\S]*?)^```/mu.exec(text)?.groups?.['code']).toBe('npm ci && node bin/amnistia.js batch data/examples/ong-muestra.csv\nnpm cit\n');
    expect(text).not.toMatch(/\b[0-9a-f]{12,}\b/u);
  });

  it.each([...PAGES, ...ALONE])('%s: links lead somewhere', (page) => {
    const anchors = (text: string) => [...text.matchAll(/^#+ (?<title>.*)$/gmu)].map(({ groups }) =>
      (groups?.['title'] ?? '').toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '').replace(/ /gu, '-'));
    const broken = [...read(page).matchAll(/\]\((?!https?:)(?<file>[^)#]*)(?:#(?<anchor>[^)]*))?\)/gu)].filter(({ groups }) => {
      const file = groups?.['file'] === '' ? page : join(dirname(page), groups?.['file'] ?? '');
      if (!existsSync(join(PROJECT, file))) return true;
      const anchor = groups?.['anchor'];
      return anchor !== undefined && !anchors(read(file)).includes(anchor);
    }).map(([link]) => link);
    expect(broken).toEqual([]);
  });

  it.each(['README.es.md', 'README.md'])('%s quotes the example for a CI job as it is', (readme) => {
    const quoted = /```sh\n(?<code>step [\s\S]*?)```/u.exec(read(readme))?.groups?.['code'] ?? 'nothing';
    expect(read('data/examples/ci.sh')).toContain(quoted);
  });
});

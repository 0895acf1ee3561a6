/**
 * ARCHITECTURE.md: its picture is made here, from the walls and from what the rooms
 * import; `npx vitest run tests/long-life/architecture.test.ts -u` renews it. Every
 * wall and room is named in the text. (Its links are looked at with those of the other pages.)
 */
import { createRequire } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../program/run.ts';

interface Wall {
  readonly name: string;
  readonly from: { readonly path?: string };
  readonly to: { readonly path?: string; readonly dependencyTypes?: readonly string[] };
}

const { forbidden } = createRequire(import.meta.url)(join(PROJECT, '.dependency-cruiser.cjs')) as { readonly forbidden: readonly Wall[] };
const ROOMS = readdirSync(join(PROJECT, 'src'), { withFileTypes: true }).filter((one) => one.isDirectory()).map(({ name }) => name).sort();

/** Whether a wall keeps one room from knowing the other. */
function walled(from: string, to: string): boolean {
  return forbidden.some((wall) => wall.from.path !== undefined && wall.to.path !== undefined &&
    new RegExp(wall.from.path).test(`src/${from}/a.ts`) && new RegExp(wall.to.path).test(`src/${to}/a.ts`));
}

/** The other rooms of which some file imports something, if only a type. */
function known(room: string): ReadonlySet<string> {
  const folder = join(PROJECT, 'src', room);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join(folder, name));
  const rooms = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/(?:from |import\()'(?<path>\.[^']+)'/gu)].map(({ groups }) =>
    relative(join(PROJECT, 'src'), join(dirname(file), groups?.['path'] ?? '')).split(/[/\\]/u)[0] ?? ''));
  return new Set(rooms.filter((one) => one !== room && ROOMS.includes(one)));
}

const KNOWN = new Map(ROOMS.map((room) => [room, known(room)]));

/** The rooms, each below those that it knows. */
function inOrder(): readonly string[] {
  const order: string[] = [];
  for (let next: string | undefined = ''; order.length < ROOMS.length; order.push(next)) {
    next = ROOMS.find((room) => !order.includes(room) && [...(KNOWN.get(room) ?? [])].every((one) => order.includes(one)));
    if (next === undefined) throw new Error(`these know each other in a ring: ${ROOMS.filter((room) => !order.includes(room)).join(', ')}`);
  }
  return order;
}

function picture(): string {
  const order = inOrder();
  const mark = (from: string, to: string) => (from === to ? '\\' : KNOWN.get(from)?.has(to) === true ? '■' : walled(from, to) ? ' ' : '·');
  const line = (first: string, cells: readonly string[]) => `${first.padEnd(10)} ${cells.map((cell, at) => cell.padEnd((order[at] ?? '').length)).join('  ')}`.trimEnd();
  return [line('', order), ...order.map((from) => line(from, order.map((to) => mark(from, to))))].join('\n');
}

const page = readFileSync(join(PROJECT, 'ARCHITECTURE.md'), 'utf8');

it('the picture is what the walls and the imports say', async () => {
  await expect(page.replace(/(?<=```text\n) {8,}[\s\S]*?(?=\n```)/u, () => picture())).toMatchFileSnapshot('../../ARCHITECTURE.md');
});

it('no room knows what a wall keeps from it, and rooms that know each other do not stand in a ring', () => {
  expect(ROOMS.flatMap((from) => [...(KNOWN.get(from) ?? [])].filter((to) => walled(from, to)).map((to) => `${from} ${to}`))).toEqual([]);
  expect(inOrder()).toHaveLength(ROOMS.length);
});

it('every wall and every room is told', () => {
  expect(ROOMS.filter((room) => !page.includes(`\n| \`${room}\` | `))).toEqual([]);
  expect(forbidden.map(({ name }) => name).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

/** What is installed with the program: each package has its reason, and a licence that lets anyone use it. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../program/run.ts';

interface Package {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const own = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as Package;
const { packages } = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8')) as { packages: Readonly<Record<string, Locked>> };
const installed = Object.entries(packages).filter(([path, one]) => path !== '' && one.dev !== true && one.devOptional !== true);
/** The page in each language, with the headings of its two tables. */
const PAGES = [
  { file: 'docs/dependencies.md', program: 'With the program', development: 'Only for development' },
  { file: 'docs/dependencias.md', program: 'Con el programa', development: 'Solo para el desarrollo' },
];

const FREE = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'Python-2.0', 'Zlib']);

/** Names in the first column of the tables of a part of the page. */
function named(file: string, heading: string): readonly string[] {
  const part = readFileSync(join(PROJECT, file), 'utf8').split(/^## /mu).find((one) => one.startsWith(heading)) ?? '';
  return [...part.matchAll(/^\| `([^`]+)` \| \S/gmu)].map((match) => match[1] ?? '').sort();
}

it.each(PAGES)('$file: each has its line with a reason, and no line is left over', ({ file, program }) => {
  expect(named(file, program)).toEqual(Object.keys(own.dependencies ?? {}).sort());
});

it.each(PAGES)('$file: each development package has one too', ({ file, development }) => {
  expect(Object.keys(own.devDependencies ?? {}).filter((name) => !named(file, development).includes(name))).toEqual([]);
});

it('versions are exact', () => {
  for (const version of Object.values({ ...own.dependencies, ...own.devDependencies })) expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u);
});

/** What a package's own folder says of its licence; `licenses` is how packages said it before npm 3. */
function toldBy(path: string): string | undefined {
  const manifest = join(PROJECT, path, 'package.json');
  if (!existsSync(manifest)) return undefined;
  const { license, licenses } = JSON.parse(readFileSync(manifest, 'utf8')) as { license?: string | { type: string }; licenses?: readonly { type: string }[] };
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(' AND ') ?? '';
}

it('what is installed with the program has a licence that lets anyone use it, in the lockfile and in its own folder', () => {
  expect(installed.length).toBeGreaterThan(10);
  for (const [path, { license }] of installed) {
    const told = toldBy(path);
    expect(FREE.has(license ?? told ?? ''), `${path}: ${String(license)}`).toBe(true);
    if (told !== undefined) expect(FREE.has(told), `${path}: ${told}`).toBe(true);
  }
});

it('what is used for development has one that lets anyone use it there', () => {
  const others = Object.entries(packages).filter(([path, one]) => path !== '' && (one.dev === true || one.devOptional === true));
  expect(others.length).toBeGreaterThan(50);
  const notFree = others.filter(([path, { license }]) => !FREE.has(license ?? toldBy(path) ?? '')).map(([path, { license }]) => [path.slice(path.lastIndexOf('node_modules/') + 13), license] as const);
  expect(notFree.filter(([, license]) => license !== 'MPL-2.0')).toEqual([]);
  // Of those under MPL-2.0 the page says so.
  const page = readFileSync(join(PROJECT, 'docs/dependencies.md'), 'utf8');
  for (const [name] of notFree) expect(page).toContain(`\`${name.replace(/^(lightningcss)-.*/u, '$1')}\``);
});

it('the lockfile names the packages of every system, so that npm ci works on each', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !Object.hasOwn(packages, `node_modules/${name}`) && !Object.hasOwn(packages, `${path}/node_modules/${name}`)));
  expect(missing).toEqual([]);
});

it('none of them runs a script when it is installed', () => {
  expect(installed.filter(([, one]) => one.hasInstallScript === true).map(([path]) => path)).toEqual([]);
});

it('the bill of materials names every package with its version', () => {
  const npm = execFileSync('npm', ['run', '--silent', 'sbom'], { cwd: PROJECT, encoding: 'utf8', maxBuffer: 1 << 26 });
  const { bomFormat, components } = JSON.parse(npm) as { bomFormat: string; components: readonly { purl: string }[] };
  expect(bomFormat).toBe('CycloneDX');
  const listed = new Set(components.map(({ purl }) => decodeURIComponent(purl.replace(/^pkg:npm\//u, '').replace(/\?.*$/u, ''))));
  for (const [path, { version }] of installed) expect(listed.has(`${path.slice(path.lastIndexOf('node_modules/') + 13)}@${String(version)}`), path).toBe(true);
});

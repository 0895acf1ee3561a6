/**
 * Other programs through which tests look at ours: a browser, a terminal, LibreOffice.
 * The quick suites leave them out; the deep one uses those that are there, and in
 * continuous integration all must be there.
 */
import { existsSync } from 'node:fs';

const suite = process.env['AMNISTIA_SUITE'];
const leftOut = suite === 'fast' || suite === 'usual';
const allNeeded = process.env['CI'] !== undefined;

/** The first of the places where a program is, or nothing where its tests are left out. */
export function program(...places: readonly string[]): string | undefined {
  if (leftOut) return undefined;
  return places.find((place) => existsSync(place)) ?? (allNeeded ? places[0] : undefined);
}

export function has(name: string): boolean {
  return program(`/usr/bin/${name}`, `/bin/${name}`, `/usr/local/bin/${name}`) !== undefined;
}

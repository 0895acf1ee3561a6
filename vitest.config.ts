import { readFileSync, readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { yamlData } from './data.plugin.js';

const files = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts')).map((name) => `tests/${name.replaceAll('\\', '/')}`).sort();
const within = (...places: readonly string[]) => files.filter((file) => places.some((place) => file.startsWith(place)));
const without = (list: readonly string[], ...others: readonly (readonly string[])[]) => list.filter((file) => !others.flat().includes(file));
const mentioning = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(file, 'utf8')));

/** Long proofs, and whatever has to be tried again and again: the deep suite alone. */
const LONG = within(
  'tests/faults/', 'tests/hostile/', 'tests/scale/', 'tests/fuzz/fuzz.', 'tests/long-life/nodes.', 'tests/long-life/surroundings.',
  'tests/interview/real-terminal.', 'tests/interview/ssh.', 'tests/interview/plain-bytes.', 'tests/interview/proof', 'tests/intake/real-terminal.',
  'tests/authoring/second-look.', 'tests/authoring/mutation.',
);
/** Those of which a part looks at our program through another one: all but that part is in the usual suite as well. */
const THROUGH_OTHERS = mentioning(/\/(?:browser|office|steps|terminal|ssh-line|tools)\.ts'/u);
/** Some seconds each: not for the fast suite. */
const SLOW = within(
  'tests/rules/random-laws.', 'tests/rules/relations.', 'tests/rules/sharing.', 'tests/rules/the-law.', 'tests/authoring/impact.',
  'tests/intake/damage.', 'tests/intake/pairs.', 'tests/interview/same-end.', 'tests/interview/never-useless.', 'tests/interview/how-many.',
);
/** Rooms that can be tested without the built program. */
const PURE = without(
  within('tests/zip/', 'tests/text/', 'tests/rules/', 'tests/country/', 'tests/offences/', 'tests/lists/', 'tests/authoring/', 'tests/intake/', 'tests/report/', 'tests/interview/', 'tests/fuzz/expressions.'),
  LONG, SLOW, THROUGH_OTHERS, mentioning(/\/run\.ts'|bin\/amnistia/u),
);

/** What `vitest run --mode NAME` runs; without a name, every file that is asked for, with whatever programs are there. */
const SUITES: Readonly<Record<string, { readonly include: readonly string[]; readonly env?: Readonly<Record<string, string>> }>> = {
  fast: { include: PURE },
  usual: { include: without(files, LONG) },
  deep: { include: [...LONG, ...without(THROUGH_OTHERS, LONG)] },
  // Proofs over everything, for the pages that tell of them.
  'second-look': { include: within('tests/authoring/second-look.'), env: { AMNISTIA_SECOND_LOOK: '100000' } },
  'prove-interview': { include: within('tests/interview/proof.'), env: { PROVE: 'all' } },
  'mutation-law': { include: within('tests/authoring/mutation.'), env: { MUTATION: 'all' } },
};

export default defineConfig(({ mode }) => {
  const { include, env } = SUITES[mode] ?? { include: ['tests/**/*.test.ts'] };
  return {
    plugins: [yamlData()],
    test: {
      include: [...include],
      env: { AMNISTIA_SUITE: mode, ...env },
      environment: 'node',
      maxWorkers: '100%',
      // Nothing that a pure test does is seen by another one: the modules are loaded once.
      isolate: mode !== 'fast',
      // These only end what hangs: no test depends on how fast the machine is.
      testTimeout: 1_200_000,
      hookTimeout: 1_200_000,
      server: { deps: { inline: ['inquirer'] } },
    },
  };
});

/** How many questions an interview takes; with WRITE_RESULTS=1 the table in RESULTS.md is written from here. */
import { writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { Case } from '../../src/case/case.ts';
import { readCaseValue, caseToJson } from '../../src/intake/index.ts';
import { nextQuestion } from '../../src/interview/next-question.ts';
import { begin, askedIn, give, subjectOf, type Setting } from '../../src/interview/session.ts';
import { answerFrom, randomCase, randomFrom } from './random-case.ts';
import { sampleCases } from './sample.ts';
import { realSetting } from './setting.ts';
import { walkWith } from './walk.ts';

const RANDOM_CASES = 50;

/** A half-filled case saved and continued by somebody who knows nothing more than the file: what is still asked. */
function stillAsked(setting: Setting, saved: Case): number {
  let session = begin(saved);
  for (;;) {
    const question = nextQuestion(setting.engine, subjectOf(setting, session), askedIn(session));
    if (!question) return session.answers.length;
    session = give(setting, session, answerFrom(saved, question));
  }
}

function row(name: string, counts: readonly number[]): string {
  const sorted = [...counts].sort((a, b) => a - b);
  const at = (share: number) => String(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
  return `| ${[name, String(sorted.length), at(0), at(0.25), at(0.5), at(0.75), at(0.9), String(sorted.at(-1))].join(' | ')} |`;
}

function histogram(counts: readonly number[]): readonly string[] {
  const most = Math.max(...counts);
  return Array.from({ length: most + 1 }, (_, number) => {
    const found = counts.filter((count) => count === number).length;
    return `${String(number).padStart(2)}  ${'#'.repeat(found)}${found > 0 ? ` ${String(found)}` : ''}`.trimEnd();
  });
}

it('needs few questions for the cases of the sample: at most 9 in the median', async () => {
  const setting = await realSetting();
  const sample = await sampleCases(setting);
  const context = { events: setting.engine.compiled.law.events, charges: setting.reader };
  // What is asked after the outcome takes long to work out and is only counted for the table.
  const writes = process.env['WRITE_RESULTS'] !== undefined;
  const walks = sample.map((full) => walkWith(setting, full, undefined, writes));
  walks.forEach(({ subject }, index) => {
    const full = sample[index];
    if (full) expect(setting.engine.evaluate(subject).determination.outcome, full.id).toBe(setting.engine.evaluate(full).determination.outcome);
  });
  const fromNothing = walks.map(({ asked }) => asked.length);
  expect(sample).toHaveLength(20);
  expect([...fromNothing].sort((a, b) => a - b)[10]).toBeLessThanOrEqual(9);
  expect(Math.max(...fromNothing)).toBeLessThanOrEqual(12);
  const continued = sample.map((full) => stillAsked(setting, readCaseValue(JSON.parse(JSON.stringify(caseToJson(full))), context, full.id)));
  continued.forEach((count, index) => { expect(count).toBeLessThanOrEqual(fromNothing[index] ?? 0); });
  if (!writes) return;
  const followUps = walks.map((walk) => walk.followUps.length);
  const random = Array.from({ length: RANDOM_CASES }, (_, index) => walkWith(setting, randomCase(setting.engine, setting.catalogue, randomFrom(index + 1))).asked.length);
  const table = [
    '# How many questions an interview takes',
    '',
    'Measured by `WRITE_RESULTS=1 npx vitest run tests/interview/how-many.test.ts` with the law that the program carries, working positions, as of 2026-11-23.',
    'Counted are the questions up to a settled outcome, or to one that turns on points of law and on what nobody knows; naming all',
    'charges is one question. The person answers what the case says, and "not known" to the rest.',
    '',
    '| cases | number | least | 25 % | median | 75 % | 90 % | most |',
    '|---|---|---|---|---|---|---|---|',
    row('sample sheet, from nothing', fromNothing),
    row('sample sheet, each row saved as JSON and continued', continued),
    row('random complete cases, from nothing', random),
    row('sample sheet, questions after the outcome (if wanted)', followUps),
    '',
    'The sample sheet, from nothing (questions, cases):',
    '',
    '```',
    ...histogram(fromNothing),
    '```',
    '',
  ].join('\n');
  await writeFile(new URL('RESULTS.md', import.meta.url), table);
});

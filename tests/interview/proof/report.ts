/** PROOF.md, from the results of the parts. */
import { cpus, loadavg } from 'node:os';
import { PARTS } from './parts.ts';
import type { PartResult } from './run.ts';

export interface Subject {
  readonly law: string;
  /** See `deciding.ts`. */
  readonly hash: string;
  readonly commit: string;
  readonly day: string;
}

export const COMMAND = 'npm run prove:interview';

/** The line of a report that says which law it is about. */
export function lineOf({ law, hash }: Pick<Subject, 'law' | 'hash'>): string {
  return `- law \`${law}\`: what decides in it and in the catalogue of offences has the sha256 \`${hash}\``;
}

/** What stands in the proof of an older law: of this one only a part is explored by the suite. */
export function owedLine(hash: string): string {
  return `- **not walked anew** since what decides has the sha256 \`${hash}\`: the suite explores a part of it; the whole is owed`;
}

export function report(subject: Subject, results: readonly PartResult[]): string {
  const done = PARTS.flatMap((part) => {
    const result = results.find(({ id }) => id === part.id);
    return result ? [{ part, result }] : [];
  });
  const sum = (of: (result: PartResult) => number) => number(done.reduce((total, { result }) => total + of(result), 0));
  const faults = done.flatMap(({ result }) => result.faults);
  return [
    '# No question too many: proved over every path',
    '',
    `Written by \`${COMMAND}\`. The interview begins with nothing known; each question that the program puts is answered in every`,
    'way that the law can tell apart, and with "not known"; so on to the end of every path.',
    '',
    lineOf(subject),
    `- commit ${subject.commit}, ${subject.day}`,
    '',
    '## What holds',
    '',
    `1. **Each of the ${sum((one) => one.questions)} questions put can change the outcome.** For each there are two complete cases that agree with all that is`,
    '   known at that moment, differ in the answer to that question alone, and have different outcomes. The second look',
    '   (`tests/authoring/second-look.ts`: the law said once more, of two values, sharing no code with the engine) finds them and judges them.',
    '   Three questions can rule out values of another fact instead of deciding: the arrest (the conduct is not later), membership of the',
    '   military (a civilian is before no military court), which of several offences a charge is (what it does not raise is not alleged).',
    '   Where such an answer decides nothing by itself, the two cases differ in that other fact too, and the answer rules out the first.',
    `2. **At each of the ${sum((one) => one.ends)} ends nothing is left to ask.** Either all complete cases have one outcome, the one that the program tells`,
    `   (${sum((one) => one.settled)} ends), or no two complete cases with different outcomes differ in one fact alone that was not asked for. Here too the second`,
    '   look judges, over all complete cases: it is run again for each value of what it reads. The engine\'s diagrams say the same.',
    '',
    faults.length === 0 ? 'No exception was found.' : `**${String(faults.length)} exceptions were found:**`,
    ...faults.slice(0, 20).map((fault) => `- ${fault}`),
    '',
    '## What was explored',
    '',
    '| part | reading | dates | moments | questions | pairs found | ends | of them settled | looked at whole | merged | compared | s |',
    '|---|---|---|---|---|---|---|---|---|---|---|---|',
    ...done.map(({ part, result: one }) => `| ${[part.id, part.reading, part.dates, ...[one.moments, one.questions, one.witnesses, one.ends, one.settled, one.looked, one.merged, one.compared, one.seconds].map(number)].join(' | ')} |`),
    '',
    ...done.map(({ part, result }) => `- **${part.id}**: ${part.what} (${String(result.begins)} beginnings that the law tells apart).`),
    '',
    '*Pairs found*: a pair serves every moment with whose known facts it agrees, which is checked each time. *AnalysisResult at whole*: all complete',
    'cases of the end were looked at; those of every other end are among them. *Merged*: moments that are alike to the law were explored once;',
    '*compared*: for so many of these the program itself was asked, and put the same question each time.',
    '',
    'Alike are days between the same beginnings and ends of windows and periods, events whose windows lie in the same order, values of a fact',
    'that no condition tells apart, and facts of a charge that no rule reads for its offence (`likeness.ts`). With dates as *spans*, any span of',
    'days is answered too (a month, a year, from and to), for an event that is known; where the event is not known, whole years. An answer that',
    'contradicts another is refused by the interview and is no path.',
    '',
    '## How many questions',
    '',
    'The question for the charges counted; every answer as likely as any other (each day that the law tells apart, no span).',
    '',
    '| part | least | 25 % | median | 75 % | 90 % | most | mean | different paths |',
    '|---|---|---|---|---|---|---|---|---|',
    ...done.map(({ part, result }) => `| ${[part.id, ...shares(result.chances), mean(result.chances).toFixed(2), number(result.paths.reduce((a, b) => a + b, 0))].join(' | ')} |`),
    '',
    'The longest:',
    '',
    ...done.map(({ part, result }) => `- ${part.id}, ${String(result.mostQuestions)}: \`${result.longest}\``),
    '',
    'How often each question is put, over all moments:',
    '',
    ...done.map(({ part, result }) => `- ${part.id}: ${result.byQuestion.map(([name, times]) => `${name} ${number(times)}`).join(', ')}`),
    '',
    '## How long a step takes',
    '',
    `By the clock. When this was written ${loadavg()[0]?.toFixed(1) ?? ''} processes wanted the ${String(cpus().length)} cores of the machine: alone a step takes the less.`,
    '',
    ...done.map(({ part, result }) => `- ${part.id}: median ${result.median.toFixed(1)} ms, at most ${result.slowest.toFixed(0)} ms`),
    '',
    '## What it does not cover',
    '',
    '- What was done in a foreign armed action of which nobody knows whether it is alleged: it is not asked ("in which action?"), and the proof does',
    '  not count it as left to ask. The outcome then stays open where it could decide.',
    '- Three and more charges, and pairs of kinds beyond those named. Each charge is decided by its own facts and by those of the case; of the',
    '  others a rule reads only whether one of them is excluded (article 9, open question Q5) or raises a point (the presumptions), which two',
    '  charges already show in each combination explored. Random cases with up to three charges are walked in `never-useless.test.ts`.',
    '- Words for a charge that mean another offence on other days (an article renumbered since), and the answer to which of several offences a',
    '  charge is where that part is not listed above: it leads to a moment of part `one`.',
    '- A charge that is not recognised and that nobody can name: its own facts (degree, result …) are not asked, though one of them could decide;',
    '  the engine takes such a charge as one unknown. The proof does not count these facts as left to ask.',
    '- Spans of days for charges other than those of part `spans`; with the event unknown, spans other than whole years.',
    '- Words for the conduct that leave several kinds of it possible: of a list one kind is answered, or that it is not known.',
    '- A half-filled case to begin with, and positions taken one by one: the choice of a question is the same function of what is known, but these',
    '  beginnings were not explored. `never-useless.test.ts` tries every combination on 150 small random laws.',
    '',
  ].join('\n');
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

/** Least, quarter, median, three quarters, nine tenths, most. */
function shares(chances: readonly number[]): readonly string[] {
  const at = (share: number) => {
    let sum = 0;
    const found = chances.findIndex((chance) => (sum += chance) >= share - 1e-9 && sum > 0);
    return String(found < 0 ? chances.length - 1 : found);
  };
  const least = chances.findIndex((chance) => chance > 0);
  return [String(least), at(0.25), at(0.5), at(0.75), at(0.9), String(chances.length - 1)];
}

function mean(chances: readonly number[]): number {
  return chances.reduce((sum, chance, count) => sum + chance * count, 0);
}

/** The sixty people of `sixty.csv`: what a lawyer judged before the program saw them, and what the program says. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Outcome } from '../../src/rules/language/law.ts';
import { amnistia, PROJECT } from '../program/run.ts';

/**
 * `covered` unless something turns up; `arguable`: covered, but a point of law may be argued;
 * `point-of-law`: a point of law decides; `missing`: a fact is missing; `outside`.
 */
export type Judgement = 'covered' | 'arguable' | 'point-of-law' | 'missing' | 'outside';

export interface Judged {
  readonly id: string;
  readonly judgement: Judgement;
  /** The fact that is missing, where one is. */
  readonly missing: string;
  readonly sure: Outcome;
  /** What holds unless somebody proves the unusual; the sure outcome where it is settled. */
  readonly presumed: Outcome;
  readonly strict: Outcome;
  readonly favourable: Outcome;
  readonly turnsOn: readonly string[];
}

interface Tiers {
  readonly outcome: Outcome;
  readonly presumed: { readonly outcome: Outcome } | null;
}

interface Saved {
  readonly cases: readonly (Tiers & { readonly id: string; readonly turnsOn: readonly string[]; readonly readings: { readonly strict: Tiers; readonly favourable: Tiers } })[];
}

const answer = ({ outcome, presumed }: Tiers): Outcome => presumed?.outcome ?? outcome;

export async function judgedPeople(): Promise<readonly Judged[]> {
  const file = join(PROJECT, 'tests/people/sixty.csv');
  const rows = parse<Readonly<Record<string, string>>>(readFileSync(file), { columns: true, delimiter: ';' });
  const folder = mkdtempSync(join(tmpdir(), 'amnistia-'));
  try {
    const saved = join(folder, 'people.json');
    const { status, stderr } = await amnistia(['batch', file, '--as-of', '2026-11-26', '-o', saved]);
    if (status !== 0 && status !== 1) throw new Error(stderr);
    const { cases } = JSON.parse(readFileSync(saved, 'utf8')) as Saved;
    return rows.map((row) => {
      const found = cases.find(({ id }) => id === row['id']);
      if (!found) throw new Error(`${row['id'] ?? ''} is lost`);
      return {
        id: found.id,
        judgement: row['judgement'] as Judgement,
        missing: row['missing'] ?? '',
        sure: found.outcome,
        presumed: answer(found),
        strict: answer(found.readings.strict),
        favourable: answer(found.readings.favourable),
        turnsOn: found.turnsOn,
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether the program's answer is what the judgement asks for. */
export function isAnswered({ judgement, presumed, favourable, turnsOn, missing }: Judged): boolean {
  switch (judgement) {
    case 'covered':
      return presumed === 'eligible';
    case 'outside':
      return presumed === 'ineligible';
    case 'arguable':
      return favourable === 'eligible';
    case 'point-of-law':
      return presumed === 'undetermined' || presumed === 'mixed';
    case 'missing':
      return presumed === 'undetermined' && turnsOn[0]?.endsWith(missing) === true;
  }
}

/** Whether the program says what the judgement calls wrong. */
export function isWrong({ judgement, sure, presumed }: Judged): boolean {
  const said = [sure, presumed];
  if (judgement === 'outside') return said.includes('eligible');
  return judgement === 'covered' || judgement === 'arguable' ? said.includes('ineligible') : said.includes('eligible') || said.includes('ineligible');
}

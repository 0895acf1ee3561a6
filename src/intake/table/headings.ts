/** Which fact a heading names. */
import { factWords } from '../../i18n/facts.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { CASE_FACT_IDS, type FactId } from '../../case/facts.ts';
import { fold } from '../../text/fold.ts';
import type { Target } from '../types.ts';
import { HEADINGS } from '../../country/pack/headings.ts';

/** Everything that a column can be for. */
export const TARGETS: readonly Target[] = ['id', ...CASE_FACT_IDS, 'charges'];

/** A table without any of these decides no case. */
export const DECIDING: ReadonlySet<Target> = new Set<Target>([
  'conduct-date', 'arrest-date', 'linked-event', 'charges', 'conduct-kind', 'foreign-armed-action', 'foreign-part', 'military', 'court', 'stage', 'custody',
]);

/** Words without which a heading says the same. */
const SMALL = new Set('de del d la las el los lo en por para a al y u o e un una se su sus que of the an to at for is was'.split(' '));
/** Answers that look like the abbreviation of a number: "no" is no "No.". */
const ANSWERS = new Set(['no', 'n', 'nd']);

/** A heading in the form in which it is compared; never used as the key of an object. */
export function headingKey(heading: string): string {
  const words = fold(heading.slice(0, 300)).replace(/\bn ?[.°]? ?[o°](?=$|[ .])|^#$/gu, 'n').replace(/[^\p{L}\p{N}]+/gu, ' ').trim().split(' ');
  const telling = words.filter((word) => !SMALL.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

let index: ReadonlyMap<string, readonly Target[]> | undefined;

function headingIndex(): ReadonlyMap<string, readonly Target[]> {
  if (index) return index;
  const found = new Map<string, Target[]>();
  const add = (heading: string, target: Target) => {
    const key = headingKey(heading);
    const targets = found.get(key) ?? [];
    if (!targets.includes(target)) found.set(key, [...targets, target]);
  };
  for (const target of TARGETS) for (const heading of [target, ...(HEADINGS.facts[target] ?? [])]) add(heading, target);
  // The template's own headings name their fact and no other.
  for (const language of LANGUAGES) {
    for (const [id, words] of Object.entries(factWords[language].facts) as [FactId, { readonly heading: string }][]) {
      const target = TARGETS.find((candidate) => candidate === id);
      if (target !== undefined) found.set(headingKey(words.heading), [target]);
    }
  }
  index = found;
  return found;
}

const NONE: readonly Target[] = [];

/** Columns that the program adds to a list say of themselves that they are its own, and are for no fact. */
export const OWN_COLUMN = /^\s*amnistia:/u;

/**
 * The facts that a heading can name: none, one, or several.
 * What stands in brackets (a unit, a form to fill in) counts only if nothing else does.
 */
export function targetsOf(heading: string): readonly Target[] {
  const key = headingKey(heading);
  if (OWN_COLUMN.test(heading)) return NONE;
  if (key === '' || (ANSWERS.has(key) && !/[.º°#]/u.test(heading))) return NONE;
  const known = headingIndex();
  return known.get(key) ?? known.get(headingKey(heading.slice(0, 300).replace(/[([][^)\]]{0,100}[)\]]/gu, ' '))) ?? known.get(headingKey(heading.slice(0, 300).replace(/[:*].*$/su, ' '))) ?? NONE;
}

/** Whether a heading is, word for word, one that the program knows: nothing else can stand in it. */
export function isKnownHeading(heading: string): boolean {
  return heading.length <= 300 && headingIndex().has(headingKey(heading));
}

/** How many cells of a row are headings of known facts. */
export function headingScore(cells: readonly string[]): number {
  let score = 0;
  for (const cell of cells.slice(0, 500)) if (cell.length <= 300 && targetsOf(cell).length > 0) score += 1;
  return score;
}

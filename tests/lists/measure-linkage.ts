/**
 * Measures linkage on generated lists and prints the figures of RESULTS.md.
 *
 *   npx rolldown tests/lists/measure-linkage.ts --platform node -o /tmp/measure-linkage.mjs
 *   node /tmp/measure-linkage.mjs [persons] [seed…]
 */
import { duplicates, type Linkage } from '../../src/lists/linkage/link.ts';
import { generatePersons, type GeneratedList } from './generate-persons.ts';

export interface Figures {
  readonly rows: number;
  readonly truePairs: number;
  readonly same: { readonly pairs: number; readonly right: number };
  readonly possible: { readonly pairs: number; readonly right: number };
  /** Of the pairs found right, how many have the right relation. */
  readonly relation: { readonly pairs: number; readonly right: number };
}

export function measure(list: GeneratedList, linkage: Linkage): Figures {
  const size = new Map<number, number>();
  for (const person of list.person) size.set(person, (size.get(person) ?? 0) + 1);
  const truePairs = [...size.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  const tally = { same: { pairs: 0, right: 0 }, possible: { pairs: 0, right: 0 }, relation: { pairs: 0, right: 0 } };
  for (const { a, b, band, relation } of linkage.pairs) {
    if (band === 'different') continue;
    tally[band].pairs++;
    if (list.person[a] !== list.person[b]) continue;
    tally[band].right++;
    const [one, other] = [list.otherCharges[a], list.otherCharges[b]];
    // Two rows for other charges may or may not share them.
    if (one && other) continue;
    tally.relation.pairs++;
    if ((relation === 'related') === (one !== other)) tally.relation.right++;
  }
  return { rows: list.rows.length, truePairs, ...tally };
}

const percent = (part: number, whole: number) => (whole === 0 ? '—' : `${((100 * part) / whole).toFixed(2)} %`);

export function describeFigures(figures: Figures): string {
  const { rows, truePairs, same, possible, relation } = figures;
  const missed = truePairs - same.right - possible.right;
  return [
    `rows ${String(rows)}, true pairs ${String(truePairs)}`,
    `same: ${String(same.pairs)} pairs, precision ${percent(same.right, same.pairs)}, recall ${percent(same.right, truePairs)}`,
    `possible: ${String(possible.pairs)} pairs, precision ${percent(possible.right, possible.pairs)}, recall ${percent(possible.right, truePairs)}`,
    `same + possible: recall ${percent(same.right + possible.right, truePairs)}; different though one person: ${String(missed)} (${percent(missed, truePairs)})`,
    `duplicate/related right: ${percent(relation.right, relation.pairs)}`,
  ].join('\n');
}

if (process.argv[1]?.includes('measure-linkage')) {
  const [persons = 5000, ...seeds] = process.argv.slice(2).map(Number);
  for (const seed of seeds.length > 0 ? seeds : [1]) {
    const list = generatePersons(persons, seed);
    const start = performance.now();
    const linkage = duplicates(list.rows);
    const seconds = (performance.now() - start) / 1000;
    process.stdout.write(`seed ${String(seed)}\n${describeFigures(measure(list, linkage))}\n`);
    process.stdout.write(`${seconds.toFixed(1)} s, blocks ${String(linkage.counts.blocks)}, large ${String(linkage.counts.largeBlocks)}, pairs compared ${String(linkage.counts.pairs)}, peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`);
  }
}

/** What peers answer where nobody can know: outcomes of two result files beside each other, row by row. */
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

/** The column `outcome` of a result, by case. */
export async function outcomesIn(file) {
  const outcomes = new Map();
  let at = -1;
  for await (const cells of createReadStream(file).pipe(parse({ delimiter: ';', bom: true, relax_column_count: true }))) {
    if (at < 0) at = cells.indexOf('outcome');
    // A row with a cell too many has its answer one column further on.
    else outcomes.set(cells[0], cells.slice(at).find((cell) => /^(?:eligible|ineligible|undetermined|mixed)$/u.test(cell)));
  }
  return outcomes;
}

/** @returns of the cases that are open: how many the peer calls eligible and ineligible; of the settled: how many it calls otherwise */
export function compared(ours, theirs) {
  const count = { open: 0, eligible: 0, ineligible: 0, settled: 0, otherwise: 0, rejectedByUs: 0 };
  for (const [id, theirOutcome] of theirs) {
    const outcome = ours.get(id);
    if (outcome === undefined) count.rejectedByUs += 1;
    else if (outcome === 'undetermined') {
      count.open += 1;
      count[theirOutcome] += 1;
    } else {
      count.settled += 1;
      if (outcome !== theirOutcome) count.otherwise += 1;
    }
  }
  return count;
}

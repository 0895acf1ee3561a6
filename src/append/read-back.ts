/** The file with its new row, read as anybody will read it. */
import { hasCharges, isUnknown, type Case } from '../case/case.ts';
import { definitionOf } from '../case/facts.ts';
import type { IntakeContext } from '../intake/context.ts';
import type { AnyFact } from '../intake/reading.ts';
import type { ReadItem, ReadOptions, Target } from '../intake/types.ts';
import { sameCharges } from './charges-cell.ts';
import { RowDigest, firstTable, type TableSeen } from './look.ts';
import { AppendError } from './obstacle.ts';
import { sameFact, type Way } from './ways.ts';

/**
 * What the new row does not say as it should.
 * @returns the columns to write in another way; none where the file is all that it was and the case
 * @throws AppendError where no other way of writing would help
 */
export async function misread(bytes: Uint8Array, name: string, before: TableSeen, subject: Case, chosen: ReadonlyMap<Target, Way>, options: ReadOptions, context: IntakeContext): Promise<ReadonlySet<Target>> {
  const { sheet, table } = await firstTable(bytes, name, options, context);
  if (sheet !== before.sheet) throw new AppendError('not-same');
  const digest = new RowDigest();
  let last: ReadItem | null = null;
  for await (const items of table.items()) {
    for (const item of items) {
      if (item.kind === 'table' || item.kind === 'notice' || item.kind === 'blank') continue;
      if (last) digest.add(last);
      last = item;
    }
  }
  if (digest.hex() !== before.digest) return otherwise(chosen);
  if (last?.kind !== 'case' || last.row <= before.header) throw new AppendError('not-same');
  const { case: read } = last;
  return new Set([...chosen].filter(([target, way]) => !isSaid(target, way, read, subject)).map(([target]) => target));
}

/** A date can turn how the others of its column are read; nothing else of a row can touch another row. */
function otherwise(chosen: ReadonlyMap<Target, Way>): ReadonlySet<Target> {
  const dates = [...chosen.keys()].filter((target) => target !== 'id' && target !== 'charges' && definitionOf(target).kind === 'date');
  if (dates.length === 0) throw new AppendError('not-same');
  return new Set(dates);
}

function isSaid(target: Target, way: Way, read: Case, subject: Case): boolean {
  if (target === 'id') return read.id === subject.id;
  if (target === 'charges') {
    const [now, before] = [read.charges, subject.charges];
    return hasCharges(now) && hasCharges(before) ? sameCharges(now, before, way.nearness ?? 'exactly') : !hasCharges(before) && (!hasCharges(now) || before.unknown !== 'stated-unknown');
  }
  const [now, before] = [read.facts[target], subject.facts[target]] as [AnyFact | undefined, AnyFact | undefined];
  return isUnknown(before) ? isUnknown(now) : sameFact(now, before);
}

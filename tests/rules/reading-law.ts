/** What the conditions of a law read, found from the shape of its file alone. */
import type { Condition } from '../../src/rules/language/condition.ts';
import type { Law } from '../../src/rules/language/law.ts';

/** The conditions directly inside one, read from the file's shape alone. */
function inside(condition: Condition): readonly Condition[] {
  const shape = condition as { all?: Condition[]; any?: Condition[]; not?: Condition; 'any-charge'?: Condition };
  return [...(shape.all ?? []), ...(shape.any ?? []), ...(shape.not ? [shape.not] : []), ...(shape['any-charge'] ? [shape['any-charge']] : [])];
}

/** What a condition reads, also through other provisions. */
export function readIn(condition: Condition, law: Law): ReadonlySet<string> {
  const read = new Set<string>();
  const visit = (one: Condition): void => {
    if ('fact' in one) read.add(one.fact);
    if ('date' in one) read.add(one.date);
    if ('event' in one) read.add('linked-event');
    if ('window' in one) read.add('linked-event').add('conduct-date');
    if ('class' in one || 'raises' in one) read.add('offence');
    if ('question' in one) read.add(one.question);
    if ('provision' in one) for (const other of law.provisions) if (other.id === one.provision) visit(other.when);
    inside(one).forEach(visit);
  };
  visit(condition);
  return read;
}

/** All conditions of provisions and presumptions, with all that stands inside them. */
export function everywhere(law: Law): readonly Condition[] {
  const found: Condition[] = [];
  const visit = (one: Condition): void => { found.push(one); inside(one).forEach(visit); };
  law.provisions.forEach((provision) => { visit(provision.when); });
  law.presumptions.forEach((one) => { visit(one.if); visit(one.then); });
  return found;
}

/** What outcomes can depend on: read by a provision, or by a presumption on something that is. */
export function relevant(law: Law): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (ids: ReadonlySet<string>): void => { for (const id of ids) found.add(id); };
  law.provisions.forEach((provision) => { add(readIn(provision.when, law)); });
  // A charge that is wholly open is asked for by its offence, whatever of it matters.
  if (everywhere(law).some((part) => 'class' in part || 'raises' in part)) found.add('offence');
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const one of law.presumptions) if ([...readIn(one.then, law)].some((id) => found.has(id))) add(readIn(one.if, law));
  }
  return found;
}

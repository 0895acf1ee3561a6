/**
 * What may be told of each person so that nobody stands in a group smaller
 * than asked by what a stranger can know, and how many stood alone before.
 */
import { inSmallGroups, kAnonymous } from '../../anonymity/k-anonymity.ts';
import { isValues, keyOf, type Cell } from '../../anonymity/cells.ts';
import { formatDay, formatSpan, hull, parseSpan } from '../../case/dates.ts';
import { definitionOf, valuesOf, type CaseFactId } from '../../case/facts.ts';
import { ENTITY_NAMES } from '../../country/pack/entities.ts';
import type { Law } from '../../rules/language/law.ts';
import type { Alone } from '../result.ts';

/** Facts of a person that a stranger may know, from the press or from those who were there, unless others are named. */
export const QUASI_FACTS: readonly CaseFactId[] = ['arrest-date', 'conduct-date', 'state', 'linked-event', 'military', 'custody'];

/** Facts of one person as they may leave. */
export type SharedFacts = Readonly<Record<string, unknown>>;

export interface Grouped {
  /** In the order of the persons: what is told of each, and facts that are left blank and known of somebody in the group. */
  readonly persons: readonly { readonly facts: SharedFacts; readonly withheld: readonly CaseFactId[] }[];
  /** Of all cells over these facts that are known: the share that is left blank, and the share that is less exact. */
  readonly blanked: number;
  readonly coarsened: number;
}

/** @param k at most as many as there are persons */
export function grouped(persons: readonly SharedFacts[], quasi: readonly CaseFactId[], k: number, law: Law): Grouped {
  const known = tableOf(persons, quasi);
  const told = kAnonymous(known, quasi.map((id) => ({ id, domain: domainOf(id, law) })), k);
  const groupOf = told.map((cells) => cells.map(keyOf).join('\t'));
  const withheld = new Map<string, CaseFactId[]>();
  let [all, blanked, coarsened] = [0, 0, 0];
  const changed = persons.map((facts, row) => {
    const own = new Map<string, unknown>(Object.entries(facts));
    for (const [column, id] of quasi.entries()) {
      const [before, now] = [known[row]?.[column] ?? null, told[row]?.[column] ?? null];
      if (before === null) continue;
      all += 1;
      if (now === null) {
        blanked += 1;
        own.delete(id);
        const group = groupOf[row] ?? '';
        const ids = withheld.get(group) ?? [];
        if (!ids.includes(id)) withheld.set(group, [...ids, id]);
      } else if (keyOf(now) !== keyOf(before)) {
        coarsened += 1;
        own.set(id, isValues(now) ? (now.length === 1 ? now[0] : now) : formatSpan(now));
      }
    }
    return Object.fromEntries(own);
  });
  // Whoever was blank before and whoever was left blank are told alike, and so are their answers.
  return { persons: changed.map((facts, row) => ({ facts, withheld: withheld.get(groupOf[row] ?? '') ?? [] })), blanked: all === 0 ? 0 : blanked / all, coarsened: all === 0 ? 0 : coarsened / all };
}

/** How many stand alone by the day, month or year of the arrest with the state, and by all that is shared. */
export function aloneIn(persons: readonly SharedFacts[], shared: readonly CaseFactId[]): Record<Alone['by'], number> {
  const arrests = tableOf(persons, ['arrest-date']);
  const states = tableOf(persons, ['state']);
  const by = (length: number): number => inSmallGroups(arrests.map(([arrest = null], row) => [grain(arrest, length), states[row]?.[0] ?? null]), 2);
  return { day: by(10), month: by(7), year: by(4), all: inSmallGroups(tableOf(persons, shared), 2) };
}

function grain(cell: Cell, length: number): Cell {
  if (cell === null || isValues(cell)) return cell;
  return [[cell.from, cell.to].map((day) => (day === null ? '' : formatDay(day).slice(0, length))).join('..')];
}

function tableOf(persons: readonly SharedFacts[], facts: readonly CaseFactId[]): readonly (readonly Cell[])[] {
  return persons.map((person) => facts.map((id) => cellOf(id, person[id])));
}

function cellOf(id: CaseFactId, value: unknown): Cell {
  const values = (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter((one): one is string => typeof one === 'string');
  if (values.length === 0) return null;
  if (definitionOf(id).kind !== 'date') return values.toSorted();
  const spans = values.flatMap((text) => parseSpan(text) ?? []);
  // Several days that it can be count as all days between them.
  return spans.length === 0 ? null : spans.reduce(hull);
}


function domainOf(id: CaseFactId, law: Law): number {
  const definition = definitionOf(id);
  if (definition.kind === 'event') return law.events.length + 1;
  return definition.kind === 'place' ? ENTITY_NAMES.length : valuesOf(definition).length;
}

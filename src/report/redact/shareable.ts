/**
 * The facts that may leave, as their definitions say, and in which form: a
 * value of a closed list, a date, a listed event or a federal entity. Free
 * text never does, whatever it says.
 */
import { CASE_FACT_IDS, CHARGE_FACT_IDS, definitionOf, valuesOf, type CaseFactId, type ChargeFactId } from '../../case/facts.ts';
import { formatSpan, lastOfMonth, parseSpan, dayOf, formatDay, type Day } from '../../case/dates.ts';
import { ENTITY_NAMES } from '../../country/pack/entities.ts';
import type { Law } from '../../rules/language/law.ts';
import { fold } from '../../text/fold.ts';

/** How exact a date may be when it leaves. */
export const DATE_GRAINS = ['day', 'month', 'year'] as const;
export type DateGrain = (typeof DATE_GRAINS)[number];
/** How exact a place may be when it leaves. */
export const PLACE_GRAINS = ['state', 'none'] as const;
export type PlaceGrain = (typeof PLACE_GRAINS)[number];

export interface Grains {
  readonly dates: DateGrain;
  readonly places: PlaceGrain;
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
const ENTITY_OF: ReadonlyMap<string, string> = new Map(ENTITY_NAMES.map((name) => [folded(name), name]));

/** Facts that can leave at all: each fact's definition says it. */
export const SHAREABLE_FACTS: readonly CaseFactId[] = CASE_FACT_IDS.filter((id) => definitionOf(id).leaves === 'always');

/** A fact as it may leave, or undefined. */
export function shareableFact(id: CaseFactId | ChargeFactId, value: unknown, law: Law, grains: Grains): unknown {
  if (Array.isArray(value)) {
    const kept = value.map((one) => shareableFact(id, one, law, grains));
    return kept.length > 0 && kept.every((one) => one !== undefined) ? kept : undefined;
  }
  if (typeof value !== 'string') return undefined;
  const definition = definitionOf(id);
  if (definition.leaves !== 'always') return undefined;
  switch (definition.kind) {
    case 'truth':
    case 'choice':
      return valuesOf(definition).includes(value) ? value : undefined;
    case 'event':
      return value === 'none' || law.events.some((event) => event.id === value) ? value : undefined;
    case 'date':
      return coarseDate(value, grains.dates);
    case 'place':
      // The list's own spelling leaves, never the cell's: marks and spaces could carry something along.
      return grains.places === 'state' ? ENTITY_OF.get(fold(value)) : undefined;
  }
}

/** The facts of a charge that may leave. */
export function shareableCharge(form: Readonly<Record<string, unknown>>, law: Law, grains: Grains): Readonly<Record<string, unknown>> {
  return Object.fromEntries(CHARGE_FACT_IDS.flatMap((id) => {
    const value = shareableFact(id, form[id], law, grains);
    return value === undefined ? [] : [[id, value]];
  }));
}

/** A date or range widened to whole months or years. */
function coarseDate(text: string, grain: DateGrain): string | undefined {
  const span = parseSpan(text);
  if (!span) return undefined;
  return formatSpan({ from: span.from === null ? null : firstOf(span.from, grain), to: span.to === null ? null : lastOf(span.to, grain) });
}

function firstOf(day: Day, grain: DateGrain): Day {
  if (grain === 'day') return day;
  const [year = 0, month = 1] = formatDay(day).split('-').map(Number);
  return dayOf(year, grain === 'year' ? 1 : month, 1) ?? day;
}

function lastOf(day: Day, grain: DateGrain): Day {
  if (grain === 'day') return day;
  const [year = 0, month = 12] = formatDay(day).split('-').map(Number);
  return lastOfMonth(year, grain === 'year' ? 12 : month);
}

/** The events of a law, prepared for recognising the names that people give them. */
import { parseDay, type DateSpan } from '../../case/dates.ts';
import type { LawEvent } from '../../rules/language/law.ts';
import { wordsOf } from '../text.ts';
import { ENTITIES } from '../../country/pack/entities.ts';

export interface EventIndex {
  readonly ids: ReadonlySet<string>;
  /** Events that bear exactly this name. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** Words of an event's names that say which event it is. */
  readonly words: readonly { readonly id: string; readonly words: ReadonlySet<string> }[];
  readonly windows: readonly { readonly id: string; readonly span: DateSpan; readonly named: boolean }[];
  /** Names for people to choose from. */
  readonly names: readonly { readonly id: string; readonly name: string }[];
}

/** Words that stand in the name of nearly every event and so name none. */
export const GENERIC = new Set(
  (
    'a al con contra de del desde durante e el en entre hasta la las lo los o para por que se sin su sus un una y ' +
    'and at by during for from in of on the to with ' +
    'ano anos hecho hechos suceso sucesos acontecimiento acontecimientos evento eventos caso contexto marco ' +
    'protesta protestas manifestacion manifestaciones marcha marchas disturbios violencia politica politicas ' +
    'event events protest protests demonstration demonstrations violence riots case facts'
  ).split(' '),
);
/** Words for what people did and what was done to them: beside a name or a date they add nothing, alone they name nothing. */
export const COMMON: ReadonlySet<string> = new Set(
  (
    'planton plantones cacerolazo cacerolazos trancazo trancazos trancado guarimba guarimbas barricada barricadas vigilia vigilias campamento campamentos concentracion concentraciones cierre calle calles paro huelga ' +
    'onu nacional nacionales civico civica opositor opositora oposicion estudiantil estudiantiles estudiantes popular populares vecinal vecinales represion persecucion fraude electoral electorales postelectoral postelectorales poselectoral poselectorales pos post tras posterior posteriores ' +
    'detencion detenciones detenido detenida detenidos detenidas arresto arrestos arrestado arrestados preso presos presa presas politico politicos ' +
    'strike vigil arrest arrests arrested detained detainees prisoners opposition national student students post-election ' +
    // Where something happened does not say what.
    wordsOf(ENTITIES.filter(({ municipalities }) => municipalities !== undefined).flatMap(({ name, capital = '' }) => [name, capital]).join(' '))
  ).split(' '),
);
const KINDS = new Set('eleccion elecciones election elections electoral electorales presidencial presidenciales presidential'.split(' '));

/** Prepares the events of a law; done once for a run. */
export function eventIndex(events: readonly LawEvent[]): EventIndex {
  const byName = new Map<string, string[]>();
  for (const event of events) {
    for (const name of [event.title.es, event.title.en, ...event.aliases]) {
      const key = wordsOf(name);
      const ids = byName.get(key) ?? [];
      if (!ids.includes(event.id)) ids.push(event.id);
      byName.set(key, ids);
    }
  }
  return {
    ids: new Set(events.map((event) => event.id)),
    byName,
    words: events.map((event) => ({ id: event.id, words: tellingWords(event) })),
    windows: events.map((event) => ({
      id: event.id,
      span: { from: event.possible.from === undefined ? null : parseDay(event.possible.from), to: event.possible.to === undefined ? null : parseDay(event.possible.to) },
      named: event.named_by_date,
    })),
    names: events.map((event) => ({ id: event.id, name: event.title.es })),
  };
}

function tellingWords(event: LawEvent): ReadonlySet<string> {
  const words = [event.title.es, event.title.en, ...event.aliases].flatMap((name) => wordsOf(name).split(' '));
  return new Set(words.filter((word) => !GENERIC.has(word) && !/^\d+$/u.test(word)));
}

/** Whether a word only says what kind of event it is. */
export function isKindOnly(word: string): boolean {
  return KINDS.has(word);
}

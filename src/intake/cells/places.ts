/** The names of places of the country's pack, and the entities that each can mean. */
import { ENTITIES } from '../../country/pack/entities.ts';
import { wordsOf } from '../../text/fold.ts';

type Index = ReadonlyMap<string, readonly string[]>;

interface Places {
  /** Names of the entities themselves. */
  readonly own: Index;
  readonly towns: Index;
  /** Several are surnames too: read only where something else says that a place is meant. */
  readonly municipalities: Index;
}

let places: Places | undefined;

/** The names of the pack, folded; made when the first place is read. */
export function placesOf(): Places {
  places ??= {
    own: indexOf(({ name, names = [] }) => [name, ...names]),
    towns: indexOf(({ capital, municipalities = {}, towns = [] }) => [...(capital === undefined ? [] : [capital]), ...Object.values(municipalities), ...towns]),
    municipalities: indexOf(({ municipalities = {} }) => Object.keys(municipalities)),
  };
  return places;
}

function indexOf(namesOf: (entity: (typeof ENTITIES)[number]) => readonly string[]): Index {
  const index = new Map<string, string[]>();
  for (const entity of ENTITIES) {
    for (const key of new Set(namesOf(entity).map(wordsOf))) index.set(key, [...(index.get(key) ?? []), entity.name]);
  }
  return index;
}

let joined: ReadonlySet<string> | undefined;

/** Whether some entity, town or municipality is called so, written without blanks. @param name folded */
export function isPlaceName(name: string): boolean {
  const { own, towns, municipalities } = placesOf();
  joined ??= new Set([own, towns, municipalities].flatMap((index) => [...index.keys()].map((key) => key.replaceAll(' ', ''))));
  return joined.has(name);
}

/** Federal entities, as people name them. */
import { known } from '../../case/case.ts';
import { reading, unreadable, type Reading } from '../reading.ts';
import { fold, wordsOf } from '../../text/fold.ts';
import { shown } from '../../text/sanitise.ts';
import { isHedged } from './hedge.ts';

/** Name of the entity, then its capital and other names; `a|b` where one name is of several. */
const ENTITIES: readonly (readonly [string, ...string[]])[] = [
  ['Amazonas', 'Puerto Ayacucho', 'AMZ'],
  ['Anzoátegui', 'Anzuategui', 'Puerto La Cruz', 'El Tigre'],
  ['Apure', 'San Fernando de Apure'],
  ['Aragua', 'Maracay', 'La Victoria'],
  ['Barinas'],
  ['Bolívar', 'Ciudad Bolívar', 'Guayana', 'Ciudad Guayana', 'Puerto Ordaz'],
  ['Carabobo', 'Naguanagua', 'Puerto Cabello'],
  ['Cojedes', 'Tinaquillo'],
  ['Delta Amacuro', 'Tucupita', 'Delta', 'D Amacuro'],
  ['Distrito Capital', 'Caracas', 'Dtto Capital', 'Dto Capital', 'DC', 'D C', 'Distrito Federal', 'Área Metropolitana de Caracas', 'AMC', 'Gran Caracas', 'Capital District'],
  ['Falcón', 'Coro', 'Punto Fijo'],
  ['Guárico', 'San Juan de Los Morros'],
  ['La Guaira', 'Vargas', 'Litoral', 'Catia La Mar', 'Maiquetía'],
  ['Lara', 'Barquisimeto', 'Carora', 'Cabudare'],
  ['Mérida', 'Bolivariano de Mérida'],
  ['Miranda', 'Los Teques', 'Bolivariano de Miranda', 'Chacao', 'Baruta', 'El Hatillo', 'Petare', 'Guarenas', 'Guatire'],
  ['Monagas', 'Maturín'],
  ['Nueva Esparta', 'La Asunción', 'Margarita', 'Isla de Margarita', 'NE', 'Porlamar'],
  ['Portuguesa', 'Guanare', 'Acarigua'],
  ['Sucre', 'Cumaná', 'Carúpano'],
  ['Táchira', 'San Cristóbal'],
  ['Trujillo', 'Valera'],
  ['Yaracuy', 'San Felipe'],
  ['Zulia', 'Maracaibo', 'Cabimas'],
  ['Dependencias Federales', 'Los Roques', 'La Orchila'],
  ['Guayana Esequiba', 'Essequibo', 'Esequibo', 'zona en reclamación'],
];

/** Names of the federal entities, for a list to choose from. */
export const ENTITY_NAMES: readonly string[] = ENTITIES.map(([name]) => name);

const BY_NAME = new Map(ENTITIES.flatMap(([name, ...others]) => [name, ...others].map((other) => [wordsOf(other), name] as const)));
const OWN_NAMES = new Map(ENTITIES.map(([name]) => [wordsOf(name), name] as const));
/** Places whose name stands in several entities. */
const SHARED: Readonly<Record<string, readonly string[]>> = { 'san carlos': ['Cojedes', 'Zulia'], barcelona: ['Anzoátegui'], valencia: ['Carabobo'] };
const PREFIX = /^(?:edo|estado|est|entidad|state of|state)(?: bolivariano de| de)? (?=\p{L})/u;
const SUFFIX = / (?:state|estado|edo)$/u;

/** Reads the federal entity from its name, its capital or "capital, entity". */
export function readPlace(text: string): Reading {
  if (isHedged(fold(text))) return unreadable(text, 'value-hedged');
  const parts = text.split(/[,;/()|]|\s[-–—]\s/u).map((part) => wordsOf(part).replace(PREFIX, '').replace(SUFFIX, '')).filter((part) => part !== '');
  const whole = wordsOf(text).replace(PREFIX, '').replace(SUFFIX, '');
  const direct = BY_NAME.get(whole);
  if (direct !== undefined) return reading(known(direct, direct === text.trim() ? undefined : text));
  if (Object.hasOwn(SHARED, whole)) return several(SHARED[whole] ?? [], text);
  if (parts.length > 1) {
    // In "Maracaibo, Zulia" the entity's own name decides; a municipality may bear another's.
    const own = new Set(parts.map((part) => OWN_NAMES.get(part)).filter((name) => name !== undefined));
    const any = own.size > 0 ? own : new Set(parts.map((part) => BY_NAME.get(part)).filter((name) => name !== undefined));
    if (any.size > 0) return several([...any], text);
  }
  return unreadable(text, 'state-unrecognised');
}

function several(names: readonly string[], text: string): Reading {
  const warnings = names.length > 1 ? [{ code: 'value-several' as const, values: { text: shown(text), values: names.join(', ') } }] : [];
  return reading({ values: names, text }, warnings);
}

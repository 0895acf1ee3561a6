/** Federal entities, as people name them: by their names, towns and municipalities. */
import { known } from '../../case/case.ts';
import { reading, unreadable, type Reading } from '../reading.ts';
import { isForeignPlace } from './abroad.ts';
import { fold, wordsOf } from '../../text/fold.ts';
import { shown } from '../../text/sanitise.ts';
import { isHedged } from './hedge.ts';
import { placesOf } from './places.ts';

const PREFIX = /^(?:edo|estado|est|entidad|state of|state)(?: bolivariano)?(?: de| del)? (?=\p{L})/u;
const SUFFIX = / (?:state|estado|edo)$/u;
const TOWN = /^(?:(?:la )?(?:ciudad|poblacion|localidad|capital)|city|town)(?: de| of)? (?=\p{L})/u;
const MUNICIPALITY = /^(?:municipio|mcpio|mpio|muni?c?|municipality)(?: autonomo)?(?: de| of)? (?=\p{L})/u;
/** "Maracaibo edo Zulia": another name begins here. */
const INNER = /(?<=\S )(?=(?:edo|estado|municipio|mcpio|mpio) )/u;
const BETWEEN = /[,;/()|–—-]|\.\s/u;
/** "Caracas o Miranda": either, or both. */
const OR = /\s(?:o|u|or|y|e|and)\s/u;
/** Words between names that say nothing by themselves. */
const NOTHING = /^(?:|edo|estado|est|municipio|mcpio|mpio|mun|venezuela|republica bolivariana de venezuela|vzla|ve)$/u;

/** Reads the federal entity from its name, a town of it, or "municipality, entity". */
export function readPlace(text: string): Reading {
  if (isHedged(fold(text))) return unreadable(text, 'value-hedged');
  const whole = wordsOf(text);
  const direct = entitiesIn(whole);
  if (direct) return direct.length === 1 && direct[0] === text.trim() ? reading(known(direct[0])) : several(direct, text);
  const choices = text.split(OR);
  if (choices.length > 1) {
    const read = choices.map((one) => readPlace(one).fact);
    return read.every((fact) => 'values' in fact) ? several([...new Set(read.flatMap((fact) => ('values' in fact ? fact.values.map(String) : [])))], text) : unreadable(text, 'state-unrecognised');
  }
  const parts = text.split(BETWEEN).flatMap((part) => wordsOf(part).split(INNER)).map((part) => part.trim()).filter((part) => !NOTHING.test(part));
  const named = parts.map(entitiesIn).filter((names) => names !== undefined);
  if (named.length === 0 || parts.some((part) => isForeignPlace(part) && entitiesIn(part) === undefined)) return unreadable(text, 'state-unrecognised');
  return several(together(parts, named), text);
}

/** What the parts of "Maracaibo, Zulia" say together: an entity's own name decides, for a municipality may bear another's. */
function together(parts: readonly string[], named: readonly (readonly string[])[]): readonly string[] {
  const own = [...new Set(parts.flatMap((part) => placesOf().own.get(stripped(part)) ?? []))];
  if (own.length === 1) return own;
  // "Sucre, Miranda": the one in which the other lies.
  const holding = own.filter((entity) => parts.every((part) => {
    const bare = stripped(part).replace(MUNICIPALITY, '');
    return placesOf().own.get(bare)?.includes(entity) === true || placesOf().municipalities.get(bare)?.includes(entity) === true || placesOf().towns.get(bare)?.includes(entity) === true;
  }));
  if (holding.length > 0) return holding;
  if (own.length > 1) return own;
  // "San Carlos, Santa Bárbara": what all of them allow, if anything.
  const [first = [], ...others] = named;
  const common = first.filter((name) => others.every((names) => names.includes(name)));
  return common.length > 0 ? common : [...new Set(named.flat())];
}

const stripped = (part: string): string => part.replace(PREFIX, '').replace(SUFFIX, '');

/** The entities that a name can mean; undefined for a name of none. @param part folded words */
function entitiesIn(part: string): readonly string[] | undefined {
  const { own, towns, municipalities } = placesOf();
  const bare = stripped(part);
  const municipality = bare.replace(MUNICIPALITY, '');
  if (municipality !== bare) return municipalities.get(municipality) ?? towns.get(municipality);
  return own.get(bare) ?? towns.get(bare) ?? towns.get(bare.replace(TOWN, '')) ?? own.get(bare.replace(TOWN, ''));
}

function several(names: readonly string[], text: string): Reading {
  const warnings = names.length > 1 ? [{ code: 'value-several' as const, values: { text: shown(text), values: names.join(', ') } }] : [];
  return reading({ values: names, text }, warnings);
}

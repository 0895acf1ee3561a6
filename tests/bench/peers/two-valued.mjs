/**
 * What users of a general rules engine write for this law: every fact is
 * there or not, a missing one is false, and an answer always comes out.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse as parseYaml } from 'yaml';

const at = (path) => fileURLToPath(new URL(`../../../data/ve/${path}`, import.meta.url));
const law = parseYaml(readFileSync(at('laws/ve-amnesty-2026.yaml'), 'utf8'));
const catalogue = parseYaml(readFileSync(at('offences.yaml'), 'utf8'), { maxAliasCount: 1000 });

const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Names of offences as the catalogue lists them, with their classes. */
const classesByName = new Map(catalogue.offences.flatMap((offence) => [offence.name?.es, ...(offence.aliases ?? [])].filter(Boolean).map((name) => [plain(name), offence.class])));

const EVENT_BY_NAME = new Map(Object.entries({
  '28J': '12', 'Elección presidencial del 28 de julio de 2024': '12', 'Protestas 2014': '7', 'La Salida 2014': '7', 'Hechos de 2017': '9', '30 de abril de 2019': '10', 'Hechos de 2019': '10',
  Primarias: '11', 'Elecciones regionales y parlamentarias 2025': '13', 'Paro petrolero': '2', 'Abril de 2002': '1',
}));

/** A day as a number that can be compared: 2014-02-12 is 20140212. */
const numbered = (iso) => Number(iso.replaceAll('-', ''));

/** Windows of the events, the wider reading: `[event, first day, last day]`. */
export const WINDOWS = law.events.map(({ id, possible }) => [id, numbered(possible.from), numbered(possible.to)]);
export const PERIOD = [19990101, 20260219];

/** A day in figures, or 0. */
function dayOf(cell) {
  const [day, month, year] = cell.split('/');
  return year === undefined ? 0 : Number(year + month + day);
}

/** Facts of one row; what is blank or not understood is left out. */
export function factsOf(cells) {
  const classes = cells[11].split(/[;,]/u).flatMap((name) => classesByName.get(plain(name)) ?? []);
  return {
    conductDate: dayOf(cells[7]),
    event: EVENT_BY_NAME.get(cells[8]) ?? '',
    expression: cells[10] === 'publicaciones en redes sociales',
    militaryCourt: cells[12].includes('Militar'),
    foreignArmedAction: cells[19] === 'sí',
    militaryRebellion: classes.includes('military-rebellion'),
    rightsViolation: classes.some((one) => one === 'grave-human-rights-violation' || one === 'crime-against-humanity' || one === 'war-crime'),
    homicideOrGravestInjuries: classes.some((one) => one === 'intentional-homicide' || one === 'gravest-injuries'),
    drugTrafficking: classes.includes('drug-trafficking'),
    corruption: classes.includes('corruption'),
  };
}

/** Eligible if every requirement held and no exclusion did. */
export const REQUIREMENTS = ['art-6', 'art-8', 'art-8-expression', 'art-7-court'];
export function outcomeOf(held) {
  return REQUIREMENTS.every((one) => held.has(one)) && held.size === REQUIREMENTS.length ? 'eligible' : 'ineligible';
}

/**
 * Lists like those that organisations keep: 23 columns, a semicolon, UTF-8
 * with a mark, as Excel in Spanish saves them. The same seed gives the same
 * bytes. No person in them exists.
 *
 * How often a cell is blank, partial or says "no consta" is our estimate from
 * the sample sheet: no list of this kind is public.
 */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

export const HEADINGS = ['N°', 'Nombre y apellido', 'Cédula', 'Sexo', 'Nacionalidad', 'Ocupación', 'Fecha de detención', 'Fecha de los hechos', 'Hecho vinculado', 'Entidad', 'Conducta', 'Delitos imputados', 'Tribunal', 'Expediente', 'Etapa procesal', 'Situación', 'Lugar de reclusión', 'Organismo aprehensor', 'Militar', 'Acción armada con extranjeros', 'Estado de salud', 'Fecha de excarcelación', 'Observaciones'];

/** Random numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = state;
    value = Math.imul(value ^ (value >>> 15), value | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Values with their weights, as `text×weight`. */
function weighted(text) {
  const pairs = text.split('|').map((part) => {
    const [value, weight = '1'] = part.split('×');
    return [value, Number(weight)];
  });
  const total = pairs.reduce((sum, [, weight]) => sum + weight, 0);
  return (random) => {
    let share = random() * total;
    for (const [value, weight] of pairs) if ((share -= weight) < 0) return value;
    return pairs[0][0];
  };
}

const SYLLABLES = ['ma', 'ri', 'lo', 'ne', 'da', 'gu', 'sel', 'bor', 'ti', 'ran', 'que', 'val', 'mi', 'zo', 'lan', 'der'];
const nameOf = (random, parts) => {
  let name = '';
  for (let at = 0; at < parts; at += 1) name += SYLLABLES[Math.floor(random() * SYLLABLES.length)];
  return name[0].toUpperCase() + name.slice(1);
};

/** Events of the law as lists write them: name, first and last day within which most conduct falls. */
const EVENTS = [
  ['28J', '2024-07-28', '2024-08-20', 40],
  ['Elección presidencial del 28 de julio de 2024', '2024-07-28', '2024-12-15', 10],
  ['Protestas 2014', '2014-02-12', '2014-06-20', 10],
  ['La Salida 2014', '2014-02-12', '2014-03-30', 4],
  ['Hechos de 2017', '2017-03-31', '2017-08-20', 12],
  ['30 de abril de 2019', '2019-04-30', '2019-04-30', 4],
  ['Hechos de 2019', '2019-01-21', '2019-04-29', 4],
  ['Primarias', '2023-06-01', '2023-12-20', 2],
  ['Elecciones regionales y parlamentarias 2025', '2025-05-01', '2025-06-20', 3],
  ['Paro petrolero', '2002-12-02', '2003-02-20', 1],
  ['Abril de 2002', '2002-04-11', '2002-04-12', 1],
  ['Ninguno de la lista', '2003-01-01', '2026-01-31', 6],
  ['', '2003-01-01', '2026-03-31', 5],
];
const EVENT_WEIGHT = EVENTS.reduce((sum, event) => sum + event[3], 0);
const MONTHS = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'];

const sex = weighted('M×82|F×18');
const nationality = weighted('venezolana×93|colombiana×3|venezolano×3|');
const occupation = weighted('estudiante×20|obrero×14|comerciante×12|docente×8|funcionario policial×4|sargento×3|periodista×2|médica×2|desempleado×6|mototaxista×8|×10');
const state = weighted('Distrito Capital×20|Zulia×12|Carabobo×14|Lara×9|Aragua×9|Táchira×8|Miranda×10|Anzoátegui×5|Bolívar×4|Mérida×4|Portuguesa×2|Nueva Esparta×1|×2');
const conduct = weighted('manifestación×62|publicaciones en redes sociales×9|acción armada×5|paro×2|actividad política×6|otra×3|×10|no consta×3');
const charges = weighted(
  'terrorismo, instigación al odio×22|resistencia a la autoridad×10|instigación pública y agavillamiento×8|daños a la propiedad×5|obstrucción de vías×6|agavillamiento×5|"terrorismo; asociación para delinquir; instigación al odio"×8|asociación para delinquir×3|incendio×2|traición a la patria, conspiración×3|Rebelión militar (art. 476 COJM)×2|Homicidio intencional simple×1|"daños a la propiedad, incendio, lesiones gravísimas"×1|Tráfico de drogas, art. 149 encabezamiento Ley Orgánica de Drogas×1|lesiones personales leves×1|peculado doloso×1|delito de opinión agravado×1|alteración del orden público×3|porte ilícito de arma de fuego×1|×7|no consta×3',
);
const courtKind = weighted('de Control×60|de Juicio×15|de Ejecución×5|de Control con competencia en terrorismo×20');
const stage = weighted('imputado×34|imputada×6|acusado×16|en juicio×9|condenado, 15 años×8|condenada×2|condenado, sentencia firme×4|investigación×3|×14|no consta×4');
const custody = weighted('recluido×30|recluida×6|medidas cautelares×26|régimen de presentación×9|en libertad×9|casa por cárcel×4|arresto domiciliario×2|en el exterior×3|orden de captura×2|×8|no consta×1');
const prison = weighted('Tocorón×10|Tocuyito×10|El Helicoide×4|Ramo Verde×3|Rodeo I×4|INOF×2|×30');
const body = weighted('SEBIN×12|DGCIM×8|PNB×25|GNB×20|CICPC×10|policía estadal×10|×15');
const military = weighted('no×80|sí×5|no consta×4|×11');
const foreign = weighted('no×74|sí×1|no consta×6|×19');
const health = weighted('×80|hipertensión×5|diabetes×3|asma×3|en control médico×4|requiere atención×5');
const notes = weighted('×60|Sin acceso al expediente×8|La defensa denuncia siembra de pruebas×4|"Detenida con su hermana; sin visitas"×3|"Familia pide ""libertad plena"""×2|Con apoderado×5|Falta la boleta×4|Audiencia diferida tres veces×8|Ver carpeta×6');

const DAY = 86_400_000;
const two = (value) => (value < 10 ? `0${value}` : String(value));

/** A day as a list writes it: mostly dd/mm/yyyy; some know only the month or the year, or nothing. */
function written(time, random) {
  const share = random();
  const day = new Date(time);
  const [y, m, d] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
  if (share < 0.86) return `${two(d)}/${two(m + 1)}/${y}`;
  if (share < 0.89) return `${MONTHS[m]} de ${y}`;
  if (share < 0.91) return String(y);
  if (share < 0.92) return `${y}-${two(m + 1)}-${two(d)}`;
  if (share < 0.925) return `31/02/${y}`;
  return share < 0.94 ? 'no consta' : '';
}

function eventOf(random) {
  let share = random() * EVENT_WEIGHT;
  for (const event of EVENTS) if ((share -= event[3]) < 0) return event;
  return EVENTS[0];
}

/** One row, without its line break. One in two thousand has a cell too many: it can only be rejected. */
export function rowOf(number, random) {
  const [event, first, last] = eventOf(random);
  const [from, to] = [Date.parse(first), Date.parse(last)];
  const when = from + Math.floor(random() ** 1.5 * ((to - from) / DAY + 1)) * DAY;
  const arrest = when + Math.floor(random() ** 3 * 90) * DAY;
  const kind = courtKind(random);
  const isMilitary = military(random);
  const held = custody(random);
  const cells = [
    `C-${number}`,
    `${nameOf(random, 2)} ${nameOf(random, 3)} ${nameOf(random, 3)}`,
    random() < 0.06 ? '' : `V-${two(Math.floor(random() * 25 + 5))}.${String(Math.floor(random() * 900 + 100))}.${String(Math.floor(random() * 900 + 100))}`,
    sex(random),
    nationality(random),
    occupation(random),
    written(arrest, random),
    written(when, random),
    event,
    state(random),
    conduct(random),
    charges(random),
    random() < 0.12 ? '' : isMilitary === 'sí' && random() < 0.7 ? 'Tribunal Militar Primero de Control' : `Tribunal ${1 + Math.floor(random() * 30)}° ${kind}`,
    random() < 0.2 ? '' : `LP01-P-${new Date(arrest).getUTCFullYear()}-${String(Math.floor(random() * 20_000)).padStart(6, '0')}`,
    stage(random),
    held,
    held.startsWith('reclu') ? prison(random) : '',
    body(random),
    isMilitary,
    foreign(random),
    health(random),
    held === 'en libertad' && random() < 0.7 ? written(arrest + Math.floor(random() * 400) * DAY, random) : '',
    notes(random),
  ];
  if (random() < 0.0005) cells.push('celda de más');
  return cells.join(';');
}

/**
 * Writes a list.
 * @param rows rows below the headings
 */
export async function writeList(file, rows, seed = 20260219) {
  const random = randomFrom(seed);
  const out = createWriteStream(file);
  out.write(`\ufeff${HEADINGS.join(';')}\r\n`);
  for (let at = 1; at <= rows; at += 500) {
    let block = '';
    for (let number = at; number < at + 500 && number <= rows; number += 1) block += `${rowOf(number, random)}\r\n`;
    if (!out.write(block)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

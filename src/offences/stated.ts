/**
 * Cells that name no charge: left blank, said to be unknown, or said to be
 * none. Told by their words, all of which must be such as say nothing of an
 * offence: one that may be a charge makes the cell a list of charges.
 */
import { fold } from './normalise.ts';

export type CellState = 'charges' | 'none' | 'stated-unknown' | 'blank';

/** A statement of this kind has fewer characters. */
const LONGEST = 160;

const words = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' ')));
/** What programs write where there is no value. */
const NULLS = words('none null nan nil nat undefined');
/** Short ways of saying that it is not known. */
const SHORT = new Set(['n c', 'nc', 'n d', 'nd', 'n a', 'n s', 's i', 's d', 'ns nc', 'unknown', 'not known', 'tbd', 'tbc', 'no se']);
/** Words that say that it is not known, or not yet. */
const UNKNOWN = words(
  'consta constan constaba conoce conocen conocemos conocio conocido conocida conocidos conocidas desconocido desconocida desconocidos desconocidas desconoce desconocen desconocemos ignora ignoran ignorado ignorados sabe saben sabemos',
  'informacion info dato datos noticia noticias acceso disponible disponibles informado informados informada informo informaron informan especificado especificada especificados especificadas especifica especifican especificar precisado precisada precisados precisa precisan precisar',
  'determinado determinados determinar confirmar confirmado confirmados establecer establecido establecidos verificar identificar definir aclarar pendiente pendientes espera esperando presentado presentada presentados presentadas presentan presentaron presentacion diferida diferido',
  'audiencia reservado reservada reserva revelado revelados publicado publicados notificado notificada notificados notificaron indica indican indicado indicados indico refiere refieren senala investigacion unknown known',
);
/** Words of an imputation; with a negation, and nothing unknown, there is none. */
const IMPUTED = words(
  'cargo cargos delito delitos imputacion imputaciones imputado imputada imputados imputadas imputar imputan imputaron imputo acusacion acusaciones acusado acusada acusar formulado formulada formulados formuladas formularon formulan formulo ninguno ninguna charges charged',
);
const NEGATION = words('no sin ningun ninguno ninguna nunca tampoco not');
/** What may stand between them. */
const OTHERS = words(
  'se le les lo la las los el un una de del al a ante en por para con su sus que y o e aun todavia hasta hoy ahora momento fecha ha han sido fue fueron esta estan hay tiene tenemos tienen existe existen registra registran',
  'tribunal tribunales juez jueza fiscal fiscalia ministerio expediente causa autos acta actas caso familia familiares defensa defensor defensora publico publica privado privada abogado abogada abogados exactos exacto concretos formalmente formales formal oficial oficialmente oficiales penal penales judicial',
  'presuntos presunto sobre acerca cual cuales son es motivo motivos razon razones detencion ya tambien completo completa mas alguno alguna proceso fase bajo permitido permite negado niegan juramentado permitieron dado aplica yet been any have has',
);
const ALL: ReadonlySet<string> = new Set([...UNKNOWN, ...IMPUTED, ...NEGATION, ...OTHERS]);

/** What a whole cell says before any charge is read from it. */
export function stateOf(text: string): CellState {
  if (text.length > LONGEST) return 'charges';
  const said = fold(text).replaceAll(/[^\p{L}\d\uFFFD]+/gu, ' ').trim();
  if (said === '') return /[?¿]/.test(text) ? 'stated-unknown' : 'blank';
  if (NULLS.has(said)) return 'blank';
  if (SHORT.has(said)) return 'stated-unknown';
  const list = said.split(' ');
  if (!list.every((word) => ALL.has(word))) return 'charges';
  if (list.some((word) => UNKNOWN.has(word))) return 'stated-unknown';
  return list.some((word) => NEGATION.has(word)) && list.some((word) => IMPUTED.has(word)) ? 'none' : 'charges';
}

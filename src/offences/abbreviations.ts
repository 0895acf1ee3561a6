/**
 * How court files and spreadsheets shorten the words of a charge. A short form
 * that could be two words (`grav.`: graves or gravísimas) does not stand here.
 */

/** Read with or without the point: none of them is a word of its own. */
const ALWAYS: Readonly<Record<string, string>> = {
  agav: 'agavillamiento',
  art: 'articulo',
  arts: 'articulo',
  articulos: 'articulo',
  asoc: 'asociacion',
  calif: 'calificado',
  cod: 'codigo',
  consp: 'conspiracion',
  coop: 'cooperador',
  delinq: 'delinquir',
  encab: 'encabezamiento',
  encabez: 'encabezamiento',
  encabezado: 'encabezamiento',
  financ: 'financiamiento',
  frust: 'frustrado',
  hom: 'homicidio',
  incit: 'incitacion',
  inmed: 'inmediato',
  inst: 'instigacion',
  instig: 'instigacion',
  obst: 'obstruccion',
  obstr: 'obstruccion',
  reb: 'rebelion',
  resist: 'resistencia',
  terr: 'terrorismo',
  traf: 'trafico',
  x: 'por',
};

/** Read only with the point: without it they are words, or parts of names. */
const WITH_POINT: Readonly<Record<string, string>> = {
  aut: 'autoridad',
  const: 'constitucional',
  esp: 'especial',
  fin: 'financiamiento',
  les: 'lesiones',
  mil: 'militar',
  org: 'organica',
  pers: 'personales',
  pub: 'publica',
};

/**
 * The word that an abbreviation stands for, or the word itself.
 * @param word lower case, without accents
 * @param pointed whether a point follows
 */
export function expand(word: string, pointed: boolean): string {
  if (Object.hasOwn(ALWAYS, word)) return ALWAYS[word] ?? word;
  if (pointed && Object.hasOwn(WITH_POINT, word)) return WITH_POINT[word] ?? word;
  return word;
}

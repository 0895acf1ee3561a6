/**
 * Words of the drafts for a court or for the commission. Spanish only: they
 * are filed in Venezuela. `[…]` marks each place that needs a human.
 */
export const REQUEST_KINDS = ['request', 'appeal', 'complaint', 'special-case'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** Who can sign a draft. */
export const FILERS = ['person', 'private-defence', 'public-defence', 'attorney-in-fact', 'family', 'organisation', 'prosecutor'] as const;
export type Filer = (typeof FILERS)[number];
export type Gender = 'm' | 'f' | 'u';
type PerGender = Readonly<Record<Gender, string>>;

export const requestWords = {
  title: {
    request: 'Solicitud de amnistía (borrador)',
    appeal: 'Recurso de apelación (borrador)',
    complaint: 'Reclamo por falta de recepción o de respuesta (borrador)',
    'special-case': 'Escrito ante la Comisión Especial: caso especial (borrador)',
  } satisfies Record<RequestKind, string>,
  subject: {
    request: 'SOLICITUD DE AMNISTÍA',
    appeal: 'RECURSO DE APELACIÓN',
    complaint: 'RECLAMO POR FALTA DE TRAMITACIÓN DE LA SOLICITUD DE AMNISTÍA',
    'special-case': 'SOLICITUD DE CONSIDERACIÓN COMO CASO ESPECIAL',
  } satisfies Record<RequestKind, string>,
  foot: 'Borrador hecho por un programa; no es asesoría jurídica',
  notice: {
    head: 'BORRADOR HECHO POR UN PROGRAMA. NO ES ASESORÍA JURÍDICA NI UN ESCRITO LISTO PARA CONSIGNAR.',
    review: 'Debe revisarlo, completarlo y suscribirlo quien asuma la representación. Cada lugar que requiere a una persona está marcado […]. Quite este recuadro antes de consignar.',
    law: (status: string): string => `Texto de la ley: ${status}. Los artículos se citan según fuentes públicas; coteje cada uno con la Gaceta Oficial antes de consignar: […].`,
    result: (outcome: string, day: string, reading: string): string => `Resultado del programa: ${outcome}, al ${day}, con la lectura ${reading}.`,
    notFinal: 'No consta que la condena esté firme: si la causa está en apelación o en casación, verifique qué tribunal tiene el expediente. […]',
    lacking: 'Falta aportar o verificar:',
    absent: 'Compruebe en el expediente que no conste, y no lo ofrezca como prueba:',
    noDecision: 'En los datos no consta que la solicitud haya sido negada: identifique la decisión que se recurre. Si el tribunal no ha decidido y venció el plazo, lo que procede es el reclamo (--kind complaint). […]',
    inTime: (decided: string, last: string): string => `En los datos consta una decisión ${decided}, dentro del plazo, que vencía el ${last}: no hay silencio del que reclamar. […]`,
    datesDiffer: 'Las fechas de la solicitud y de la decisión se contradicen: corríjalas antes de seguir. […]',
    favourable: 'El resultado no está determinado. El escrito defiende, a la vista de todos, la posición favorable en los puntos siguientes:',
    anyway: 'El programa considera que la ley NO AMPARA este caso. El escrito se hizo porque así se pidió, y deja en blanco la respuesta a estos obstáculos:',
    partly: 'El programa considera que la ley no ampara estos cargos; el escrito pide solo por los demás:',
    granted: 'Consta en los datos que la amnistía ya fue otorgada: verifique si este escrito hace falta. […]',
    filed: (day: string): string => `Consta en los datos que ya hay una solicitud del ${day}: verifique que esta no la duplique. […]`,
  },
  citizen: { m: 'ciudadano', f: 'ciudadana', u: 'ciudadano(a)' } satisfies PerGender,
  of: { m: 'del', f: 'de la', u: 'del (de la)' } satisfies PerGender,
  to: { m: 'al', f: 'a la', u: 'al (a la)' } satisfies PerGender,
  article: { m: 'el', f: 'la', u: 'el (la)' } satisfies PerGender,
  represented: { m: 'mi representado', f: 'mi representada', u: 'mi representado(a)' } satisfies PerGender,
  holder: 'titular de la cédula de identidad N.º',
  status: {
    'not-charged': { m: 'investigado', f: 'investigada', u: 'investigado(a)' },
    charged: { m: 'imputado', f: 'imputada', u: 'imputado(a)' },
    accused: { m: 'acusado', f: 'acusada', u: 'acusado(a)' },
    trial: { m: 'acusado', f: 'acusada', u: 'acusado(a)' },
    convicted: { m: 'condenado', f: 'condenada', u: 'condenado(a)' },
    final: { m: 'penado', f: 'penada', u: 'penado(a)' },
    served: { m: 'penado', f: 'penada', u: 'penado(a)' },
  } satisfies Record<string, PerGender> as Readonly<Record<string, PerGender>>,
  unknownStatus: '[… condición procesal: imputado, acusado, condenado o penado]',

  court: {
    head: 'Ciudadano(a)',
    judge: 'JUEZ(A) DEL',
    heads: 'Ciudadanos jueces y ciudadanas juezas',
    members: 'INTEGRANTES DE LA',
    court: 'TRIBUNAL',
    control: 'DE PRIMERA INSTANCIA EN FUNCIONES DE CONTROL',
    trial: 'DE PRIMERA INSTANCIA EN FUNCIONES DE JUICIO',
    execution: 'DE PRIMERA INSTANCIA EN FUNCIONES DE EJECUCIÓN',
    unknown: 'DE PRIMERA INSTANCIA EN FUNCIONES DE [… Control, Juicio o Ejecución]',
    terrorism: 'CON COMPETENCIA EN CASOS VINCULADOS CON DELITOS ASOCIADOS AL TERRORISMO CON JURISDICCIÓN A NIVEL NACIONAL',
    adolescents: 'DE LA SECCIÓN DE ADOLESCENTES',
    military: 'TRIBUNAL MILITAR [… denominación y sede]',
    circuit: 'DEL CIRCUITO JUDICIAL PENAL [… circunscripción]',
    number: '[… número del tribunal]',
    check: '[… verificar la denominación exacta]',
    office: 'Su Despacho.-',
    file: (number: string): string => `Expediente N.º ${number}`,
    appealCourt: {
      ordinary: 'CORTE DE APELACIONES DEL CIRCUITO JUDICIAL PENAL [… circunscripción]',
      adolescents: 'CORTE SUPERIOR DE LA SECCIÓN DE ADOLESCENTES DEL CIRCUITO JUDICIAL PENAL [… circunscripción]',
      military: 'CORTE MARCIAL [… verificar]',
    },
    through: 'Por intermedio del tribunal que dictó la decisión [… verificar cuál la dictó]:',
    presidentMilitary: 'PRESIDENTE(A) DE LA CORTE MARCIAL [… verificar el órgano competente]',
    president: 'JUEZ(A) PRESIDENTE(A) DEL CIRCUITO JUDICIAL PENAL [… circunscripción; verificar el órgano competente]',
    commissionHead: 'Ciudadanos diputados y ciudadanas diputadas',
  },

  opening: {
    lawyer: 'Quien suscribe, [… nombres y apellidos], abogado(a) en ejercicio, titular de la cédula de identidad N.º […], inscrito(a) en el Instituto de Previsión Social del Abogado (Inpreabogado) bajo el N.º […], con domicilio procesal en […], teléfono […] y correo electrónico […], actuando en mi carácter de ',
    as: {
      'private-defence': 'defensor(a) privado(a) [… confirmar; folio del acta de designación y juramentación], ',
      'public-defence': 'defensor(a) público(a) [… número de la Defensa Pública], ',
      'attorney-in-fact': 'apoderado(a) judicial, según poder otorgado en [… lugar] el [… fecha], que acompaño marcado «A», ',
    } satisfies Partial<Record<Filer, string>>,
    organisation: (standing: string): string => `representante de [… asociación de defensa de los derechos humanos], legitimada ${standing}, `,
    family: (standing: string): string => `Quien suscribe, [… nombres y apellidos], titular de la cédula de identidad N.º […], domiciliado(a) en […], en mi condición de [… parentesco], legitimado(a) ${standing}, asistido(a) por el (la) abogado(a) […], inscrito(a) en el Inpreabogado bajo el N.º […], actuando a favor `,
    prosecutor: 'Quien suscribe, [… nombres y apellidos], Fiscal […] del Ministerio Público, en ejercicio de mis atribuciones, actuando en la causa seguida ',
    person: (name: string, id: string, status: string): string => `Yo, ${name}, [… edad y estado civil], titular de la cédula de identidad N.º ${id}, ${status} en la presente causa, asistido(a) en este acto por el (la) abogado(a) [… nombres y apellidos], inscrito(a) en el Inpreabogado bajo el N.º […], con domicilio procesal en […], `,
    powerMissing: 'No consta que se haya otorgado el poder: […].',
    citation: (title: string, gazette: string, published: string): string => `${title} (${gazette}, del ${published})`,
    gazetteUnknown: 'Gaceta Oficial [… número]',
  },
  place: 'Es justicia que espero en [… ciudad], a los […] días del mes de […] de […].',
  placeCommission: 'En [… ciudad], a los […] días del mes de […] de […].',
  signature: ['_______________________________', '[… nombres y apellidos]', 'C.I. N.º […]', 'Inpreabogado N.º […]'],
} as const;

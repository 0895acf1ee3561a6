import type { CourtWords, ListWords, TermSaid } from './court.ts';

const on = (day: string): string => (day === '' ? '' : ` el ${day}`);
const left = (days: number): string => (days === 0 ? 'hoy es el último día' : days === 1 ? 'queda 1 día' : `quedan ${String(days)} días`);
const ending = ({ ends, standing, left: days }: TermSaid): string =>
  standing === 'after-term' ? `venció el ${ends}` : standing === 'uncertain' ? `pudo haber vencido (${ends})` : `vence el ${ends}${days === null ? '' : ` (${left(days)})`}`;

const court: CourtWords = {
  state: {
    'not-asked': 'sin solicitar', pending: 'solicitada', overdue: 'plazo vencido', granted: 'otorgada', 'granted-and-held': 'otorgada y sigue presa',
    refused: 'negada', 'not-received': 'no la recibieron', unknown: 'no consta',
  },
  headline: {
    'not-asked': 'SIN SOLICITAR', pending: 'SOLICITADA', overdue: 'PLAZO VENCIDO SIN DECISIÓN', granted: 'AMNISTÍA OTORGADA', 'granted-and-held': 'AMNISTÍA OTORGADA Y SIGUE PRESA',
    refused: 'NEGADA POR EL TRIBUNAL', 'not-received': 'EL TRIBUNAL NO RECIBIÓ LA SOLICITUD', unknown: '',
  },
  granted: (day, held) => `El tribunal otorgó la amnistía${on(day)}${held === 'yes' ? ' y la persona sigue en prisión o en arresto domiciliario: pida hoy que se ejecute.' : held === 'no' ? '.' : '. No consta si la persona ya está libre: averígüelo hoy.'}`,
  grantPrevails: (outcome) => `Lo que se lee de la ley con estos datos (${outcome}) no deja sin efecto esa decisión.`,
  refused: (day) => `El tribunal negó la amnistía${on(day)}.`,
  appeal: (term, days, toCheck) => {
    const length = `${String(days)} días desde la notificación${toCheck ? ', por comprobar' : ''}`;
    return term === null ? `No consta el día de la notificación, desde el que corre el plazo para apelar (${length}): averígüelo hoy.` : `El plazo para apelar (${length}) ${ending(term)}.`;
  },
  pending: (day, term) => (term === null ? 'La solicitud se presentó y no consta qué día: desde él corre el plazo del tribunal.' : `La solicitud se presentó${on(day)}: el plazo del tribunal (${String(term.days)} días) ${ending(term)}${term.standing === 'after-term' ? ' y no consta decisión' : ''}.`),
  notReceived: (day) => `El tribunal no quiso recibir la solicitud${on(day)}: no corre ningún plazo.`,
  notAsked: 'La amnistía no se ha solicitado.',
  unknown: 'No consta si se solicitó la amnistía ni qué decidió el tribunal.',
  alert: {
    'granted-and-held': 'Otorgada y sigue presa: pedir hoy que se ejecute',
    overdue: 'Venció el plazo del tribunal y no consta decisión',
    'appeal-running': 'Negada, y corre el plazo para apelar',
    'appeal-from-notice': 'Negada, y no consta el día de la notificación: averiguarlo hoy para apelar',
    'covered-not-asked': 'Amparados (seguro o por lo que se presume) y sin solicitar',
    'covered-unknown': 'Amparados (seguro o por lo que se presume) y no consta que se haya solicitado',
  },
  daysLeft: left,
  daysLate: (days) => (days === 1 ? 'hace 1 día' : `hace ${String(days)} días`),
  more: (count) => `y ${String(count)} más`,
};

const list: ListWords = {
  alerts: 'Primero',
  sure: 'seguro',
  presumed: 'presumido',
  outcome: { eligible: 'Amparados', ineligible: 'No amparados', undetermined: 'Sin determinar', mixed: 'Mixtos' },
  counts: 'Bajo cada lectura se cuenta también lo que se presume.',
  waits: (count) => (count === 1 ? '1 solo espera un punto de derecho.' : `${String(count)} solo esperan un punto de derecho.`),
  askFirst: 'Qué preguntar primero: a cuántas personas puede resolver una sola respuesta',
  askSeveral: 'necesitan dos respuestas o más; el plan entero: amnistia pendientes LISTA',
  askCourts: 'esperan lo que diga un tribunal sobre un punto de derecho',
  warnings: 'Advertencias',
  warned: (text, title) => `«${text}»: ${title}`,
  moreKinds: (count) => `y ${String(count)} textos más`,
  whereCases: (count) => `Las ${String(count)} personas, una por una: «--list-cases» las muestra aquí; «-o lista.html», «-o lista.xlsx» o «-o lista.txt» las guardan.`,
};

export const es = { court, list };

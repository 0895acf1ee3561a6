import type { BriefWords } from './report-brief.ts';

export const es: BriefWords = {
  parts: {
    known: 'Consta', charges: 'Cargos', why: 'Por qué', rests: 'Supone', presumed: 'Se presume', open: 'Abierto',
    next: 'Ahora', duties: 'Aún debe', turns: 'Cambiaría', readings: 'Lecturas',
  },
  waits: 'SOLO ESPERA UN PUNTO DE DERECHO',
  charges: (count) => (count === 1 ? '1 cargo' : `${String(count)} cargos`),
  sentencePresumed: {
    eligible: 'Aún no es seguro, pero con lo que consta se presume que la ley ampara este caso.',
    ineligible: 'Aún no es seguro, pero con lo que consta se presume que la ley no ampara este caso.',
    mixed: 'Aún no es seguro, pero con lo que consta se presume que la ley ampara unos cargos y otros no.',
    undetermined: 'Aún no se puede decir: depende de lo que está abierto.',
  },
  sentenceWaits: (presumes) => `Los hechos${presumes ? ', tal como se presumen,' : ''} bastan: lo que falta lo decide el tribunal.`,
  met: (articles) => `cumple lo que piden los ${articles}`,
  noExclusion: (articles, charges) => (charges === 1 ? `ninguna exclusión (${articles})` : `ninguno de los ${String(charges)} cargos está excluido (${articles})`),
  fate: (numbers, texts, verdict) => `${numbers === '' ? '' : `${numbers} `}${texts}: ${verdict}`,
  open: (point, by, favours, against) => {
    const sides = favours === '' ? (against === '' ? '' : `. En contra: ${against}`) : `. A favor: ${favours}${against === '' ? '' : `; en contra: ${against}`}`;
    return `${point} (${by})${sides}`;
  },
  knownBy: { 'court-file': 'lo dice el expediente', indictment: 'lo dice la acusación o la sentencia', person: 'lo sabe la persona o su familia', court: 'lo sabe el tribunal', counsel: 'lo sabe la defensa' },
  courtDecides: 'lo decide el tribunal',
  otherwise: (change, outcome) => `si ${change}: ${outcome}`,
  status: {
    'not-checked-against-gazette': 'Texto no cotejado con la Gaceta Oficial.',
    'checked-against-gazette': 'Texto cotejado con la Gaceta Oficial.',
    'official-bill': 'Proyecto oficial: nunca fue ley en esta forma.',
    'never-in-force': 'Ley que nunca estuvo en vigencia.',
    incomplete: 'Texto incompleto.',
  },
  unless: (told, unless) => `${told}, salvo que ${unless}`,
  more: (count) => `… y ${String(count)} más`,
  full: 'Todo el informe: --full',
};

import type { PendingWords } from './pending.ts';

const people = (count: number): string => `${String(count)} ${count === 1 ? 'persona' : 'personas'}`;
const cells = (count: number): string => `${String(count)} ${count === 1 ? 'casilla' : 'casillas'}`;

export const es: PendingWords = {
  title: (asOf) => `Qué preguntar, y de quién (al ${asOf})`,
  open: (rows, answered, pending) => `${people(rows)}: ${String(answered)} con respuesta segura, ${String(pending)} sin determinar.`,
  asked: (asked, count) => `A ${people(asked)} les basta con pocas preguntas: ${cells(count)} por llenar.`,
  expected: (settled, law, presumed) => `Se espera que ${String(settled)} queden con respuesta, ${String(law)} a la espera solo de un punto de derecho y ${String(presumed)} con respuesta presumida.`,
  waiting: (count) => `${people(count)} ${count === 1 ? 'espera' : 'esperan'} solo un punto de derecho: ningún dato que se pregunte ${count === 1 ? 'la' : 'las'} resuelve.`,
  without: (count) => `Para ${people(count)} no bastan tres preguntas, o ya se preguntó y no consta: hay que leer el expediente entero.`,
  urgent: (counts) => `Primero lo urgente: ${counts.map(([urgency, count]) => `${es.urgency[urgency]} ${String(count)}`).join(', ')}.`,
  urgency: { refused: 'solicitud negada', overdue: 'plazo vencido o no recibida', detained: 'en prisión', none: '' },
  tables: {
    texts: 'Palabras de su hoja por aclarar', steps: 'Qué preguntar primero', groups: 'Comparten preguntas', files: 'Por expediente',
    people: 'Persona por persona', waiting: 'Esperan solo un punto de derecho', without: 'Sin plan corto',
  },
  column: {
    text: 'Lo que está escrito', people: 'Personas', asked: 'Preguntas', cells: 'Casillas', settled: 'Con respuesta', law: 'Solo esperan el derecho', urgent: 'Urgencia',
    file: 'Expediente', likely: 'Probabilidad', questions: 'Punto de derecho', turnsOn: 'Depende de', cases: 'Casos',
  },
  together: 'van juntas',
  textsNote: 'Cada texto se aclara una sola vez para todas: amnistia lote LISTA --unread textos.csv, y luego --answers textos.csv.',
  andMore: (count) => `y ${String(count)} más`,
  estimate: 'Las cifras esperadas son estimaciones a partir de las filas de la misma lista que tienen el dato: ordenan el trabajo y no entran en ningún resultado.',
  next: 'La hoja para enviar: -o preguntas.xlsx (una por abogado: --split-by COLUMNA --out-dir CARPETA). Al volver: --merge preguntas.xlsx LISTA -o NUEVA.',
  book: {
    sheet: 'Preguntas',
    helpSheet: 'Cómo llenarla',
    help: (asOf) => [
      `Preguntas del ${asOf}. Cada fila es una persona; llene solo las casillas claras: son los datos que faltan de ella.`,
      'Elija de la lista, o escriba con sus palabras. Si no se sabe, elija o escriba «no consta»: también es una respuesta.',
      'Una fecha puede ser un día (29/07/2024) o un mes (julio de 2024).',
      'De cada cargo, escriba el delito con su artículo y su ley, separados por punto y coma.',
      'No borre filas ni cambie la primera columna, que está oculta: por ella se reconoce la fila al volver.',
      'Esta hoja puede nombrar personas: envíela solo a quien deba verla, por un medio seguro.',
    ],
    key: 'amnistia: clave de la fila',
    charges: 'Cargos, como constan en la lista',
    written: (text) => `En la lista dice: «${text}»`,
    articles: 'Escriba cada cargo con su artículo y su ley, separados por punto y coma.',
    noValue: 'sin-valor',
  },
  splitWritten: (books, folder) => `Se ${books === 1 ? 'escribió 1 hoja' : `escribieron ${String(books)} hojas`} de preguntas en ${folder}.`,
  hasNames: (file) => `${file} nombra a las personas, porque la lista las nombra: envíelo solo a quien deba verlo, o cífrelo con --encrypt-to.`,
  merge: {
    title: (list) => `Respuestas pasadas a ${list}`,
    counts: (filled, persons, same, differs, unread, notWritten) =>
      `${cells(filled)} de ${people(persons)} se llenaron. ${String(same)} ya decían lo mismo o más; ${String(differs)} dicen otra cosa y quedan como estaban; ${String(unread)} respuestas no se entienden; ${String(notWritten)} no se pudieron escribir.`,
    rows: (rows) => `La lista nueva tiene las mismas ${String(rows)} personas.`,
    unmatched: (rows) => `${String(rows)} ${rows === 1 ? 'fila' : 'filas'} de respuestas no se ${rows === 1 ? 'halla' : 'hallan'} en la lista, o no hay una sola que sea: no se usaron.`,
    moved: (rows) => `${String(rows)} ${rows === 1 ? 'fila cambió' : 'filas cambiaron'} de lugar y se ${rows === 1 ? 'reconoció' : 'reconocieron'} por su clave.`,
    changed: (file) => `La lista cambió desde que se escribió ${file}: cada fila se buscó por su lugar y por su persona.`,
    otherLaw: (file) => `${file} se escribió con otra versión de la ley.`,
    noStamp: (file) => `${file} no trae los datos de la corrida que la escribió: no se puede saber si la lista cambió desde entonces.`,
    added: (headings) => `Columnas que la lista no tenía: ${headings.join(', ')}.`,
    progress: (before, now, lawBefore, lawNow) => `Sin determinar: antes ${String(before)} (${String(lawBefore)} a la espera solo del derecho), ahora ${String(now)} (${String(lawNow)}).`,
    tables: { differs: 'La lista dice otra cosa', unread: 'Respuestas que no se entienden', 'not-written': 'No se pudieron escribir', unmatched: 'Filas que no se hallan', fill: 'Casillas llenadas' },
    column: { case: 'Caso', fact: 'Dato', list: 'La lista dice', answer: 'La respuesta dice', answers: 'Hoja de respuestas' },
    differing: (count, places) => `${String(count)} ${count === 1 ? 'respuesta contradice' : 'respuestas contradicen'} la lista, que queda como estaba: ${places.join('; ')}.`,
    place: (row, heading) => `fila ${String(row)}, ${heading}`,
    answerRow: (file, row) => `${file}, fila ${String(row)}`,
    before: 'amnistia: lo que estaba escrito',
    obstacle: {
      xls: (file) => `Solo se completan listas CSV y XLSX. Guarde ${file} en uno de esos formatos y vuelva a intentarlo.`,
      signed: (file) => `${file} lleva una firma electrónica, que dejaría de valer. Complete una copia sin firma.`,
      protected: (file) => `La hoja de ${file} está protegida contra cambios. Quítele la protección y vuelva a intentarlo.`,
      tracked: (file) => `${file} lleva un registro de cambios, en el que estos faltarían. Acepte los cambios, deje de registrarlos y vuelva a intentarlo.`,
      container: (file) => `${file} está guardado de un modo que no permite cambiarle solo unas celdas. Ábralo, guárdelo de nuevo y vuelva a intentarlo.`,
      'not-same': (file) => `Con las respuestas, ${file} ya no se leería igual en lo demás, y por eso no se escribió nada. Páselas a mano.`,
    },
  },
};

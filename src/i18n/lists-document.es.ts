import type { ListDocumentWords } from './lists-document.ts';

const SIDE = { file: 'archivo', row: 'fila', id: 'clave', name: 'nombre', id_number: 'cédula', birth: 'nacimiento', arrest: 'detención', state: 'entidad', charges: 'cargos' } as const;

export const es: ListDocumentWords = {
  column: {
    case: 'Caso', name: 'Nombre', court: 'Tribunal', filed: 'Recibida', filedBy: 'Solicitante', lastDay: 'Último día', days: 'Días', status: 'Estado', decision: 'Decisión',
    decisionDate: 'Fecha de la decisión', notified: 'Notificación', next: 'Siguiente paso', group: 'Grupo', difference: 'Diferencia', outcome: 'Resultado según la ley', note: 'Nota',
    fact: 'Dato', saysA: 'Dice A', saysB: 'Dice B', listA: 'En la lista A', listB: 'En la lista B', before: 'En la lista anterior', after: 'En la lista nueva', saidBefore: 'Decía', saysNow: 'Dice ahora',
    reason: 'Motivo', probability: 'Probabilidad', cautions: 'Cautelas', change: 'Cambio', why: 'Resultado y razones', by: 'Según', value: 'Valor', requests: 'Solicitudes', granted: 'Otorgadas',
    refused: 'Negadas', unanswered: 'Sin respuesta', pending: 'En lapso', interval: 'Otorgadas, intervalo de 95 %', median: 'Días, mediana', range: 'Días, de … a …', alike: 'Casos iguales',
    answerDays: 'Respuesta', keptRow: 'Fila que queda', mergedRows: 'Filas que se unieron', conflicts: 'Datos que se contradicen', rows: 'Filas', problem: 'Problema',
  },
  review: { decision: 'Decisión', band: 'Grado', relation: 'Relación', probability: 'Probabilidad', weight: 'Peso (bits)', reasons: 'Razones', cautions: 'Cautelas', check: 'Control' },
  reviewSide: (column, side) => `${side}: ${SIDE[column]}`,
  reviewHelp: 'En la columna «Decisión» escriba: misma (es la misma entrada: se unen), relacionada (misma persona, otros cargos: ambas quedan) o distinta. En blanco, nada cambia. No modifique las columnas de archivo, fila ni control.',
  reviewWithoutNames: 'La hoja no muestra nombres, cédulas ni fechas de nacimiento; con --names los muestra.',
  summary: 'Resumen',
  requests: 'Solicitudes',
  sheetBoth: 'En ambas listas',
  sheetUncertain: 'Por revisar',
  merged: 'Filas unidas',
  related: 'Filas relacionadas, que quedan separadas',
  refused: 'Decisiones que no se aplicaron',
  noneHere: 'Ninguna.',
  mergedColumns: { rows: 'amnistia: filas', others: 'amnistia: otros valores', related: 'amnistia: relacionadas' },
};

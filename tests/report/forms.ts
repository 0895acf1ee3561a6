/** The cases of the sample, and generated ones; no real persons. */
import type { Form } from './sample.ts';

const plain = { military: 'no', 'foreign-armed-action': 'no' } as const;

export const FORMS: readonly Form[] = [
  { id: 'M-01', ...plain, 'arrest-date': '2024-07-29', 'conduct-date': '2024-07-29', 'linked-event': '12', state: 'Carabobo', 'conduct-kind': 'demonstration', court: 'terrorism', 'court-name': 'Tribunal 4.º de Control con competencia en terrorismo', stage: 'charged', custody: 'measures', name: 'PERSONA DE PRUEBA UNO', 'id-number': 'V-00000001', notes: 'presentación cada 30 días', charges: [{ text: 'terrorismo', offences: ['terrorismo'] }, { text: 'instigación al odio', offences: ['instigacion-al-odio'] }] },
  { id: 'M-02', ...plain, 'conduct-date': '2023-11', state: 'Carabobo', 'conduct-kind': 'expression', court: 'ordinary', stage: 'convicted', custody: 'prison', notes: 'No consta vínculo con una manifestación', charges: [{ text: 'Instigación al odio (art. 20 Ley contra el Odio)', offences: ['instigacion-al-odio'] }] },
  { id: 'M-03', military: 'no', 'foreign-armed-action': null, 'conduct-date': '2018-08-04', 'linked-event': 'none', state: 'Distrito Capital', 'conduct-kind': 'armed-action', court: 'terrorism', stage: 'convicted', custody: 'prison', charges: [{ text: 'terrorismo', offences: ['terrorismo'] }, { text: 'asociación para delinquir', offences: ['asociacion-para-delinquir'] }] },
  { id: 'M-05', ...plain, 'conduct-date': '2002-04-11', 'linked-event': '1', state: 'Distrito Capital', 'conduct-kind': 'armed-action', court: 'ordinary', stage: 'final', custody: 'prison', charges: [{ text: 'Homicidio calificado en grado de complicidad correspectiva', offences: ['homicidio-calificado'], participation: 'accomplice' }, { text: 'lesiones personales graves', offences: ['lesiones-graves'] }] },
  { id: 'M-06', military: 'yes', 'foreign-armed-action': null, 'conduct-date': '2017-08-06', 'linked-event': '9', state: 'Carabobo', 'conduct-kind': 'armed-action', court: 'military', stage: 'convicted', custody: 'prison', charges: [{ text: 'traición a la patria', offences: ['traicion-a-la-patria', 'traicion-a-la-patria-militar'] }, { text: 'rebelión', offences: ['rebelion-civil', 'rebelion-militar'] }] },
  { id: 'M-07', military: 'yes', 'foreign-armed-action': 'no', 'conduct-date': '2019-04-30', 'linked-event': '10', state: 'Distrito Capital', 'conduct-kind': 'armed-action', court: 'military', stage: 'accused', custody: 'prison', charges: [{ text: 'Rebelión militar (art. 476 COJM)', offences: ['rebelion-militar'] }] },
  { id: 'M-08', ...plain, 'conduct-date': '2019-04-30', 'linked-event': '10', state: 'Lara', 'conduct-kind': 'demonstration', court: 'ordinary', stage: 'charged', custody: 'measures', charges: [{ text: 'Instigación pública y agavillamiento', offences: ['instigacion-publica'] }] },
  { id: 'M-09', ...plain, 'conduct-date': '2014-02-18', 'linked-event': '7', state: 'Táchira', 'conduct-kind': 'demonstration', court: 'ordinary', stage: 'convicted', custody: 'prison', charges: [{ text: 'Homicidio intencional simple', offences: ['homicidio-intencional-simple'] }] },
  { id: 'M-10', ...plain, 'conduct-date': '2014-03-20', 'linked-event': '7', state: 'Mérida', 'conduct-kind': 'demonstration', court: 'ordinary', stage: 'trial', custody: 'measures', charges: [{ text: 'daños a la propiedad', offences: ['danos-a-la-propiedad'] }, { text: 'incendio', offences: ['incendio-intencional'] }, { text: 'lesiones gravísimas', offences: ['lesiones-gravisimas'] }] },
  { id: 'M-11', ...plain, 'conduct-date': '2002-12', 'linked-event': '2', state: 'Zulia', 'conduct-kind': 'strike', court: 'ordinary', custody: 'abroad', abroad: 'yes', 'power-of-attorney': 'yes', name: 'PERSONA DE PRUEBA ONCE', 'file-number': 'VP01-P-2003-000000', stage: 'charged', charges: [{ text: 'agavillamiento', offences: ['agavillamiento'] }] },
  { id: 'M-14', ...plain, 'conduct-date': '2024-07-30', 'linked-event': '12', state: 'Zulia', 'conduct-kind': 'demonstration', court: 'ordinary', stage: 'accused', custody: 'prison', charges: [{ text: 'Tráfico de drogas, art. 149 encabezamiento', offences: ['trafico-de-drogas-mayor-cuantia'] }] },
  { id: 'M-16', ...plain, 'conduct-date': '2026-02-20', state: 'Lara', 'conduct-kind': 'demonstration', court: 'ordinary', stage: 'charged', custody: 'prison', charges: [{ text: 'resistencia a la autoridad', offences: ['resistencia-a-la-autoridad'] }] },
  { id: 'M-17', 'arrest-date': '2024-09', 'conduct-date': '..2024-09', state: 'Nueva Esparta', custody: 'prison', notes: 'Sin acceso al expediente' },
  { id: 'M-19', ...plain, 'conduct-date': '2025-05-25', 'linked-event': '13', state: 'Anzoátegui', 'conduct-kind': 'demonstration', court: 'ordinary', stage: 'charged', custody: 'house-arrest', 'request-date': '2026-11-12', 'request-by': 'private-defence', charges: [{ text: 'obstrucción de vías', offences: ['obstruccion-de-vias'] }] },
  { id: 'M-20', ...plain, 'conduct-date': '2024-08-23', 'linked-event': '12', state: 'Portuguesa', 'conduct-kind': 'demonstration', court: 'ordinary', stage: 'charged', custody: 'measures', charges: [{ text: 'resistencia a la autoridad', offences: ['resistencia-a-la-autoridad'] }] },
  { id: 'M-21', ...plain, 'conduct-date': '2017-05-03', 'linked-event': '9', state: 'Miranda', 'conduct-kind': 'demonstration', court: 'ordinary', stage: 'final', custody: 'measures', 'a-derecho': 'yes', ceased: 'yes', 'request-date': '2026-03-02', decision: 'refused', 'decision-date': '2026-03-20', charges: [{ text: 'instigación pública', offences: ['instigacion-publica'] }] },
];

/** So many cases, varied by a fixed sequence: the sample again with other dates and places. */
export function manyForms(count: number): readonly Form[] {
  const states = ['Carabobo', 'Zulia', 'Lara', 'Táchira', 'Mérida', 'Distrito Capital', 'Miranda', 'Bolívar', 'Aragua', 'Sucre'];
  let seed = 20260219;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 4294967296) * below);
  };
  return Array.from({ length: count }, (_, index): Form => {
    const form = FORMS[next(FORMS.length)] ?? FORMS[0];
    if (!form) throw new Error('no forms');
    const date = String(form['conduct-date'] ?? '');
    const moved = /^\d{4}-\d\d-\d\d$/.test(date) && next(2) === 0 ? `${date.slice(0, 8)}${String(1 + next(28)).padStart(2, '0')}` : date;
    return {
      ...form,
      id: `C-${String(index + 1).padStart(5, '0')}`,
      state: states[next(states.length)],
      name: `PERSONA DE PRUEBA ${String(index + 1)}`,
      ...(moved === '' ? {} : { 'conduct-date': moved }),
    };
  });
}

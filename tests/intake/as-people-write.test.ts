/** Words of lists and files, and what they say: no more than they say, and no less. */
import { describe, expect, it } from 'vitest';
import type { Case, Fact } from '../../src/case/case.ts';
import { formatSpan, type DateSpan } from '../../src/case/dates.ts';
import type { CaseFactId } from '../../src/case/facts.ts';
import { readFactText } from '../../src/intake/cells/read-cell.ts';
import { casesOf, context, readAll } from './reading.ts';

function said(id: CaseFactId, text: string): string {
  const fact = readFactText(id, text, context).facts[id] as Fact<unknown>;
  return 'unknown' in fact ? '' : fact.values.map((value) => (typeof value === 'string' ? value : formatSpan(value as DateSpan))).join('|');
}

/** Each answer with the texts that say it; the empty one is of texts that stay open. */
const SAID: Partial<Record<CaseFactId, Readonly<Record<string, readonly string[]>>>> = {
  military: {
    yes: ['teniente coronel', 'Capitana de corbeta', 'Coronela (Ej)', 'Stte.', 'Sargento (GNB)', 'SGTO/2 GNB', 'SM/3RA GNBV', 'Primer Teniente (Ejército)', 'Cap. de Navío', 'Tte. Cnel. (Ej) (r)', 'oficial de la GNB', 'Guardia Nacional', 'FANB', 'G.N.B.', 'reservista', 'sí, retirado', 'militar activo', 'Army sergeant'],
    no: ['policía', 'policía retirado', 'Comisario general del CICPC', 'no pertenece a la fuerza armada', 'funcionario PNB', 'del CICPC', 'oficial jefe CPNB', 'PoliCarabobo', 'civil (familiar de militar)', 'hijo de un general', 'esposa de sargento', 'no (civil)', 'no es militar', 'not military'],
    '': ['ex militar', 'civil asimilado', 'civil (retirado)', 'no pertenece al ejército', 'no (dato viejo)', 'no, retirado', 'Activo', 'procurador general', 'alcalde mayor', 'civil adscrito a la GNB', 'policía militar', 'oficial', 'DGCIM', 'Sargento, según dicen', 'militar (no confirmado)', 'No, teniente', 'médico'],
  },
  'foreign-armed-action': {
    yes: ['sí, según la Fiscalía', 'según la acusación sí', 'SI (según acusación fiscal)', 'la Fiscalía dice que sí', 'sí, con colombianos'],
    no: ['no se le atribuye', 'ninguna', 'no hubo', 'no, nunca', 'no (confirmado)', 'no, en absoluto'],
    '': ['lo vinculan con mercenarios', 'sí, según los vecinos', 'no, según su abogado', 'no, aunque la fiscalía dice que sí', 'no hay pruebas', 'en investigación', 'Operación Gedeón', 'no (tortura)', 'no (lo dice la tía)', 'no (borrador)'],
  },
  abroad: { yes: ['sí, en España', 'sí, desde 2019'], no: ['no, está en Venezuela'], '': ['no (en duda)', 'sí (ver ficha)'] },
  stage: {
    'convicted|final': ['condenado, 30 años', 'sentenciada a 15 años de prisión', 'condenado por admisión de los hechos', 'condena confirmada por la Corte de Apelaciones', 'convicted, 15 years', 'recurso de casación desestimado', 'TSJ desestimó la casación', 'condenado, casación inadmisible'],
    final: ['condena confirmada por el TSJ', 'sentencia confirmada por la Sala de Casación Penal', 'condena ratificada en casación', 'condenada en firme'],
    convicted: ['sentencia no firme', 'sentencia condenatoria no firme', 'condenado, apeló', 'condenada, espera casación'],
    'not-charged|charged': ['fase de investigación', 'en flagrancia', 'investigado', 'pendiente acto conclusivo', 'sin acusación'],
    'charged|accused': ['audiencia preliminar diferida', 'en espera de audiencia preliminar'],
    'accused|trial': ['a la espera de inicio de juicio', 'juicio diferido 5 veces'],
    'charged|accused|trial': ['procesada, sin condena'],
    'not-charged': ['no presentado ante tribunales', 'detenido sin audiencia de presentación'],
    served: ['condenado y cumplió la pena'],
    closed: ['sobreseído', 'absuelto'],
    '': ['orden de captura', 'sobreseimiento solicitado', 'quizás condenado', 'absuelto, fiscalía apeló', 'revocado el sobreseimiento', 'sobreseído pero reabierto', 'sobreseimiento por agavillamiento, sigue por terrorismo', 'cerrado el lapso de investigación', 'fase preparatoria cerrada', 'investigación concluida', 'condenado, TSJ anuló', 'absuelto por uno, condenado por otro', 'archivo fiscal reaperturado', 'dejado sin efecto el sobreseimiento'],
  },
  custody: {
    free: ['cese de las medidas cautelares', 'cese de medidas', 'medidas levantadas'],
    measures: ['medida sustitutiva', 'cautelar sustitutiva de libertad', 'medida cautelar sustitutiva a la privación judicial preventiva de libertad', 'liberado en julio; sigue con presentaciones', 'libertad con restricciones'],
    'house-arrest': ['detenida en su residencia', 'preso en su casa', 'reclusión en su domicilio', 'arresto domiciliario'],
    'prison|house-arrest|free|abroad|wanted': ['le revocaron las medidas cautelares'],
    prison: ['revocada la medida, vuelto a detener', 'Centro Penitenciario de Occidente, Santa Ana', 'fianza acordada, sigue detenido', 'boleta de excarcelación no ejecutada, sigue en el SEBIN', 'sigue preso pese a boleta de excarcelación', 'calabozos de la PNB'],
    abroad: ['fuera de Venezuela', 'asilado en España'],
    '': ['asilado en la embajada argentina en Caracas', 'fue detenida en su casa', 'solicitud de cese de medidas', 'no cesaron las medidas', 'trasladado de un centro penitenciario a su casa', 'revocado el arresto domiciliario', 'le quitaron la casa por cárcel', 'salió de la cárcel', 'suspendidas las presentaciones', 'dejó de estar preso', 'regresó del exilio', 'exilio interno', 'detención domiciliaria en Miami', 'detenida en Curazao', 'preso en EE.UU.', 'ya no está preso'],
  },
  'linked-event': {
    12: ['doce', '12)', 'Detenciones post 28 de julio', 'fraude electoral 28J', 'contexto postelectoral 28J', 'cacerolazo 29 de julio de 2024', 'ord. 12 art. 8', 'numeral 12 del artículo 8', 'XII', 'hecho 12 (28J)', '12.0', 'protestas 28J Zulia'],
    11: ['primaria opositora 22 de octubre', 'caso primarias'],
    9: ['plantón nacional 2017'],
    7: ['campamentos de la ONU mayo 2014'],
    2: ['huelga petrolera PDVSA'],
    none: ['ninguno de la lista', 'No vinculado a la lista', 'Ninguno (protesta laboral)', 'ninguno de los trece hechos', 'ninguno, delito común', 'ninguno (caso drones)'],
    '12|7': ['12. guarimbas 2014'],
    '7|9': ['7, 9', '7 y 9'],
    '8|10': ['8 o 10'],
    '': ['12 (ver nota)', 'hecho 12, pendiente', 'ninguno (no preguntado)', 'ninguno (por ahora)', 'antes del 28J', 'no 28J', '28J?', 'ninguno (salvo el 28J)', 'ninguna información', 'primaria opositora 22 de noviembre de 2022', 'primarias PSUV 2021', 'RCTV junio 2007', 'revocatorio 2016', 'X', 'n.º 14', 'reafirmazo', 'Operación Gedeón'],
  },
  'conduct-date': {
    '2024-08-02': ['dos de agosto de 2024', 'el dos (02) de agosto de 2024'],
    '2024-07-29': ['29 de julio del año dos mil veinticuatro (2024)', '29/07/2024, 4pm', '29/07/2024 a las 15:30', '29/07/2024 (detención)', '[29/07/2024]', '2024-07-29T00:00:00-04:00', '2024-07-29T04:00:00Z', 'Tue, 30 Jul 2024 02:00:00 GMT'],
    '2024-07': ['XX/07/2024', '2024-07-00', '00/07/2024', 'última semana de julio de 2024', 's/f (julio 2024)'],
    '2026-02-28': ['2026-03-01T02:00:00Z', '01/03/2026 03:59 UTC'],
    '2026-02-28..2026-03-01': ['2026-03-01T00:00:00Z', '2026-03-01 00:00:00+00:00'],
    '2014-02-11..2014-02-12': ['2014-02-12T04:15:00Z'],
    '2001-08-24|2024-08-01': ['24/08/01'],
    '': ['01/01/1900', '30/12/1899', '1970-01-01T00:00:00Z', '31/12/1969', '06/07/1905', '23/08/1924', '1904-01-01', '00/01/1900', '31/12/9999', '0000-00-00', '0', '60', '31/04/2024', '29/02/2023', '29/07/2024 (no confirmada)'],
  },
  'birth-date': { '1970-01-01': ['01/01/1970'], '1935-06-12': ['12/06/1935'], '': ['01/01/1900', '12/06/1905'] },
  court: { 'military|ordinary': ['militar o civil'], military: ['Trib. Mil. 5to', 'Juzgado Mil. 3° de Control', 'justicia castrense', 'Corte Marcial'], '': ['Tribunal 8 Control. Preso en Ramo Verde (cárcel militar)', 'Tribunal 1 Control (revisar si es militar)', 'declinó la jurisdicción militar', 'Tribunal 4 de Juicio (imputado militar)'] },
  decision: { refused: ['no ha lugar', 'no concedida', 'improcedente'], granted: ['declarada procedente'], '': ['otorgada y luego revocada', 'otorgada pero apelada', 'concedida; suspendida', 'aún no concedida', 'otorgada, dejada sin efecto', 'negada, anulada en apelación'] },
  'conduct-kind': { 'demonstration|expression': ['protesta digital', 'cacerolazo virtual'], 'expression|demonstration': ['criticó el fraude electoral en un vivo durante la marcha', 'transmitió la marcha por Instagram'], 'expression|other': ['periodista'], expression: ['tuiteó', 'criticó al gobierno por radio', 'mandó un audio', 'comentó en Facebook'], '': ['funcionario público', 'publicaciones (presunto)'] },
};

describe('a text that people write', () => {
  for (const [id, answers] of Object.entries(SAID) as [CaseFactId, Readonly<Record<string, readonly string[]>>][]) {
    it.each(Object.entries(answers).flatMap(([answer, texts]) => texts.map((text) => [text, answer])))(`${id}: %s`, (text, answer) => {
      expect(said(id, text)).toBe(answer);
    });
  }
});

const rowOf = async (headings: string, cells: string): Promise<Case> => casesOf(await readAll(`id;Militar;${headings}\nA;no;${cells}\n`))[0] as Case;

describe('two dates that contradict each other', () => {
  const pairs: readonly (readonly [string, string, CaseFactId, CaseFactId])[] = [
    ['Fecha de los hechos', 'Fecha de detención', 'conduct-date', 'arrest-date'],
    ['Fecha de nacimiento', 'Fecha de los hechos', 'birth-date', 'conduct-date'],
    ['Fecha de nacimiento', 'Fecha de detención', 'birth-date', 'arrest-date'],
    ['Fecha de detención', 'Fecha de excarcelación', 'arrest-date', 'release-date'],
    ['Fecha de los hechos', 'Fecha de solicitud', 'conduct-date', 'request-date'],
    ['Fecha de solicitud', 'Fecha de decisión', 'request-date', 'decision-date'],
    ['Fecha de decisión', 'Fecha de notificación', 'decision-date', 'notification-date'],
  ];
  it.each(pairs)('%s after %s: neither counts, and it is told once', async (first, second, earlier, later) => {
    const wrong = await rowOf(`${first};${second}`, '29/07/2024;01/02/1998');
    expect([wrong.facts[earlier], wrong.facts[later]]).toEqual([{ unknown: 'contradicted', text: '2024-07-29' }, { unknown: 'contradicted', text: '1998-02-01' }]);
    expect(wrong.warnings).toHaveLength(1);
    const right = await rowOf(`${first};${second}`, '01/02/1998;29/07/2024');
    expect([right.facts[earlier], right.facts[later], right.warnings].map((part) => JSON.stringify(part).includes('unknown'))).toEqual([false, false, false]);
  });

  it('and a third with one of them: none of the three counts', async () => {
    const { facts } = await rowOf('Fecha de nacimiento;Fecha de los hechos;Fecha de detención', '03/04/1980;29/07/2024;01/02/1979');
    expect((['birth-date', 'conduct-date', 'arrest-date'] as const).map((id) => facts[id])).toEqual(['1980-04-03', '2024-07-29', '1979-02-01'].map((text) => ({ unknown: 'contradicted', text })));
  });

  it('leave the date by which articles are read unknown', async () => {
    const charge = 'Art. 413 CP';
    const { warnings } = await rowOf('Fecha de los hechos;Fecha de detención;Delitos', `29/07/2024;01/02/1998;${charge}`);
    expect(warnings.map((warning) => warning.code)).toContain('article-needs-date');
  });
});

describe('two courts', () => {
  it('of different jurisdictions contradict each other; an ordinary and a terrorism court do not', async () => {
    const headings = 'Tipo de tribunal;Nombre del tribunal';
    expect((await rowOf(headings, 'ordinario;Tribunal Militar 3° de Control')).facts.court).toEqual({ unknown: 'contradicted', text: 'ordinary' });
    expect((await rowOf(headings, 'ordinario;Tribunal 2° de Control con competencia en terrorismo')).facts.court).toEqual({ values: ['ordinary'] });
    expect((await rowOf(headings, 'ordinario;TM3C')).facts.court).toEqual({ values: ['ordinary'] });
    // A blank cell for the kind takes nothing from the name, nor from what it makes of the charges.
    const charges = async (columns: string, cells: string) => (await rowOf(`${columns};Delitos`, `${cells};traición a la patria`)).charges;
    expect(await charges(headings, ';Tribunal Militar 3° de Control')).toEqual(await charges('Nombre del tribunal', 'Tribunal Militar 3° de Control'));
    expect((await rowOf(headings, ';TM3C')).facts.court).toEqual({ unknown: 'unreadable', text: 'TM3C' });
  });

  it('say nothing of a stage that is written', async () => {
    const { facts, warnings } = await rowOf('Tribunal;Etapa procesal', 'Tribunal 3° de Control;sobreseído');
    expect(facts.stage).toEqual({ values: ['closed'], text: 'sobreseído' });
    expect(warnings).toEqual([]);
    expect((await rowOf('Tribunal', 'Tribunal 3° de Control')).facts.stage).toMatchObject({ values: ['not-charged', 'charged', 'accused', 'convicted', 'closed'] });
  });
});

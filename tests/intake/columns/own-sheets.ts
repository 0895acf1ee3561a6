/**
 * Sheets of other kinds than the benchmark's, as headings and what stands below
 * them: each heading with the facts that it may be taken for (none: it has to
 * stay unused), and the pool of values. Nobody in them is real.
 */
import type { Target } from '../../../src/intake/types.ts';

/** Values by what they say, ten each. */
export const POOLS = {
  number: Array.from({ length: 10 }, (_, at) => String(at + 1)),
  code: Array.from({ length: 10 }, (_, at) => `FP-2024-${String(100 + at)}`),
  person: ['Ana Uno', 'Luis Dos', 'Eva Tres', 'Juan Cuatro', 'Rosa Cinco', 'José Seis', 'Mara Siete', 'Iván Ocho', 'Lía Nueve', 'Noé Diez'],
  first: ['Ana', 'Luis', 'Eva María', 'Juan', 'Rosa', 'José', 'Mara', 'Iván', 'Lía', 'Noé'],
  last: ['Uno Pérez', 'Dos', 'Tres', 'Cuatro Gil', 'Cinco', 'Seis', 'Siete', 'Ocho', 'Nueve', 'Diez'],
  identity: Array.from({ length: 10 }, (_, at) => `V-1${String(at)}.345.67${String(at)}`),
  digits: Array.from({ length: 10 }, (_, at) => `1${String(at)}34567${String(at)}`),
  arrest: ['29/07/2024', '30/07/2024', '02/08/2024', '14/08/2024', '29/07/2024', '01/08/2024', '05/08/2024', '31/07/2024', '09/01/2025', '30/07/2024'],
  iso: ['2024-07-29', '2024-07-30', '2024-08-02', '2024-08-14', '2024-07-29', '2024-08-01', '2024-08-05', '2024-07-31', '2025-01-09', '2024-07-30'],
  worded: ['29 de julio de 2024', '30 de julio de 2024', '2 de agosto de 2024', '14 de agosto de 2024', '29 de julio de 2024', '1 de agosto de 2024', '5 de agosto de 2024', '31 de julio de 2024', '9 de enero de 2025', '30 de julio de 2024'],
  later: ['10/02/2025', '', '12/03/2025', '', '', '15/04/2025', '', '', '10/02/2025', ''],
  asked: ['02/03/2026', '03/03/2026', '', '10/03/2026', '', '02/03/2026', '', '05/03/2026', '', ''],
  birth: ['12/05/1990', '01/02/1985', '20/11/1978', '03/03/2001', '14/07/1999', '09/09/1969', '30/01/1988', '25/12/1995', '17/06/1982', '08/08/1975'],
  age: ['34', '39', '45', '23', '25', '55', '36', '28', '42', '49'],
  day: ['29', '30', '2', '14', '29', '1', '5', '31', '9', '30'],
  month: ['7', '7', '8', '8', '7', '8', '8', '7', '1', '7'],
  monthName: ['julio', 'julio', 'agosto', 'agosto', 'julio', 'agosto', 'agosto', 'julio', 'enero', 'julio'],
  year: ['2024', '2024', '2024', '2024', '2024', '2024', '2024', '2024', '2025', '2024'],
  charges: ['terrorismo', 'incitación al odio', 'terrorismo y asociación para delinquir', 'resistencia a la autoridad', 'instigación al odio; terrorismo', 'obstrucción de la vía pública', 'terrorismo', 'traición a la patria', 'conspiración', 'agavillamiento'],
  second: ['incitación al odio', '', 'agavillamiento', '', '', 'terrorismo', '', '', 'asociación para delinquir', ''],
  chargesEnglish: ['terrorism', 'incitement to hatred', 'terrorism', 'treason', 'terrorism; incitement to hatred', 'conspiracy', 'terrorism', 'treason', 'terrorism', 'incitement to hatred'],
  mark: ['X', '', 'X', '', '', 'X', '', '', 'X', 'X'],
  bit: ['1', '0', '0', '1', '0', '1', '0', '0', '1', '0'],
  yesNo: ['no', 'no', 'sí', 'no', 'no', 'no', 'sí', 'no', 'no', 'no'],
  yesNoEnglish: ['no', 'no', 'yes', 'no', 'no', 'no', 'yes', 'no', 'no', 'no'],
  civil: ['civil', 'civil', 'militar', 'civil', 'civil', 'civil', 'militar', 'civil', 'civil', 'civil'],
  state: ['Zulia', 'Carabobo', 'Miranda', 'Lara', 'Distrito Capital', 'Zulia', 'Aragua', 'Táchira', 'Bolívar', 'Mérida'],
  city: ['Maracaibo', 'Valencia', 'Los Teques', 'Barquisimeto', 'Caracas', 'Maracaibo', 'Maracay', 'San Cristóbal', 'Ciudad Bolívar', 'Mérida'],
  court: ['Tribunal 3° de Control de Terrorismo', 'Tribunal Segundo de Control del Zulia', 'Tribunal Militar Primero de Control', 'Tribunal 1° de Juicio', 'Tribunal 4° de Control', 'Tribunal 3° de Control de Terrorismo', 'Tribunal 2° de Control', 'Tribunal 5° de Juicio', 'Tribunal 1° de Control', 'Tribunal 3° de Control de Terrorismo'],
  stage: ['imputado', 'acusado', 'en juicio', 'sentencia firme', 'imputado', 'acusado', 'en juicio', 'imputado', 'acusado', 'sobreseída'],
  stageEnglish: ['charged', 'accused', 'trial', 'final', 'charged', 'accused', 'trial', 'charged', 'accused', 'closed'],
  custody: ['recluido', 'en libertad', 'casa por cárcel', 'recluida', 'recluido', 'en libertad', 'recluido', 'medidas cautelares', 'recluido', 'en libertad'],
  custodyEnglish: ['prison', 'free', 'house arrest', 'prison', 'prison', 'free', 'prison', 'free', 'prison', 'prison'],
  event: ['elecciones del 28 de julio de 2024', '28J', 'protestas de 2014', '28J', '28J', 'protestas de 2017', '28J', '28J', '28J', '28J'],
  prison: ['Tocorón', 'Tocuyito', 'Ramo Verde', 'INOF', 'Yare III', 'Tocorón', 'Rodeo I', 'Tocuyito', 'Tocorón', 'El Helicoide'],
  body: ['PNB', 'SEBIN', 'DGCIM', 'GNB', 'PNB', 'Policía del Zulia', 'CICPC', 'SEBIN', 'GNB', 'PNB'],
  file: ['AP01-P-2024-001', 'AP01-P-2024-002', 'C-3-115-24', '2J-004-24', 'AP01-P-2024-007', 'AP01-P-2024-010', 'C-2-99-24', '5J-021-24', 'C-1-010-25', 'AP01-P-2024-031'],
  role: ['docente', 'estudiante', 'comerciante', 'periodista', 'enfermera', 'albañil', 'dirigente vecinal', 'obrero', 'abogada', 'estudiante'],
  sex: ['F', 'M', 'F', 'M', 'F', 'M', 'F', 'M', 'F', 'M'],
  nation: ['venezolana', 'venezolano', 'venezolana', 'venezolano', 'colombiana', 'venezolano', 'venezolana', 'venezolano', 'venezolana', 'español'],
  illness: ['hipertensión', '', 'diabetes', '', '', 'asma', '', '', '', 'cardiopatía'],
  text: ['Fue llevada de su casa de noche por hombres sin uniforme.', 'La familia no supo de él en tres días.', 'Sin visitas desde agosto.', '', 'Traslado pendiente.', 'Huelga de hambre en octubre.', '', 'No tiene abogado privado.', 'Audiencia diferida cuatro veces.', ''],
  money: ['1.200,50', '300,00', '50,00', '0,00', '125,00', '80,00', '15,00', '220,00', '310,00', '75,00'],
  phone: Array.from({ length: 10 }, (_, at) => `0414-55501${String(at)}0`),
  lawyer: ['Defensa pública', 'Privada', 'Defensa pública', 'Defensa pública', 'Privada', 'Defensa pública', 'Privada', 'Defensa pública', 'Privada', 'Defensa pública'],
  years: ['15 años', '', '', '30 años', '', '', '10 años', '', '', ''],
  decision: ['otorgada', 'negada', '', 'otorgada', '', 'sin respuesta', '', 'negada', '', ''],
} as const;

export type Pool = keyof typeof POOLS;
export type Column = readonly [heading: string, facts: readonly Target[], pool: Pool];

export interface OwnSheet {
  readonly name: string;
  readonly columns: readonly Column[];
}

export const OWN_SHEETS: readonly OwnSheet[] = [
  { name: 'list of an organisation', columns: [['N°', ['id'], 'number'], ['Nombre del preso político', ['name'], 'person'], ['C.I.', ['id-number'], 'identity'], ['Detenido desde el', ['arrest-date'], 'arrest'], ['Se le acusa de', ['charges'], 'charges'], ['Recluido en', ['custody-place'], 'prison'], ['Situación al día de hoy', ['custody'], 'custody'], ['Comentario del equipo', ['notes'], 'text']] },
  { name: 'register of a court', columns: [['Asunto Nro.', ['file-number'], 'file'], ['Imputado(a)', ['name'], 'person'], ['Cédula Nro.', ['id-number'], 'digits'], ['Delito(s) precalificado(s)', ['charges'], 'charges'], ['Órgano judicial', ['court', 'court-name'], 'court'], ['Fase en que se encuentra', ['stage'], 'stage'], ['Fecha de la aprehensión', ['arrest-date'], 'worded'], ['Defensa', [], 'lawyer']] },
  { name: 'form export', columns: [['_id', ['id'], 'code'], ['datos/nombre_completo', ['name'], 'person'], ['datos/cedula', ['id-number'], 'digits'], ['detencion/fecha_de_detencion', ['arrest-date'], 'iso'], ['detencion/cuerpo', ['arresting-body'], 'body'], ['detencion/entidad_federal', ['state'], 'state'], ['proceso/delitos_imputados', ['charges'], 'charges'], ['proceso/tribunal_causa', ['court', 'court-name'], 'court'], ['proceso/etapa_actual', ['stage'], 'stage'], ['persona/es_militar', ['military'], 'yesNo']] },
  { name: 'register of the police', columns: [['Nro. Novedad', ['id'], 'code'], ['APELLIDOS', ['name'], 'last'], ['NOMBRES', ['name'], 'first'], ['NRO CEDULA', ['id-number'], 'digits'], ['FECHA APREH.', ['arrest-date'], 'arrest'], ['ORGANISMO ACTUANTE', ['arresting-body'], 'body'], ['DELITO PRESUNTO', ['charges'], 'charges'], ['EDAD', [], 'age']] },
  { name: 'list of the press', columns: [['Quién es', ['name'], 'person'], ['Cuándo lo detuvieron', ['arrest-date'], 'worded'], ['Dónde ocurrió', ['state'], 'city'], ['Qué delitos le imputaron', ['charges'], 'charges'], ['Dónde está hoy', ['custody-place'], 'prison'], ['A qué se dedicaba', ['role'], 'role']] },
  { name: 'English table for the UN', columns: [['Case No.', ['id'], 'code'], ['Name of victim', ['name'], 'person'], ['Date of arrest or detention', ['arrest-date'], 'iso'], ['Charges brought', ['charges'], 'chargesEnglish'], ['State where arrested', ['state'], 'state'], ['Authority that carried out the arrest', ['arresting-body'], 'body'], ['Stage of the proceedings', ['stage'], 'stageEnglish'], ['Present custody status', ['custody'], 'custodyEnglish'], ['Military personnel?', ['military'], 'yesNoEnglish']] },
  { name: 'camel case of a program', columns: [['caseId', ['id'], 'code'], ['detaineeName', ['name'], 'person'], ['dateOfArrest', ['arrest-date'], 'iso'], ['dateOfBirth', ['birth-date'], 'birth'], ['legalCharges', ['charges'], 'charges'], ['currentCustodyStatus', ['custody'], 'custody'], ['releaseDate', ['release-date'], 'later'], ['lastUpdatedBy', [], 'lawyer'], ['phoneNumber', [], 'phone']] },
  { name: 'marks for charges', columns: [['Nombre y apellidos', ['name'], 'person'], ['Terrorismo', ['charges'], 'mark'], ['Incitación al odio', ['charges'], 'mark'], ['Traición a la patria', ['charges'], 'mark'], ['Fecha en que fue detenido', ['arrest-date'], 'arrest'], ['Tiene enfermedad', [], 'yesNo']] },
  { name: 'marks of a form', columns: [['name', ['name'], 'person'], ['charges/terrorism', ['charges'], 'bit'], ['charges/treason', ['charges'], 'bit'], ['arrest_date', ['arrest-date'], 'iso'], ['__version__', [], 'code']] },
  { name: 'split dates', columns: [['Nombre', ['name'], 'person'], ['Día de detención', ['arrest-date'], 'day'], ['Mes de detención', ['arrest-date'], 'monthName'], ['Año de detención', ['arrest-date'], 'year'], ['Delito principal', ['charges'], 'charges'], ['Delito secundario', ['charges'], 'second'], ['Edo.', ['state'], 'state']] },
  { name: 'split dates in figures', columns: [['persona', ['name'], 'person'], ['detencion_dia', ['arrest-date'], 'day'], ['detencion_mes', ['arrest-date'], 'month'], ['detencion_anio', ['arrest-date'], 'year'], ['delito_1', ['charges'], 'charges'], ['delito_2', ['charges'], 'second'], ['estatus_procesal', ['stage'], 'stage']] },
  { name: 'follow-up of the requests', columns: [['Beneficiario', ['name'], 'person'], ['Fecha en que se consignó la solicitud', ['request-date'], 'asked'], ['Respuesta del juez a la solicitud', ['decision'], 'decision'], ['Fecha de la detención', ['arrest-date'], 'arrest'], ['Tribunal donde cursa', ['court', 'court-name'], 'court'], ['Teléfono del familiar', [], 'phone'], ['Monto gastado', [], 'money']] },
  { name: 'columns that are not what they say', columns: [['Detenido', ['name'], 'person'], ['Cargo', ['charges'], 'charges'], ['Condición', ['military'], 'civil'], ['Lugar', ['custody-place'], 'prison'], ['Fecha de arresto', ['arrest-date'], 'arrest'], ['Excarcelado', [], 'mark'], ['Militar', ['military'], 'body'], ['Medida', [], 'years']] },
  { name: 'health brigade', columns: [['Paciente', [], 'person'], ['Ha solicitado la amnistía', [], 'yesNo'], ['Fuerzas armadas visitaron', [], 'text'], ['Patologías que padece', ['health'], 'illness'], ['F. de nacimiento', ['birth-date'], 'birth'], ['Fecha de captura', ['arrest-date'], 'arrest'], ['Nacionalidad', ['nationality'], 'nation'], ['Sexo', ['sex'], 'sex']] },
  { name: 'spelling slips', columns: [['Nonbre completo', ['name'], 'person'], ['Fecha de detensión', ['arrest-date'], 'arrest'], ['Delitos inputados', ['charges'], 'charges'], ['Tribual', ['court', 'court-name'], 'court'], ['Situacion procezal', ['stage'], 'stage'], ['Observasiones', ['notes'], 'text']] },
  { name: 'events and towns', columns: [['Víctima', ['name'], 'person'], ['Contexto de protesta', ['linked-event'], 'event'], ['Estado/Municipio', ['state'], 'state'], ['Fecha hechos', ['conduct-date'], 'arrest'], ['Fecha privación de libertad', ['arrest-date'], 'arrest'], ['Tipificación / delitos', ['charges'], 'charges'], ['Civil / Militar', ['military'], 'civil']] },
];

/**
 * The headings under which people keep each fact, in Spanish and English.
 * One that stands under two facts fits both, and the values must decide.
 */
import type { Target } from '../types.ts';

/** Separated by `|`; accents, case, punctuation and small words do not count. */
export const HEADING_WORDS: Readonly<Record<Target, string>> = {
  id: 'n°|nº|nro|num|no|#|numero|número de caso|n° de caso|nro caso|id|id caso|id del caso|caso|case|case id|case number|case no|código|código del caso|cod|expediente interno|n° interno|identificador|ref|referencia|reference|record id|ficha|n° de ficha',
  'conduct-date': 'fecha de los hechos|fecha del hecho|fecha hechos|fecha de la conducta|fecha conducta|fecha de ocurrencia|fecha de comisión|cuándo ocurrió|fecha de los sucesos|date of conduct|conduct date|date of the facts|date of events|date of the events|date of offence|date of offense|offence date|offense date|date of alleged conduct|incident date|date of incident',
  'arrest-date': 'fecha de detención|fecha detención|detención|fecha de arresto|fecha del arresto|fecha de aprehensión|fecha aprehensión|fecha de captura|fecha captura|f detención|fec detención|fecha det|detenido el|detenida el|detenido desde|fecha de la privación de libertad|arrest date|date of arrest|arrested on|arrested|date arrested|date of detention|detention date|date detained',
  'linked-event': 'hecho|hecho vinculado|hecho de la ley|hecho listado|hecho del artículo 8|evento|evento vinculado|acontecimiento|suceso|contexto|contexto político|linked event|event|listed event|event of the law|political event',
  state: 'entidad|entidad federal|estado|estado del país|estado donde ocurrió|edo|entidad donde ocurrió|estado de los hechos|state|federal entity|lugar|lugar de los hechos|lugar del hecho|place of conduct|place of the facts|province',
  'conduct-kind': 'conducta|tipo de conducta|tipo de hecho|conducta atribuida|actividad|clase de conducta|kind of conduct|conduct|type of conduct|conduct type|conduct kind|activity',
  'foreign-armed-action': 'acción armada con extranjeros|acción armada extranjera|acción de fuerza extranjera|promoción de acción armada extranjera|intervención extranjera|participación extranjera|foreign armed action|armed action with foreigners|foreign involvement|foreign armed or forceful action',
  'foreign-part': 'intervención en la acción extranjera|parte en la acción extranjera|actos o palabras|hechos o palabras|part in the foreign action|deeds or words|own part in the foreign action|foreign part',
  military: 'militar|es militar|condición militar|civil o militar|civil militar|funcionario militar|military|is military|military status|civilian or military|member of the military|in the military',
  court: 'tribunal|juzgado|tribunal de la causa|tribunal competente|tribunal que conoce|tipo de tribunal|jurisdicción|corte|court|kind of court|type of court|court type|tribunal actual',
  stage: 'etapa procesal|etapa|fase procesal|fase|estado procesal|estado de la causa|estado del proceso|situación procesal|estatus procesal|status procesal|estado de causa|estado|estatus|status|situación jurídica|stage|procedural stage|stage of proceedings|procedural status|legal status|case status|situación',
  custody: 'situación|situación actual|condición|condición actual|estatus de libertad|medida|medida actual|medida cautelar|situación de libertad|custodia|estatus|status|estado|estado actual|reclusión|custody|current situation|custody status|current status|detention status|measure|whereabouts',
  'a-derecho': 'a derecho|está a derecho|puesto a derecho|at law|a derecho ante el tribunal|submitted to the court|at disposal of the court',
  abroad: 'en el exterior|exterior|fuera del país|está en el exterior|en el extranjero|abroad|is abroad|outside the country|in exile|exiliado',
  'power-of-attorney': 'poder|poder otorgado|otorgó poder|poder a abogado|con poder|tiene poder|power of attorney|poa|has power of attorney',
  ceased: 'cesó la conducta|cese de la conducta|conducta cesada|cesó|ha cesado|cese|ceased|conduct ceased|has ceased|conduct has ceased|cese de los actos',
  'request-date': 'fecha de solicitud|fecha de la solicitud|fecha solicitud|fecha de la solicitud de amnistía|solicitud|fecha de presentación de la solicitud|fecha de consignación|solicitada el|date of request|request date|request|filing date|date filed|filed on|date of filing',
  'request-by': 'solicitante|solicitado por|presentada por|quién solicita|solicitud presentada por|introducida por|requested by|filed by|applicant|request by|who filed',
  'request-receipt': 'recepción de la solicitud|recepción|recibida|acuse|acuse de recibo|solicitud recibida|receipt|request receipt|request received|received by the court|receipt of request',
  decision: 'decisión|decisión sobre la amnistía|decisión del tribunal|resultado|resultado de la solicitud|amnistía|decision|court decision|amnesty decision|ruling|outcome of request',
  'decision-date': 'fecha de decisión|fecha de la decisión|fecha decisión|fecha de otorgamiento|date of decision|decision date|decided on|ruling date',
  'notification-date': 'fecha de notificación|fecha de la notificación|notificación|notificado el|date of notification|notification date|notified on',
  'court-name': 'nombre del tribunal|tribunal nombre|juzgado nombre|nombre del juzgado|name of court|court name|name of the court',
  'file-number': 'expediente|n° de expediente|nro expediente|número de expediente|no expediente|causa|n° de causa|número de causa|nro causa|asunto|n° de asunto|asunto principal|file number|file no|file|case file|docket|docket number|court file',
  'co-defendants': 'coimputados|co imputados|coacusados|co acusados|causahabientes|otros imputados|coprocesados|co defendants|codefendants|co accused|others in the same case',
  name: 'nombre|nombres|nombre y apellido|nombres y apellidos|nombre completo|apellidos y nombres|apellido y nombre|apellidos nombres|beneficiario|víctima|persona|detenido|nombre del detenido|name|full name|person|name and surname|detainee|beneficiary',
  'id-number': 'cédula|cédula de identidad|c i|ci|nro de cédula|n° de cédula|número de cédula|n° cédula|documento|documento de identidad|n° de documento|dni|id number|identity number|identity card|national id|id card|id no',
  'birth-date': 'fecha de nacimiento|fecha nacimiento|nacimiento|f nac|fec nac|f nacimiento|nacido el|date of birth|birth date|dob|born|born on',
  sex: 'sexo|género|sex|gender|sexo género',
  nationality: 'nacionalidad|país de origen|nationality|citizenship|country of origin',
  role: 'ocupación|profesión|oficio|rol|cargo|perfil|profesión u oficio|profesión oficio|grupo|sector|role|occupation|profession|job|position|profile',
  'custody-place': 'lugar de reclusión|centro de reclusión|sitio de reclusión|centro penitenciario|lugar de detención actual|cárcel|centro|lugar de detención|paradero|prison|place of detention|place of custody|custody place|detention centre|detention center|prison name',
  'arresting-body': 'organismo aprehensor|cuerpo aprehensor|organismo que detuvo|órgano aprehensor|organismo|cuerpo policial|organismo de seguridad|detenido por|cuerpo de seguridad|arresting body|arrested by|arresting agency|security force|agency',
  'release-date': 'fecha de excarcelación|fecha excarcelación|fecha de liberación|fecha liberación|fecha de libertad|excarcelación|excarcelado el|liberado el|release date|date of release|released on|date released',
  health: 'salud|estado de salud|condición de salud|enfermedad|enfermedades|health|state of health|health condition|medical condition',
  notes: 'observaciones|observación|notas|nota|comentarios|comentario|hechos|descripción de los hechos|descripción|relato|relato de los hechos|resumen|resumen de los hechos|narración|notes|note|remarks|comments|observations|description|summary|facts|description of the facts',
  charges: 'delitos imputados|delito imputado|delitos|delito|cargos|cargo imputado|cargos imputados|imputación|imputaciones|calificación|calificación jurídica|precalificación|delitos atribuidos|delitos acusados|tipos penales|tipo penal|delito s|delito s imputado s|charges|charge|offences|offenses|offence|offense|crimes|crimes charged|alleged offences|charged with',
};

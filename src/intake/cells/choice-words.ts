/** The words of court files and of organisations for each closed list (`reference`: COPP, practice). */
import { lexicon, type Lexicon, type Meaning } from './lexicon.ts';

const is = (...values: string[]): Meaning => ({ values });
const with_ = (values: readonly string[], also: NonNullable<Meaning['also']>): Meaning => ({ values, also });

const WANTED: NonNullable<Meaning['also']> = { custody: 'wanted', 'a-derecho': 'no' };
const AWAY: NonNullable<Meaning['also']> = { abroad: 'yes' };

/** Every phrase that begins with one of the first words and goes on with one of the last. */
const joined = (firsts: readonly string[], lasts: readonly string[]): readonly string[] => firsts.flatMap((first) => lasts.map((last) => `${first} ${last}`));

/** "A la espera de", "pendiente la": what is waited for has not been. */
const WAITING = joined(['a la espera de', 'a espera de', 'en espera de', 'espera', 'esperando', 'pendiente', 'pendiente de', 'pendiente por', 'falta', 'sin', 'no se ha realizado', 'por celebrarse', 'por realizar', 'awaiting', 'pending'], ['', 'la', 'el', 'su']).map((words) => words.trim());
const PUT_OFF = ['diferid@', 'suspendid@', 'pendiente', 'no realizad@', 'sin realizar', 'por celebrar', 'por celebrarse', 'por realizar', 'refijad@', 'reprogramad@', 'postponed'];
const notYet = (...hearings: string[]): readonly string[] => [...joined(WAITING, hearings), ...joined(hearings, PUT_OFF)];
/** An appeal that failed leaves the sentence, and says nothing of what can still be done against it. */
const APPEALS = ['casacion', 'recurso de casacion', 'apelacion', 'recurso de apelacion', 'recurso'];
const FAILED = ['sin lugar', 'declarad@ sin lugar', 'desestimad@', 'desestimad@ por manifiestamente infundad@', 'inadmisible', 'declarad@ inadmisible', 'inadmitid@', 'improcedente', 'rechazad@', 'desistid@', 'dismissed', 'rejected'];
const APPEAL_FAILED = [...joined(APPEALS, FAILED), ...joined(['desestimo', 'desestimaron', 'inadmitio', 'rechazo', 'declaro inadmisible', 'declaro sin lugar', 'declararon sin lugar', 'desestimad@', 'inadmisible', 'rechazad@', 'sin lugar'], ['', 'la ', 'el ', 'su '].flatMap((article) => APPEALS.map((appeal) => article + appeal)))];
const SENTENCES = ['condena', 'sentencia', 'condenatoria', 'sentencia condenatoria', 'conviction'];
const HIGHEST = ['tsj', 'el tsj', 'tribunal supremo', 'el tribunal supremo', 'tribunal supremo de justicia', 'el tribunal supremo de justicia', 'la sala', 'la sala penal', 'sala penal', 'la sala de casacion', 'la sala de casacion penal', 'sala de casacion penal', 'casacion'];

export const STAGE: Lexicon = lexicon([
  [is('not-charged'), ['no imputad@', 'sin imputar', 'sin imputacion', 'no ha sido imputad@', 'aun no imputad@', 'sin cargos', 'sin presentar', 'no presentad@', 'no ha sido presentad@', 'aun no presentad@', 'sin ser presentad@', 'not charged', 'without charge', ...notYet('audiencia de presentacion', 'presentacion ante el tribunal', 'presentacion en tribunales')]],
  // After the hearing at which somebody is charged the case is under investigation still.
  [is('not-charged', 'charged'), ['aprehendid@', 'en flagrancia', 'flagrancia', 'investigad@', 'en investigacion', 'fase de investigacion', 'etapa de investigacion', 'investigacion', 'under investigation', 'arrested', 'fase preparatoria', 'preparatoria', 'sin acusacion', 'sin acusar', 'no acusad@', 'sin acto conclusivo', ...notYet('acto conclusivo', 'acusacion', 'acusacion fiscal')]],
  // Who is held can be at any stage before the sentence is served.
  [is('not-charged', 'charged', 'accused', 'trial', 'convicted', 'final'), ['detenid@', 'detained']],
  [is('not-charged', 'charged', 'accused', 'trial'), ['sin condena', 'sin sentencia', 'sin sentenciar', 'sin condenar', 'no condenad@', 'no sentenciad@', 'no ha sido condenad@', 'aun no condenad@', 'not convicted', 'not sentenced', ...notYet('condena')]],
  [is('not-charged', 'charged', 'accused'), ['sin juicio', 'no ha ido a juicio']],
  [is('charged', 'accused', 'trial'), ['privativa', 'privativa de libertad', 'medida privativa', 'medida privativa de libertad', 'procesad@', 'remand', 'on remand']],
  [is('charged', 'accused'), notYet('audiencia preliminar', 'preliminar', 'preliminary hearing')],
  [is('accused', 'trial'), [...notYet('juicio', 'inicio de juicio', 'inicio del juicio', 'apertura de juicio', 'apertura del juicio', 'apertura a juicio', 'audiencia de juicio', 'comienzo del juicio', 'juicio oral', 'juicio oral y publico', 'trial'), 'juicio interrumpido', 'no iniciado el juicio', 'juicio no iniciado']],
  [is('trial'), notYet('sentencia', 'veredicto', 'culminacion del juicio', 'conclusiones')],
  [is('charged'), ['imputad@', 'imputacion', 'audiencia de presentacion', 'presentad@ en tribunales', 'presentad@ ante el tribunal', 'presentad@ ante tribunal', 'presentad@ ante tribunales', 'precalificacion', 'charged']],
  [is('accused'), ['acusad@', 'acusacion presentada', 'acusacion', 'acusacion fiscal', 'audiencia preliminar', 'fase intermedia', 'intermedia', 'accused', 'indicted']],
  [is('trial'), ['en juicio', 'fase de juicio', 'juicio', 'juicio oral', 'juicio oral y publico', 'auto de apertura a juicio', 'apertura a juicio', 'auto de apertura', 'pase a juicio', 'a juicio', 'enjuiciad@', 'on trial', 'trial']],
  [is('convicted'), [...notYet('casacion', 'apelacion', 'recurso de casacion', 'recurso de apelacion', 'decision de la corte de apelaciones', 'firmeza'), 'en apelacion', 'apelacion', 'apelad@', 'en casacion', 'casacion', 'recurso de casacion', 'condenad@ no firme', 'sentencia no firme', 'condena no firme', 'no firme', 'aun no firme', 'todavia no firme', 'no definitivamente firme', 'no es firme', 'no esta firme', 'no ha quedado firme', 'sin quedar firme', 'sin firmeza', 'convicted not final', 'not final', 'on appeal', 'appeal', 'apelo', 'recurrid@']],
  // A conviction says nothing of whether it can still be appealed; a court of appeal that confirms it says it of itself alone.
  [is('convicted', 'final'), ['condenad@', 'condenad@ a', 'condena', 'sentenciad@', 'sentencia condenatoria', 'convicted', 'sentenced', 'sentence', 'condena confirmada', 'sentencia confirmada', 'confirmad@', 'confirmo', ...APPEAL_FAILED, 'penad@', 'admision de los hechos', 'admision de hechos', 'admitio los hechos', 'admitio hechos', 'guilty plea']],
  [is('final'), ['sentencia firme', 'sentencia definitivamente firme', 'definitivamente firme', 'firme', 'quedo firme', 'condena firme', 'sentencia definitiva', 'cumpliendo pena', 'cumpliendo condena', 'cumple pena', 'cumple condena', 'fase de ejecucion', 'en ejecucion', 'ejecucion', 'final sentence', 'final', 'serving sentence', ...joined(['confirmad@ por', 'confirmad@ en', 'ratificad@ por', 'ratificad@ en', 'confirmo', 'ratifico'], HIGHEST), ...joined(SENTENCES, joined(['confirmada por', 'confirmada en', 'ratificada por', 'ratificada en'], HIGHEST))]],
  [is('served'), ['pena cumplida', 'condena cumplida', 'cumplio pena', 'cumplio condena', 'cumplio la pena', 'cumplio la condena', 'cumplio su pena', 'cumplio su condena', 'cumplida la pena', 'sentence served', 'served']],
  [is('closed'), ['sobreseid@', 'sobreseida la causa', 'sobreseimiento', 'sobreseimiento de la causa', 'absuelt@', 'absolucion', 'sentencia absolutoria', 'archivo fiscal', 'causa terminada', 'causa cerrada', 'cerrad@', 'closed', 'dismissed', 'acquitted', 'case closed']],
  [with_([], WANTED), ['orden de captura', 'orden de aprehension', 'orden de captura vigente', 'orden de aprehension vigente', 'con orden de captura', 'con orden de aprehension', 'alerta roja', 'interpol', 'solicitad@', 'profug@', 'evadid@', 'en la clandestinidad', 'wanted', 'arrest warrant']],
]);

export const CUSTODY: Lexicon = lexicon([
  [is('prison'), ['recluid@', 'detenid@', 'pres@', 'encarcelad@', 'privad@ de libertad', 'privad@ de su libertad', 'privativa', 'privativa de libertad', 'medida privativa', 'medida privativa de libertad', 'tras las rejas', 'en prision', 'prision', 'en la carcel', 'carcel', 'bajo custodia', 'recaptura', 'recapturad@', 'vuelto a detener', 'vuelta a detener', 'vueltos a detener', 'reclus@', 'in prison', 'imprisoned', 'jailed', 'detained', 'held', 'in custody']],
  [is('house-arrest'), ['casa por carcel', 'arresto domiciliario', 'detencion domiciliaria', 'domiciliaria', 'prision domiciliaria', 'arresto en casa', ...joined(['recluid@ en', 'detenid@ en', 'pres@ en', 'privad@ de libertad en', 'detencion en', 'reclusion en', 'arresto en', 'prision en', 'custodiad@ en', 'bajo custodia en'], ['su casa', 'su domicilio', 'su residencia', 'su hogar', 'su vivienda', 'su apartamento', 'su propia casa', 'su propio domicilio', 'su propia residencia', 'casa', 'el domicilio', 'la residencia']), 'house arrest', 'under house arrest', 'home detention']],
  [is('measures'), ['medida sustitutiva', 'medida menos gravosa', 'medidas menos gravosas', 'medidas cautelares', 'medida cautelar', 'medidas cautelares sustitutivas', 'medida cautelar sustitutiva', 'medidas sustitutivas', 'medidas', 'cautelares', 'regimen de presentacion', 'regimen de presentaciones', 'bajo presentacion', 'en presentacion', 'presentacion', 'presentaciones', 'presentacion periodica', 'presentaciones periodicas', 'prohibicion de salida', 'prohibicion de salida del pais', 'fianza', 'bajo fianza', 'excarcelad@ con medidas', 'excarcelad@ con medidas cautelares', 'excarcelacion con medidas', 'excarcelad@ bajo medidas', 'excarcelad@ con presentacion', 'libertad con medidas', 'libertad con medidas cautelares', 'en libertad con medidas', 'en libertad con medidas cautelares', 'en libertad bajo medidas', 'en libertad bajo presentacion', 'en libertad con regimen de presentacion', 'libertad bajo fianza', ...joined(['libertad', 'en libertad', 'excarcelad@', 'liberad@'], ['con restricciones', 'con restriccion', 'restringida', 'vigilada']), 'released under measures', 'released with measures', 'precautionary measures', 'on bail', 'bail', 'exit ban']],
  [is('free'), [...joined(['cese de', 'cese de las', 'cese de la', 'cesaron', 'cesaron las', 'ceso', 'ceso la', 'levantadas', 'levantadas las', 'levantada la', 'levantamiento de', 'levantamiento de las', 'end of'], ['medida', 'medidas', 'medida cautelar', 'medidas cautelares', 'medidas sustitutivas', 'medida sustitutiva', 'medidas cautelares sustitutivas', 'presentaciones', 'precautionary measures', 'measures']), ...joined(['medidas', 'medidas cautelares', 'medidas sustitutivas'], ['cesadas', 'levantadas', 'extinguidas', 'lifted']), 'en libertad', 'libertad sin medidas', 'en libertad sin medidas', 'excarcelad@ sin medidas', 'excarcelad@ sin restricciones', 'libertad plena', 'libertad', 'libre', 'libertad sin restricciones', 'liberad@', 'free', 'released unconditionally', 'at liberty', 'full release']],
  // A measure that was revoked has left somebody anywhere but under it; what stands beside tells where.
  [is('prison', 'house-arrest', 'free', 'abroad', 'wanted'), joined(['revocad@', 'revocaron', 'revoco'], ['la medida', 'las medidas', 'la medida cautelar', 'las medidas cautelares', 'la cautelar', 'medida cautelar', 'medidas cautelares'])],
  // Out of prison, and the file does not say on which terms.
  [is('measures', 'free'), ['excarcelad@', 'excarcelacion', 'fuera de prision', 'libertad condicional', 'cese de la privativa', 'cese de la privativa de libertad', 'cese de la medida privativa', 'cese de la medida privativa de libertad', 'cese de la prision', 'cese de la detencion', 'decaimiento de la medida', 'decaimiento de la medida privativa', 'decaimiento de la privativa', 'released', 'release']],
  [with_(['abroad'], AWAY), ['en el exterior', 'en el extranjero', 'fuera del pais', 'fuera de venezuela', 'en otro pais', 'salio del pais', 'salio de venezuela', 'se fue del pais', 'se fue de venezuela', 'huyo del pais', 'huyo de venezuela', 'left the country', 'outside venezuela', 'desterrad@', 'exiliad@', 'en el exilio', 'exilio', 'asilad@', 'refugiad@', 'abroad', 'in exile', 'exiled', 'outside the country']],
  [with_(['wanted'], { 'a-derecho': 'no' }), ['orden de captura', 'orden de aprehension', 'con orden de captura', 'con orden de aprehension', 'orden de captura vigente', 'solicitad@', 'requerid@', 'buscad@', 'alerta roja', 'interpol', 'profug@', 'evadid@', 'fugad@', 'en la clandestinidad', 'clandestinidad', 'wanted', 'fugitive', 'arrest warrant', 'in hiding', 'at large']],
  [is('disappeared'), ['desaparecid@', 'desaparicion forzada', 'en desaparicion forzada', 'paradero desconocido', 'en paradero desconocido', 'disappeared', 'enforced disappearance', 'missing', 'whereabouts unknown']],
  [with_([], { 'power-of-attorney': 'yes' }), ['con poder otorgado', 'poder otorgado', 'con poder', 'otorgo poder', 'con apoderado', 'power of attorney granted', 'with power of attorney']],
  [with_([], { 'power-of-attorney': 'no' }), ['sin poder', 'sin poder otorgado', 'no otorgo poder', 'no ha otorgado poder']],
  [with_([], { 'a-derecho': 'yes' }), ['a derecho', 'se puso a derecho', 'puest@ a derecho']],
  [with_([], { 'a-derecho': 'no' }), ['no esta a derecho', 'no a derecho']],
]);

/** A place of detention that is named by what it is. */
export const SOME_PRISON = '';

/** Names of prisons and cells: who is there is in prison. */
export const CUSTODY_PLACES: Lexicon = lexicon([
  [is(SOME_PRISON), [...joined(['centro', 'centros'], ['penitenciario', 'de reclusion', 'de detencion', 'de coordinacion policial']), 'internado judicial', 'comunidad penitenciaria', 'penitenciaria', 'calabozo', 'calabozos', 'reten', 'carcel de', 'carcel']],
  [is('El Helicoide'), ['el helicoide', 'helicoide', 'sebin helicoide', 'sebin el helicoide', 'sebin del helicoide']],
  [is('La Tumba'), ['la tumba', 'sebin plaza venezuela']],
  [is('Rodeo I'), ['rodeo i', 'rodeo 1', 'el rodeo i', 'el rodeo 1']],
  [is('Rodeo II'), ['rodeo ii', 'rodeo 2', 'el rodeo ii', 'el rodeo 2']],
  [is('Rodeo III'), ['rodeo iii', 'rodeo 3', 'el rodeo iii', 'el rodeo 3']],
  [is('El Rodeo'), ['el rodeo', 'rodeo']],
  [is('Tocorón'), ['tocoron']],
  [is('Ramo Verde'), ['ramo verde', 'cenapromil', 'cenapromil ramo verde']],
  [is('Yare II'), ['yare ii', 'yare 2']],
  [is('Yare III'), ['yare iii', 'yare 3']],
  [is('Yare'), ['yare']],
  [is('Tocuyito'), ['tocuyito']],
  [is('La Pica'), ['la pica']],
  [is('La Crisálida'), ['la crisalida', 'crisalida']],
  [is('INOF'), ['inof', 'carcel de mujeres']],
  [is('DGCIM Boleíta'), ['dgcim', 'dgcim boleita', 'boleita', 'boleita norte']],
  [is('Zona 7'), ['zona 7', 'zona siete', 'pnb zona 7', 'pnb zona siete']],
  [is('Fuerte Guaicaipuro'), ['fuerte guaicaipuro']],
  [is('SEBIN'), ['sebin']],
]);

/** The function of a court alone: ordinary, unless other words say which jurisdiction it is of. */
export const BY_FUNCTION: Meaning = is('ordinary');

export const COURT: Lexicon = lexicon([
  [is('terrorism'), ['terrorismo', 'competencia en terrorismo', 'terrorism', 'terrorism court', 'antiterrorismo', 'antiterrorista', 'antiterrorism']],
  [is('military'), ['militar', 'militares', 'castrense', 'castrenses', 'consejo de guerra', 'corte marcial', 'military', 'military court', 'court martial', 'martial', 'cjpm']],
  [is('adolescents'), ['adolescente', 'adolescentes', 'seccion de adolescentes', 'responsabilidad penal del adolescente', 'lopnna', 'lopna', 'juvenile', 'adolescents']],
  [BY_FUNCTION, ['control', 'juicio', 'ejecucion', 'corte de apelaciones', 'corte de apelacion', 'tribunal mixto', 'tribunal itinerante', 'itinerante', 'municipal', 'primera instancia', 'circuito judicial', 'circuito judicial penal', 'tribunal penal', 'juzgado penal', 'tribunales penales', 'trial court', 'control court', 'court of appeal', 'appeals court', 'criminal court']],
  [is('ordinary'), ['sala de casacion penal', 'sala penal', 'sala constitucional', 'sala plena', 'tribunal supremo', 'tsj', 'tribunal ordinario', 'ordinario', 'ordinaria', 'jurisdiccion ordinaria', 'penal ordinario', 'jurisdiccion penal ordinaria', 'civil', 'ordinary', 'ordinary court', 'supreme court']],
]);

/** Words that could be one of another jurisdiction's, abbreviated or badly written: beside them the function says nothing. */
export const OTHER_JURISDICTION = { names: ['militar', 'militares', 'castrense', 'marcial', 'adolescente', 'adolescentes', 'terrorismo'], like: /milit|castren|^(?:tm|jm|cm|mil)[a-z]{0,2}\d{0,2}[a-z]?$/u };

/** What the function of a court leaves possible, where no column tells the stage. */
// A dismissed case stays at its court, and so does a conviction until it is final, also that of somebody who admitted the facts at the control court.
export const STAGE_OF_COURT: Lexicon = lexicon([
  [is('not-charged', 'charged', 'accused', 'convicted', 'closed'), ['control']],
  [is('trial', 'convicted', 'closed'), ['juicio']],
  [is('final', 'served', 'closed'), ['ejecucion']],
]);

export const CONDUCT: Lexicon = lexicon([
  // A protest that nobody walked in: either, as each court has it.
  [is('demonstration', 'expression'), joined(['protesta', 'protestas', 'manifestacion', 'cacerolazo', 'marcha', 'protest'], ['digital', 'digitales', 'virtual', 'virtuales', 'en linea', 'en redes', 'en redes sociales', 'online', 'por internet', 'por twitter', 'por whatsapp', 'por redes', 'por redes sociales'])],
  [is('demonstration'), ['manifestacion', 'manifestaciones', 'manifestante', 'manifestar', 'protesta', 'protestas', 'protestar', 'protesto', 'marcha', 'marchas', 'concentracion', 'cacerolazo', 'guarimba', 'guarimbas', 'trancazo', 'plantón', 'planton', 'vigilia', 'barricada', 'barricadas', 'demonstration', 'demonstrations', 'protest', 'protests', 'march', 'rally']],
  [is('strike'), ['paro', 'paros', 'huelga', 'huelgas', 'paro laboral', 'paro petrolero', 'strike', 'strikes', 'stoppage', 'lockout']],
  [is('expression'), ['publicacion', 'publicaciones', 'publicaciones en redes sociales', 'publicacion en redes sociales', 'redes sociales', 'redes', 'mensajes', 'mensaje', 'tuit', 'tuits', 'tuiteo', 'tuitear', 'trino', 'trinos', 'facebook', 'instagram', 'tiktok', 'telegram', 'youtube', 'audio', 'audios', 'nota de voz', 'notas de voz', 'comentario', 'comentarios', 'critico', 'criticas', 'critica al', 'criticar', 'criticaba', 'criticando', 'en vivo', 'un vivo', 'transmitio', 'transmitia', 'transmitiendo', 'transmision', 'cubrio', 'cubria', 'cubriendo', 'cubrir', 'cobertura', 'grabo', 'grababa', 'grabando', 'filmaba', 'filmando', 'covering', 'livestream', 'denuncia publica', 'opino', 'reenvio', 'por radio', 'programa de radio', 'estado de whatsapp', 'estados de whatsapp', 'tweet', 'tweets', 'twitter', 'video', 'videos', 'whatsapp', 'opinion', 'opiniones', 'expresion', 'declaraciones', 'articulo de prensa', 'periodismo', 'labor periodistica', 'entrevista', 'expression', 'posts', 'post', 'social media', 'social media posts', 'journalism', 'speech']],
  // Who somebody is tells what they were there for, not surely what they are accused of.
  [is('expression', 'other'), ['periodista', 'periodistas', 'reporter@', 'reporteros', 'comunicador', 'comunicadora', 'comunicador social', 'comunicadora social', 'corresponsal', 'camarograf@', 'fotograf@', 'fotoperiodista', 'journalist', 'reporter']],
  [is('political-act'), ['acto politico', 'actividad politica', 'actividades politicas', 'acto parlamentario', 'actos parlamentarios', 'actividad parlamentaria', 'campana', 'campana electoral', 'testigo electoral', 'testigo de mesa', 'acto de gobierno', 'political act', 'political activity', 'campaigning']],
  [is('armed-action'), ['accion armada', 'acciones armadas', 'ataque armado', 'alzamiento', 'alzamiento militar', 'asalto armado', 'asalto', 'incursion armada', 'levantamiento armado', 'armed action', 'armed attack', 'uprising', 'accion de fuerza']],
  [is('other'), ['otra', 'otro', 'otras', 'otros', 'otra conducta', 'other']],
]);

export const REQUEST_BY: Lexicon = lexicon([
  [is('prosecutor'), ['fiscal', 'fiscalia', 'ministerio publico', 'mp', 'prosecutor']],
  [is('person'), ['el interesado', 'la interesada', 'interesad@', 'la persona', 'el mismo', 'ella misma', 'imputado', 'propi@ beneficiari@', 'beneficiari@', 'the person', 'person', 'self']],
  [is('public-defence'), ['defensa publica', 'defensor publico', 'defensora publica', 'defensoria publica', 'public defence', 'public defender', 'public defense']],
  [is('private-defence'), ['defensa privada', 'defensor privado', 'defensora privada', 'abogado privado', 'abogada privada', 'abogado', 'abogada', 'private defence', 'private defense', 'private lawyer', 'lawyer']],
  [is('attorney-in-fact'), ['apoderad@', 'apoderado judicial', 'attorney in fact', 'attorney-in-fact']],
  [is('family'), ['familiar', 'familiares', 'familia', 'conyuge', 'espos@', 'madre', 'padre', 'herman@', 'hij@', 'family', 'relative', 'spouse']],
  [is('organisation'), ['ong', 'organizacion', 'asociacion', 'organisation', 'organization', 'ngo']],
]);

export const RECEIPT: Lexicon = lexicon([
  [is('received'), ['recibid@', 'recibida y sellada', 'con acuse', 'acuse de recibo', 'consignad@', 'received']],
  [is('refused'), ['no recibid@', 'rechazad@', 'negaron recibirla', 'no la recibieron', 'se negaron a recibirla', 'no quisieron recibirla', 'refused', 'not received']],
]);

export const DECISION: Lexicon = lexicon([
  [is('granted'), ['otorgad@', 'concedid@', 'acordad@', 'con lugar', 'amnistia otorgada', 'amnistiad@', 'amnistia concedida', 'amnistia acordada', 'aprobad@', 'se otorgo', 'otorgo', 'se concedio', 'concedio', 'se acordo', 'procedente', 'declarad@ procedente', 'granted']],
  [is('refused'), [...joined(['no', 'no fue', 'no ha sido', 'not'], ['concedid@', 'acordad@', 'aprobad@', 'procedente', 'granted']), 'no ha lugar', 'no procede', 'no se concedio', 'no concedio', 'negad@', 'sin lugar', 'rechazad@', 'denegad@', 'improcedente', 'amnistia negada', 'negativa', 'refused', 'denied', 'rejected']],
  [is('none'), ['sin respuesta', 'sin decision', 'pendiente', 'no hay decision', 'en espera', 'esperando decision', 'sin pronunciamiento', 'en tramite', 'none', 'pending', 'no answer', 'no decision', 'ninguna']],
]);

export const FOREIGN_PART: Lexicon = lexicon([
  [is('deeds'), ['hechos', 'actos', 'acto', 'hecho', 'actos y palabras', 'participacion', 'participo', 'financiamiento', 'financio', 'deeds', 'acts']],
  [is('words'), ['palabras', 'solo palabras', 'palabra', 'declaraciones', 'mensajes', 'publicaciones', 'opinion', 'words', 'only words', 'words only']],
]);

export const DEGREE: Lexicon = lexicon([
  [is('completed'), ['consumad@', 'completed']],
  [is('frustrated'), ['frustrad@', 'en grado de frustracion', 'frustracion', 'frustrated']],
  [is('attempted'), ['tentativa', 'en grado de tentativa', 'intentad@', 'attempted', 'attempt']],
]);

export const PARTICIPATION: Lexicon = lexicon([
  [is('author'), ['autor', 'autora', 'autores', 'coautor', 'coautora', 'autoria', 'autor material', 'perpetrador', 'author', 'perpetrator', 'principal']],
  [is('immediate-cooperator'), ['cooperador inmediato', 'cooperadora inmediata', 'cooperacion inmediata', 'immediate cooperator']],
  [is('instigator'), ['instigador', 'instigadora', 'determinador', 'autor intelectual', 'instigator']],
  [is('accomplice'), ['complice', 'complicidad', 'complicidad correspectiva', 'complicidad simple', 'complice no necesario', 'complice necesario', 'facilitador', 'facilitadora', 'accomplice']],
]);

export const RESULT: Lexicon = lexicon([
  [is('none'), ['ningun@', 'sin lesiones', 'sin victimas', 'sin resultado', 'none', 'no injuries']],
  [is('injury'), ['lesion', 'lesiones', 'lesionad@', 'herid@', 'heridas', 'lesiones leves', 'lesiones menos graves', 'lesiones graves', 'injury', 'injuries']],
  [is('gravest-injury'), ['lesiones gravisimas', 'lesion gravisima', 'gravest injury', 'gravest injuries']],
  [is('death'), ['muerte', 'muert@', 'fallecid@', 'homicidio', 'death', 'dead']],
]);

export const STATUS: Lexicon = lexicon([
  [is('pending'), ['pendiente', 'en curso', 'en proceso', 'pending', 'ongoing']],
  [is('convicted'), ['condenad@', 'condena', 'convicted']],
  [is('acquitted'), ['absuelt@', 'absolucion', 'acquitted']],
  [is('dismissed'), ['sobreseid@', 'sobreseimiento', 'desestimad@', 'dismissed']],
]);

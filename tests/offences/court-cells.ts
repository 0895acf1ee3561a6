/**
 * Cells of charges as court texts, the press and lists write them, with the
 * reading that a criminal lawyer gives them, noted before they were first
 * read by the program. Nobody is named: victims are invented.
 *
 * Charges stand apart by "; ", allowed readings by " or "; `a+b` is that set,
 * `a@x` has degree or participation x, `!` is an offence that the catalogue
 * lacks, `?` something that stays unknown; UNKNOWN and NONE are of a whole cell.
 */
export interface CourtCell {
  readonly text: string;
  readonly days: string;
  readonly military?: true;
  readonly expected: string;
}

const cell = (days: string, text: string, expected: string): CourtCell => ({ text, days, expected });
const military = (days: string, text: string, expected: string): CourtCell => ({ text, days, military: true, expected });

const LESIONES = 'lesiones-graves+lesiones-gravisimas+lesiones-leves+lesiones-menos-graves';
const DROGAS = 'trafico-de-drogas-mayor-cuantia+trafico-de-drogas-menor-cuantia';

/** Decisions and minutes of courts. */
export const COURT_TEXTS: readonly CourtCell[] = [
  cell('2014-02-20', 'DAÑOS A LA PROPIEDAD PÚBLICA, previsto y sancionado en el artículo 473 numeral 3 en concordancia con el artículo 474, ambos del Código Penal, y AGAVILLAMIENTO, previsto y sancionado en el artículo 286 ejusdem, en perjuicio del ESTADO VENEZOLANO', 'danos-a-la-propiedad; agavillamiento'),
  cell('2017-05-10', 'INSTIGACIÓN PÚBLICA, previsto y sancionado en el artículo 285 del Código Penal; RESISTENCIA A LA AUTORIDAD, previsto y sancionado en el artículo 218 numeral 1 eiusdem y LESIONES PERSONALES LEVES, previsto y sancionado en el artículo 416 ibídem, en perjuicio de los funcionarios PEDRO PÉREZ y JUANA GÓMEZ', 'instigacion-publica; resistencia-a-la-autoridad; lesiones-leves'),
  cell('2017-04-19', 'HOMICIDIO CALIFICADO CON ALEVOSÍA Y POR MOTIVOS FÚTILES E INNOBLES EN GRADO DE FRUSTRACIÓN, previsto y sancionado en el artículo 406 numeral 1 en relación con los artículos 80 y 82 del Código Penal, en la persona de PEDRO PÉREZ', 'homicidio-frustrado@frustrated'),
  cell('2019-01-22', 'TERRORISMO, previsto y sancionado en el artículo 52 de la Ley Orgánica Contra la Delincuencia Organizada y Financiamiento al Terrorismo, en concordancia con el artículo 4 numeral 1 ejusdem; ASOCIACIÓN, previsto y sancionado en el artículo 37 de la citada Ley, y FABRICACIÓN DE ARTEFACTOS EXPLOSIVOS, previsto en el artículo 296 del Código Penal', 'terrorismo; asociacion-para-delinquir; detentacion-de-explosivos'),
  military('2017-05-22', 'REBELIÓN, previsto y sancionado en los artículos 476 numeral 1 y 487, TRAICIÓN A LA PATRIA, previsto en el artículo 464 numeral 26 y sancionado en el 465, y ATAQUE AL CENTINELA, artículo 501, todos del Código Orgánico de Justicia Militar', 'rebelion-militar; traicion-a-la-patria-militar; ataque-al-centinela'),
  military('2018-05-18', 'INSTIGACIÓN A LA REBELIÓN, previsto en el artículo 481; MOTÍN, previsto en el artículo 488 y CONTRA EL DECORO MILITAR, previsto y sancionado en el artículo 565, todos del Código Orgánico de Justicia Militar, en grado de autores, conforme al artículo 390 ordinal 1° ejusdem', 'instigacion-a-la-rebelion-militar; motin-militar; contra-el-decoro-militar'),
  military('2019-04-30', 'DESERCIÓN, previsto en el artículo 523 y sancionado en el artículo 527 ordinal 1°, y SUSTRACCIÓN DE EFECTOS PERTENECIENTES A LA FUERZA ARMADA, previsto y sancionado en el artículo 570 ordinal 1°, ambos del Código Orgánico de Justicia Militar, en concurso real', 'desercion; sustraccion-de-efectos-fan'),
  cell('2014-03-14', 'OBSTRUCCIÓN DE VÍAS PÚBLICAS, tipificado en el artículo 357 del Código Penal, con las agravantes establecidas en el artículo 77 numerales 8, 11 y 12 ejusdem', 'obstruccion-de-vias'),
  cell('2017-06-05', 'INCENDIO, previsto en el artículo 343 del Código Penal, en grado de COOPERADOR INMEDIATO conforme a lo establecido en el artículo 83 ejusdem, y ASOCIACIÓN PARA DELINQUIR, artículo 37 de la Ley Orgánica contra la Delincuencia Organizada y Financiamiento al Terrorismo', 'incendio-intencional@immediate-cooperator; asociacion-para-delinquir'),
  cell('2014-02-18', 'DETENTACIÓN DE SUSTANCIAS INCENDIARIAS, previsto y sancionado en el artículo 296 del Código Penal, cometido en perjuicio de EL ORDEN PÚBLICO y LA COLECTIVIDAD', 'detentacion-de-explosivos'),
  cell('2020-05-04', 'TRÁFICO ILÍCITO DE ARMAS DE GUERRA, previsto y sancionado en el artículo 38 de la Ley Orgánica contra la Delincuencia Organizada y Financiamiento al Terrorismo; TRAICIÓN A LA PATRIA, previsto y sancionado en el artículo 128 del Código Penal; REBELIÓN, artículo 143 ejusdem; CONSPIRACIÓN, artículo 132 ejusdem y ASOCIACIÓN, artículo 37 de la ley especial', 'trafico-ilicito-de-armas; traicion-a-la-patria; rebelion-civil; conspiracion; asociacion-para-delinquir'),
  cell('2015-10-01', 'TRÁFICO ILÍCITO DE SUSTANCIAS ESTUPEFACIENTES Y PSICOTRÓPICAS EN LA MODALIDAD DE TRANSPORTE, previsto y sancionado en el artículo 149 encabezamiento de la Ley Orgánica de Drogas, en concordancia con el artículo 163 numeral 11 ejusdem', 'trafico-de-drogas-mayor-cuantia'),
  cell('2018-07-01', 'PECULADO DOLOSO PROPIO, previsto y sancionado en el artículo 54 de la Ley contra la Corrupción vigente para el momento de los hechos, y ASOCIACIÓN PARA DELINQUIR, previsto y sancionado en el artículo 37, concatenado con los artículos 27 y 28 de la Ley Orgánica Contra la Delincuencia Organizada', 'peculado-doloso; asociacion-para-delinquir'),
  cell('2012-05-02', 'USO INDEBIDO DE ARMA DE FUEGO, previsto en el artículo 281 del Código Penal, en concordancia con el artículo 9 de la Ley sobre Armas y Explosivos', 'uso-indebido-de-arma'),
  cell('2017-07-30', 'LESIONES PERSONALES INTENCIONALES GRAVES, previstas y sancionadas en el artículo 415 del Código Penal, en grado de complicidad correspectiva, según el artículo 424 ejusdem', 'lesiones-graves@accomplice'),
  cell('2014-04-01', 'los delitos de Incendio, Daños a la Propiedad e Intimidación Pública, previstos y sancionados en los artículos 343, 473 y 296 del Código Penal, respectivamente', 'incendio-intencional; danos-a-la-propiedad; intimidacion-publica'),
  cell('2014-04-01', 'instigación a delinquir y agavillamiento, previstos y sancionados, respectivamente, en los artículos 283 y 286 del Código Penal vigente para la época', 'instigacion-a-delinquir; agavillamiento'),
  cell('2024-07-30', 'INSTIGACIÓN AL ODIO, previsto y sancionado en el artículo 20 de la Ley Constitucional contra el Odio, por la Convivencia Pacífica y la Tolerancia y TERRORISMO, previsto y sancionado en el artículo 52 de la Ley Orgánica contra la Delincuencia Organizada y Financiamiento al Terrorismo', 'instigacion-al-odio; terrorismo'),
  cell('2002-12-20', 'REBELIÓN, previsto en el artículo 144 ordinal 1° del Código Penal, e INSTIGACIÓN A LA INSURRECCIÓN', 'rebelion-civil; instigacion-a-la-insurreccion'),
  cell('2013-04-15', 'HOMICIDIO INTENCIONAL, previsto en el artículo 405, en relación con el artículo 80, primer aparte, del Código Penal, parte in fine; y LESIONES LEVES', 'homicidio-intencional-simple@attempted or homicidio-tentativa@attempted or homicidio-intencional-simple+homicidio-tentativa; lesiones-leves'),
  cell('2016-09-01', 'Posesión ilícita de arma de fuego, prevista en el artículo 111 de la Ley para el Desarme y Control de Armas y Municiones, en su encabezamiento; Resistencia agravada a la autoridad', 'posesion-ilicita-de-arma; resistencia-a-la-autoridad'),
  cell('2019-05-07', 'TRAICIÓN A LA PATRIA, CONSPIRACIÓN, INSTIGACIÓN A LA INSURRECCIÓN, REBELIÓN CIVIL, CONCIERTO PARA DELINQUIR, USURPACIÓN DE FUNCIONES, previstos y sancionados en los artículos 128, 132, 145, 143, 163 y 213, respectivamente, todos del Código Penal', 'traicion-a-la-patria; conspiracion; instigacion-a-la-insurreccion; rebelion-civil; concierto-para-delinquir-163; usurpacion-de-funciones'),
  cell('2021-07-12', 'delitos previstos en la Ley contra la Corrupción', '!'),
  cell('2018-01-05', 'OBSTRUCCIÓN DE LA VÍA PÚBLICA, artículo 357 CP; SAQUEO, artículo 293 ejusdem. En perjuicio de comerciantes de la zona', 'obstruccion-de-vias; devastacion-o-saqueo'),
  cell('2023-02-03', 'Agavillamiento, artículo 286 del Código Penal. Instigación al odio, artículo 20 de la Ley contra el Odio.', 'agavillamiento; instigacion-al-odio'),
];

/** Lists of the press and of organisations. */
export const PRESS: readonly CourtCell[] = [
  cell('2014-02-12', 'incitación a la violencia, daños a bienes públicos y privados e incendio', 'instigacion-publica or !; danos-a-la-propiedad; incendio-intencional'),
  cell('2017-04-10', 'ultraje violento, resistencia agravada, lesiones personales leves y desorden público', 'ultraje-a-funcionario; resistencia-a-la-autoridad; lesiones-leves; perturbacion-tranquilidad'),
  cell('2024-08-02', 'terrorismo, instigación al odio, resistencia a la autoridad, obstrucción de la vía pública y asociación para delinquir agravada', 'terrorismo; instigacion-al-odio; resistencia-a-la-autoridad; obstruccion-de-vias; asociacion-para-delinquir'),
  cell('2021-07-12', 'traición a la patria, conspiración contra la forma política republicana, terrorismo y financiamiento al terrorismo', 'traicion-a-la-patria+traicion-a-la-patria-militar or traicion-a-la-patria; conspiracion; terrorismo; financiamiento-al-terrorismo'),
  cell('2024-01-15', 'homicidio calificado en grado de frustración en la persona del Presidente de la República, terrorismo y tráfico ilícito de armas', 'homicidio-frustrado@frustrated or homicidio-frustrado+magnicidio-frustrado or magnicidio-frustrado; terrorismo; trafico-armas-ley-desarme+trafico-ilicito-de-armas or trafico-ilicito-de-armas'),
  cell('2023-03-20', 'peculado doloso, asociación para delinquir, legitimación de capitales y otros delitos', 'peculado-doloso; asociacion-para-delinquir; legitimacion-de-capitales; ?'),
  cell('2018-09-10', 'instigación pública, daños violentos a la propiedad y agavillamiento', 'instigacion-publica; danos-a-la-propiedad; agavillamiento'),
  cell('2017-07-20', 'quema de vehículo, lesiones a funcionario público y porte ilícito de armas', `incendio-intencional; ${LESIONES}; porte-ilicito-de-arma`),
  military('2017-05-06', 'vilipendio a la Fuerza Armada Nacional, rebelión y destrucción de fortaleza militar', 'ultraje-a-la-fuerza-armada or vilipendio or ultraje-a-la-fuerza-armada+vilipendio; rebelion-militar; !'),
  cell('2020-09-11', 'terrorismo, tráfico ilícito de armas y asociación, así como espionaje', 'terrorismo; trafico-armas-ley-desarme+trafico-ilicito-de-armas or trafico-ilicito-de-armas; asociacion-para-delinquir; espionaje or espionaje+espionaje-militar'),
  cell('2009-08-25', 'instigación pública, resistencia a la autoridad y lesiones personales', `instigacion-publica; resistencia-a-la-autoridad; ${LESIONES}`),
  cell('2024-08-04', 'difusión de imágenes y mensajes de odio, instigación pública', 'difusion-mensajes-odio; instigacion-publica'),
  cell('2022-07-04', 'conspiración y asociación para delinquir (dirigentes sindicales)', 'conspiracion; asociacion-para-delinquir or !'),
  cell('2010-11-01', 'restricción a la libertad de trabajo, agavillamiento e instigación a delinquir', '!; agavillamiento; instigacion-a-delinquir'),
  cell('2015-07-01', 'forjamiento de documentos públicos, estafa agravada y uso de documento falso', 'falsificacion-de-documentos; estafa; falsificacion-de-documentos'),
  cell('2017-05-04', 'detentación de artefactos explosivos, asociación ilícita y uso de adolescente para delinquir', 'detentacion-de-explosivos; asociacion-para-delinquir; uso-de-adolescentes-para-delinquir'),
  cell('2007-06-01', 'ofensas al jefe de Estado e instigación al odio', 'ofensa-al-presidente; instigacion-publica'),
  cell('2024-12-10', 'delitos tipificados en la Ley Simón Bolívar y traición a la patria', 'ley-bolivar-acciones-armadas+ley-bolivar-sanciones; traicion-a-la-patria+traicion-a-la-patria-militar or traicion-a-la-patria'),
  cell('2022-03-01', 'corrupción propia, tráfico de influencias y evasión de procedimientos de licitación', 'corrupcion-de-funcionario; trafico-de-influencias; concierto-con-contratista or !'),
  cell('2016-01-05', 'secuestro, homicidio culposo y encubrimiento del delito de homicidio', 'secuestro; homicidio-culposo; encubrimiento'),
  cell('2023-07-01', 'manejo fraudulento de tarjetas, legitimación de capitales', '!; legitimacion-de-capitales'),
  cell('2017-04-06', 'daños a la propiedad pública y privada, instigación a la desobediencia y hurto calificado', 'danos-a-la-propiedad; instigacion-publica; hurto-calificado'),
];

/** Cells of sheets. */
export const SHEETS: readonly CourtCell[] = [
  cell('2024-07-29', 'Cargos: (1) terrorismo; (2) incitación al odio; (3) asociación', 'terrorismo; instigacion-al-odio; asociacion-para-delinquir'),
  cell('2024-07-29', 'Terrorismo. Asociación. Instigación al odio. Obstrucción de vías.', 'terrorismo; asociacion-para-delinquir; instigacion-al-odio; obstruccion-de-vias'),
  cell('2017-04-19', 'se le imputa agavillamiento y resistencia', 'agavillamiento; resistencia-a-la-autoridad'),
  cell('2017-04-19', 'acusado de homicidio intencional simple, art. 405 C.P.', 'homicidio-intencional-simple'),
  cell('2024-07-29', 'arts. 52 y 53 LOCDOFT', 'terrorismo; financiamiento-al-terrorismo'),
  cell('2014-03-01', 'artículos 285, 286 y 357 del CP', 'instigacion-publica or apologia-del-delito+instigacion-publica; agavillamiento; obstruccion-de-vias or asalto-a-transporte+interrupcion-de-vias-con-explosivos+obstruccion-de-vias'),
  military('2019-01-21', 'traición a la patria / rebelión / motín', 'traicion-a-la-patria-militar; rebelion-militar; motin-militar'),
  military('2018-03-02', 'instigación a la rebelión', 'instigacion-a-la-rebelion-militar'),
  cell('2024-07-29', 'instigación a la rebelión', 'instigacion-a-la-insurreccion+instigacion-a-la-rebelion-militar'),
  cell('2013-04-15', 'odio', 'instigacion-publica or instigacion-al-odio+instigacion-publica or !'),
  cell('', 'instigación al odio, terrorismo', 'instigacion-al-odio+instigacion-publica; intimidacion-publica+terrorismo or terrorismo'),
  cell('2017..2018', 'instigación al odio', 'instigacion-al-odio+instigacion-publica'),
  cell('2019-03-11', 'espionaje informático + sabotaje eléctrico', 'espionaje-informatico; sabotaje-electrico-petrolero'),
  cell('2022-01-01', 'peculado (LCC)', 'peculado-doloso or peculado-culposo+peculado-de-uso+peculado-doloso'),
  cell('2022-01-01', 'art. 99 Ley contra la Corrupción', '!'),
  cell('2020-01-01', 'posesión ilícita de sustancias estupefacientes y psicotrópicas', 'posesion-de-drogas'),
  cell('2020-01-01', 'tráfico ilícito de sustancias estupefacientes y psicotrópicas en la modalidad de ocultamiento', DROGAS),
  cell('2014-02-12', 'lesiones graves y homicidio calificado, ambos en grado de tentativa', 'lesiones-graves; homicidio-tentativa@attempted or homicidio-calificado@attempted'),
  cell('2014-02-12', 'agavillamiento (286), resistencia (218), daños (473)', 'agavillamiento; resistencia-a-la-autoridad; danos-a-la-propiedad'),
  cell('2017-06-01', 'lanzamiento de objetos contundentes, obstaculización de la vía', '!; obstruccion-de-vias'),
  cell('2017-06-01', 'hurto agravado en grado de frustración y ultraje al pudor', 'hurto-calificado@frustrated; !'),
  cell('2024-08-01', '["terrorismo", "incitación al odio"]', 'terrorismo; instigacion-al-odio'),
  cell('2024-08-01', 'Cargos desconocidos', 'UNKNOWN'),
  cell('2024-08-01', 'No se conocen los delitos imputados', 'UNKNOWN'),
  cell('2024-08-01', 'No hay información sobre los cargos', 'UNKNOWN'),
  cell('2024-08-01', 'Se desconocen los delitos', 'UNKNOWN'),
  cell('2024-08-01', 'Sin acceso al expediente (defensor público)', 'UNKNOWN'),
  cell('2024-08-01', 'aún no ha sido presentado en tribunales', 'UNKNOWN or NONE'),
  cell('2024-08-01', 'No le han imputado ningún delito', 'NONE or UNKNOWN'),
  cell('2024-08-01', 'en espera de audiencia de presentación', 'UNKNOWN or NONE'),
  cell('2024-08-01', 'None', 'UNKNOWN'),
  cell('2024-08-01', 'delitos no especificados', 'UNKNOWN'),
];

/** Written after the first ones were read, to be read once more. */
export const SECOND: readonly CourtCell[] = [
  cell('2014-02-20', 'ROBO AGRAVADO, ESTAFA y AGAVILLAMIENTO, previstos y sancionados en los artículos 458, 462, 286 y 405 del Código Penal', 'robo; estafa; agavillamiento; ?'),
  cell('2014-02-20', 'AGAVILLAMIENTO en perjuicio del Estado venezolano HOMICIDIO CALIFICADO', '?'),
  cell('2014-02-20', 'lesiones con resultado de muerte', '?'),
  cell('2014-02-20', 'corrupción de menores', '?'),
  cell('2020-01-01', 'tráfico de órganos', '?'),
  cell('2020-01-01', 'resistencia a la autoridad y manipulación de explosivos caseros', 'resistencia-a-la-autoridad; ?'),
  cell('2020-01-01', 'daños a la propiedad y difusión', 'danos-a-la-propiedad; ?'),
  cell('2017-05-05', 'Asociación para cometer homicidio', 'asociacion-para-delinquir or ? or asociacion-para-delinquir+homicidio-calificado+homicidio-culposo+homicidio-frustrado+homicidio-intencional-simple+homicidio-preterintencional+homicidio-tentativa'),
  cell('2017-05-05', 'TERRORISMO; en perjuicio de EL ESTADO VENEZOLANO; HOMICIDIO CALIFICADO, en perjuicio de LUIS ROJAS (occiso)', 'terrorismo; homicidio-calificado'),
  cell('2017-05-05', 'PORTE ILÍCITO DE ARMA DE FUEGO, previsto y sancionado en el artículo 112 de la Ley para el Desarme y Control de Armas y Municiones, y RESISTENCIA A LA AUTORIDAD, previsto y sancionado en el artículo 218 ordinal 3º del Código Penal Venezolano vigente', 'porte-ilicito-de-arma; resistencia-a-la-autoridad'),
  cell('2019-02-23', 'INSTIGACIÓN PÚBLICA, OBSTRUCCIÓN DE VÍAS Y DAÑOS VIOLENTOS, tipificados en los artículos 285, 357 y 474 en relación con el 473 del Código Penal', 'instigacion-publica; obstruccion-de-vias; danos-a-la-propiedad'),
  cell('2019-02-23', 'Instigación a la rebelión civil y traición a la patria (ambos delitos del Código Penal)', 'instigacion-a-la-insurreccion; traicion-a-la-patria'),
  cell('2019-02-23', 'TRAICIÓN A LA PATRIA y REBELIÓN, ambos del Código Penal', 'traicion-a-la-patria; rebelion-civil'),
  military('2018-03-01', 'TRAICIÓN A LA PATRIA y REBELIÓN, ambos previstos en el Código Orgánico de Justicia Militar', 'traicion-a-la-patria-militar; rebelion-militar'),
  military('2018-03-01', 'ultraje al centinela y a la Fuerza Armada', 'ultraje-al-centinela; ultraje-a-la-fuerza-armada or ?'),
  military('2018-03-01', 'USO INDEBIDO DE CONDECORACIONES, INSIGNIAS Y TÍTULOS MILITARES, previsto y sancionado en el artículo 566 del COJM', 'uso-indebido-de-uniformes'),
  military('2018-03-01', 'ATAQUE AL CENTINELA EN GRADO DE CÓMPLICE NECESARIO, previsto en el artículo 501 en concordancia con el artículo 391 del Código Orgánico de Justicia Militar', 'ataque-al-centinela@accomplice'),
  cell('2015-04-03', 'HOMICIDIO CALIFICADO CON ALEVOSÍA, previsto en el artículo 406 ordinal 1° del Código Penal, en grado de COMPLICIDAD CORRESPECTIVA, conforme al artículo 424 del mismo Código, en perjuicio del adolescente (identidad omitida)', 'homicidio-calificado@accomplice or complicidad-correspectiva-homicidio@accomplice'),
  cell('2015-04-03', 'LESIONES GRAVÍSIMAS, artículo 414, LESIONES LEVES, artículo 416, todos del Código Penal', 'lesiones-gravisimas; lesiones-leves'),
  cell('2024-08-10', 'INCITACIÓN AL ODIO, previsto y sancionado en el artículo 20 de la Ley Constitucional Contra el Odio, RESISTENCIA A LA AUTORIDAD, artículo 218 del Código Penal, ULTRAJE VIOLENTO, artículo 223 ejusdem; cometidos en perjuicio del ESTADO VENEZOLANO', 'instigacion-al-odio; resistencia-a-la-autoridad; ultraje-a-funcionario'),
  cell('2024-08-10', 'Terrorismo (art. 52), financiamiento al terrorismo (art. 53) y asociación (art. 37), todos de la LOCDOFT', 'terrorismo; financiamiento-al-terrorismo; asociacion-para-delinquir'),
  cell('2024-08-10', 'le imputaron los delitos de terrorismo e incitación al odio, previstos en la LOCDOFT y la Ley contra el Odio', 'terrorismo; instigacion-al-odio'),
  cell('2024-08-10', 'acusados de asociación para delinquir, terrorismo, instigación al odio y obstaculización de vías públicas en grado de autores', 'asociacion-para-delinquir; terrorismo; instigacion-al-odio; obstruccion-de-vias@author'),
  cell('2024-08-10', 'asociación ilícita, resistencia a la autoridad, terrorismo, incitación al odio, daños a la propiedad pública y lesiones a funcionarios policiales', `asociacion-para-delinquir; resistencia-a-la-autoridad; terrorismo; instigacion-al-odio; danos-a-la-propiedad; ${LESIONES}`),
  cell('2014-03-01', 'quema de unidad policial y agavillamiento', 'incendio-intencional or ?; agavillamiento'),
  cell('2014-03-01', 'detentación de material explosivo e incendiario', 'detentacion-de-explosivos or ?'),
  cell('2014-03-01', 'instigación a delinquir, obstaculización de la vía, daños violentos a la propiedad pública y privada e incendio agravado', 'instigacion-a-delinquir; obstruccion-de-vias; danos-a-la-propiedad; incendio-intencional'),
  cell('2014-03-01', 'uso de niño, niña y adolescente para delinquir, posesión de artefactos incendiarios', 'uso-de-adolescentes-para-delinquir; detentacion-de-explosivos'),
  military('2017-06-01', 'sustracción de efectos pertenecientes a la FANB, rebelión y traición', 'sustraccion-de-efectos-fan; rebelion-militar; traicion-a-la-patria-militar'),
  cell('2021-01-01', 'difusión de mensajes de odio y divulgación de información falsa', 'difusion-mensajes-odio; informacion-falsa-panico'),
  cell('2021-01-01', 'tráfico de influencias, asociación para delinquir y forjamiento de documento público', 'trafico-de-influencias; asociacion-para-delinquir; falsificacion-de-documentos'),
  cell('2021-01-01', 'extorsión agravada y privación ilegítima de libertad', 'extorsion; privacion-ilegitima-de-libertad'),
  cell('2020-05-03', 'traición a la patria, rebelión, asociación, tráfico ilícito de armas de guerra, terrorismo y conspiración con gobierno extranjero', 'traicion-a-la-patria+traicion-a-la-patria-militar; rebelion-civil+rebelion-militar; asociacion-para-delinquir; trafico-ilicito-de-armas; terrorismo; conspiracion'),
  cell('2018-01-01', 'tráfico ilícito de drogas en la modalidad de distribución en menor cuantía', `trafico-de-drogas-menor-cuantia or ${DROGAS}`),
  cell('2018-01-01', 'TRANSPORTE ILÍCITO DE SUSTANCIAS ESTUPEFACIENTES Y PSICOTRÓPICAS, previsto en el segundo aparte del artículo 149 de la Ley Orgánica de Drogas', 'trafico-de-drogas-menor-cuantia'),
  cell('2018-01-01', 'contrabando de extracción y acaparamiento (Ley Orgánica de Precios Justos)', 'contrabando-de-extraccion; acaparamiento'),
  cell('2022-01-01', 'traición a la patria agravada', 'traicion-a-la-patria+traicion-a-la-patria-militar'),
  cell('2022-01-01', 'delitos contra la independencia y seguridad de la nación', '?'),
  cell('2022-01-01', 'otros delitos', '?'),
  cell('2022-01-01', 'presuntamente terrorismo; aún no se conocen los demás cargos', 'terrorismo; ?'),
  cell('2022-01-01', 'No hay cargos formales', 'NONE or UNKNOWN'),
  cell('2022-01-01', 'Familiares no saben por qué lo acusan', 'UNKNOWN'),
  cell('2022-01-01', 'sin imputación formal hasta la fecha', 'NONE or UNKNOWN'),
  cell('2022-01-01', 'NULL', 'UNKNOWN'),
  cell('2022-01-01', 'Se desconoce (expediente reservado)', 'UNKNOWN'),
  cell('2022-01-01', 'TERRORISMO\nINSTIGACION AL ODIO\nASOCIACION PARA DELINQUIR', 'terrorismo; instigacion-al-odio; asociacion-para-delinquir'),
  cell('2022-01-01', '1.- Terrorismo; 2.- Asociación; 3.- Conspiración.', 'terrorismo; asociacion-para-delinquir; conspiracion'),
  cell('2022-01-01', 'robo agravado en grado de cooperador', '?'),
  cell('2022-01-01', 'terrorismo no probado', '?'),
  cell('2022-01-01', 'secuestro con fines de tortura', '? or secuestro+tortura'),
  cell('2022-01-01', 'agavillamiento - art. 286 c.p. / resistencia - art. 218 c.p.', 'agavillamiento; resistencia-a-la-autoridad'),
  cell('2022-01-01', 'USURPACIÓN DE FUNCIONES, artículo 213 C.P.; FALSA ATESTACIÓN ANTE FUNCIONARIO PÚBLICO, artículo 320 C.P.', 'usurpacion-de-funciones; falsa-atestacion'),
  cell('2022-01-01', 'Art. 218, 286 y 285 del Código Penal vigente', 'resistencia-a-la-autoridad; agavillamiento; instigacion-publica or apologia-del-delito+instigacion-publica'),
  cell('2022-01-01', 'homicidio en grado de frustración contra funcionario policial', 'homicidio-frustrado@frustrated'),
  cell('2009-01-01', 'Incitación al odio y a la violencia', 'instigacion-publica; instigacion-publica or ?'),
];

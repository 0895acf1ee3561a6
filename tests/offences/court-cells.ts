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

/** Charges as people type them: court's language, press lists, articles, slips, capitals, several at once, and what names none. */
export const CHARGE_TEXTS: readonly string[] = [
  // one offence
  'agavillamiento', 'AGAVILLAMIENTO', 'Agavillamiento.', 'resistencia a la autoridad', 'RESISTENCIA A LA AUTORIDAD', 'instigación al odio',
  'instigacion al odio', 'instigación a delinquir', 'asociacion para delinquir', 'usurpación de funciones', 'ultraje al funcionario público',
  'financiamiento al terrorismo', 'rebelión militar', 'traición a la patria, art. 128 del Código Penal', 'homicidio intencional simple',
  'lesiones graves', 'obstrucción de la vía pública', 'daños a la propiedad', 'porte ilícito de arma de fuego', 'detentación de artefacto explosivo',
  // degree and participation
  'homicidio intencional en grado de frustración', 'cómplice en homicidio intencional calificado', 'robo agravado en grado de tentativa',
  // articles
  'art. 52 LOCDOFT', 'artículo 37 de la Ley Orgánica contra la Delincuencia Organizada y Financiamiento al Terrorismo', '286 CP', 'art 286 cp',
  'artículo 286 del Código Penal', 'ARTÍCULO 218 DEL CÓDIGO PENAL', '20 de la ley contra el odio', 'art. 31 ley de drogas', '128 CP', 'artículo 357',
  // several offences can be meant
  'lesiones personales', 'terrorismo', 'tráfico de drogas', 'rebelión', 'conspiración', 'traición a la patria', 'homicidio', 'sabotaje',
  // several charges
  'agavillamiento, resistencia a la autoridad', 'instigación pública y agavillamiento', 'terrorismo, odio', 'TERRORISMO E INCITACIÓN AL ODIO',
  'instigación al odio; asociación para delinquir; boicot', '1) agavillamiento 2) resistencia a la autoridad',
  'INSTIGACIÓN PÚBLICA, art. 285 y AGAVILLAMIENTO, art. 286, ambos del Código Penal', 'agavillamiento / daños a la propiedad / lesiones leves',
  // slips of the hand, and what no catalogue knows
  'terorismo', 'agabillamiento', 'instigasion al odio', 'agavi', 'preso politico', 'delito de opinión agravado', 'posesion', 'ley contra la corrupcion',
  'por protestar', 'guarimbero', 'articulo 999 del codigo penal', 'financiamiento',
];

/** What says that nobody knows. */
export const NOT_KNOWN_TEXTS: readonly string[] = [
  'no sé', 'no se', 'NO SE', 'no lo sé', 'no sabemos', 'no consta', 'no consta en el expediente', 'n/c', '?', 'se desconoce', 'desconozco los cargos', 'ni idea',
  'no nos han dicho', 'no le informaron de qué lo acusan', 'no sé cuáles son', 'todavía no sabemos', 'no recuerdo', 'no tengo acceso al expediente', "I don't know", 'not sure',
];

/** What can mean that there is no charge, or that none is known. */
export const EITHER_TEXTS: readonly string[] = ['ninguno', 'Ninguna', 'nada', 'no', 'none'];

import type { CodeWords } from './codes.ts';
import { es as words } from './facts.es.ts';

/** A fact as people call it. */
const named = (id = ''): string => (words.facts as Readonly<Record<string, { readonly label: string } | undefined>>)[id]?.label ?? id;
const inBrackets = (text: string | undefined): string => (text === undefined || text === '' ? '' : ` (${text})`);

export const es: CodeWords = {
  'date-impossible': { title: 'fecha que no existe', message: (v) => `«${v['text'] ?? ''}» no existe en el calendario`, remedy: 'Corrija la fecha en la hoja.' },
  'date-unreadable': { title: 'fecha que no se lee', message: (v) => `«${v['text'] ?? ''}» no se puede leer como fecha`, remedy: 'Escríbala como 30/07/2024, 07/2024 o 2024.' },
  'date-ambiguous': { title: 'fecha ambigua', message: (v) => `«${v['text'] ?? ''}» puede ser más de una fecha`, remedy: 'Escriba el año con cuatro cifras y el mes en letras.' },
  'date-order-other': { title: 'día y mes en otro orden', message: (v) => `«${v['text'] ?? ''}» solo es fecha si el mes va primero`, remedy: 'Si toda la columna está así, use --date-order mdy.' },
  'date-order-doubtful': { title: 'orden de día y mes dudoso', message: (v) => `«${v['text'] ?? ''}»: en esta columna pueden estar cambiados el día y el mes; se conservan ambas lecturas`, remedy: 'Use --date-order dmy o mdy.' },
  'date-serial': { title: 'fecha escrita como número', message: (v) => `«${v['text'] ?? ''}» se leyó como número de día de una hoja de cálculo`, remedy: 'Dé formato de fecha a la columna.' },
  'date-approximate': { title: 'fecha aproximada', message: (v) => `«${v['text'] ?? ''}» es aproximada: se leyó con holgura a ambos lados`, remedy: 'Escriba la fecha exacta si consta.' },
  'dates-out-of-order': { title: 'fechas en desorden', message: (v) => `${named(v['fact'])}${inBrackets(v['first'])} es posterior a ${named(v['other'])}${inBrackets(v['second'])}: una de las dos fechas está errada; no se usa ninguna`, remedy: 'Corrija una de las dos fechas.' },
  'conduct-after-arrest': { title: 'conducta posterior a la detención', message: (v) => `la conducta${inBrackets(v['first'])} es posterior a la detención${inBrackets(v['second'])}: una de las dos fechas está errada; no se usa ninguna`, remedy: 'Corrija una de las dos fechas.' },
  'date-after-as-of': { title: 'fecha futura', message: () => 'la fecha es posterior al día de la revisión; se toma como no consta', remedy: 'Corrija la fecha o use --as-of.' },
  'event-unrecognised': { title: 'hecho no reconocido', message: (v) => `«${v['text'] ?? ''}» no nombra un hecho de la ley`, remedy: 'Escriba su número (n.º 12), su nombre o «ninguno».' },
  'event-beside-list': { title: 'episodio fuera de la lista', message: (v) => `«${v['text'] ?? ''}» nombra un episodio conocido: ${v['es'] ?? ''} (según ${v['sources'] ?? ''})`, remedy: 'Escriba el número del hecho con el que hubo vínculo, o «ninguno».' },
  'event-several': { title: 'varios hechos posibles', message: (v) => `«${v['text'] ?? ''}» corresponde a varios hechos; se conservan todos`, remedy: 'Escriba el número del hecho.' },
  'event-number': { title: 'número de hecho inexistente', message: (v) => `«${v['text'] ?? ''}»: la ley no tiene un hecho con ese número`, remedy: 'Los números están en «amnistia ley mostrar hechos».' },
  'event-by-date': { title: 'hecho nombrado por su fecha', message: (v) => `«${v['text'] ?? ''}» nombra el hecho por su fecha`, remedy: 'Confirme que la conducta se vincula con ese hecho.' },
  'date-far-from-event': { title: 'fecha lejos del hecho', message: () => 'la fecha está a muchos años del hecho vinculado: uno de los dos datos está mal, y no se usa ninguno', remedy: 'Corrija la fecha o el hecho.' },
  'event-not-in-law': { title: 'hecho que no es de esta ley', message: () => 'el hecho no está en esta ley; se toma como no consta', remedy: 'Revise el hecho y la ley aplicada.' },
  'charge-unrecognised': { title: 'cargo no reconocido', message: (v) => `el cargo «${v['text'] ?? ''}» no se reconoce`, remedy: 'Escriba el nombre del delito, o artículo y ley.' },
  'charge-ambiguous': { title: 'cargo ambiguo', message: (v) => `«${v['text'] ?? ''}» puede ser varios delitos: ${v['es'] ?? v['offences'] ?? ''}`, remedy: 'Escriba artículo y ley.' },
  'charge-same-result': { title: 'cargo ambiguo, mismo resultado', message: (v) => `«${v['text'] ?? ''}» puede ser varios delitos: ${v['es'] ?? v['offences'] ?? ''}; con cualquiera de ellos el resultado de este caso es el mismo`, remedy: '' },
  'charge-conflict': { title: 'palabras y artículo no coinciden', message: (v) => `las palabras y el artículo de «${v['text'] ?? ''}» no coinciden; se conservan ambos`, remedy: 'Verifique el cargo en el expediente.' },
  'article-collision': { title: 'artículo que cambió de delito', message: (v) => `«${v['text'] ?? ''}»: el artículo era otro delito antes del 13 de abril de 2005`, remedy: 'Indique la fecha de los hechos.' },
  'article-needs-date': { title: 'artículo que pide la fecha', message: (v) => `«${v['text'] ?? ''}»: el artículo depende de la fecha de los hechos`, remedy: 'Indique la fecha de los hechos.' },
  'article-without-statute': { title: 'artículo sin su ley', message: (v) => `«${v['text'] ?? ''}» cita un artículo sin su ley`, remedy: 'Añada la ley, como «CP» o «COJM».' },
  'article-out-of-period': { title: 'artículo no vigente ese día', message: (v) => `«${v['text'] ?? ''}»: el artículo no estaba vigente en la fecha de los hechos`, remedy: 'Verifique el artículo y la fecha.' },
  'article-unlisted': { title: 'artículo fuera del catálogo', message: (v) => `«${v['text'] ?? ''}»: el artículo no está en el catálogo`, remedy: 'Escriba el nombre del delito.' },
  'value-unrecognised': { title: 'valor no reconocido', message: (v) => `«${v['text'] ?? ''}» no es un valor de este dato`, remedy: 'Véanse los valores en la plantilla.' },
  'value-several': { title: 'varios valores', message: (v) => `«${v['text'] ?? ''}» corresponde a varios valores; se conservan todos`, remedy: 'Escriba uno solo.' },
  'value-hedged': { title: 'respuesta en duda', message: (v) => `«${v['text'] ?? ''}» deja la respuesta en duda; se toma como no consta`, remedy: 'Escríbalo sin reservas si consta.' },
  'truth-unreadable': { title: 'ni sí ni no', message: (v) => `«${v['text'] ?? ''}» no es ni sí ni no`, remedy: 'Escriba sí, no o «no consta».' },
  'state-unrecognised': { title: 'entidad no reconocida', message: (v) => `«${v['text'] ?? ''}» no es una entidad federal de Venezuela`, remedy: 'Escriba el nombre de la entidad.' },
  'other-fact-stated': { title: 'la celda habla de otro dato', message: (v) => `«${v['text'] ?? ''}» habla de otro dato`, remedy: 'Póngalo en su propia columna.' },
  'fact-of-several-charges': { title: 'dato de un cargo sin saber cuál', message: (v) => `«${v['text'] ?? ''}» se dice de uno de varios cargos, y no se sabe de cuál`, remedy: 'Escríbalo detrás del cargo del que se dice.' },
  'no-charges-by-stage': { title: 'sin cargos según la etapa', message: () => 'la etapa dice que no hay imputación y no figura ningún cargo: el caso se leyó como uno sin cargos', remedy: 'Escriba los cargos si los hay.' },
  'stage-from-court': { title: 'etapa leída del tribunal', message: (v) => `la etapa se leyó del tribunal: ${v['text'] ?? ''}`, remedy: 'Añada una columna para la etapa.' },
  'facts-disagree': { title: 'datos que se contradicen', message: (v) => `«${v['text'] ?? ''}» y «${v['other'] ?? ''}» se contradicen; se toma como no consta`, remedy: 'Corrija uno de los dos.' },
  'error-cell': { title: 'celda con error', message: (v) => `«${v['text'] ?? ''}» es un error de la hoja de cálculo, no un valor`, remedy: 'Corrija la fórmula.' },
  'id-check-digit': { title: 'cédula con dígito verificador', message: () => 'se quitó un dígito verificador de la cédula', remedy: '' },
  'id-legal-person': { title: 'número de persona jurídica', message: () => 'el número es de una persona jurídica', remedy: 'Escriba la cédula.' },
  'id-length': { title: 'cédula de largo inusual', message: () => 'la cédula tiene una longitud inusual', remedy: 'Verifíquela.' },
  'id-letter-missing': { title: 'cédula sin letra', message: () => 'la cédula no tiene letra; no se supuso ninguna', remedy: 'Añada V o E.' },
  'id-lookalike': { title: 'cédula con letras por cifras', message: () => 'se leyeron como cifras letras que se les parecen', remedy: 'Verifíquela.' },
  'id-passport': { title: 'parece un pasaporte', message: () => 'el número parece un pasaporte', remedy: '' },
  'id-spreadsheet-damage': { title: 'cédula alterada por la hoja', message: () => 'la hoja de cálculo alteró el número; se restituyó', remedy: 'Dé formato de texto a la columna.' },
  'id-unreadable': { title: 'cédula que no se lee', message: () => 'la cédula no se puede leer', remedy: 'Escríbala como V-12345678.' },
  'duplicate-id': { title: 'identificador repetido', message: (v) => `el identificador «${v['text'] ?? ''}» está en varias filas; se conservan todas`, remedy: 'Dé a cada fila su identificador.' },
  'duplicate-label': { title: 'dos columnas del mismo dato', message: (v) => `dos columnas corresponden al mismo dato (${v['fact'] ?? ''}): ${v['columns'] ?? ''}`, remedy: 'Cambie el nombre de una, o elija con amnistia columnas.' },
  'missing-cell': { title: 'faltan celdas', message: () => 'la fila tiene menos celdas que los encabezados; el resto cuenta como en blanco', remedy: 'Revise la fila.' },
  'extra-cell': { title: 'sobran celdas', message: () => 'la fila tiene más celdas que los encabezados: ¿sobra un separador?', remedy: 'Ponga entre comillas la celda que lleva el separador.' },
  'broken-quotes': { title: 'comillas que no cuadran', message: () => 'las comillas de esta fila no cuadran', remedy: 'Corrija las comillas.' },
  'header-row-missing': { title: 'falta la fila de encabezados', message: (v) => `no hay una fila ${v['row'] ?? ''} que pueda ser el encabezado`, remedy: 'Indique otra con --header-row.' },
  'headings-not-found': { title: 'encabezados no hallados', message: (v) => `no se halló una fila que pueda ser el encabezado; la primera fila con algo escrito es la ${v['row'] ?? ''}, con ${v['cells'] ?? ''} celdas llenas`, remedy: 'Ponga nombre a las columnas, o indique la fila con --header-row.' },
  'deciding-column-missing': { title: 'falta la columna que decide', message: () => 'no se reconoció el encabezado de ninguna columna que decida un caso', remedy: 'Ponga nombre a las columnas, o asígnelas con amnistia columnas.' },
  'mapping-invalid': { title: 'asignación de columnas inválida', message: (v) => `la correspondencia no sirve: ${v['reason'] ?? ''} ${v['at'] ?? ''}`, remedy: 'Hágala con amnistia columnas.' },
  'mapping-mismatch': { title: 'asignación de otra hoja', message: () => 'la correspondencia es de otros encabezados', remedy: 'Haga otra con amnistia columnas.' },
  'mapping-partly': { title: 'asignación usada en parte', message: (v) => `la hoja tiene ${v['used'] ?? ''} de los ${v['all'] ?? ''} encabezados de la correspondencia, y esos se usan${(v['facts'] ?? '') === '' ? '' : `; faltan: ${factList(v['facts'])}`}${(v['letters'] ?? '') === '' ? '' : `; de las columnas ${v['letters'] ?? ''} no dice nada`}`, remedy: 'Revise las demás columnas, y guarde una correspondencia para esta hoja con amnistia columnas.' },
  'mapping-column-missing': { title: 'falta una columna asignada', message: (v) => `la correspondencia nombra una columna que no está: ${v['heading'] ?? ''}`, remedy: 'Corrija la correspondencia.' },
  'encoding-unknown': { title: 'codificación desconocida', message: (v) => `no existe la codificación «${v['encoding'] ?? ''}»`, remedy: 'Por ejemplo: utf-8, windows-1252.' },
  'format-other': { title: 'otro formato', message: (v) => `el archivo no es lo que dicen las opciones: ${v['format'] ?? ''}`, remedy: 'Quite --input-format: el formato se detecta.' },
  'not-a-table': { title: 'no es una tabla', message: (v) => `el archivo no es una tabla: parece ${v['format'] ?? ''}`, remedy: 'Guarde la lista como CSV (u hoja de cálculo).' },
  'json-invalid': { title: 'JSON no válido', message: (v) => `no es JSON válido: ${v['reason'] ?? ''}`, remedy: 'Revise el archivo cerca de ese lugar.' },
  'json-too-deep': { title: 'JSON demasiado anidado', message: (v) => `el registro tiene más de ${v['limit'] ?? ''} niveles, unos dentro de otros`, remedy: 'Revise cómo se hizo el archivo.' },
  'json-not-a-case': { title: 'JSON que no es un caso', message: () => 'un caso debe ser un objeto con datos', remedy: '' },
  'key-twice': { title: 'clave repetida', message: (v) => `la clave «${v['key'] ?? ''}» está dos veces en el mismo objeto`, remedy: 'Deje una sola: no se sabe cuál vale.' },
  'lists-several': { title: 'varias listas en el archivo', message: (v) => `el documento contiene varias listas, y todas pueden ser de casos: ${v['keys'] ?? ''}`, remedy: 'Ponga todos los casos en una sola lista, o cada lista en su propio archivo.' },
  'keys-unread': { title: 'claves no leídas', message: (v) => `junto a la lista de casos hay claves que no se leyeron (${v['count'] ?? ''}): ${v['keys'] ?? ''}`, remedy: 'Si en ellas hay casos, póngalos en la lista.' },
  'unknown-fact': { title: 'dato desconocido', message: (v) => `no existe el dato «${v['fact'] ?? ''}»${v['suggestion'] ? ` (¿${v['suggestion']}?)` : ''}`, remedy: 'Véase amnistia esquema case.' },
  'unknown-offence': { title: 'delito desconocido', message: (v) => `no existe el delito «${v['offence'] ?? ''}» en el catálogo${v['suggestion'] ? ` (¿${v['suggestion']}?)` : ''}`, remedy: '' },
  'file-empty': { title: 'archivo vacío', message: () => 'el archivo no contiene filas', remedy: '' },
  'record-too-long': { title: 'fila demasiado larga', message: (v) => `una fila tiene más de ${v['limit'] ?? ''} caracteres`, remedy: 'Revise sus comillas.' },
  'too-many-columns': { title: 'demasiadas columnas', message: (v) => `una fila tiene ${v['columns'] ?? ''} columnas; el límite es ${v['limit'] ?? ''}`, remedy: 'Revise el separador.' },
  'cell-too-long': { title: 'celda demasiado larga', message: (v) => `una celda tiene más de ${v['limit'] ?? ''} caracteres`, remedy: 'Acórtela.' },
  'dialect-detected': { title: 'formato detectado', message: (v) => `${v['file'] ?? ''}: ${v['encoding'] ?? ''}, separador ${v['delimiter'] ?? ''}, encabezado en la fila ${v['row'] ?? ''}`, remedy: 'Si no es así: --encoding, --input-delimiter, --header-row.' },
  'columns-unknown': { title: 'columnas sin asignar', message: (v) => `${v['file'] ?? ''}: columnas que no se usan: ${v['letters'] ?? ''}`, remedy: 'Sus encabezados: amnistia columnas.' },
  'column-dates-other': { title: 'columna con fechas en otro orden', message: (v) => `${v['file'] ?? ''}: las fechas de la columna ${v['column'] ?? ''} solo corresponden al otro orden de día y mes`, remedy: 'Use --date-order mdy.' },
  'bad-value': { title: 'valor no válido', message: (v) => `«${v['found'] ?? ''}» no sirve como valor de «${v['fact'] ?? ''}»`, remedy: 'Véase amnistia esquema case.' },
  'unknown-charge-fact': { title: 'dato de cargo desconocido', message: (v) => `un cargo no tiene el dato «${v['fact'] ?? ''}»${v['suggestion'] ? ` (¿${v['suggestion']}?)` : ''}`, remedy: 'Véase amnistia esquema case.' },
  'too-many-charges': { title: 'demasiados cargos', message: (v) => `un caso tiene más de ${v['limit'] ?? ''} cargos`, remedy: 'Revise que todos sean de una misma persona; quite los repetidos.' },
  'file-too-large': { title: 'archivo demasiado grande', message: (v) => `el archivo pasa del límite de ${v['limit'] ?? ''}`, remedy: 'Divídalo, o guárdelo como CSV o NDJSON, que no tienen límite.' },
  'encoding-used': { title: 'codificación usada', message: (v) => `el texto está en ${v['encoding'] ?? ''}`, remedy: 'Si las tildes salen mal, use --encoding.' },
  'no-columns': { title: 'sin columnas', message: (v) => `un archivo ${v['format'] ?? ''} no tiene columnas que asignar`, remedy: '' },
  'rows-above-headings': { title: 'filas antes de los encabezados', message: (v) => `filas por encima del encabezado (fila ${v['header'] ?? ''}) que no son casos: ${v['rows'] ?? ''}`, remedy: '' },
  'totals-row': { title: 'fila de totales', message: (v) => `la fila ${v['row'] ?? ''} es un total, no un caso`, remedy: '' },
  'note-row': { title: 'fila de nota', message: (v) => `la fila ${v['row'] ?? ''} es una nota, no un caso`, remedy: '' },
  'title-row': { title: 'fila de título', message: (v) => `la fila ${v['row'] ?? ''} es un título, no un caso`, remedy: '' },
  'units-row': { title: 'fila de unidades', message: (v) => `la fila ${v['row'] ?? ''} dice cómo llenar las columnas y no es un caso`, remedy: '' },
  'headings-row': { title: 'encabezados repetidos', message: (v) => `la fila ${v['row'] ?? ''} repite encabezados y no es un caso`, remedy: '' },
  'signature-row': { title: 'fila de firma', message: (v) => `la fila ${v['row'] ?? ''} es para una firma y no es un caso`, remedy: '' },
  'continuation-row': { title: 'fila que continúa a otra', message: (v) => `la fila ${v['row'] ?? ''} no nombra a nadie y solo tiene delitos: se sumaron a los de la persona de la fila ${v['above'] ?? ''}`, remedy: 'Si se trata de otra persona, escriba quién es.' },
  'same-person-above': { title: 'quizá la persona de arriba', message: (v) => `la fila nombra a la misma persona que la fila ${v['row'] ?? ''}; cada una se decide por sus propios delitos`, remedy: 'Si es una sola persona, escriba todos los delitos en una fila.' },
  'row-unnamed': { title: 'fila sin nombre', message: () => 'la fila no nombra a nadie; se leyó como un caso aparte', remedy: 'Escriba quién es; si continúa a la persona de arriba, una las filas.' },
  'other-headings': { title: 'otros encabezados', message: (v) => `la fila está debajo de otros encabezados (fila ${v['row'] ?? ''}) que los del principio`, remedy: 'Ponga la segunda tabla en un archivo aparte.' },
  'headings-broken': { title: 'encabezados partidos', message: (v) => `las comillas del encabezado (fila ${v['row'] ?? ''}) no cuadran; se leyó tal como está escrito`, remedy: 'Corrija las comillas y revise qué columnas se usan.' },
  'columns-likely': { title: 'columnas probables', message: (v) => `columnas tomadas por su encabezado y por sus valores: ${taken(v['columns'])}`, remedy: 'Revíselas, y guárdelas o corríjalas con amnistia columnas.' },
  'columns-unsure': { title: 'columnas dudosas', message: (v) => `columnas que pueden decidir y no se usan: ${taken(v['columns'])}`, remedy: 'Diga qué son con amnistia columnas, y dé su archivo con --map.' },
  'columns-not-sure': { title: 'columnas no seguras', message: (v) => `columnas de las que no es seguro qué dato contienen: ${v['letters'] ?? ''}`, remedy: 'Resuélvalas con amnistia columnas, o quite --strict-map.' },
  'date-order-late': { title: 'orden de fechas visto tarde', message: (v) => `columna ${v['column'] ?? ''}: una fecha muy abajo muestra otro orden de día y mes que las de arriba, que ya se leyeron`, remedy: 'Indique el orden con --date-order.' },
  'date-order-mixed': { title: 'fechas en dos órdenes', message: (v) => `la columna ${v['column'] ?? ''} mezcla dos órdenes de día y mes (${v['same'] ?? ''} y ${v['other'] ?? ''} fechas)`, remedy: 'Revise las fechas de esa columna.' },
  'damaged-text': { title: 'texto dañado', message: (v) => `«${v['text'] ?? ''}» tiene caracteres perdidos`, remedy: 'Recupere el texto del original.' },
  'row-inside-cell': { title: 'fila dentro de una celda', message: () => 'una celda de esta fila contiene lo que parece otra fila; se leyó como una sola', remedy: 'Revise las comillas.' },
  'sheet-missing': { title: 'falta la hoja', message: (v) => `no hay una hoja «${v['sheet'] ?? ''}»; hay: ${v['sheets'] ?? ''}`, remedy: 'Use --sheet con uno de esos nombres, o su número.' },
  'sheets-hidden': { title: 'hojas ocultas', message: (v) => `hojas ocultas que no se leyeron: ${v['sheets'] ?? ''}`, remedy: 'Para leer una, use --sheet.' },
  'sheets-without-cases': { title: 'hojas sin casos', message: (v) => `hojas sin encabezados conocidos, que no se leyeron: ${v['sheets'] ?? ''}`, remedy: 'Si alguna tiene casos, use --sheet con --map.' },
  'spreadsheet-damaged': { title: 'libro dañado', message: () => 'la hoja de cálculo está dañada y no se puede leer', remedy: 'Ábrala en su programa y guárdela de nuevo.' },
  'spreadsheet-encrypted': { title: 'libro con contraseña', message: () => 'la hoja de cálculo tiene contraseña', remedy: 'Ábrala con su contraseña y guarde una copia sin ella, en un lugar seguro.' },
  'spreadsheet-bomb': { title: 'libro peligroso', message: (v) => `el archivo se rechaza: descomprimido sería desmedido (${v['what'] ?? ''}: ${v['found'] ?? ''}, límite ${v['limit'] ?? ''})`, remedy: 'Guarde la hoja como CSV si es de confianza.' },
  'spreadsheet-kind': { title: 'otra clase de libro', message: (v) => `el archivo es un libro de un tipo que no se lee: ${v['kind'] ?? ''}`, remedy: 'Ábralo en un programa de hojas de cálculo y guárdelo como XLSX.' },
  'spreadsheet-part-missing': { title: 'libro incompleto', message: (v) => `a la hoja de cálculo le falta una parte que necesita: ${v['part'] ?? ''}`, remedy: 'Ábrala en un programa de hojas de cálculo y guárdela como XLSX.' },
  'spreadsheet-part-twice': { title: 'parte repetida del libro', message: (v) => `la hoja de cálculo contiene una parte dos veces (${v['part'] ?? ''}), y cada programa lee una u otra`, remedy: 'Ábrala en un programa de hojas de cálculo, revise sus filas y guárdela como XLSX.' },
  'text-not-workbook': { title: 'texto y no libro', message: (v) => `${v['file'] ?? ''} es texto y no un libro de cálculo, diga lo que diga su nombre; se lee como texto`, remedy: 'Si debía ser un libro, pida el archivo de nuevo.' },
  'rows-hidden': { title: 'filas ocultas', message: (v) => `${listed(v['list'], 'la fila', 'las filas', 'está oculta', 'están ocultas')} en la hoja (${v['sheet'] ?? ''}); lo oculto se leyó como lo demás`, remedy: 'Muéstrelas en la hoja y revise que pertenezcan a la lista.' },
  'columns-hidden': { title: 'columnas ocultas', message: (v) => `${listed(v['list'], 'la columna', 'las columnas', 'está oculta', 'están ocultas')} en la hoja (${v['sheet'] ?? ''}); lo oculto se leyó como lo demás`, remedy: '' },
  'cells-joined': { title: 'celdas combinadas', message: (v) => `celdas combinadas hacia abajo en la hoja (${v['sheet'] ?? ''}): su valor se leyó también para ${listed(v['list'], 'la fila', 'las filas')}, que ellas cubren`, remedy: 'Si no vale para cada una de esas filas, separe las celdas.' },
  'formula-without-result': { title: 'fórmula sin resultado', message: (v) => `fórmulas sin resultado guardado en la hoja (${v['sheet'] ?? ''}), que por eso nadie puede leer: ${v['list'] ?? ''}`, remedy: 'Abra el archivo en un programa de hojas de cálculo y guárdelo: así se guardan los resultados.' },
  'id-grouping': { title: 'cédula con otra puntuación', message: () => 'los puntos no separan las cifras de tres en tres: puede faltar o sobrar una', remedy: 'Verifíquela.' },
  'date-placeholder': { title: 'fecha de relleno', message: (v) => `«${v['text'] ?? ''}» no es una fecha que alguien haya querido poner: la escribe un programa donde no hay fecha, o una hoja de cálculo por un número`, remedy: 'Escriba la fecha que consta en el expediente, o deje la celda en blanco.' },
  'court-kind-open': { title: 'tribunal de clase incierta', message: (v) => `«${v['text'] ?? ''}» no dice qué tipo de tribunal es`, remedy: 'Agregue una columna «Tipo de tribunal»: ordinario, terrorismo, militar o de adolescentes.' },
  'null-words': { title: 'palabras por «nada»', message: (v) => `${v['words'] ?? ''}: lo escribe un programa por una celda vacía; cuenta como en blanco`, remedy: 'Si era una respuesta, escríbala con palabras: «sin cargos», «ninguno de la lista».' },
};

/** "rows 4 and 5 are". */
function listed(list: string | undefined, one: string, several: string, is = '', are = ''): string {
  const [last = '', ...others] = (list ?? '').split(', ').reverse();
  const isOne = others.length === 0 && !last.includes('–');
  return [isOne ? one : several, [...(others.length === 0 ? [] : [others.reverse().join(', '), 'y']), last].join(' '), isOne ? is : are].join(' ').trim();
}

/** Facts by name. */
function factList(facts: string | undefined): string {
  return (facts ?? '').split('/').map((fact) => named(fact)).join(', ');
}

/** Columns with the fact that each is taken for and the share of its values that read so; or with the facts that it may be. */
function taken(list: string | undefined): string {
  return (list ?? '').split(';').filter((one) => one !== '').map((one) => {
    const [column = '', facts = '', share] = one.split('=');
    return `${column} = ${facts.split('/').map((fact) => named(fact)).join(' o ')}${share === undefined ? '?' : ` (${share.replace('/', ' de ')} valores)`}`;
  }).join('; ');
}

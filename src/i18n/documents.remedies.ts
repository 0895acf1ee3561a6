/** Words of the appeal, the complaint and the special case. Spanish only. */
export const remedyWords = {
  appeal: {
    /** For the notice: it is said to the drafter, not to the court. */
    term: 'Plazo del recurso: el artículo 12 admite la apelación, pero ninguna fuente pública da el plazo ni el efecto. Interpóngalo cuanto antes y verifique los plazos del Código Orgánico Procesal Penal: […].',
    filed: (day: string): string => `La solicitud se presentó ${day}.`,
    filedUnknown: '[… indicar cuándo y ante qué tribunal se presentó la solicitud]',
    refusedOn: (day: string): string => `El tribunal la negó ${day}.`,
    refused: 'El tribunal la negó [… fecha de la decisión].',
    /** Where the case does not say that it was refused, the draft does not either. */
    decisionUnknown: '[… identificar la decisión que se recurre: qué resolvió el tribunal y en qué fecha]',
    notified: (day: string): string => `La decisión se notificó ${day}.`,
    notifiedUnknown: '[… indicar la fecha en que se notificó la decisión]',
    reasons: 'El tribunal fundó su negativa en que: [… transcribir o resumir los motivos].',
    reasonsUnknown: '[… transcribir o resumir los motivos de la decisión]',
    unreasoned: 'Según el flujograma oficial del 23 de febrero de 2026, la negativa debe ser motivada. [… si la decisión no da razones sobre cada requisito y cada cargo, denunciar aquí la falta de motivación]',
    grounds: 'La decisión recurrida desconoce, por las razones que siguen, los artículos 5, 6, 7, 8 y 9 de la ley, que el tribunal debió verificar caso por caso conforme al artículo 11.',
    ask: [
      'Que se admita el recurso y se declare con lugar.',
      'Que se revoque la decisión recurrida.',
      'Que la Corte de Apelaciones resuelva directamente sobre la amnistía o, en su defecto, ordene al tribunal decidir de nuevo, de manera motivada y sobre cada cargo, dentro de quince días continuos.',
    ],
  },
  complaint: {
    refused: (court: string): string => `El tribunal (${court}) no quiso recibir la solicitud de amnistía el [… fecha], a las [… hora]. La persona que atendió, [… nombre y cargo], dio como motivo: [… por ejemplo, que solo puede pedirla el Ministerio Público, o que no había despacho]. Lo presenciaron: [… testigos].`,
    silence: (filed: string, last: string): string => `La solicitud de amnistía se presentó el ${filed}. El plazo de quince días continuos del artículo 11 venció el ${last}, sin que conste decisión. [… verificar en el expediente que no la haya]`,
    /** Something is written of a decision that could not be read. */
    over: (filed: string, last: string): string => `La solicitud de amnistía se presentó el ${filed}. El plazo de quince días continuos del artículo 11 venció el ${last}. [… indicar si hay decisión, su fecha y si se notificó]`,
    none: (filed: string, last: string): string => `La solicitud de amnistía se presentó el ${filed}. El plazo de quince días continuos del artículo 11 venció el ${last}, sin decisión.`,
    running: (filed: string, last: string): string => `La solicitud de amnistía se presentó el ${filed}. El plazo de quince días continuos del artículo 11 vence el ${last} [… todavía no ha vencido: este reclamo solo procede después].`,
    late: (filed: string, last: string, decided: string): string => `La solicitud de amnistía se presentó el ${filed}. El plazo de quince días continuos del artículo 11 venció el ${last}. La decisión se dictó ${decided}, vencido ya el plazo.`,
    inTime: (filed: string, last: string): string => `La solicitud de amnistía se presentó el ${filed}. El plazo de quince días continuos del artículo 11 vencía el ${last}. [… indicar en qué consiste el reclamo]`,
    unknown: '[… indicar qué día recibió el tribunal la solicitud de amnistía, o que no la recibió, y si la decidió dentro de los quince días continuos]',
    counting: 'Los días se cuentan desde el siguiente al de la recepción, y son continuos: incluyen sábados, domingos y feriados [… la ley, según lo publicado, no dice si se cuenta el día de la recepción].',
    law: [
      'El artículo 11 de la ley permite que pidan la amnistía el Ministerio Público o la propia persona; no es facultad exclusiva del Ministerio Público. Según el flujograma oficial del 23 de febrero de 2026, pueden pedirla también la defensa, pública o privada, y las personas del artículo 463 del Código Orgánico Procesal Penal, y se consigna en la unidad de recepción (URDD) del tribunal.',
      'El mismo artículo fija un plazo que «no excederá de quince (15) días continuos» desde la recepción [… cotejar la cita con la Gaceta Oficial].',
      '[… artículos de la Constitución sobre el acceso a los órganos de justicia y el derecho a una respuesta oportuna, que la defensa debe citar]',
    ],
    ask: [
      'Que se deje constancia de lo expuesto, con sello y fecha de recibido en la copia de este escrito.',
      'Que se ordene recibir la solicitud y darle entrada, o decidirla sin más demora, según corresponda.',
      'Que se informe por escrito el estado de la solicitud.',
      'Que se remita copia a [… Inspectoría General de Tribunales; Comisión Especial de Seguimiento; Defensoría del Pueblo].',
    ],
  },
  special: {
    inside: 'Nota: según el programa, este caso no está fuera del artículo 8. Verifique si no corresponde presentar la solicitud ante el tribunal. […]',
    outside: (why: string): string => `El caso no encuadra, o podría no encuadrar, en los hechos del artículo 8${why}. La persona se encuentra, sin embargo, en una situación igual a la de quienes la ley ampara: [… explicar el motivo político de la persecución y su relación con el fin de la ley].`,
    /** What of article 8 is open or fails, added to {@link outside}. */
    open: (questions: string): string => `, porque se discute lo siguiente: ${questions}`,
    unlinked: ', porque no está vinculado con ninguno de ellos',
    fails: ' [… precisar por qué]',
    aims: 'La ley busca la paz, la convivencia, la rectificación, la reconciliación y el pluralismo (artículo 2), y manda resolver toda duda del modo que más favorezca a los derechos humanos (artículo 5). La Comisión puede recomendar «medidas alternativas» (artículo 15) [… cotejar la cita]; no otorga la amnistía.',
    humanitarian: 'Razones humanitarias, de salud o familiares: [… con sus recaudos].',
    ask: [
      'Que se reciba y registre este caso en la Subcomisión de Casos Especiales.',
      'Que la Comisión recomiende al órgano competente una medida alternativa: [… libertad plena, medida menos gravosa, indulto u otra].',
      'Que se remita copia a [… Ministerio Público; Tribunal Supremo de Justicia; Programa para la Convivencia y la Paz].',
      'Que se informe por escrito de lo que se resuelva.',
    ],
  },
} as const;

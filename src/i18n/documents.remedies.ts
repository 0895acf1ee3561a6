/** Words of the appeal, the complaint and the special case, Spanish only. What the law says stands in its file, under `drafts`. */
export const remedyWords = {
  appeal: {
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
    ask: [
      'Que se admita el recurso y se declare con lugar.',
      'Que se revoque la decisión recurrida.',
    ],
  },
  complaint: {
    refused: (court: string): string => `El tribunal (${court}) no quiso recibir la solicitud de amnistía el [… fecha], a las [… hora]. La persona que atendió, [… nombre y cargo], dio como motivo: [… por ejemplo, que solo puede pedirla el Ministerio Público, o que no había despacho]. Lo presenciaron: [… testigos].`,
    constitution: '[… artículos de la Constitución sobre el acceso a los órganos de justicia y el derecho a una respuesta oportuna, que la defensa debe citar]',
    ask: [
      'Que se deje constancia de lo expuesto, con sello y fecha de recibido en la copia de este escrito.',
      'Que se ordene recibir la solicitud y darle entrada, o decidirla sin más demora, según corresponda.',
      'Que se informe por escrito el estado de la solicitud.',
      'Que se remita copia a [… Inspectoría General de Tribunales; Comisión Especial de Seguimiento; Defensoría del Pueblo].',
    ],
  },
  special: {
    /** Why the case is outside the list. */
    open: (questions: string): string => `, porque se discute lo siguiente: ${questions}`,
    unlinked: ', porque no está vinculado con ninguno de ellos',
    fails: ' [… precisar por qué]',
    humanitarian: 'Razones humanitarias, de salud o familiares: [… con sus recaudos].',
    ask: [
      'Que se reciba y registre este caso en la Subcomisión de Casos Especiales.',
      'Que la Comisión recomiende al órgano competente una medida alternativa: [… libertad plena, medida menos gravosa, indulto u otra].',
      'Que se remita copia a [… Ministerio Público; Tribunal Supremo de Justicia; Programa para la Convivencia y la Paz].',
      'Que se informe por escrito de lo que se resuelva.',
    ],
  },
} as const;

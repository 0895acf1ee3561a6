/**
 * Words with which a cell says that it does not know: "quizás sí", "según
 * dicen". What stands beside them is no answer, whatever the question is.
 */
const HEDGES =
  /[?¿]|\b(?:quizas?|tal vez|talvez|acaso|a lo mejor|posibl\w*|probabl\w*|presunt\w*|presum\w*|supuest\w*|supon\w*|aparent\w*|parec\w*|segun|dic(?:e|en|ho)|dijo|dijeron|rumor\w*|cre(?:o|e|en|emos)|dud\w+|podria\w*|puede\w*|seria|habria|eventual\w*|se comenta|no se sabe|no esta claro|no consta|sin confirmar|por confirmar|por verificar|a confirmar|no confirmad\w*|maybe|perhaps|possibl[ey]|probabl[ey]|allegedly|apparently|supposedly|reportedly|rumou?r\w*|unconfirmed|not sure|unsure|unclear|might|may be)\b/u;
/** What stands in the file itself is no hearsay. */
const BY_THE_FILE = /\b(?:segun (?:consta|(?:el |la |los |las )?(?:expediente|actas?|autos?|sentencia|decision|oficio|boleta|acusacion|imputacion|fiscalia|ministerio publico|mp|fiscal))|presuncion de inocencia)\b/gu;

/** The verbs of looking into something: in the infinitive or the subjunctive they ask for it, and a participle denied says that nobody did. */
const LOOK_INTO = '(?:revis|verific|confirm|cheque|averigu|consult|valid|corrobor|aclar|pregunt|constat|cotej|actualiz|rectific|indag|comprob|contrast)';
const TO_BE_CHECKED = new RegExp(
  String.raw`\b(?:re)?${LOOK_INTO}(?:ar(?:l[oae]s?|se)?|u?en?|quen?)\b|\b(?:no|sin|falta|nunca|not) (?:(?:ha sido|esta|fue|se le|se ha|been) )?${LOOK_INTO}ad[oa]s?\b` +
    String.raw`|\b(?:en|bajo) (?:revision|verificacion|duda|consulta|estudio)\b|\b(?:ver|vease|see) (?:(?:el|la|las|los|the|mi|su|en) )?(?:notas?|expediente|anexos?|observacion(?:es)?|comentarios?|abajo|arriba|ficha|hoja|columna|fila|notes?|file|below|above|comments?)\b` +
    String.raw`|\bdatos? (?:viej|antigu|desactualizad|de antes|anterior|incomplet|dudos|sin)|\b(?:desactualizad|dudos|incorrect|erroneo|errad)[oa]s?\b|\bojo\b|\b(?:to )?(?:check|verify|confirm|review|double-check)\b|\boutdated\b|[([] *(?:pendientes?|pending|revision|verificacion|duda|dudas) *[)\]]|, *(?:pendiente|pending|revision|duda|dudas) *$`,
  'u',
);

/** Whether a text asks that what it says be looked into: it is no answer yet. @param folded see `fold` */
export function isToBeChecked(folded: string): boolean {
  return TO_BE_CHECKED.test(folded);
}

/** Whether words of doubt stand in a text. @param folded see `fold` */
export function isHedged(folded: string): boolean {
  return isToBeChecked(folded) || HEDGES.test(folded) && HEDGES.test(folded.replace(BY_THE_FILE, ' '));
}

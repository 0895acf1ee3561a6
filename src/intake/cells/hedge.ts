/**
 * Words with which a cell says that it does not know: "quizás sí", "según
 * dicen". What stands beside them is no answer, whatever the question is.
 */
const HEDGES =
  /[?¿]|\b(?:quizas?|tal vez|talvez|acaso|a lo mejor|posibl\w*|probabl\w*|presunt\w*|presum\w*|supuest\w*|supon\w*|aparent\w*|parec\w*|segun|dic(?:e|en|ho)|dijo|dijeron|rumor\w*|cre(?:o|e|en|emos)|dud\w+|podria\w*|puede\w*|seria|habria|eventual\w*|se comenta|no se sabe|no esta claro|no consta|sin confirmar|por confirmar|por verificar|a confirmar|no confirmad\w*|maybe|perhaps|possibl[ey]|probabl[ey]|allegedly|apparently|supposedly|reportedly|rumou?r\w*|unconfirmed|not sure|unsure|unclear|might|may be)\b/u;
/** What stands in the file itself is no hearsay. */
const BY_THE_FILE = /\b(?:segun (?:consta|(?:el |la |los |las )?(?:expediente|actas?|autos?|sentencia|decision|oficio|boleta|acusacion|imputacion|fiscalia|ministerio publico|mp|fiscal))|presuncion de inocencia)\b/gu;

/** Whether words of doubt stand in a text. @param folded see `fold` */
export function isHedged(folded: string): boolean {
  return HEDGES.test(folded) && HEDGES.test(folded.replace(BY_THE_FILE, ' '));
}

/**
 * Whether words typed as an answer say that the person does not know. A cell
 * of a sheet says so in few ways; at a terminal people say it in sentences.
 */
import { wordsOf } from '../text/fold.ts';

const WHO = '(?:(?:yo|nosotros|ellos|la familia|la verdad|pues|todavia|aun) )?';
const TO_WHOM = '(?:(?:lo|la|los|las|le|les|me|nos|se) )*';
const KNOWING =
  '(?:se|sabe|saben|sabemos|sabria|conoce|conozco|conocemos|consta|constan|recuerdo|recordamos|acuerdo|entiendo|dice|dicen|dijo|dijeron|informaron|explicaron|notificaron|' +
  '(?:he|ha|han|hemos) (?:dicho|informado|explicado|notificado|sabido|visto)|(?:tengo|tenemos|hay|tiene) (?:\\w+ )?(?:idea|informacion|datos?|conocimiento|acceso|certeza|seguridad)|estoy segur[oa]|estamos seguros)';
/** What may follow: "no sé cuáles son"; not "no se presentó", which says something. */
const OF_WHAT = '(?: (?:todavia|aun|bien|nada|exactamente|con certeza|(?:de|por|con|a) (?:que|cual|cuales|quien)|que|cual|cuales|cuando|como|si|el|la|los|las|del|de|en|al)(?: .*)?)?';

const FORMS = [
  `${WHO}no ${TO_WHOM}${KNOWING}${OF_WHAT}`,
  `${WHO}(?:lo |se )?(?:desconozco|desconocemos|desconocen?|ignoro|ignoramos|ignoran?)(?: .*)?`,
  '(?:ni|sin|ninguna) (?:idea|informacion|datos?|conocimiento)(?: .*)?',
  'quien sabe(?: .*)?',
  '(?:i|we|they)? ?(?:do not|don t|dont|does not|cannot|can t) (?:know|remember|recall|say|tell)(?: .*)?',
  '(?:i |we )?(?:have )?no (?:idea|information)(?: .*)?',
  '(?:i am |i m |we are )?(?:not sure|unsure)(?: .*)?',
  '(?:it is |it s )?(?:unknown|not known|not stated)(?: .*)?',
];
const NOT_KNOWN = new RegExp(`^(?:${FORMS.join('|')})$`, 'u');

/** "no sé", "no nos han dicho de qué lo acusan", "I don't know". */
export function saysNotKnown(text: string): boolean {
  return NOT_KNOWN.test(wordsOf(text));
}

/** "No sé, creo que agavillamiento": what follows a clause that says that it is not known; null where none says so. */
export function afterNotKnown(text: string): string | null {
  const [first = '', ...rest] = text.split(/([,;:.]|\s(?:pero|solo|but|only)\s)/iu);
  return saysNotKnown(first) ? rest.join('').replace(/^[,;:.\s]+/u, '') : null;
}

/** For what nobody could read: whether its first clause says that it is not known. */
export function beginsNotKnown(text: string): boolean {
  return afterNotKnown(text) !== null;
}

/** "El mismo día", "ese día": as the other date. */
export function saysSameDay(text: string): boolean {
  return /^(?:(?:fue|it was) )?(?:(?:el|ese|ese mismo|en el|on the|the|that) )?(?:mismo dia|dia|same day|day)$/u.test(wordsOf(text)) && /mismo|ese|same|that/u.test(wordsOf(text));
}

/** "No lo han detenido", "todavía no": where a day is asked for, that there is none. */
export function deniesDay(text: string): boolean {
  return /^(?:(?:todavia|aun|yet) )?(?:no|nunca|jamas|not|never|ningun[oa]?)(?: |$)/u.test(wordsOf(text)) || beginsNotKnown(text);
}

/**
 * Words by which a person says that there is no charge, or that none is known
 * yet: "todavía no hay imputación", "no le imputaron nada". Which, they are asked.
 */
export function deniesCharges(text: string): boolean {
  return /^(?:\w+ ){0,4}(?:no|sin|ningun[oa]?|nunca|without|not)(?: \w+){0,4}? (?:cargos?|imput\w+|delitos?|acus\w+|charge[sd]?|accused|indicted)(?: \w+){0,3}$/u.test(wordsOf(text));
}

/** A word alone that can mean that there is none, and that none is known. */
export function saysNothing(text: string): boolean {
  return /^(?:no|nada|nadie|ningun[oa]?|ningunos|ningunas|none|nothing|no one)$/u.test(wordsOf(text));
}

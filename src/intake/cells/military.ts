/**
 * "Militar": ranks, components and police, as lists write them. Every word of
 * the text must be one that says what somebody serves in; a text with another
 * word ("procurador general", "ex militar") stays unread.
 */

/** Spellings that are one word here. Abbreviations first, names of several words after. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:g\.? ?n\.? ?b?|e\.? ?j\.? ?b|f\.? ?a\.? ?n\.? ?b?)\.?(?=$|[^\p{L}])/gu, ' fanb '],
  [/\bs(?:gto|gt|ar?g|m)?\.?[ /.-]?(?:[1-3](?:r[oa]|d[oa]|er)?|primero|segundo|tercero)\b/gu, ' sargento '],
  [/\b(?:1er|2do|primer|segundo|1°|1ero)\.? (?=tte|tnte|teniente)/gu, ' '],
  [/\bguardias? (?:nacional(?:es)?|del pueblo|costas?)\b|\bnational guard\b/gu, ' fanb '],
  [/\bfuerzas? (?:armadas?|aereas?)\b|\barmed forces\b|\bair force\b|\binfanteri?a de marina\b|\binfante de marina\b|\baviacion militar\b|\bguardia de honor\b/gu, ' fanb '],
  // "Comisario general" is a rank of the police.
  [/(?<=\b(?:comisari[oa]|comisionad[oa]|inspectora?|supervisora?|director[a]?|detective) )(?:general|mayor)\b/gu, ' '],
  [/\b(?:de )?(?:navio|fragata|corbeta|division|brigada)\b/gu, ' '],
  [/\bpolicia nacional\b|\bpolicia de investigacion(?:es)?\b|\bcuerpo de investigaciones cientificas(?:,? penales y criminalisticas)?\b/gu, ' policia '],
];

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const SERVES = words(
  'militar militares uniformado uniformada military soldier soldado soldada alistado alistada tropa cabo distinguido sargento sgto sgt sargentos sergeant suboficial maestre ' +
  'teniente tenientes subteniente tte tnte stte subtte pte ptte lieutenant alferez capitan cap capt cptn captain mayor my mj major coronel coroneles cnel crnl tcnel tcnl ' +
  'tcrnel colonel general generales gral gb gd mg gj almirante contralmirante vicealmirante admiral cadete cadet ' +
  'fanb fan gnb gnbv gn ejercito ejercitos ejb army armada arb navy aviacion avb amb reservista reservistas reservist',
);
const POLICE = words(
  'policia policias policial policiales pnb cpnb cicpc ptj police policeman policewoman polizulia poliaragua policarabobo polichacao polimiranda polilara polimerida politachira ' +
  'policaracas polimaracaibo polisucre polibaruta polihatillo polianzoategui bombero bombera civil civiles civilian civilians paisano paisana particular',
);
/** Words that say neither. */
const BESIDE = words(
  'de del la el los las en y a al o the of in es soy is activo activa activos active servicio servicios service situacion retiro retirado retirada retirados retired r rr ej ejto av rva reserva ' +
  'bolivariano bolivariana bolivarianos bolivarianas nacional nacionales national estado estadal municipal regional venezolano venezolana venezuela ' +
  'funcionario funcionaria funcionarios oficial oficiales officer efectivo efectivos agente inspector inspectora supervisor supervisora comisario comisaria comisionado detective jefe jefa agregado agregada ' +
  'adscrito adscrita personal profesional miembro member plaza tercero segundo primero primer primera ayudante superior tecnico asimilado comando comandante componente div brig ayte ay',
);
/** A civilian with the rank of a soldier, and one who retired from something. */
const ASSIMILATED = words('asimilado asimilada');
const FORMER = words('retiro retirado retirada retirados retired reserva r rr');
/** Denies the armed forces as a whole: one component says nothing of the others. */
const BELONGS_TO_NONE = /^(?:no|not) (?:pertenece|forma parte|presta servicio|sirve|belongs?) (?:a|de|en|to) (?:la |las |the )?(?:fanb|fan|fuerzas? armadas?(?: nacional(?:es)?)?(?: bolivarianas?)?|armed forces)$/u;
/** "Hijo de un militar" says who else is. */
const RELATIVE = /\b(?:familiar|familia|hij[oa]|espos[oa]|herman[oa]|padre|madre|papa|mama|viud[oa]|pareja|prim[oa]|ti[oa]|sobrin[oa]|niet[oa]|novi[oa]|abuel[oa]|cunad[oa]|concubin[oa]|yerno|nuera|suegr[oa]|relative|son|daughter|wife|husband|brother|sister|father|mother|widow) (?:de |del |of )(?:un |una |la |el |los |a |an )?/u;
const NOT = /^(?:no|not)(?: (?:es|soy|is))?(?: (?:un |una )?(?=\p{L})|[ ,.;:(-]+|$)/u;
const DENIED = /^(?:no|not|non) (?:es |soy |is )?(?:un |una )?(?:militar|military|uniformad[oa])$/u;
/** "Civil (antes militar)", "policía militar": the words leave it open. */
const OPEN = null;

/** Whether the words say that the person serves or served; null where they do not say. @param folded see `fold` */
export function readService(folded: string): 'yes' | 'no' | null {
  const relative = RELATIVE.exec(folded);
  if (relative) {
    const before = folded.slice(0, relative.index).trim();
    const after = sidesOf(folded.slice(relative.index + relative[0].length));
    // Whose relative, and nothing else: the person is none.
    return after === OPEN || (before !== '' && sidesOf(before) !== 'no' && !/^no\b[ ,.;:(-]*$/u.test(before)) ? OPEN : 'no';
  }
  const yes = /^(?:si|yes)\b[ ,.;:(-]+/u.exec(folded);
  // "Sí (retirado)" is a plain yes; "sí (civil)" is none.
  if (yes) return sidesOf(`militar ${folded.slice(yes[0].length)}`);
  if (BELONGS_TO_NONE.test(folded)) return 'no';
  const no = NOT.exec(folded);
  if (!no) return sidesOf(folded);
  const rest = folded.slice(no[0].length);
  // "No militar", "no (policía)"; "no, retirado" answers two ways.
  const said = sidesOf(rest);
  return said === 'no' || DENIED.test(folded) ? 'no' : OPEN;
}

/** A rank, of a man or of a woman: "capitana", "tenienta". */
function servesIn(token: string): boolean {
  return SERVES.has(token) || (token.length > 6 && token.endsWith('a') && ['', 'o', 'e'].some((ending) => SERVES.has(token.slice(0, -1) + ending)));
}

/** What the words of a text say together; null where one of them is not understood or they say both. */
function sidesOf(folded: string): 'yes' | 'no' | null {
  let text = folded;
  for (const [spelling, word] of SPELLINGS) text = text.replace(spelling, word);
  const tokens = text.replace(/\b\d+(?:[rd][oa]|er|era)?\b/gu, ' ').split(/[^\p{L}]+/u).filter((token) => token !== '');
  const serves = tokens.some(servesIn);
  const police = tokens.some((token) => POLICE.has(token));
  if (serves === police || (police && tokens.some((token) => ASSIMILATED.has(token) || (FORMER.has(token) && tokens.some((one) => /^(?:civil|paisan)/u.test(one))))) || !tokens.every((token) => servesIn(token) || POLICE.has(token) || BESIDE.has(token))) return OPEN;
  return serves ? 'yes' : 'no';
}

/** Reads a cell of a closed list: the program's own codes first, then words. */
import { known, type KnownFact } from '../../case/case.ts';
import { definitionOf, type CaseFactId, type ChargeFactId } from '../../case/facts.ts';
import { reading, unreadable, type AnyFact, type Reading } from '../reading.ts';
import { factWords } from '../../i18n/facts.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { COURTS, phrasesFor } from '../../country/pack/phrases.ts';
import { lexiconOf, search, type Lexicon, type Meaning } from './lexicon.ts';
import { fold } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import { shown } from '../../text/sanitise.ts';

const lexicons = new Map<CaseFactId | ChargeFactId, Lexicon | null>();

/** The words of the country for a fact's values; null where it has none. */
function wordsFor(id: CaseFactId | ChargeFactId): Lexicon | null {
  const ready = lexicons.get(id);
  if (ready !== undefined) return ready;
  const phrases = phrasesFor(id);
  const made = phrases ? lexiconOf(phrases.entries, phrases.parts) : null;
  lexicons.set(id, made);
  return made;
}

/** Values of which a later one includes or specifies the earlier ones. */
const ORDERED: Partial<Record<CaseFactId | ChargeFactId, readonly string[]>> = {
  // A person on trial was charged and accused before; "firme" says more than "condenado".
  stage: ['not-charged', 'charged', 'accused', 'trial', 'convicted', 'final', 'served', 'closed'],
  result: ['none', 'injury', 'gravest-injury', 'death'],
  // "Tribunal de Control con competencia en terrorismo" is no ordinary court.
  court: ['ordinary', 'terrorism'],
};

/**
 * @param text not blank
 * @param words the part of it, or the form of it, in which phrases are looked for
 * @returns the fact narrowed to what the words leave possible, or unknown with a warning
 */
export function readChoice(id: CaseFactId | ChargeFactId, text: string, words = text): Reading {
  const values = definitionOf(id).values ?? [];
  const code = text.trim().toLowerCase();
  if (values.includes(code)) return { ...reading(known(code)), also: implied(id, code) };
  const labelled = labelsOf(id).get(fold(text));
  if (labelled !== undefined) return { ...reading(known(labelled)), also: implied(id, labelled) };
  const lexicon = wordsFor(id);
  if (!lexicon) return unreadable(text, 'value-unrecognised', { accepted: values.join(', ') });
  const found = search(words, lexicon);
  if (found.meanings.length === 0) return unreadable(text, 'value-unrecognised', { accepted: values.join(', ') });
  if (found.hedged) return unreadable(text, 'value-hedged');
  if (found.meanings.every((meaning) => meaning.byFunction === true) && found.rest.some(couldNameAnother)) return unreadable(text, 'value-unrecognised', { accepted: values.join(', ') });
  const also = sideFacts(found.meanings, text);
  const telling = found.meanings.filter((meaning) => meaning.values.length > 0);
  // "Tribunal Militar Primero de Juicio" is a military court, whatever its function.
  const named = telling.filter((meaning) => meaning.byFunction !== true);
  const narrowed = narrow(id, named.length > 0 ? named : telling);
  if (narrowed.length === 0) {
    // "Orden de captura" under "stage": it is understood, and says something else.
    return { fact: { unknown: 'unreadable', text }, also, warnings: [{ code: 'other-fact-stated', values: { text: shown(text), fact: also.map(([other]) => other).join(', ') } }] };
  }
  if (takenBack(id, narrowed, fold(text)) || (id === 'stage' && goesOn(telling, fold(text)))) return unreadable(text, 'value-hedged');
  const fact: KnownFact<string> = { values: narrowed, text };
  const warnings = narrowed.length > 1 ? [{ code: 'value-several' as const, values: { text: shown(text), values: narrowed.join(', ') } }] : [];
  return { fact, also, warnings };
}

/** Words that could be one of another jurisdiction's, abbreviated: beside them the function says nothing. */
const OTHER_JURISDICTION = /milit|castren|^(?:tm|jm|cm|mil)[a-z]{0,2}\d{0,2}[a-z]?$/u;
let jurisdictions: readonly string[] | undefined;

/** "Tribunal Militra 3° de Control", "TM3 de Control". */
function couldNameAnother(clause: string): boolean {
  jurisdictions ??= (COURTS.facts['court'] ?? []).filter(({ means }) => !means.includes('ordinary')).flatMap(({ words }) => words.map(fold)).filter((word) => /^\p{L}{6,}$/u.test(word));
  const names = jurisdictions;
  return clause.split(' ').some((word) => OTHER_JURISDICTION.test(word) || (word.length > 5 && nearest(word, names) !== undefined));
}

/** An acquittal or a dismissal that was appealed has closed nothing yet, and one of some charges leaves the others. */
const NOT_OVER = /\b(?:apel|recurr|recurso|impugn|casacion|appeal|sigue|continua|mantiene|persist|pero|salvo|excepto|menos|but|except|still)/u;
/** "Cerrado el lapso de investigación": a part of the procedure ended, not the case. */
const PART = '\\b(?:lapso|fase|etapa|periodo|plazo|investigacion|debate|audiencia|juicio|phase|investigation|hearing|trial)\\b';
const ENDED = '\\b(?:cerr(?:ad|o\\b)|closed|terminad|concluid|concluyo|culminad|culmino|finalizad|finalizo|ended)';
const PART_CLOSED = new RegExp(`${ENDED}.*${PART}|${PART}.*${ENDED}`, 'u');
/** "Cárcel militar", "procesado militar": what is military is not the court. */
const OTHERS_MILITARY = /\b(?:carcel(?:es)?|prision|recinto|centro(?: \p{L}+)?|hospital|policia|funcionari[oa]|efectivo|procesad[oa]|imputad[oa]|acusad[oa]|abogad[oa]|oficial|ex|fuerte|base|unidad|instalacion|inteligencia|contrainteligencia) militar(?:es)?\b/u;
/** "Aún no concedida" is no refusal. */
const NOT_YET = /\b(?:aun|todavia|yet|hasta)\b/u;

/** An amnesty that was appealed or suspended may be none. */
const STAYED = /\b(?:apel|recurr|recurso|impugn|suspen|pero|appeal|but)/u;

/** What stands beside the words found and takes them back, fact by fact. */
function takenBack(id: CaseFactId | ChargeFactId, values: readonly string[], folded: string): boolean {
  if (id === 'stage') return (values.includes('closed') && NOT_OVER.test(folded)) || (!values.includes('convicted') && !values.includes('final') && PART_CLOSED.test(folded));
  if (id === 'court') return values.includes('military') && OTHERS_MILITARY.test(folded);
  return id === 'decision' && ((values.includes('refused') && NOT_YET.test(folded)) || (!values.includes('refused') && values.includes('granted') && STAYED.test(folded)));
}

/** "Absuelto por uno, condenado por otro": what closed was not all of it. */
function goesOn(meanings: readonly Meaning[], folded: string): boolean {
  const [closed, last] = [meanings.findIndex(({ values }) => values.includes('closed')), meanings.findLastIndex(({ values }) => !values.includes('closed'))];
  return closed >= 0 && last >= 0 && (last > closed || /\b(?:por|for|of)\b/u.test(folded));
}

const labels = new Map<string, ReadonlyMap<string, string>>();

/** The program's own words for the values, as they stand in its lists. */
function labelsOf(id: CaseFactId | ChargeFactId): ReadonlyMap<string, string> {
  const ready = labels.get(id);
  if (ready) return ready;
  const made = new Map<string, string>();
  for (const language of LANGUAGES) {
    const words = (factWords[language].values as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>)[id];
    for (const [value, label] of Object.entries(words ?? {})) made.set(fold(label), value);
  }
  labels.set(id, made);
  return made;
}

/** What a code says of other facts. */
function implied(id: string, code: string): readonly (readonly [CaseFactId, AnyFact])[] {
  return id === 'custody' && code === 'abroad' ? [['abroad', known('yes')]] : id === 'custody' && code === 'wanted' ? [['a-derecho', known('no')]] : [];
}

function sideFacts(meanings: readonly Meaning[], text: string): readonly (readonly [CaseFactId, AnyFact])[] {
  const facts = new Map<CaseFactId, Set<string>>();
  for (const meaning of meanings) {
    for (const [id, value] of Object.entries(meaning.also ?? {})) {
      const values = facts.get(id as CaseFactId) ?? new Set();
      facts.set(id as CaseFactId, values.add(value));
    }
  }
  return [...facts].map(([id, values]) => [id, { values: [...values], text }] as const);
}

/** What several phrases in one cell leave possible together. */
function narrow(id: CaseFactId | ChargeFactId, meanings: readonly Meaning[]): readonly string[] {
  const sets = meanings.map((meaning) => meaning.values);
  if (sets.length === 0) return [];
  const common = (sets[0] ?? []).filter((value) => sets.every((set) => set.includes(value)));
  if (common.length > 0) return common;
  const all = [...new Set(sets.flat())];
  if (id === 'custody') return custodyOf(all);
  const order = ORDERED[id];
  if (!order || !all.every((value) => order.includes(value))) return all;
  const rank = (set: readonly string[]) => Math.max(...set.map((value) => order.indexOf(value)));
  const furthest = Math.max(...sets.map(rank));
  return sets.find((set) => rank(set) === furthest) ?? all;
}

/** "En libertad, con presentaciones" is under measures; "excarcelado, casa por cárcel" is under house arrest. */
function custodyOf(values: readonly string[]): readonly string[] {
  const has = (value: string) => values.includes(value);
  const only = (...allowed: string[]) => values.every((value) => allowed.includes(value));
  if (only('free', 'measures')) return ['measures'];
  if (has('house-arrest') && only('house-arrest', 'measures')) return ['house-arrest'];
  if (has('abroad') && only('abroad', 'wanted')) return ['abroad'];
  return values;
}

/**
 * Names with something more: an adjective, a person, a means. What is added
 * is read past only where every word of it is one that names of offences
 * have, and where together they could name another offence, that one stays
 * possible too. An unknown word leaves the charge unread.
 */
import type { AmbiguousWord } from './catalogue.ts';
import type { Word } from './reading.ts';
import { fold, stem } from './normalise.ts';

/** Offences that words name, each perhaps only on some days or before some court. */
export interface Named {
  readonly offences: readonly string[];
  readonly only?: AmbiguousWord['only'];
}

/** What the names of a catalogue say of words. */
export interface NameBook {
  /** What these words and no others name; null where nothing. */
  named(words: readonly string[]): Named | null;
  /** All names whose words are among these. */
  within(words: ReadonlySet<string>): readonly { readonly words: readonly string[]; readonly offences: readonly string[] }[];
  /** Whether some name has the word. */
  isHeard(word: string): boolean;
  /** Names of offences that are the same whatever they are done to. */
  takesObject(words: readonly string[]): boolean;
  /** Names of offences that are done to another offence, as encubrimiento. */
  takesOffence(words: readonly string[]): boolean;
}

const set = (...words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => stem(fold(word))));
/** Adjectives that make no other offence, those first that are left out first. */
const MILD = set('intencional', 'doloso', 'dolosa', 'voluntario', 'voluntaria', 'personal', 'simple', 'genérico', 'genérica', 'ilícito', 'ilícita', 'presunto', 'presunta', 'supuesto', 'supuesta');
const AGGRAVATING = set('agravado', 'agravada', 'violento', 'violenta');
/** Words that go on after a name. */
const OPENERS = set('con', 'contra', 'por', 'durante', 'concerniente', 'relativo', 'relativa', 'referente');
const OPENED_BY = new Set(['para', 'en', '(']);
const OBJECT_OF = new Set(['a', 'al', 'de', 'del', 'en', '(']);
/** After these the words tell a part in the offence, say that it was none, or that there are others. */
const NEVER = set('grado', 'calidad', 'carácter', 'condición', 'no', 'sin', 'ni', 'salvo', 'excepto', '?', '¿', 'otro', 'otra', 'demás', 'muerte', 'muerto', 'muerta', 'fallecido', 'resultado');
/** Persons, places and things that no name has and that say nothing. */
const HARMLESS = set(
  'modalidad', 'ocultamiento', 'transporte', 'distribución', 'Estado', 'venezolano', 'venezolana', 'República', 'Bolivariana', 'Venezuela', 'Nación', 'nacional', 'gobierno', 'colectividad', 'ciudadano', 'ciudadana',
  'funcionario', 'funcionaria', 'policial', 'policía', 'militar', 'efectivo', 'guardia', 'persona', 'bien', 'público', 'pública', 'privado', 'privada', 'ajeno', 'delito', 'vía', 'manifestación', 'protesta', 'lesionar', 'cometer',
  'vehículo', 'patrulla', 'unidad', 'edificio', 'sede', 'local', 'comercio', 'institución', 'republicano', 'republicana', 'constitucional', 'seguridad', 'concerniente', 'relativo', 'referente',
);

/** The name that the words are with something more, and what else they can mean; null where they cannot be read. */
export function loosened(all: readonly Word[], book: NameBook): Named | null {
  const words = all.filter((word) => word.modifier === null);
  const manner = all.filter((word) => word.modifier !== null).map((word) => word.stem);
  // A name that tells the degree itself goes before one that does not.
  for (const beside of manner.length > 0 ? [manner, []] : [[]]) {
    for (let end = words.length; end > 0; end -= 1) {
      const [core, rest] = [words.slice(0, end).map((word) => word.stem), words.slice(end)];
      for (const kept of withoutAdjectives(core)) {
        const name = [...kept, ...beside];
        const named = book.named(name);
        if (named && droppable(rest, kept, book)) return book.takesOffence(kept) ? named : { ...named, offences: withOthers(named.offences, name, all, book) };
      }
    }
  }
  return null;
}

/** The words themselves, then without the mild adjectives, then without those that aggravate. */
function withoutAdjectives(core: readonly string[]): readonly (readonly string[])[] {
  const [head = '', ...others] = core;
  const mild = others.filter((word) => MILD.has(word));
  const forms = [core, ...mild.map((left) => [head, ...others.filter((word) => word !== left)])];
  const plain = [head, ...others.filter((word) => !MILD.has(word))];
  const bare = [head, ...others.filter((word) => !MILD.has(word) && !AGGRAVATING.has(word))];
  const softened = [head, ...others.filter((word) => !AGGRAVATING.has(word))];
  return [...forms, plain, softened, bare].filter((form, i, list) => list.findIndex((other) => other.join() === form.join()) === i);
}

/** Whether a word goes on with a name before it. */
export function isOpened(word: Word | undefined): boolean {
  return word !== undefined && (OPENERS.has(word.stem) || OPENED_BY.has(word.after ?? '') || OBJECT_OF.has(word.after ?? ''));
}

function droppable(rest: readonly Word[], core: readonly string[], book: NameBook): boolean {
  const [first] = rest;
  if (!first) return true;
  if (rest.some((word) => NEVER.has(word.stem) || !(HARMLESS.has(word.stem) || OPENERS.has(word.stem) || book.isHeard(word.stem)))) return false;
  if (OPENERS.has(first.stem) || OPENED_BY.has(first.after ?? '')) return true;
  return OBJECT_OF.has(first.after ?? '') && (book.takesObject(core) || book.takesOffence(core));
}

/** Offences that the words name as well, in other terms. A name that also means the first ones says nothing new. */
function withOthers(offences: readonly string[], name: readonly string[], all: readonly Word[], book: NameBook): readonly string[] {
  const stems = new Set(all.map((word) => word.stem));
  const manner = all.filter((word) => word.modifier !== null && name.includes(word.stem)).map((word) => word.stem);
  const others = book.within(stems).filter(
    (other) =>
      other.words.some((word) => !name.includes(word)) &&
      manner.every((word) => other.words.includes(word)) &&
      !other.offences.some((id) => offences.includes(id)),
  );
  return [...new Set([...offences, ...others.flatMap((other) => other.offences)])];
}

/** Bodies that an offence harms. */
const BODIES = set('orden', 'fe', 'administración', 'justicia', 'sociedad', 'identidad', 'omitida', 'omitidas', 'adolescente', 'niño', 'niña', 'víctima', 'empresa', 'patrimonio', 'comunidad', 'paz', 'tesoro', 'ente', 'titular', 'cédula', 'portador', 'portadora', 'c', 'i', 'ci', 'v', 'número', 'n', 'demás', 'otro', 'otra');

/** Whether words are whom an offence harmed: known bodies, or names with capitals of which no word is one of an offence. */
export function isPerson(written: string, words: readonly Word[], isHeard: (word: string) => boolean): boolean {
  const capitals = new Set(written.split(/[^\p{L}]+/u).filter((word) => /^\p{Lu}/u.test(word)).map((word) => stem(fold(word))));
  const isBody = (word: string) => HARMLESS.has(word) || BODIES.has(word) || /^\d/.test(word);
  return words.every((word) => isBody(word.stem)) || words.every((word) => isBody(word.stem) || (capitals.has(word.stem) && !isHeard(word.stem)));
}

/**
 * What a fragment of a cell says: words of an offence, words of degree and
 * participation, articles and statutes. Every token ends up in one of them,
 * so that nothing is dropped in silence.
 */
import { articleOf } from './articles.ts';
import type { Article, ArticlePart } from './articles.ts';
import type { Modifier } from './catalogue.ts';
import { fold, stem, tokens } from './normalise.ts';
import type { Token } from './normalise.ts';
import type { Phrases } from './phrases.ts';

/** The code that a number means of which nothing else is said: its key in the catalogue. */
export const PENAL_CODE = 'cp';

/** An article cited, with the statutes that its statute's name can mean (null: none named). */
export interface Citation {
  readonly article: Article;
  readonly statutes: readonly string[] | null;
  /** The edition, where the file gives it: its year, as in `Código Penal de 2000`, or that it is not the one in force, as in `Código Penal derogado`. */
  readonly year: number | 'earlier' | null;
  /** Stands beside the charge's own article: `en relación con el artículo 29`. */
  readonly beside: boolean;
}

export interface Word {
  readonly stem: string;
  readonly modifier: Modifier | null;
  /** The small word, or the bracket, before it. */
  readonly after: string | null;
}

export interface Reading {
  /** The words that can name an offence, modifiers included; `modifier` where the word belongs to one. */
  readonly words: readonly Word[];
  readonly citations: readonly Citation[];
  /** Statutes named without an article. */
  readonly statutes: readonly (readonly string[])[];
  /** Begins as a citation does, so that it belongs to the charge before. */
  readonly tail: boolean;
  /** Its statute is that of the charges before too: `ambos del Código Penal`. */
  readonly shared: boolean;
  /** What it ends in: somebody who was harmed, the name of a statute that the catalogue lacks. */
  readonly ends: 'victim' | 'statute' | null;
  /** The words of those who were harmed: names of persons, and nothing to keep. */
  readonly victims: readonly Word[];
}

export interface Vocabulary {
  readonly statutes: Phrases<string>;
  readonly modifiers: Phrases<Modifier>;
}

/** Words that join a modifier to a charge: `en grado de`, `en calidad de`, `de forma`. */
const JOINTS = new Set(['grado', 'calidad', 'caracter', 'condicion', 'forma', 'como']);
const SUB = new Set(['ord', 'ordinal', 'num', 'numeral', 'nro', 'n', 'numero', 'inciso']);
const HIGHEST_ORDINAL = 30;
const NTH: Readonly<Record<string, ArticlePart>> = {
  primer: '1', primero: '1', segundo: '2', tercer: '3', tercero: '3', cuarto: '4', unico: 'any', ultimo: 'any',
};
const COUNTED: Readonly<Record<string, ArticlePart>> = { '1': '1', '2': '2', '3': '3', '4': '4' };
const NTH_ENDING = new Set(['er', 'ro', 'do', 'to']);
const APARTE = 'aparte';

/** Words behind a citation that say nothing of the offence. */
const CITING = new Set(
  [
    'artículo', 'articulado', 'numeral', 'ordinal', 'literal', 'aparte', 'encabezamiento', 'párrafo', 'parágrafo', 'inciso', 'supuesto', 'parte', 'fine', 'in',
    'norma', 'normativa', 'texto', 'legal', 'ley', 'código', 'reglamento', 'citado', 'citada', 'referido', 'referida', 'mencionado', 'mencionada', 'mismo', 'misma', 'dicho', 'dicha',
    'indicado', 'indicada', 'señalado', 'señalada', 'especial', 'sustantivo', 'sustantiva', 'adjetivo', 'adjetiva', 'penal', 'vigente', 'derogado', 'derogada', 'reformado', 'reformada', 'aplicable', 'actual',
    'momento', 'fecha', 'época', 'tiempo', 'hecho', 'ocurrieron', 'ocurrido', 'ocurrida', 'cometieron', 'cometió', 'ocurrió', 'comisión', 'entonces', 'cual', 'relación', 'concordancia', 'armonía',
    'orden', 'cada', 'uno', 'una', 'primer', 'primero', 'primera', 'segundo', 'segunda', 'tercer', 'tercero', 'tercera', 'cuarto', 'cuarta', 'único', 'última', 'último', 'siguiente', 'sus', 'esto', 'esta', 'este', 'es', 'decir',
    'con', 'por', 'así', 'como', 'también', 'agravante', 'atenuante', 'genérica', 'circunstancia', 'delito', 'disposición', 'gaceta', 'oficial', 'extraordinaria', 'extraordinario', 'número', 'respectivo', 'respectiva',
    'ejusdem', 'eiusdem', 'ibidem', 'lo', 'le', 'les', 'er', 'ero', 'ro', 'do', 'to', 'ra', 'da',
  ].map((word) => stem(fold(word))),
);
/** Begin the name of a statute. */
const STATUTE = new Set(['ley', 'codigo', 'reglamento', 'decreto', 'estatuto', 'convencion', 'convenio']);
/** Say of a statute that it is not the one in force. */
const EARLIER = new Set(['derogado', 'derogada', 'anterior', 'viejo', 'vieja', 'antiguo', 'antigua', 'abrogado', 'abrogada', 'previo', 'previa']);
/** Whom it matters to have harmed: another article punishes it. */
const TELLING_VICTIMS = new Set(['presidente', 'presidenta']);

type Mode = 'name' | 'cites' | 'beside' | 'victim';

interface OpenCitation {
  number: string;
  sub: string[];
  parts: ArticlePart[];
  statutes: readonly string[] | null;
  year: Citation['year'];
  beside: boolean;
}

/** Reads one fragment, in time linear in its length. */
export function readFragment(text: string, vocabulary: Vocabulary): Reading {
  return new FragmentReader(tokens(text), vocabulary).read();
}

class FragmentReader {
  readonly #tokens: readonly Token[];
  readonly #vocabulary: Vocabulary;
  readonly #wholes: readonly (string | null)[];
  readonly #words: { stem: string; modifier: Modifier | null; after: string | null }[] = [];
  readonly #citations: OpenCitation[] = [];
  readonly #loose: (readonly string[])[] = [];
  /** The statute and year that hold for the articles that follow them. */
  #statute: { keys: readonly string[]; year: Citation['year']; used: boolean } | null = null;
  /** The article to which a following `numeral 1` or `aparte` belongs. */
  #open: OpenCitation | null = null;
  /** `numeral 1 del artículo 406`: what stands before its article. */
  #pending: Pick<OpenCitation, 'sub' | 'parts'> = { sub: [], parts: [] };
  #mode: Mode = 'name';
  #tail = false;
  #shared = false;
  #ends: Reading['ends'] = null;
  readonly #victims: Word[] = [];

  constructor(list: readonly Token[], vocabulary: Vocabulary) {
    this.#tokens = list;
    this.#vocabulary = vocabulary;
    this.#wholes = list.map((token) => (token.kind === 'word' ? token.whole : null));
  }

  read(): Reading {
    const [first, second] = this.#tokens;
    this.#tail = first?.kind === 'mark' || first?.kind === 'literal' || (first !== undefined && second === undefined && first.text !== 'delito' && CITING.has(first.text)) || (first !== undefined && isPart(first.text));
    if (this.#tail) this.#mode = 'cites';
    let i = 0;
    while (i < this.#tokens.length) {
      i += this.#markAt(i) || this.#statuteAt(i) || this.#partAt(i) || this.#subAt(i) || this.#articleAt(i) || this.#unknownStatuteAt(i) || this.#wordAt(i);
    }
    this.#settleStatute();
    return {
      words: this.#markModifiers(),
      citations: this.#citations.map(({ statutes, year, beside, ...article }) => ({ article, statutes, year, beside })),
      statutes: this.#loose,
      tail: this.#tail,
      shared: this.#shared,
      ends: this.#mode === 'victim' ? 'victim' : this.#ends,
      victims: this.#victims,
    };
  }

  #markAt(i: number): number {
    const token = this.#tokens[i];
    if (token?.kind !== 'mark') return 0;
    this.#open = null;
    // `en relación con lo establecido en`: still beside.
    if (token.text === 'cites' && this.#mode === 'beside' && this.#tokens[i - 1]?.kind === 'mark') return 1;
    if (token.text !== 'shared') this.#mode = token.text as Mode;
    else {
      this.#shared = true;
      if (this.#mode === 'name' || this.#mode === 'victim') this.#mode = 'cites';
    }
    return 1;
  }

  #statuteAt(i: number): number {
    const lead = EARLIER.has(this.#wholes[i] ?? '') ? 1 : 0;
    const match = this.#vocabulary.statutes.at(this.#wholes, i + lead);
    if (!match) return 0;
    const next = this.#tokens[i + lead + match.length];
    const dated = next?.kind === 'number' && next.text.length === 4 ? Number(next.text) : null;
    const trail = dated !== null || EARLIER.has(next?.whole ?? '') ? 1 : 0;
    const year = dated ?? (lead + trail > 0 ? 'earlier' : null);
    this.#settleStatute();
    const waiting = this.#giveStatute(match.values, year);
    this.#statute = waiting ? null : { keys: match.values, year, used: false };
    if (this.#mode !== 'beside') this.#mode = 'cites';
    return lead + match.length + trail;
  }

  /** Whether there were articles that waited for a statute. */
  #giveStatute(statutes: readonly string[], year: Citation['year']): boolean {
    const waiting = this.#citations.filter((citation) => citation.statutes === null);
    for (const citation of waiting) Object.assign(citation, { statutes, year });
    return waiting.length > 0;
  }

  /** Behind an article, a statute that the catalogue does not know: its name goes on up to the end or to the next citation. */
  #unknownStatuteAt(i: number): number {
    const token = this.#tokens[i];
    if (token?.kind !== 'word' || !STATUTE.has(token.whole) || this.#mode === 'name' || this.#mode === 'victim' || this.#citations.length === 0) return 0;
    let end = i + 1;
    while (this.#tokens[end]?.kind === 'word') end += 1;
    const named = this.#tokens.slice(i, end).some(({ text }) => !CITING.has(text));
    if (named) {
      this.#giveStatute([], null);
      if (end === this.#tokens.length) this.#ends = 'statute';
    }
    return end - i;
  }

  #settleStatute(): void {
    if (this.#statute && !this.#statute.used) this.#loose.push(this.#statute.keys);
    this.#statute = null;
  }

  /** `encabezamiento`, `aparte`, `segundo aparte`, `1er aparte`, after an article. */
  #partAt(i: number): number {
    const [first, second, third] = this.#tokens.slice(i, i + 3);
    const open = this.#open ?? (second?.text === 'articulo' || third?.text === 'articulo' ? this.#pending : null);
    if (!open || !first) return 0;
    if (first.kind === 'word' && first.text === 'encabezamiento') return this.#addPart(open, 'head', 1);
    if (first.kind === 'word' && first.text === APARTE) return this.#addPart(open, 'any', 1);
    if (first.kind === 'word' && second && second.text === APARTE && Object.hasOwn(NTH, first.text)) {
      return this.#addPart(open, NTH[first.text] ?? 'any', 2);
    }
    const counted = first.kind === 'number' ? COUNTED[first.text] : undefined;
    if (counted && second && second.text === APARTE) return this.#addPart(open, counted, 2);
    if (counted && second && third && NTH_ENDING.has(second.text) && third.text === APARTE) return this.#addPart(open, counted, 3);
    return 0;
  }

  #addPart(open: Pick<OpenCitation, 'parts'>, part: ArticlePart, length: number): number {
    open.parts.push(part);
    return length;
  }

  /** `numeral 1`, `ord. 25`, `literal a`: of the article before; without one they are words of the charge. */
  #subAt(i: number): number {
    const [first, second] = this.#tokens.slice(i, i + 2);
    if (first?.kind === 'literal') {
      if (this.#open) this.#open.sub.push(first.text);
      else if (this.#mode === 'name') this.#pushWord(first.text, null);
      return 1;
    }
    if (first?.kind !== 'word' || !SUB.has(first.text) || second?.kind !== 'number') return 0;
    const listed = this.#listedSubs(i + 1);
    const before = this.#tokens[i + 1 + listed.length]?.text === 'articulo';
    if (!this.#open && (before || this.#mode !== 'name')) {
      if (listed.length === 1 && before) this.#pending.sub.push(...listed.flatMap((sub) => sub.split(/[.-]/)));
    } else if (!this.#open) for (const word of ['ordinal', ...listed]) this.#pushWord(word, null);
    // Several ordinals are any of them: the article without an ordinal.
    else if (listed.length === 1) this.#open.sub.push(...listed.flatMap((sub) => sub.split(/[.-]/)));
    return 1 + listed.length;
  }

  /** The numbers of `ordinales 11, 20 y 26`; no article of an offence in the Penal Code is as low. */
  #listedSubs(start: number): string[] {
    const listed: string[] = [];
    for (let i = start; i < this.#tokens.length; i += 1) {
      const token = this.#tokens[i];
      if (token?.kind !== 'number' || (i > start && Number.parseInt(token.text, 10) > HIGHEST_ORDINAL)) break;
      listed.push(token.text);
    }
    return listed;
  }

  #articleAt(i: number): number {
    const token = this.#tokens[i];
    if (token?.kind === 'word' && token.text === 'articulo' && this.#tokens[i + 1]?.kind === 'number') {
      if (this.#mode === 'victim') this.#mode = 'cites';
      return 1;
    }
    // A number of a victim is that of a document.
    if (token?.kind === 'number' && this.#mode === 'victim') return 1;
    if (token?.kind !== 'number' || token.text.length === 4 && /^\d+$/.test(token.text)) return 0;
    const article = articleOf(token.text);
    if (!article) return 0;
    if (this.#statute && this.#mode !== 'beside') this.#statute.used = true;
    this.#open = {
      number: article.number,
      sub: [...article.sub, ...this.#pending.sub],
      parts: this.#pending.parts,
      statutes: this.#statute?.keys ?? null,
      year: this.#statute?.year ?? null,
      beside: this.#mode === 'beside',
    };
    this.#pending = { sub: [], parts: [] };
    if (this.#mode === 'name') this.#mode = 'cites';
    this.#citations.push(this.#open);
    return 1;
  }

  #wordAt(i: number): number {
    this.#open = null;
    const token = this.#tokens[i];
    if (!token) return 1;
    if (this.#mode === 'victim') {
      if (TELLING_VICTIMS.has(token.text)) this.#pushWord(token.text, 'en');
      else this.#victims.push({ stem: token.text, modifier: null, after: token.after });
    } else if (this.#mode === 'name' || !CITING.has(token.text)) {
      this.#pushWord(token.text, token.after);
      this.#mode = 'name';
    }
    return 1;
  }

  #pushWord(word: string, after: string | null): void {
    this.#words.push({ stem: word, modifier: null, after });
  }

  #markModifiers(): Reading['words'] {
    const marked = this.#words;
    const words = marked.map((word) => word.stem);
    for (let i = 0; i < marked.length; ) {
      const match = this.#vocabulary.modifiers.at(words, i);
      const [modifier] = match?.values ?? [];
      if (!match || !modifier) {
        i += 1;
        continue;
      }
      for (const word of marked.slice(i, i + match.length)) word.modifier = modifier;
      for (let before = i - 1; before >= 0 && JOINTS.has(words[before] ?? ''); before -= 1) {
        const joint = marked[before];
        if (joint) joint.modifier = modifier;
      }
      i += match.length;
    }
    return marked;
  }
}

/** Whether a word tells a part of an article, so that what begins with it belongs to a citation before. */
function isPart(word: string): boolean {
  return SUB.has(word) || word === APARTE || word === 'encabezamiento';
}

/** Two fragments read as one. */
export function joinReadings(first: Reading, second: Reading): Reading {
  return {
    words: [...first.words, ...second.words],
    citations: [...first.citations, ...second.citations],
    statutes: [...first.statutes, ...second.statutes],
    tail: first.tail,
    shared: first.shared || second.shared,
    ends: second.ends,
    victims: [...first.victims, ...second.victims],
  };
}

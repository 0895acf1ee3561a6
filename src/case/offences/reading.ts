/**
 * What a fragment of a cell says: words of an offence, words of degree and
 * participation, articles and statutes. Every token ends up in one of them,
 * so that nothing is dropped in silence.
 */
import { articleOf } from './articles.ts';
import type { Article, ArticlePart } from './articles.ts';
import type { Modifier } from './catalogue.ts';
import { tokens } from './normalise.ts';
import type { Token } from './normalise.ts';
import type { Phrases } from './phrases.ts';

/** An article cited, with the statutes that its statute's name can mean (null: none named). */
export interface Citation {
  readonly article: Article;
  readonly statutes: readonly string[] | null;
  /** Year of the edition, where the file gives it: `Código Penal de 2000`. */
  readonly year: number | null;
}

export interface Reading {
  /** Stems of the words that are left, modifiers included; `modifier` where the word belongs to one. */
  readonly words: readonly { readonly stem: string; readonly modifier: Modifier | null }[];
  readonly citations: readonly Citation[];
  /** Statutes named without an article. */
  readonly statutes: readonly (readonly string[])[];
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

interface OpenCitation {
  number: string;
  sub: string[];
  parts: ArticlePart[];
  statutes: readonly string[] | null;
  year: number | null;
}

/** Reads one fragment, in time linear in its length. */
export function readFragment(text: string, vocabulary: Vocabulary): Reading {
  return new FragmentReader(tokens(text), vocabulary).read();
}

class FragmentReader {
  readonly #tokens: readonly Token[];
  readonly #vocabulary: Vocabulary;
  readonly #wholes: readonly (string | null)[];
  readonly #words: string[] = [];
  readonly #citations: OpenCitation[] = [];
  readonly #loose: (readonly string[])[] = [];
  /** The statute and year that hold for the articles that follow them. */
  #statute: { keys: readonly string[]; year: number | null; used: boolean } | null = null;
  /** The article to which a following `numeral 1` or `aparte` belongs. */
  #open: OpenCitation | null = null;

  constructor(list: readonly Token[], vocabulary: Vocabulary) {
    this.#tokens = list;
    this.#vocabulary = vocabulary;
    this.#wholes = list.map((token) => (token.kind === 'word' ? token.whole : null));
  }

  read(): Reading {
    let i = 0;
    while (i < this.#tokens.length) {
      i += this.#statuteAt(i) || this.#partAt(i) || this.#subAt(i) || this.#articleAt(i) || this.#wordAt(i);
    }
    this.#settleStatute();
    return {
      words: this.#markModifiers(),
      citations: this.#citations.map(({ statutes, year, ...article }) => ({ article, statutes, year })),
      statutes: this.#loose,
    };
  }

  #statuteAt(i: number): number {
    const match = this.#vocabulary.statutes.at(this.#wholes, i);
    if (!match) return 0;
    const next = this.#tokens[i + match.length];
    const year = next?.kind === 'number' && next.text.length === 4 ? Number(next.text) : null;
    this.#settleStatute();
    const waiting = this.#citations.filter((citation) => citation.statutes === null);
    for (const citation of waiting) Object.assign(citation, { statutes: match.values, year });
    this.#statute = waiting.length > 0 ? null : { keys: match.values, year, used: false };
    return match.length + (year === null ? 0 : 1);
  }

  #settleStatute(): void {
    if (this.#statute && !this.#statute.used) this.#loose.push(this.#statute.keys);
    this.#statute = null;
  }

  /** `encabezamiento`, `aparte`, `segundo aparte`, `1er aparte`, after an article. */
  #partAt(i: number): number {
    const open = this.#open;
    const [first, second, third] = this.#tokens.slice(i, i + 3);
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

  #addPart(open: OpenCitation, part: ArticlePart, length: number): number {
    open.parts.push(part);
    return length;
  }

  /** `numeral 1`, `ord. 25`, `literal a`: of the article before; without one they are words of the charge. */
  #subAt(i: number): number {
    const [first, second] = this.#tokens.slice(i, i + 2);
    if (first?.kind === 'literal') {
      if (this.#open) this.#open.sub.push(first.text);
      else this.#words.push(first.text);
      return 1;
    }
    if (first?.kind !== 'word' || !SUB.has(first.text) || second?.kind !== 'number') return 0;
    const listed = this.#listedSubs(i + 1);
    if (!this.#open) this.#words.push('ordinal', ...listed);
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
    if (token?.kind === 'word' && token.text === 'articulo' && this.#tokens[i + 1]?.kind === 'number') return 1;
    if (token?.kind !== 'number' || token.text.length === 4 && /^\d+$/.test(token.text)) return 0;
    const article = articleOf(token.text);
    if (!article) return 0;
    if (this.#statute) this.#statute.used = true;
    this.#open = {
      number: article.number,
      sub: [...article.sub],
      parts: [],
      statutes: this.#statute?.keys ?? null,
      year: this.#statute?.year ?? null,
    };
    this.#citations.push(this.#open);
    return 1;
  }

  #wordAt(i: number): number {
    this.#open = null;
    const token = this.#tokens[i];
    if (token) this.#words.push(token.text);
    return 1;
  }

  #markModifiers(): Reading['words'] {
    const marked: { stem: string; modifier: Modifier | null }[] = this.#words.map((stem) => ({ stem, modifier: null }));
    for (let i = 0; i < marked.length; ) {
      const match = this.#vocabulary.modifiers.at(this.#words, i);
      const [modifier] = match?.values ?? [];
      if (!match || !modifier) {
        i += 1;
        continue;
      }
      for (const word of marked.slice(i, i + match.length)) word.modifier = modifier;
      for (let before = i - 1; before >= 0 && JOINTS.has(this.#words[before] ?? ''); before -= 1) {
        const joint = marked[before];
        if (joint) joint.modifier = modifier;
      }
      i += match.length;
    }
    return marked;
  }
}

/** Two fragments read as one. */
export function joinReadings(first: Reading, second: Reading): Reading {
  return {
    words: [...first.words, ...second.words],
    citations: [...first.citations, ...second.citations],
    statutes: [...first.statutes, ...second.statutes],
  };
}

/** Words with which the law file is shown, checked, tested and compared. */
import type { ConditionWords } from '../law/condition-words.ts';
import type { Confidence, Ground, Outcome, TextStatus } from '../rules/law.ts';
import { lawEn } from './law.en.ts';
import { lawEs } from './law.es.ts';
import type { InEach } from './language.ts';

/** How one version of a law stands to another, in one point. */
export type ChangeKind = 'added' | 'dropped' | 'widened' | 'narrowed' | 'changed';

export interface LawWords extends ConditionWords {
  readonly article: (number: string, numeral?: string) => string;
  readonly status: Readonly<Record<TextStatus, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly ground: Readonly<Record<Ground, string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly show: {
    readonly inForce: (span: string) => string;
    readonly published: (day: string, gazette: string | undefined) => string;
    readonly hash: (id: string, sha256: string) => string;
    readonly articles: string;
    readonly events: string;
    readonly provisions: string;
    readonly presumptions: string;
    readonly questions: string;
    readonly readings: string;
    readonly conditions: string;
    readonly next: string;
    readonly notes: string;
    readonly notInLaw: string;
    readonly quotes: string;
    readonly rules: string;
    readonly requirement: string;
    readonly exclusion: string;
    readonly rests: (confidence: string, checked: string) => string;
    readonly sources: string;
    readonly windowOne: (span: string) => string;
    readonly windowTwo: (certain: string, possible: string) => string;
    readonly keyDates: string;
    readonly places: string;
    readonly aliases: string;
    readonly datedOnly: Readonly<Record<'yes' | 'no', string>>;
    readonly positions: string;
    readonly holders: string;
    readonly noHolder: string;
    readonly hardCases: string;
    readonly usedBy: string;
    readonly asked: string;
    readonly met: string;
    readonly toCome: string;
    readonly days: (days: number) => string;
    readonly where: string;
    readonly presumed: string;
    readonly outcomes: string;
    readonly notFound: (asked: string, known: string) => string;
    readonly notADecision: string;
  };
  readonly list: { readonly title: string; readonly head: readonly [string, string, string, string, string]; readonly default: string };
  readonly offences: {
    readonly title: (text: string) => string;
    readonly none: (text: string) => string;
    readonly head: readonly [string, string, string, string];
    readonly classes: string;
    readonly noClass: string;
    readonly raises: string;
    readonly articles: string;
    readonly confirmed: Readonly<Record<'yes' | 'no', string>>;
    readonly penalty: (minimum: number | null, maximum: number | null, text: string | null) => string;
    readonly noPenalty: string;
    readonly aliases: string;
    readonly implies: string;
    readonly noArticle: string;
    readonly note: string;
    readonly ambiguous: (word: string, count: number) => string;
  };
  readonly check: {
    readonly title: (file: string) => string;
    readonly clean: (file: string) => string;
    readonly count: (errors: number, warnings: number) => string;
    readonly at: (line: number, column: number, path: string) => string;
    readonly error: string;
    readonly warning: string;
    readonly found: (found: string) => string;
    readonly remedy: string;
    /** What is wrong, and what to do, for every code of a finding. */
    readonly codes: Readonly<Record<string, (found: string, expected: string) => { readonly wrong: string; readonly remedy: string }>>;
  };
  readonly test: {
    readonly title: (id: string) => string;
    readonly passed: (passed: number, all: number) => string;
    readonly failed: (id: string, row: number) => string;
    readonly expected: (what: string, expected: string, found: string) => string;
    readonly aspects: Readonly<Record<'outcome' | 'ground' | 'turnsOn' | 'provision' | 'reading', string>>;
    readonly nothing: string;
    readonly why: (note: string) => string;
    readonly coverage: string;
    readonly provisionHead: readonly [string, string, string, string];
    readonly questionHead: readonly [string, string, string];
    readonly classHead: readonly [string, string];
    readonly eventHead: readonly [string, string, string, string];
    readonly untouched: string;
    readonly allTouched: string;
    readonly gaps: {
      readonly provision: (title: string, value: 'yes' | 'no' | 'unknown') => string;
      readonly question: (id: string) => string;
      readonly class: (name: string) => string;
      readonly event: (name: string) => string;
      readonly edge: (name: string, day: string) => string;
      readonly step: (id: string) => string;
    };
  };
  readonly diff: {
    readonly title: (a: string, b: string) => string;
    readonly sameRules: string;
    readonly summary: (counts: Readonly<Record<ChangeKind, number>>) => string;
    readonly proved: string;
    readonly kind: Readonly<Record<ChangeKind, string>>;
    readonly sections: Readonly<Record<'dates' | 'provisions' | 'events' | 'questions' | 'duties' | 'steps' | 'articles' | 'not_in_law' | 'presumptions', string>>;
    readonly before: string;
    readonly after: string;
    readonly none: string;
    readonly example: string;
    readonly outcomes: (before: string, after: string) => string;
    readonly daysIn: (spans: string) => string;
    readonly daysOut: (spans: string) => string;
    readonly merged: (from: string, to: string) => string;
    readonly renumbered: (from: string, to: string) => string;
    readonly overall: { readonly title: string; readonly letIn: string; readonly shutOut: string; readonly none: string };
    readonly sameEffect: string;
    readonly text: string;
    readonly plainCase: string;
    readonly term: (days: number) => string;
    readonly period: string;
    readonly inForce: string;
    readonly status: string;
  };
  readonly impact: {
    readonly title: (a: string, b: string) => string;
    readonly matrix: string;
    readonly corner: (a: string, b: string) => string;
    readonly total: string;
    readonly same: (count: number) => string;
    readonly letIn: (count: number) => string;
    readonly shutOut: (count: number) => string;
    readonly opened: (count: number) => string;
    readonly settled: (count: number) => string;
    readonly because: string;
    readonly cases: string;
    readonly questionTitle: string;
    readonly questionHead: readonly [string, string, string, string, string];
    readonly heldBack: (id: string, count: number) => string;
    readonly reading: (title: string) => string;
  };
}

export const lawWords: InEach<LawWords> = { es: lawEs, en: lawEn };

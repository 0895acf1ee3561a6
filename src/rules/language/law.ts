/**
 * A version of a law, as its file in `data/ve/laws` states it.
 *
 * The file is the law: whoever corrects a window, a confidence or a sentence
 * there corrects every evaluation, explanation, question and list made from it.
 */
import type { Condition } from './condition.ts';
import type { CourtState, TermStart } from './court-state.ts';
import type { FactPresumption } from './fact-presumption.ts';
import type { DraftSentence, TermSentence } from './law-sentences.ts';

/** A text that stands in the law file, in every language of the program. */
export interface Words {
  readonly es: string;
  readonly en: string;
}

/** How sure we are of a text: from two independent sources down to inferred. */
export const CONFIDENCES = ['high', 'medium-high', 'medium', 'low-medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Whether the file was compared with the law's official text. */
export const TEXT_STATUSES = ['not-checked-against-gazette', 'checked-against-gazette', 'official-bill', 'never-in-force', 'incomplete'] as const;
export type TextStatus = (typeof TEXT_STATUSES)[number];

export interface Source {
  /** Address of the page, or the place of the document. */
  readonly url: string;
  readonly title?: string;
}

/** Where a statement comes from and how sure it is. */
export interface Sourced {
  /** Keys of {@link Law.sources}. */
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  /** ISO day on which a person last compared it with its sources. */
  readonly checked: string;
}

export interface Article extends Sourced {
  readonly number: string;
  readonly title: Words;
  readonly summary: Words;
  /** The law's own words, where several sources print the same ones (Spanish only). */
  readonly quotes?: readonly string[];
}

/** Days, both included; a missing end is open. */
export interface Window {
  readonly from?: string;
  readonly to?: string;
}

export interface KeyDate {
  readonly date: string;
  readonly text: Words;
}

export interface LawEvent extends Sourced {
  readonly id: string;
  readonly title: Words;
  /** Nicknames and other names under which people write it. */
  readonly aliases: readonly string[];
  readonly article: string;
  /** The days that are inside on every reading of the law. */
  readonly certain: Window;
  /** The days that may be inside; the same as `certain` where the window is established. */
  readonly possible: Window;
  /** Whether a bare date inside the window is enough to name this event. */
  readonly named_by_date: boolean;
  readonly key_dates: readonly KeyDate[];
  readonly places: readonly string[];
  readonly note?: Words;
}

/** Why a charge or a case is not covered, in the order in which it is told. */
export const GROUNDS = ['period', 'event', 'carve-out', 'person', 'exclusion'] as const;
export type Ground = (typeof GROUNDS)[number];

/** One rule of the law that an outcome rests on. */
export interface Provision {
  readonly id: string;
  readonly article: string;
  /** The numeral of the article, where it has one. */
  readonly numeral?: string;
  readonly title: Words;
  /** A requirement must hold; an exclusion must not. */
  readonly role: 'requirement' | 'exclusion';
  readonly ground: Ground;
  readonly when: Condition;
}

export interface Position {
  readonly id: string;
  /** In a few words, a clause in the indicative without a full stop: "a link is enough". */
  readonly short?: Words;
  readonly text: Words;
  /** As it is argued before a court in Venezuela, where {@link text} will not do. */
  readonly pleaded?: string;
  /** Who holds it, as public sources report. */
  readonly holders: readonly Words[];
  readonly sources: readonly string[];
}

/** A point of law that is open: one more unknown, with named positions. */
export interface Question {
  readonly id: string;
  /** What it is about, in a few words. */
  readonly short?: Words;
  readonly article: string;
  readonly text: Words;
  readonly positions: readonly Position[];
  /** What it is about, as a heading and not as a question: for drafts. */
  readonly topic?: Words;
  /** Cases that show the dispute, without names. */
  readonly hard_cases: readonly Words[];
  readonly note?: Words;
}

/** A point of law on what follows, shown as a note where it matters; decides no outcome. */
export interface NoteOfLaw {
  readonly id: string;
  readonly text: Words;
  readonly when: Condition;
}

/** A named set of positions. */
export interface Reading {
  readonly title: Words;
  readonly positions: Readonly<Record<string, string>>;
}

/**
 * Something that a file says of a case without saying it in words: where `if`
 * holds, `then` holds, unless the case's own facts say otherwise.
 */
export interface Presumption {
  readonly id: string;
  /** What is presumed, in a few words. */
  readonly short?: Words;
  readonly article: string;
  readonly reason: Words;
  /** What would overturn it, to stand behind "unless": a clause in the subjunctive, without a full stop. */
  readonly unless: Words;
  readonly if: Condition;
  /** One fact or one date; nothing else can be presumed. */
  readonly then: Condition;
}

/** A duty that a person can still meet: never shuts anyone out for good. */
export interface DutyCondition {
  readonly id: string;
  /** What is to be done, in a few words. */
  readonly short?: Words;
  readonly article: string;
  readonly text: Words;
  /** In which cases it is asked at all. */
  readonly when: Condition;
  /** When it is met; a duty without it is always still to come. */
  readonly met?: Condition;
  /** What a draft says of it, in the language of the courts. */
  readonly pleaded?: Readonly<Record<'met' | 'pending' | 'unknown', string>>;
}

export const OUTCOMES = ['eligible', 'ineligible', 'undetermined', 'mixed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How soon a step is to be taken; one without comes after these. */
export const URGENCIES = ['at-once', 'soon'] as const;

/** What follows: who files, at which court, what it decrees, in which term. */
export interface NextStep {
  readonly id: string;
  /** What to do, in one sentence. */
  readonly short?: Words;
  readonly urgency?: (typeof URGENCIES)[number];
  readonly article: string;
  readonly text: Words;
  readonly outcomes: readonly Outcome[];
  readonly when: Condition;
  /** What the court did, where the step follows from that; without it, whatever it did. */
  readonly court?: readonly CourtState[];
  /** Term in continuous days, where there is one. */
  readonly days?: number;
  /** From which day the term runs; without it, from that of the request. */
  readonly from?: TermStart;
  /** The term comes from general law and is still to be checked. */
  readonly to_check?: true;
}

/**
 * Which parts of another version say what a part of this one says; without
 * it, parts with the same id answer each other, and events of one name.
 */
export interface Correspondence {
  /** Id of the other version. */
  readonly with: string;
  /** For each article of this version, those of the other; none where it has no heir. */
  readonly articles: Readonly<Record<string, readonly string[]>>;
  readonly events: Readonly<Record<string, readonly string[]>>;
  readonly provisions: Readonly<Record<string, readonly string[]>>;
}

export interface Law {
  readonly format: 'amnistia-law/1';
  readonly id: string;
  readonly country: string;
  readonly title: Words;
  readonly published: string;
  readonly gazette?: string;
  readonly status: TextStatus;
  readonly status_note: Words;
  readonly in_force: Window;
  /** Other days that sentences name. */
  readonly dates?: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly articles: readonly Article[];
  readonly events: readonly LawEvent[];
  readonly provisions: readonly Provision[];
  readonly presumptions: readonly Presumption[];
  /** What is presumed in the second tier of an answer, and moves none of the first. */
  readonly presumptions_of_fact?: readonly FactPresumption[];
  readonly questions: readonly Question[];
  readonly notes_of_law: readonly NoteOfLaw[];
  readonly readings: Readonly<Record<string, Reading>>;
  readonly conditions: readonly DutyCondition[];
  readonly next: readonly NextStep[];
  /** What the law does not give, though people believe so. */
  readonly not_in_law: readonly Words[];
  /** What the lists say of the term for the decision. */
  readonly term?: Readonly<Record<TermSentence, Words>>;
  /** What the drafts for a court say of the law; without it none are made. */
  readonly drafts?: Readonly<Record<DraftSentence, string>>;
  readonly correspondence?: readonly Correspondence[];
}

/** A law with the hash of the file that it came from. */
export interface LoadedLaw {
  readonly law: Law;
  readonly sha256: string;
}

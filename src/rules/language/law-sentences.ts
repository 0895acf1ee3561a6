/**
 * The sentences of a law file that the program says of a case: each with the
 * places that the case fills. The schema of the file and its types are made
 * from this one list, so that a sentence can neither be missing nor be extra.
 */
import type { Path } from './law-check.ts';

/** Sentences of the drafts for a court, in the language of the courts. */
export const DRAFT_SENTENCES = {
  'no-charges': ['who'],
  'period-heading': [], 'period-inside': [], 'period-linked': [], 'period-open': [], 'period-outside': [],
  'event-heading': [], 'event-in': ['number', 'title'], 'event-unknown': [], 'event-none': [], 'event-peaceful': [],
  'person-heading': [], 'person-covers': ['who'], 'person-filed': [], 'military-court': [],
  'exclusions-heading': [], 'exclusions-intro': [], 'exclusion-none': [], 'exclusion-none-alleged': [], 'exclusion-absent': [], 'exclusion-to-check': [], 'carve-out': [],
  'doubt-intro': [], 'doubt-none': [],
  'ask-dismissal': ['who'], 'ask-replacement': ['who'], 'ask-close-inquiry': ['who'], 'ask-by-stage': ['who'],
  'ask-measures': [], 'ask-records': [], 'ask-term': [], 'ask-reasoned': [], 'ask-appear': [],
  'annex-link': [], 'annex-absence': [],
  'come-request': ['law'], 'come-appeal': ['law'], 'come-complaint': ['law'], 'come-special-case': ['law'],
  'standing': [], 'from-abroad': [], 'commission': [], 'subcommission': [],
  'appeal-term': [], 'appeal-unreasoned': [], 'appeal-grounds': [], 'appeal-ask-decide': [],
  'silence-none': ['filed', 'last'], 'silence-unrecorded': ['filed', 'last'], 'silence-unclear': ['filed', 'last'], 'silence-running': ['filed', 'last'],
  'silence-late': ['filed', 'last', 'decided'], 'silence-in-time': ['filed', 'last'], 'silence-undated': [],
  'complaint-counting': [], 'complaint-who': [], 'complaint-term': [],
  'special-inside': [], 'special-outside': ['why'], 'special-aims': [],
  'notice-filing': [], 'notice-refused': ['decision'], 'notice-closed': [], 'notice-military': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type DraftSentence = keyof typeof DRAFT_SENTENCES;

/** What the lists say of the term, in each language. */
export const TERM_SENTENCES = ['counting', 'appeal', 'effects'] as const;
export type TermSentence = (typeof TERM_SENTENCES)[number];

const OWN: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(DRAFT_SENTENCES));

/** The places that the sentence at a path is given with a case. */
export function ownPlacesOf([section, key]: Path): readonly string[] {
  return section === 'drafts' ? (OWN.get(String(key)) ?? []) : [];
}

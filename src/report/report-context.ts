/** What every reporter needs beside the result. */
import type { Catalogue } from '../offences/catalogue.ts';
import type { Language } from '../i18n/language.ts';
import type { Law } from '../rules/language/law.ts';

export interface ReportContext {
  readonly law: Law;
  readonly catalogue: Catalogue;
  readonly language: Language;
}

/** How a terminal shows kinds of text; the identity where there is no colour. */
export interface Paint {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly open: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** No colour at all. */
export const NO_PAINT: Paint = { good: (t) => t, bad: (t) => t, open: (t) => t, strong: (t) => t, faint: (t) => t };

/**
 * A draft for a court or for the commission, in Spanish. It argues for the
 * person, says openly what is in doubt, and marks each place that needs a
 * human; for a case that the law does not cover it refuses unless told.
 */
import { requestWords, type Filer, type RequestKind } from '../../i18n/documents.request.ts';
import { linesOf, PLACE, title, type Block, type Doc } from '../document/blocks.ts';
import type { CaseReportInput } from '../report-input.ts';
import { addressee, opening } from './addressee.ts';
import { factOf } from '../account/facts-told.ts';
import { clockOf } from './decision.ts';
import { doubtChapter } from './doubt.ts';
import { factsChapter } from './facts-chapter.ts';
import { lawChapter } from './law-chapter.ts';
import { matterOf, type Matter } from './matter.ts';
import { notice, obstacles } from './notice.ts';
import { annexes, closing, petition } from './petition.ts';
import { appealBody, complaintBody, specialCaseBody } from './remedies.ts';

export interface RequestOptions {
  readonly kind?: RequestKind;
  /** Draft it even if the law does not cover the case. */
  readonly anyway?: boolean;
  /** Who signs; without it, who the case says asked, or a private lawyer. */
  readonly filer?: Filer;
}

/** The law does not cover the case; there is nothing to appeal; the court was not silent; the law file has no sentences. */
export type Refusal = 'ineligible' | 'granted' | 'in-time' | 'no-drafts';

/** Why there is no draft: what stands in the way, in Spanish; charge by charge where the law does not cover it. */
export interface RequestRefused {
  readonly refused: Refusal;
  readonly obstacles: readonly string[];
}

/** A draft as blocks: what DOCX, Markdown and text are made from. */
export interface Draft {
  readonly refused: null;
  readonly kind: RequestKind;
  readonly blocks: readonly Block[];
  /** How many places wait for a human. */
  readonly places: number;
  /** Ids of what the draft needs and the case does not have. */
  readonly lacking: readonly string[];
}


/** Kinds that ask for the amnesty itself. */
const ASKS_FOR_AMNESTY: readonly RequestKind[] = ['request', 'appeal'];

export function draftRequest(input: CaseReportInput, options: RequestOptions = {}): Draft | RequestRefused {
  const kind = options.kind ?? 'request';
  const { drafts } = input.law;
  if (drafts === undefined) return { refused: 'no-drafts', obstacles: [] };
  const matter = matterOf(input, drafts, kind, options.filer);
  const refused = options.anyway === true ? null : refusalOf(matter);
  if (refused !== null) return { refused, obstacles: refused === 'ineligible' ? obstacles(matter) : [] };
  const blocks = requestBlocks(matter);
  const places = blocks.flatMap(linesOf).reduce((sum, line) => sum + (line.match(PLACE)?.length ?? 0), 0);
  return { refused: null, kind, blocks, places, lacking: matter.account.missing.map((one) => one.id) };
}

function refusalOf({ kind, subject, run, terms }: Matter): Refusal | null {
  if (kind === 'appeal' && factOf(subject, 'decision') === 'granted') return 'granted';
  if (kind === 'complaint' && factOf(subject, 'request-receipt') !== 'refused' && clockOf(subject, run, terms.context.law).silence === 'in-time') return 'in-time';
  return subject.outcome === 'ineligible' && ASKS_FOR_AMNESTY.includes(kind) ? 'ineligible' : null;
}

/** The draft in the form that every format is written from; always in Spanish. @param day ISO day that the properties of a file carry */
export function draftDoc({ blocks, kind }: Draft, day: string): Doc {
  return { title: requestWords.title[kind], language: 'es', blocks, foot: requestWords.foot, day };
}

/** The draft as DOCX. */
export async function renderRequest(input: CaseReportInput, options: RequestOptions = {}): Promise<(Draft & { readonly docx: Uint8Array }) | RequestRefused> {
  const draft = draftRequest(input, options);
  return draft.refused === null ? { ...draft, docx: await (await import('../document/docx.ts')).docxOf(draftDoc(draft, input.result.run.asOf)) } : draft;
}

export function requestBlocks(matter: Matter): readonly Block[] {
  const body = {
    request: () => [...factsChapter(matter), ...lawChapter(matter), ...doubtChapter(matter), ...petition(matter)],
    appeal: () => appealBody(matter),
    complaint: () => complaintBody(matter),
    'special-case': () => specialCaseBody(matter),
  }[matter.kind]();
  return [notice(matter), ...addressee(matter), title(requestWords.subject[matter.kind]), ...opening(matter), ...body, ...annexes(matter), ...closing(matter)];
}

/** The draft for the court that fits a case as it stands: what a lawyer needs after the answer. */
import type { RequestKind } from '../../../i18n/documents.request.ts';
import type { CaseReportInput } from '../../../report/report-input.ts';

/** @returns null where there is none: the law does not cover the case, or the amnesty was granted */
export async function fittingDraft(input: CaseReportInput): Promise<RequestKind | null> {
  const [{ draftRequest }, { factOf }, { clockOf }] = await Promise.all([
    import('../../../report/request/render-request.ts'),
    import('../../../report/account/facts-told.ts'),
    import('../../../report/request/decision.ts'),
  ]);
  const { subject, result, law } = input;
  const decision = factOf(subject, 'decision');
  if (decision === 'granted') return null;
  const isUnanswered = () => factOf(subject, 'request-receipt') === 'refused' || ['none', 'unrecorded'].includes(clockOf(subject, result.run, law).silence);
  const kind = decision === 'refused' ? 'appeal' : isUnanswered() ? 'complaint' : 'request';
  // Only of a case that the law covers is the amnesty asked for, whatever is wrong with the answer to it.
  return draftRequest(input, { kind: 'request' }).refused === null && draftRequest(input, { kind }).refused === null ? kind : null;
}

export interface WrittenDraft {
  readonly content: string | Uint8Array;
  /** What waits for a human: places, and ids of facts. */
  readonly places: number;
  readonly lacking: readonly string[];
}

/** The draft in the format of the file's name; null for a name that asks for none. */
export async function draftOf(file: string, input: CaseReportInput): Promise<WrittenDraft | null> {
  const [{ draftDoc, draftRequest }, { PENS }, { DRAFT_FORMATS, formatOfFile }] = await Promise.all([
    import('../../../report/request/render-request.ts'),
    import('../../../report/document/pens.ts'),
    import('../../output/formats.ts'),
  ]);
  const asked = formatOfFile(file);
  const format = DRAFT_FORMATS.find((one) => one === asked);
  const kind = format && (await fittingDraft(input));
  const draft = kind && draftRequest(input, { kind });
  return format && draft?.refused === null ? { ...draft, content: await PENS[format](draftDoc(draft, input.result.run.asOf)) } : null;
}

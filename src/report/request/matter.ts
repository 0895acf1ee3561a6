/** The matter of a draft: the case, who asks, and how the person is called. */
import { hasEvery } from './stage.ts';
import { FILERS, requestWords, type Filer, type Gender, type RequestKind } from '../../i18n/documents.request.ts';
import type { CaseAccount } from '../account/account.ts';
import { factOf } from '../account/facts-told.ts';
import { accountOf } from '../account/tell.ts';
import { Terms } from '../account/terms.ts';
import { visible } from '../../text/sanitise.ts';
import type { DraftSentence } from '../../rules/language/law-sentences.ts';
import { said } from '../../rules/language/places.ts';
import type { CaseReportInput } from '../report-input.ts';
import type { CaseResult, RunInfo } from '../result.ts';

export interface Matter {
  readonly kind: RequestKind;
  readonly subject: CaseResult;
  readonly run: RunInfo;
  readonly account: CaseAccount;
  readonly terms: Terms;
  readonly filer: Filer;
  readonly gender: Gender;
  /** The person's name and number, or the places to fill. */
  readonly name: string;
  readonly idNumber: string;
  /** "imputado", "penada"… */
  readonly status: string;
  /** "mi representada", or "mi persona" where the person files. */
  readonly who: string;
  /** A sentence of the law file, with what the case puts into it. */
  readonly says: (sentence: DraftSentence, values?: Readonly<Record<string, string>>) => string;
}

/**
 * @param drafts the sentences of the law
 * @param filer who signs; without it, who the case says asked, or a private lawyer
 */
export function matterOf(input: CaseReportInput, drafts: Readonly<Record<DraftSentence, string>>, kind: RequestKind, filer?: Filer): Matter {
  const terms = new Terms({ law: input.law, catalogue: input.catalogue, language: 'es' });
  const { subject } = input;
  const gender = genderOf(factOf(subject, 'sex'));
  const stage = factOf(subject, 'stage') ?? '';
  const signs = filer ?? filerOf(subject);
  const represented = requestWords.represented[gender];
  const name = factOf(subject, 'name');
  return {
    kind, subject, terms, gender,
    says: (sentence, values) => said(drafts[sentence], values),
    run: input.result.run,
    account: accountOf(subject, input.result.run, terms),
    filer: signs,
    name: name === undefined ? '[… nombres y apellidos]' : visible(name),
    idNumber: cedula(factOf(subject, 'id-number')),
    status: requestWords.status[stage]?.[gender] ?? requestWords.unknownStatus,
    who: signs === 'person' ? 'mi persona' : signs === 'prosecutor' || signs === 'family' ? `${requestWords.article[gender]} ${requestWords.citizen[gender]} ${name === undefined ? '[… nombres y apellidos]' : visible(name)}` : represented,
  };
}

function filerOf(subject: CaseResult): Filer {
  const stated = FILERS.find((one) => one === factOf(subject, 'request-by'));
  if (stated) return stated;
  return hasEvery(subject, { abroad: 'yes', 'power-of-attorney': 'yes' }) ? 'attorney-in-fact' : 'private-defence';
}

function genderOf(sex: string | undefined): Gender {
  if (sex === undefined) return 'u';
  const word = sex.trim().toLowerCase();
  if (/^(f|femenin[oa]|mujer|female|woman)$/.test(word)) return 'f';
  return /^(m|masculin[oa]|hombre|var[oó]n|male|man)$/.test(word) ? 'm' : 'u';
}

/** `V-12345678` → `V-12.345.678`; anything else as written. */
function cedula(number: string | undefined): string {
  if (number === undefined) return '[…]';
  const match = /^([VE])-?(\d{1,9})$/i.exec(number.trim());
  if (!match) return visible(number);
  return `${(match[1] ?? '').toUpperCase()}-${(match[2] ?? '').replace(/\B(?=(\d{3})+$)/g, '.')}`;
}

/** Whether what is missing can only shut out: the draft says that it is absent, and offers no proof of it. */
export function isExcluding(id: string, { subject, terms }: Pick<Matter, 'subject' | 'terms'>): boolean {
  const fact = id.replace(/^charges\[\d+\]\./u, '');
  if (fact === 'charges' || fact === 'offence') return false;
  const required = new Set(terms.context.law.provisions.filter((one) => one.role === 'requirement').map((one) => one.id));
  return !subject.charges.some((charge) => charge.trace.some((step) => required.has(step.provision) && step.reads.includes(fact)));
}

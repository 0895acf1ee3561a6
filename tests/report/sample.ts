/** Results made with the real engine from cases written by hand; no real persons. */
import { data as lawData, sha256 as lawHash } from '../../data/ve/laws/ve-amnesty-2026.yaml';
import { data as catalogueData } from '../../data/ve/offences.yaml';
import { known, unknown, type Case, type Charge, type Fact } from '../../src/case/case.ts';
import { parseDay, parseSpan } from '../../src/case/dates.ts';
import { definitionOf, isCaseFactId, isChargeFactId } from '../../src/case/facts.ts';
import type { Catalogue } from '../../src/offences/catalogue.ts';
import { caseToJson } from '../../src/intake/index.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { ReportInput } from '../../src/report/report-input.ts';
import { RESULT_FORMAT, presumedCounts, type CaseResult, type RejectedRow, type Result, type WarningResult } from '../../src/report/result.ts';
import { compileLaw } from '../../src/rules/logic/compiled-law.ts';
import { Engine } from '../../src/rules/engine.ts';
import type { Law, Outcome } from '../../src/rules/language/law.ts';
import { caseResult, CaseTier } from '../../src/evaluation/case-result.ts';

export const law = lawData as Law;
export const catalogue = catalogueData as Catalogue;
export const AS_OF = '2026-11-23';
const compiled = compileLaw(law, catalogue);

export interface ChargeForm {
  readonly text: string;
  readonly offences: readonly string[] | null;
  readonly [fact: string]: unknown;
}
export interface Form {
  readonly id: string;
  readonly charges?: readonly ChargeForm[];
  readonly [fact: string]: unknown;
}

function factOf(id: Parameters<typeof definitionOf>[0], value: unknown): Fact<never> {
  if (value === null) return unknown('stated-unknown');
  if (typeof value === 'object' && 'unknown' in value) return value as Fact<never>;
  const text = String(value);
  if (definitionOf(id).kind !== 'date') return known(text) as Fact<never>;
  const span = parseSpan(text);
  return (span ? known(span) : unknown('unreadable', text)) as Fact<never>;
}

function caseOf(form: Form): Case {
  const facts: Record<string, Fact<never>> = {};
  for (const [id, value] of Object.entries(form)) if (isCaseFactId(id)) facts[id] = factOf(id, value);
  const charges = form.charges?.map((charge): Charge => {
    const chargeFacts: Record<string, Fact<never>> = { degree: known('completed') as Fact<never>, participation: known('author') as Fact<never> };
    for (const [id, value] of Object.entries(charge)) if (isChargeFactId(id)) chargeFacts[id] = factOf(id, value);
    const statute = charge['statute'];
    return { text: charge.text, offences: charge.offences, ...(typeof statute === 'string' ? { statute } : {}), facts: chargeFacts };
  });
  return { id: form.id, facts, charges: charges ?? unknown('blank'), warnings: [] };
}

export interface SampleOptions {
  readonly reading?: string;
  readonly presume?: 'all' | 'none';
  readonly assumptions?: Readonly<Record<string, string>>;
  readonly headings?: readonly string[];
  readonly rejected?: readonly RejectedRow[];
  readonly warnings?: Readonly<Record<string, readonly WarningResult[]>>;
  readonly version?: string;
  readonly sha256?: string;
}

/** A result over the forms, as the program would give it. */
export function sampleResult(forms: readonly Form[], options: SampleOptions = {}): Result {
  const reading = options.reading ?? 'working';
  const asOf = parseDay(AS_OF);
  if (asOf === null) throw new Error(AS_OF);
  const engine = new Engine(compiled, { asOf, reading, assumptions: options.assumptions ?? {}, presume: options.presume ?? 'all' });
  const headings = options.headings ?? [];
  const cases: CaseResult[] = forms.map((form, index) => {
    const subject = caseOf(form);
    const { id: _id, ...facts } = form;
    const cells = headings.map((heading) => (typeof form[heading] === 'string' ? form[heading] : ''));
    const origin = { file: 'muestra.csv', row: index + 2, ...(headings.length > 0 ? { cells } : {}) };
    const { determination } = engine.evaluate(subject);
    const tier = new CaseTier(engine, subject, determination.outcome !== 'undetermined');
    return { ...caseResult(subject, determination, origin, options.warnings?.[form.id] ?? [], tier), facts: { ...facts, ...caseToJson(subject) } };
  });
  const outcomes: Record<Outcome, number> = { eligible: 0, ineligible: 0, undetermined: 0, mixed: 0 };
  for (const one of cases) outcomes[one.outcome] += 1;
  const rejected = options.rejected ?? [];
  const run = {
    format: RESULT_FORMAT,
    law: { id: law.id, sha256: options.sha256 ?? lawHash, status: law.status },
    asOf: AS_OF,
    reading,
    assumptions: Object.fromEntries(Object.entries(engine.positions).filter(([, position]) => position !== 'open')),
    presumptions: engine.presumptionsTried,
    tool: { name: 'amnistia', version: options.version ?? '0.1.0' },
    inputs: [{ name: 'muestra.csv', sha256: 'a'.repeat(64) }],
  } as const;
  const presumed = presumedCounts(run, cases);
  return {
    run,
    counts: { read: cases.length + rejected.length, evaluated: cases.length, rejected: rejected.length, blank: 0, setAside: 0, outcomes, ...(presumed && { presumed }) },
    cases,
    rejected,
    ...(headings.length > 0 ? { columns: [{ file: 'muestra.csv', headings }] } : {}),
  };
}

export function inputOf(result: Result, language: Language = 'es'): ReportInput {
  return { result, law, catalogue, language };
}

/** The one case of a result that has this id. */
export function caseIn(result: Result, id: string): CaseResult {
  const found = result.cases.find((one) => one.id === id);
  if (!found) throw new Error(`no case ${id}`);
  return found;
}

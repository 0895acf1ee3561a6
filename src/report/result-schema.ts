/**
 * The one definition of the result's JSON: its JSON Schema, and the reader
 * that refuses what this program does not know.
 */
import { z } from 'zod';
import { COURT_STATES, TERM_STARTS } from '../rules/language/court-state.ts';
import { GRADES } from '../rules/language/fact-presumption.ts';
import { GROUNDS, OUTCOMES, TEXT_STATUSES } from '../rules/language/law.ts';
import { RESULT_FORMAT, type CaseResult, type Result } from './result.ts';

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const texts = list(z.string());
/** What the law can say of a case. */
export const OUTCOME_SCHEMA = z.enum(OUTCOMES);
const outcome = OUTCOME_SCHEMA;
const settled = z.enum(['eligible', 'ineligible', 'mixed']);
const chargeOutcome = z.enum(['eligible', 'ineligible', 'undetermined']);
const truth = z.enum(['yes', 'no', 'unknown']);
const ground = z.enum(GROUNDS).nullable();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const count = z.int().min(0);

const step = { provision: z.string(), article: z.string(), numeral: z.string().exactOptional() };
const traceStep = z.object({ ...step, value: truth, reads: texts, open: texts });
const caseTraceStep = z.object({ ...step, value: z.enum(['yes', 'no', 'unknown', 'varies']), reads: texts });

const charge = z.object({
  text: z.string().describe('As written; empty for the conduct of a person without known charges.'),
  offences: texts.nullable().describe('Ids of the catalogue; null if not recognised.'),
  suggestions: texts.exactOptional(),
  outcome: chargeOutcome,
  ground,
  provisions: texts,
  turnsOn: texts,
  trace: list(traceStep),
});

const presumed = z.object({
  outcome,
  ground,
  by: list(z.object({ id: z.string(), grade: z.enum(GRADES), fact: z.string(), value: texts })).describe('Presumptions of fact without which it would not be so.'),
  waitsForLaw: texts.describe('Questions of law, where nothing else is missing.'),
}).nullable();

const tiers = z.object({ outcome, presumed });

const spanText = z.string().nullable();
const courtAction = z.object({
  state: z.enum(COURT_STATES),
  day: spanText.describe('Day of the decision, or else of the request: an ISO day, or the range in which it lies.'),
  termEnds: spanText.describe("Last day of the term that counts: the court's while there is no decision, to appeal after a refusal."),
  held: truth.describe('In prison or under house arrest.'),
}).describe('What the court did; it comes first where it contradicts the outcome. A blank cell is unknown.');

const caseResult = z.object({
  id: z.string(),
  file: z.string(),
  sheet: z.string().exactOptional(),
  row: z.int().min(0),
  outcome: outcome.describe('What is sure.'),
  ground,
  presumed: presumed.describe('What holds unless somebody proves the unusual; null where the outcome is sure.'),
  readings: z.record(z.string(), tiers).describe('Both tiers under the other readings of the law, by name.'),
  courtAction: courtAction.exactOptional(),
  provisions: texts,
  turnsOn: texts.describe('Facts and questions of law, most useful first.'),
  charges: list(charge),
  settledBy: list(z.object({ facts: texts, questions: texts, outcome: settled, answers: z.record(z.string(), texts), combinations: list(z.record(z.string(), texts)).exactOptional() })),
  settledByComplete: z.boolean(),
  wouldChange: list(z.object({ fact: z.string().exactOptional(), question: z.string().exactOptional(), to: texts, outcome })),
  conditions: list(z.object({ id: z.string(), article: z.string(), status: z.enum(['met', 'pending', 'unknown']) })),
  assumed: list(z.union([
    z.object({ question: z.string(), position: z.string() }),
    z.object({ presumption: z.string(), fact: z.string(), value: texts }),
  ])).describe('Positions taken and presumptions made without which the outcome would not be sure.'),
  next: list(z.object({ id: z.string(), article: z.string(), days: z.int().exactOptional(), from: z.enum(TERM_STARTS).exactOptional(), if: z.object({ fact: z.string(), values: texts }).exactOptional() })),
  notes: texts,
  trace: list(caseTraceStep),
  warnings: list(z.object({ column: z.string(), code: z.string(), message: z.string(), values: z.record(z.string(), z.string()) })),
  facts: z.record(z.string(), z.unknown()).describe('The facts as read, in the form in which a case is saved; personal data included.'),
  cells: texts.exactOptional(),
});

const duplicateRow = z.object({ file: z.string(), row: z.int().min(0), id: z.string().nullable() });
const duplicatePair = z.object({
  a: duplicateRow,
  b: duplicateRow,
  band: z.enum(['same', 'possible']),
  relation: z.enum(['duplicate', 'related']),
  probability: z.number().min(0).max(1),
  fields: list(z.object({ field: z.string(), agreement: z.string(), weight: z.number().describe('In bits.') })),
  cautions: texts,
});

/** What a run rested on. */
export const RUN_SCHEMA = z.object({
  format: z.literal(RESULT_FORMAT),
  law: z.object({ id: z.string(), sha256, status: z.enum(TEXT_STATUSES) }),
  asOf: day,
  reading: z.string(),
  assumptions: z.record(z.string(), z.string()),
  notPresumed: texts.exactOptional().describe('Presumptions of the law file that were taken back.'),
  answers: z.strictObject({ sha256: z.string(), used: z.number().int().nonnegative() }).exactOptional().describe('The sheet that says what texts mean that were not read: its hash, and how many of its answers were used.'),
  presumptions: texts.exactOptional().describe('Presumptions of fact that were tried.'),
  tool: z.object({ name: z.literal('amnistia'), version: z.string() }),
  inputs: list(z.object({ name: z.string(), sha256 })),
  shared: z.object({
    redacted: z.boolean(),
    dates: z.enum(['day', 'month', 'year']).exactOptional(),
    places: z.enum(['state', 'none']).exactOptional(),
    facts: texts.describe('Facts that may stand in it; the others are withheld.'),
    leftOut: z.int().min(0).exactOptional().describe('Persons who are in no copy, since their list says so.'),
    groups: z.object({
      atLeast: z.int().positive(),
      quasi: texts.describe('Quasi-identifiers: facts by which a stranger may know somebody.'),
      others: texts.describe('Other facts that stand in it, by which nobody is hidden.'),
      blanked: z.number(),
      coarsened: z.number(),
      alone: list(z.object({ by: z.enum(['day', 'month', 'year', 'all']), before: z.int().min(0), after: z.int().min(0) })),
    }).exactOptional().describe('Over which facts nobody stands in a group smaller than atLeast (k-anonymity), and what that took.'),
  }).exactOptional().describe('How it was cut down to be shared; absent from a result that is whole.'),
});

const rejectedRow = z.object({ file: z.string(), sheet: z.string().exactOptional(), row: z.int().min(0), column: z.string(), code: z.string(), message: z.string(), values: z.record(z.string(), z.string()).exactOptional(), original: z.union([texts, z.string()]) });

export const RESULT_SCHEMA = z.object({
  run: RUN_SCHEMA,
  counts: z.object({
    read: count, evaluated: count, rejected: count, blank: count, setAside: count.default(0),
    outcomes: z.object({ eligible: count, ineligible: count, undetermined: count, mixed: count }),
    presumed: z.object({ eligible: count, ineligible: count, undetermined: count, mixed: count, waitsForLaw: count }).exactOptional(),
  }),
  cases: list(caseResult),
  rejected: list(rejectedRow),
  columns: list(z.object({ file: z.string(), sheet: z.string().exactOptional(), headings: texts, facts: list(z.string().nullable()).exactOptional(), found: list(z.object({ band: z.enum(['sure', 'likely', 'unsure']), read: count, looked: count, candidates: texts })).exactOptional() })).exactOptional(),
  duplicates: list(duplicatePair).exactOptional().describe('Rows that may be of one person, the surest first; only where it was asked for.'),
});

/** JSON Schema (2020-12) of a whole result. */
export function resultJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(RESULT_SCHEMA, { io: 'input' }), title: RESULT_FORMAT };
}

/** JSON Schema (2020-12) of one case: a line of NDJSON. */
export function caseJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(caseResult, { io: 'input' }), title: `${RESULT_FORMAT}, one case` };
}

/** JSON Schema (2020-12) of one rejected row. */
export function rejectedJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(rejectedRow, { io: 'input' }), title: `${RESULT_FORMAT}, one rejected row` };
}

/** Why a file is not a result that this program can read. */
export class ResultError extends Error {
  readonly code: 'not-json' | 'not-a-result' | 'unknown-version' | 'malformed';
  /** Where in the file, as `cases[3].outcome`; empty for the whole. */
  readonly path: string;
  /** What was found there, shortened. */
  readonly found: string;
  constructor(code: ResultError['code'], path: string, found: string) {
    super(`${code}: ${path} ${found}`);
    this.name = 'ResultError';
    this.code = code;
    this.path = path;
    this.found = found;
  }
}

/** Reads a saved result. Throws {@link ResultError}. */
export function parseResult(json: string): Result {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    // The parser's own message quotes the text, and that may be anybody's data.
    throw new ResultError('not-json', '', 'JSON');
  }
  return resultOf(value);
}

/** The value of JSON as a result. Throws {@link ResultError}. */
export function resultOf(value: unknown): Result {
  const format = (value as { run?: { format?: unknown } } | null)?.run?.format;
  if (typeof format !== 'string' || !format.startsWith('amnistia-result/')) throw new ResultError('not-a-result', 'run.format', shown(format));
  if (format === FIRST_FORMAT) return resultOf(asOfToday(value as FirstResult));
  if (format !== RESULT_FORMAT) throw new ResultError('unknown-version', 'run.format', format);
  const checked = RESULT_SCHEMA.safeParse(value);
  const issue = checked.error?.issues[0];
  if (issue) {
    const path = issue.path.map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`)).join('').replace(/^\./, '');
    throw new ResultError('malformed', path, issue.message);
  }
  return value as Result;
}

/** The version before there was a second tier: nobody had tried, and nothing is told of it. */
const FIRST_FORMAT = 'amnistia-result/1';

interface FirstResult {
  readonly run: object;
  readonly cases?: unknown;
}

function asOfToday(first: FirstResult): unknown {
  const untried: Pick<CaseResult, 'presumed' | 'readings'> = { presumed: null, readings: {} };
  const isObject = (one: unknown): one is object => typeof one === 'object' && one !== null;
  const cases = Array.isArray(first.cases) ? first.cases.map((one: unknown) => (isObject(one) ? { ...one, ...untried } : one)) : first.cases;
  return { ...first, run: { ...first.run, format: RESULT_FORMAT }, cases };
}

function shown(value: unknown): string {
  return value === undefined ? '—' : JSON.stringify(value).slice(0, 60);
}

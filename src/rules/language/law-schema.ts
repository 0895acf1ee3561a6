/**
 * The schema of a law file. Only files given by a user are checked with it at
 * run time; the embedded ones are checked by the tests.
 */
import { z } from 'zod';
import { OFFENCE_CLASSES, RAISED_POINTS } from '../../offences/catalogue.ts';
import { parseDay } from '../../case/dates.ts';
import { DRAFT_SENTENCES, TERM_SENTENCES } from './law-sentences.ts';
import { GRADES } from './fact-presumption.ts';
import { COURT_STATES, TERM_STARTS } from './court-state.ts';
import { CONFIDENCES, GROUNDS, OUTCOMES, TEXT_STATUSES, URGENCIES } from './law.ts';

/** What the schema asks of a text beyond its kind. */
export const REAL_DAY = 'a real day, as 2024-07-28';
export const NAME = 'a name of letters, digits and hyphens';
export const BOUNDS = 'from, to, or both';
export const NEARNESS = 'window or after, and not both';

const words = z.strictObject({ es: z.string().min(1), en: z.string().min(1) });
const short = words.optional();
const sentence = z.string().min(1);
/** The same schema for each key. */
const each = <K extends string, T extends z.ZodType>(keys: readonly K[], schema: T): Record<K, T> => Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, T>;
const day = z.string().refine((text) => parseDay(text) !== null, { error: REAL_DAY });
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, { error: NAME });
/** For each part of this version, the parts of another that answer it. */
const answers = z.record(z.string(), z.array(z.string()));
const window = z.strictObject({ from: day.optional(), to: day.optional() });
const sourced = { sources: z.array(z.string()), confidence: z.enum(CONFIDENCES), checked: day };

const oneOrMore = z.union([z.string(), z.array(z.string()).min(1)]);

/** What stands beside the leading key of each operator. */
export const OPERATORS: Readonly<Record<string, z.ZodType>> = {
  all: z.strictObject({ all: z.array(z.lazy(() => condition)).min(1) }),
  any: z.strictObject({ any: z.array(z.lazy(() => condition)).min(1) }),
  not: z.strictObject({ not: z.lazy(() => condition) }),
  always: z.strictObject({ always: z.boolean() }),
  fact: z.strictObject({ fact: z.string(), is: oneOrMore }),
  date: z
    .strictObject({ date: z.string(), from: day.optional(), to: day.optional() })
    .refine((value) => value.from !== undefined || value.to !== undefined, { error: BOUNDS }),
  event: z.strictObject({ event: z.union([z.literal('listed'), z.array(z.string()).min(1)]) }),
  window: z.strictObject({ window: z.enum(['certain', 'possible']) }),
  class: z.strictObject({ class: z.array(z.enum(OFFENCE_CLASSES)).min(1) }),
  raises: z.strictObject({ raises: z.enum(RAISED_POINTS) }),
  question: z.strictObject({ question: z.string(), position: z.string() }),
  provision: z.strictObject({ provision: z.string() }),
  stated: z.strictObject({ stated: z.string() }),
  'any-charge': z.strictObject({ 'any-charge': z.lazy(() => condition) }),
};

/** The keys with which a condition can begin. */
export const OPERATOR_NAMES = Object.keys(OPERATORS);

/** What a presumption of fact can ask of a file besides: never a point of law. */
const { question: _question, provision: _provision, ...asked } = OPERATORS;
export const PREMISES: Readonly<Record<string, z.ZodType>> = {
  ...asked,
  all: z.strictObject({ all: z.array(z.lazy(() => premise)).min(1) }),
  any: z.strictObject({ any: z.array(z.lazy(() => premise)).min(1) }),
  not: z.strictObject({ not: z.lazy(() => premise) }),
  'any-charge': z.strictObject({ 'any-charge': z.lazy(() => premise) }),
  blank: z.strictObject({ blank: z.string() }),
  unreadable: z.strictObject({ unreadable: z.string() }),
  near: z
    .strictObject({ near: z.string(), window: z.enum(['certain', 'possible']).optional(), after: z.string().optional(), within: z.number().int().min(0).optional() })
    .refine((value) => (value.window === undefined) !== (value.after === undefined), { error: NEARNESS }),
  offence: z.strictObject({ offence: z.array(z.string()).min(1) }),
};
export const PREMISE_NAMES = ['near', ...Object.keys(PREMISES).filter((name) => name !== 'near')];

/** What a presumption of fact can set. */
export const CONCLUSIONS: Readonly<Record<string, z.ZodType>> = {
  fact: z.strictObject({ fact: z.string(), is: oneOrMore }),
  date: z.strictObject({ date: z.literal('conduct-date'), window: z.enum(['certain', 'possible']) }),
  event: z.strictObject({ event: z.literal('listed'), near: z.string(), window: z.enum(['certain', 'possible']) }),
  offences: z.strictObject({ offences: z.lazy(() => premise) }),
};

/** One condition; the operator is told by its key, so that an error names the right thing. */
function ledBy(operators: Readonly<Record<string, z.ZodType>>, names: readonly string[]): z.ZodType {
  return z.unknown().superRefine((value, context) => {
    const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
    const operator = names.find((name) => keys.includes(name));
    if (operator === undefined) {
      context.addIssue({ code: 'custom', message: names.join(', '), params: { operator: true } });
      return;
    }
    const checked = operators[operator]?.safeParse(value);
    for (const issue of checked?.error?.issues ?? []) {
      context.addIssue({ code: 'custom', message: issue.message, path: issue.path, params: { issue } });
    }
  });
}

const condition: z.ZodType = ledBy(OPERATORS, OPERATOR_NAMES);
const premise: z.ZodType = ledBy(PREMISES, PREMISE_NAMES);
const conclusion: z.ZodType = ledBy(CONCLUSIONS, Object.keys(CONCLUSIONS));

export const LAW_FORMAT = 'amnistia-law/1';

export const LAW_SCHEMA = z.strictObject({
  format: z.literal(LAW_FORMAT),
  id,
  country: z.string().regex(/^[A-Z]{2}$/),
  title: words,
  published: day,
  gazette: z.string().optional(),
  status: z.enum(TEXT_STATUSES),
  status_note: words,
  in_force: window,
  dates: z.record(id, day).optional(),
  sources: z.record(z.string(), z.strictObject({ url: z.string().min(1), title: z.string().optional() })),
  articles: z.array(
    z.strictObject({ number: z.string(), title: words, summary: words, quotes: z.array(z.string()).optional(), ...sourced }),
  ),
  events: z.array(
    z.strictObject({
      id,
      title: words,
      aliases: z.array(z.string()),
      article: z.string(),
      certain: window,
      possible: window,
      named_by_date: z.boolean(),
      key_dates: z.array(z.strictObject({ date: z.string(), text: words })),
      places: z.array(z.string()),
      note: words.optional(),
      ...sourced,
    }),
  ),
  provisions: z.array(
    z.strictObject({
      id,
      article: z.string(),
      numeral: z.string().optional(),
      title: words,
      role: z.enum(['requirement', 'exclusion']),
      ground: z.enum(GROUNDS),
      when: condition,
    }),
  ),
  presumptions: z.array(z.strictObject({ id, short, article: z.string(), reason: words, unless: words, if: condition, then: condition })),
  presumptions_of_fact: z.array(z.strictObject({ id, grade: z.enum(GRADES), article: z.string(), reason: words, unless: words, disputed_by: words, if: premise, then: conclusion })).optional(),
  questions: z.array(
    z.strictObject({
      id,
      short,
      article: z.string(),
      text: words,
      positions: z
        .array(z.strictObject({ id, short, text: words, pleaded: sentence.optional(), holders: z.array(words), sources: z.array(z.string()) }))
        .min(2),
      hard_cases: z.array(words),
      note: words.optional(),
      topic: words.optional(),
    }),
  ),
  notes_of_law: z.array(z.strictObject({ id, text: words, when: condition })),
  readings: z.record(z.string(), z.strictObject({ title: words, positions: z.record(z.string(), z.string()) })),
  conditions: z.array(z.strictObject({ id, short, article: z.string(), text: words, when: condition, met: condition.optional(), pleaded: z.strictObject({ met: sentence, pending: sentence, unknown: sentence }).optional() })),
  next: z.array(
    z.strictObject({
      id,
      short,
      urgency: z.enum(URGENCIES).optional(),
      article: z.string(),
      text: words,
      outcomes: z.array(z.enum(OUTCOMES)).min(1),
      when: condition,
      court: z.array(z.enum(COURT_STATES)).min(1).optional(),
      days: z.number().int().positive().optional(),
      from: z.enum(TERM_STARTS).optional(),
      to_check: z.literal(true).optional(),
    }),
  ),
  not_in_law: z.array(words),
  term: z.strictObject(each(TERM_SENTENCES, words)).optional(),
  drafts: z.strictObject(each(Object.keys(DRAFT_SENTENCES), sentence)).optional(),
  correspondence: z.array(z.strictObject({ with: id, articles: answers, events: answers, provisions: answers })).optional(),
});

export { condition as CONDITION_SCHEMA, premise as PREMISE_SCHEMA, conclusion as CONCLUSION_SCHEMA };

/** The JSON Schema of a comparison of two results. */
import { z } from 'zod';
import { GROUNDS } from '../../rules/language/law.ts';
import { OUTCOME_SCHEMA, RUN_SCHEMA } from '../result-schema.ts';
import { CAUSES, COMPARISON_FORMAT } from './comparison.ts';

const texts = z.array(z.string()).readonly();
const count = z.int().min(0);
const causes = z.array(z.enum(CAUSES)).readonly();
const standing = z.object({
  outcome: OUTCOME_SCHEMA,
  ground: z.enum(GROUNDS).nullable(),
  provisions: texts,
  turnsOn: texts,
  presumed: z.object({ outcome: OUTCOME_SCHEMA, waitsForLaw: texts, by: texts }).nullable().describe('What is presumed beside the sure outcome; null where there is nothing to tell.'),
});
const outcomes = { eligible: count, ineligible: count, undetermined: count, mixed: count };
const tiers = z.object({ outcomes: z.object(outcomes), presumed: z.object({ ...outcomes, waitsForLaw: count }) });
const changes = z.array(z.object({
  id: z.string(),
  before: standing,
  after: standing,
  what: z.enum(['outcome', 'reason', 'presumed']),
  because: causes,
  sure: z.boolean().describe('Whether the causes were told apart; if not, they are candidates.'),
  facts: texts.describe('Ids of the facts that differ.'),
})).readonly();
const one = z.array(z.object({ id: z.string(), outcome: OUTCOME_SCHEMA })).readonly();

export const COMPARISON_SCHEMA = z.object({
  format: z.literal(COMPARISON_FORMAT),
  before: RUN_SCHEMA,
  after: RUN_SCHEMA,
  differences: causes.describe('What differs between the runs as a whole; data is looked at case by case.'),
  counts: z.object({
    before: count, after: count, same: count, changed: count, added: count, removed: count,
    sameDespiteData: count, rejectedBefore: count, rejectedAfter: count, presumedOnly: count,
  }),
  tiers: z.object({ before: tiers, after: tiers }).exactOptional().describe('Both tiers counted, where the second was tried in both runs.'),
  moves: z.array(z.object({ from: OUTCOME_SCHEMA, to: OUTCOME_SCHEMA, count })).readonly(),
  changes,
  presumedChanges: changes.describe('Cases that changed at the presumed tier alone: they count as the same.'),
  added: one,
  removed: one,
});

/** JSON Schema (2020-12) of a comparison. */
export function comparisonJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(COMPARISON_SCHEMA, { io: 'input' }), title: COMPARISON_FORMAT };
}

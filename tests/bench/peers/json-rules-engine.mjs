/** The same provisions as rules of json-rules-engine, one rule a provision. */
import { Engine } from 'json-rules-engine';
import { run } from './job.mjs';
import { PERIOD, WINDOWS, outcomeOf } from './two-valued.mjs';

const is = (fact, value) => ({ fact, operator: 'equal', value });
const engine = new Engine([], { allowUndefinedFacts: true });
const within = (from, to) => [{ fact: 'conductDate', operator: 'greaterThanInclusive', value: from }, { fact: 'conductDate', operator: 'lessThanInclusive', value: to }];
const rules = {
  'art-6': { all: within(...PERIOD) },
  'art-8': { any: WINDOWS.map(([id, from, to]) => ({ all: [is('event', id), ...within(from, to)] })) },
  'art-8-expression': { all: [is('expression', false)] },
  'art-7-court': { all: [is('militaryCourt', false)] },
  'art-8-10': { all: [is('event', '10'), is('militaryRebellion', true)] },
  'art-9-1': { all: [is('rightsViolation', true)] },
  'art-9-2': { all: [is('homicideOrGravestInjuries', true)] },
  'art-9-3': { all: [is('drugTrafficking', true)] },
  'art-9-4': { all: [is('corruption', true)] },
  'art-9-5': { all: [is('foreignArmedAction', true)] },
};
for (const [type, conditions] of Object.entries(rules)) engine.addRule({ conditions, event: { type } });

await run(async (facts) => {
  const { events } = await engine.run(facts);
  const held = new Set(events.map(({ type }) => type));
  return { outcome: outcomeOf(held), provisions: [...held] };
});

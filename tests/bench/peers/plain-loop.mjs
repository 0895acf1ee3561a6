/** The law as a programmer writes it by hand in an afternoon. */
import { run } from './job.mjs';
import { PERIOD, WINDOWS, outcomeOf } from './two-valued.mjs';

const windows = new Map(WINDOWS.map(([id, from, to]) => [id, { from, to }]));

function evaluate(facts) {
  const held = new Set();
  if (facts.conductDate >= PERIOD[0] && facts.conductDate <= PERIOD[1]) held.add('art-6');
  const window = windows.get(facts.event);
  if (window && facts.conductDate >= window.from && facts.conductDate <= window.to) held.add('art-8');
  if (!facts.expression) held.add('art-8-expression');
  if (!facts.militaryCourt) held.add('art-7-court');
  if (facts.event === '10' && facts.militaryRebellion) held.add('art-8-10');
  if (facts.rightsViolation) held.add('art-9-1');
  if (facts.homicideOrGravestInjuries) held.add('art-9-2');
  if (facts.drugTrafficking) held.add('art-9-3');
  if (facts.corruption) held.add('art-9-4');
  if (facts.foreignArmedAction) held.add('art-9-5');
  return { outcome: outcomeOf(held), provisions: [...held] };
}

await run(evaluate);

/** The same provisions as a decision table of the ZEN engine: one row a provision (a window of art. 8 has its own row), all that hit collected. */
import { ZenEngine } from '@gorules/zen-engine';
import { run } from './job.mjs';
import { PERIOD, WINDOWS, outcomeOf } from './two-valued.mjs';

const columns = ['conductDate', 'event', 'expression', 'militaryCourt', 'militaryRebellion', 'rightsViolation', 'homicideOrGravestInjuries', 'drugTrafficking', 'corruption', 'foreignArmedAction'];
const day = (from, to) => `[${from}..${to}]`;
const provisions = [
  ['art-6', { conductDate: day(...PERIOD) }],
  ...WINDOWS.map(([id, from, to]) => ['art-8', { event: `'${id}'`, conductDate: day(from, to) }]),
  ['art-8-expression', { expression: 'false' }],
  ['art-7-court', { militaryCourt: 'false' }],
  ['art-8-10', { event: "'10'", militaryRebellion: 'true' }],
  ['art-9-1', { rightsViolation: 'true' }],
  ['art-9-2', { homicideOrGravestInjuries: 'true' }],
  ['art-9-3', { drugTrafficking: 'true' }],
  ['art-9-4', { corruption: 'true' }],
  ['art-9-5', { foreignArmedAction: 'true' }],
];
const table = {
  hitPolicy: 'collect',
  inputs: columns.map((field) => ({ id: field, name: field, field })),
  outputs: [{ id: 'provision', name: 'provision', field: 'provision' }],
  rules: provisions.map(([provision, cells], index) => ({ _id: `r${String(index)}`, ...Object.fromEntries(columns.map((field) => [field, cells[field] ?? ''])), provision: `'${provision}'` })),
};
const nodes = [
  { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
  { id: 'law', name: 'law', type: 'decisionTableNode', content: table, position: { x: 1, y: 0 } },
  { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
];
const edges = [{ id: 'e1', type: 'edge', sourceId: 'in', targetId: 'law' }, { id: 'e2', type: 'edge', sourceId: 'law', targetId: 'out' }];
const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify({ nodes, edges })));

await run(async (facts) => {
  const { result } = await decision.evaluate(facts);
  const held = new Set(result.map(({ provision }) => provision));
  return { outcome: outcomeOf(held), provisions: [...held] };
});

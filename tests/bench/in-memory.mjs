/** Evaluations a second of the library, with their trace, on cases that were read before: first time, and again. */
import { createReadStream } from 'node:fs';
import { evaluate, loadLaw, readCases } from '../../dist/index.js';

const law = await loadLaw();
const cases = [];
for await (const item of readCases(createReadStream(process.argv[2]), { law })) if (item.kind === 'case') cases.push(item.case);
const options = { law, asOf: '2026-11-23' };
function pass() {
  const started = performance.now();
  let steps = 0;
  for (const one of cases) steps += evaluate(one, options).charges[0].trace.length;
  return Math.round((cases.length / (performance.now() - started)) * 1000) * Math.sign(steps);
}
process.stdout.write(JSON.stringify({ first: pass(), again: pass() }));

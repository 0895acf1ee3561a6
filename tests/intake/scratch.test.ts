import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { caseToJson } from '../../src/intake/index.ts';
import { readAll } from './reading.ts';
it('x', async () => {
  const items = await readAll(readFileSync('data/examples/ong-muestra.csv'));
  for (const i of items) console.log(i.kind === 'case' ? JSON.stringify({...caseToJson(i.case), charges: Array.isArray(i.case.charges) ? i.case.charges.map((c)=>c.offences).join('|') : i.case.charges, texts: undefined}) : JSON.stringify(i));
});

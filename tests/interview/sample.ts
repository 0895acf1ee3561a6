/** The cases of the sample sheet, as the program reads them. */
import { readFile } from 'node:fs/promises';
import type { Case } from '../../src/case/case.ts';
import { readCases } from '../../src/intake/index.ts';
import type { Setting } from '../../src/interview/session.ts';

export const SAMPLE = 'data/examples/ong-muestra.csv';

export async function sampleCases({ engine, catalogue, reader }: Setting): Promise<readonly Case[]> {
  const bytes = await readFile(SAMPLE);
  const source = { name: SAMPLE, size: bytes.length, bytes: () => one(bytes) };
  const context = { events: engine.compiled.law.events, charges: reader, offenceIds: new Set(catalogue.offences.map(({ id }) => id)) };
  const cases: Case[] = [];
  for await (const batch of readCases([source], {}, context)) {
    for (const item of batch) if (item.kind === 'case') cases.push(item.case);
  }
  return cases;
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** Reading for tests: the embedded law and catalogue, bytes instead of files. */
import type { Case } from '../../src/case/case.ts';
import { readCases, type IntakeContext, type ReadItem, type ReadOptions, type Source } from '../../src/intake/index.ts';
import { DEFAULT_LAW, embeddedCatalogue, embeddedLaw } from '../../src/country/laws.ts';
import { embeddedRecogniser } from '../../src/country/recogniser.ts';

const loaded = await embeddedLaw(DEFAULT_LAW);
const catalogue = await embeddedCatalogue();
export const context: IntakeContext = { events: loaded?.law.events ?? [], charges: embeddedRecogniser(catalogue), offenceIds: new Set(catalogue.offences.map((offence) => offence.id)) };

/** A source of bytes, given out in blocks. */
export function source(content: string | Uint8Array, name = 'list', block = 65_536): Source {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return {
    name,
    size: bytes.length,
    async *bytes() {
      for (let at = 0; at < bytes.length; at += block) yield bytes.subarray(at, at + block);
    },
  };
}

export async function readAll(content: string | Uint8Array, options: ReadOptions = {}, block?: number): Promise<ReadItem[]> {
  const items: ReadItem[] = [];
  for await (const batch of readCases([source(content, 'list', block)], options, context)) items.push(...batch);
  return items;
}

export function casesOf(items: readonly ReadItem[]): readonly Case[] {
  return items.flatMap((item) => (item.kind === 'case' ? [item.case] : []));
}

export interface Counts {
  case: number;
  rejected: number;
  blank: number;
  'set-aside': number;
}

export function countsOf(items: readonly ReadItem[]): Counts {
  const counts: Counts = { case: 0, rejected: 0, blank: 0, 'set-aside': 0 };
  for (const { kind } of items) if (kind !== 'table' && kind !== 'notice') counts[kind] += 1;
  return counts;
}

/** The second count: records counted where they are cut from a file are the items that come out. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { balanced } from '../../src/cli/commands/run-batch.ts';
import { IntakeError, readCases } from '../../src/intake/index.ts';
import { PROJECT } from '../program/run.ts';
import { context } from './reading.ts';

async function counts(name: string, bytes: Uint8Array, piece = bytes.length): Promise<{ records: number; items: number }> {
  let [records, items] = [0, 0];
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += piece) yield await Promise.resolve(bytes.subarray(at, at + piece));
  }
  const onRecords = (_: string, count: number) => (records += count);
  for await (const batch of readCases([{ name, bytes: pieces }], { onRecords }, context)) {
    for (const item of batch) if (item.kind !== 'table' && item.kind !== 'notice') items += 1;
  }
  return { records, items };
}

const CORPUS = join(PROJECT, 'tests/intake/corpus');

describe('records and items', () => {
  it.each([
    ['rows of a table', 'id;Delitos\nA;hurto\nB;hurto\n', 2],
    ['a blank row and one with broken quotes', 'id;Delitos\nA;hurto\n\nB;"hurto\nC;hurto\n', 4],
    ['a title above the headings', 'Casos de 2024\nid;Delitos\nA;hurto\n', 1],
    ['a document with a list', '[{"id":"A"},{"id":"B"},5]', 3],
    ['one case', '{"id":"A"}', 1],
    ['lines, one of them damaged, one blank, the last without an end', '{"id":"A"}\n{"id"\n\n{"id":"B"}', 4],
  ])('%s', async (_, text, records) => {
    expect(await counts('x', Buffer.from(text))).toEqual({ records, items: records });
    expect(await counts('x', Buffer.from(text), 3)).toEqual({ records, items: records });
  });

  it('are as many in every file of the corpus that can be read', async () => {
    let files = 0;
    for (const name of readdirSync(CORPUS).filter((each) => !each.endsWith('expected.json'))) {
      try {
        const { records, items } = await counts(name, readFileSync(join(CORPUS, name)));
        expect(records, name).toBe(items);
        files += 1;
      } catch (error) {
        if (!(error instanceof IntakeError)) throw error;
      }
    }
    expect(files).toBeGreaterThan(50);
  });
});

describe('the balance at the end of a run', () => {
  const counted = { read: 7, evaluated: 3, rejected: 1, blank: 1, setAside: 2, outcomes: { eligible: 1, ineligible: 1, undetermined: 1, mixed: 0 } };
  it('holds where every record came out once', () => {
    expect(balanced(counted)).toBe(counted);
  });
  it.each([{ read: 8 }, { read: 6 }, { setAside: 1 }, { rejected: 0 }, { blank: 2 }, { outcomes: { ...counted.outcomes, mixed: 1 } }])('fails with %o', (change) => {
    expect(() => balanced({ ...counted, ...change })).toThrow('unbalanced');
  });
});

/** The sheets of cases, read as the program reads them. */
import { readFileSync } from 'node:fs';
import { compileCatalogue } from '../../src/offences/recognise.ts';
import { lawWords } from '../../src/i18n/law.ts';
import { readCases } from '../../src/intake/index.ts';
import { lawCaseOf, type LawCase } from '../../src/authoring/cases.ts';
import { LAW_2026, catalogue } from './loaded.ts';

const WORDS = [lawWords.es, lawWords.en];

export async function readSheet(path: URL): Promise<readonly LawCase[]> {
  const source = { name: path.pathname, bytes: async function* () { yield await Promise.resolve(readFileSync(path)); } };
  const cases: LawCase[] = [];
  let headings: readonly string[] = [];
  for await (const items of readCases([source], {}, { events: LAW_2026.law.events, charges: compileCatalogue(catalogue) })) {
    for (const item of items) {
      if (item.kind === 'table') headings = item.headings;
      else if (item.kind === 'rejected') throw new Error(`row ${String(item.row)}: ${item.code}`);
      else if (item.kind === 'case') {
        const one = lawCaseOf(headings, item, WORDS);
        if (!one) throw new Error(`row ${String(item.row)}: nothing expected`);
        cases.push(one);
      }
    }
  }
  return cases;
}

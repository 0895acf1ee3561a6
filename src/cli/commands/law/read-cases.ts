/** Sheets of cases for the commands on the law: as tests of it, or as the people whom a change concerns. */
import { lawCliWords } from '../../../i18n/law-cli.ts';
import { lawWords } from '../../../i18n/law.ts';
import { readCases as readSheet, type IntakeContext } from '../../../intake/index.ts';
import { CaseSheetError, lawCaseOf, type LawCase } from '../../../authoring/cases.ts';
import { embeddedRecogniser } from '../../../country/recogniser.ts';
import type { Catalogue } from '../../../offences/catalogue.ts';
import type { Law } from '../../../rules/language/law.ts';
import { toldMessage } from '../../output/told.ts';
import { UsageError } from '../../exit.ts';
import { openInputs } from '../../input/inputs.ts';
import type { Context, Options } from '../../context.ts';
import { readOptionsOf } from '../../input/read-options.ts';
import type { CasesPlace } from './files.ts';

const WORDS = [lawWords.es, lawWords.en];

/**
 * The test cases of a sheet, in its order.
 * @throws UsageError naming every row that cannot be read or expects something that cannot be
 */
export async function readLawCases(context: Context, place: CasesPlace, law: Law, catalogue: Catalogue, options: Options): Promise<readonly LawCase[]> {
  const words = lawCliWords[context.language];
  const file = 'file' in place ? place.file : `${law.id}.cases.csv`;
  const inputs = 'file' in place ? await openInputs([place.file], context.terminal) : [{ name: file, bytes: () => inMemory(place.text) }];
  const intake: IntakeContext = { events: law.events, charges: embeddedRecogniser(catalogue) };
  const cases: LawCase[] = [];
  const wrong: string[] = [];
  let headings: readonly string[] = [];
  for await (const items of readSheet(inputs, await readOptionsOf(options), intake)) {
    for (const item of items) {
      if (item.kind === 'table') headings = item.headings;
      else if (item.kind === 'rejected') wrong.push(words.badRow(item.row, toldMessage(context.language, item.code, item.values)));
      else if (item.kind === 'case') {
        try {
          const one = lawCaseOf(headings, item, WORDS);
          if (one) cases.push(one);
        } catch (error) {
          if (!(error instanceof CaseSheetError)) throw error;
          wrong.push(words.badCase(item.row, error.column, '…'));
        }
      }
    }
  }
  if (wrong.length === 0 && cases.length === 0) wrong.push(words.noExpectation);
  if (wrong.length > 0) throw new UsageError('bad-law-cases', { file, rows: wrong.join('\n') });
  return cases;
}

async function* inMemory(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text, 'utf8'));
}

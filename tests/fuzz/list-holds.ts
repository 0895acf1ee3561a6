/** What must hold of a list, whatever is in it: nothing lost, twice the same, a case for each. */
import type { Case } from '../../src/case/case.ts';
import { compileCatalogue } from '../../src/offences/recognise.ts';
import { parseDay } from '../../src/case/dates.ts';
import { IntakeError, readCases, type ReadItem } from '../../src/intake/index.ts';
import { compileLaw } from '../../src/rules/logic/compiled-law.ts';
import { Engine } from '../../src/rules/engine.ts';
import { LAW_2026, catalogue } from '../authoring/loaded.ts';
import { HARMFUL, must } from './broken.ts';

export const recogniser = compileCatalogue(catalogue);
export const context = { events: LAW_2026.law.events, charges: recogniser };
const engine = new Engine(compileLaw(LAW_2026.law, catalogue), { asOf: parseDay('2026-11-23') ?? 0 });

type Read = { readonly items: readonly ReadItem[]; readonly records: number } | { readonly refused: string };

/** Reads in pieces of a certain size: where the pieces are cut must change nothing. */
async function readIn(input: Buffer, piece: number): Promise<Read> {
  const source = { name: 'input', bytes: async function* () { for (let at = 0; at < input.length; at += piece) yield input.subarray(at, at + piece); } };
  const items: ReadItem[] = [];
  let records = 0;
  try {
    for await (const batch of readCases([source], { onRecords: (_file, more) => (records += more) }, context)) items.push(...batch);
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    must(!HARMFUL.test(JSON.stringify(error.values)), 'an escape in an error');
    return { refused: `${error.code} ${String(error.row)}` };
  }
  return { items, records };
}

export async function readList(input: Buffer): Promise<void> {
  const first = await readIn(input, 700);
  const again = await readIn(input, 65_536);
  must(JSON.stringify(first) === JSON.stringify(again), 'read otherwise the second time');
  if ('refused' in first) return;
  nothingLost(first.items, input);
  const rows = first.items.filter(({ kind }) => kind === 'case' || kind === 'rejected' || kind === 'blank' || kind === 'set-aside').length;
  must(rows === first.records, `${String(first.records)} records, ${String(rows)} rows`);
  for (const item of first.items.filter((one) => one.kind === 'case').slice(0, 2)) evaluated(item.case);
}

/** Whether the headings alone, on one row or two, stand between two rows of a list that was sorted together with them. */
function isAcross(before: number, after: number, table: Extract<ReadItem, { kind: 'table' }> | undefined): boolean {
  const heading = table?.detected.headerRow ?? 0;
  return before < heading && heading < after && after - before <= 3;
}

/** Every row once, in order; what text holds is in the rows. */
function nothingLost(items: readonly ReadItem[], input: Buffer): void {
  let row = 0;
  let table: Extract<ReadItem, { kind: 'table' }> | undefined;
  let [letters, first, passedOver, tables] = [0, 0, false, 0];
  for (const item of items) {
    if (item.kind === 'table') {
      row = 0;
      table = item;
      tables += 1;
      letters += lettersIn(item.headings.join());
    } else if (item.kind !== 'notice') {
      must(row === 0 || item.row > row, `row ${String(item.row)} after row ${String(row)}`);
      if (table?.detected.delimiter !== undefined || table?.detected.format === 'ndjson') must(row === 0 || item.row === row + 1 || isAcross(row, item.row, table), `row ${String(row + 1)} is missing`);
      if (row === 0) first = item.row;
      row = item.row;
      if (item.kind === 'case') letters += lettersIn(item.cells.join());
      else if (item.kind === 'rejected') letters += lettersIn(typeof item.original === 'string' ? item.original : item.original.join());
      else if (item.kind === 'set-aside') passedOver = true;
    }
  }
  const plain = table?.detected.delimiter !== undefined && (table.detected.encoding === 'ascii' || table.detected.encoding === 'utf-8');
  if (!plain || tables !== 1) return;
  const text = input.toString('utf8');
  // The line `sep=` is none that a spreadsheet shows.
  if (/^(?:\ufeff)?sep=/iu.test(text)) return;
  if (table?.detected.headerRow === 1 && first === 2 && !passedOver) {
    must(letters === lettersIn(text), `${String(lettersIn(text))} letters in, ${String(letters)} out`);
  }
  // Without quotes a row is a line, and whoever counts lines must find as many; where line ends are mixed people do not agree.
  if (!text.includes('"') && !(text.includes('\n') && /\r(?!\n)/u.test(text))) {
    const lines = text.split(/\r\n|\n|\r/u);
    while (lines.length > 0 && lettersIn(lines.at(-1) ?? '') === 0) lines.pop();
    const last = lines.length;
    must(row >= last || last <= (table?.detected.headerRow ?? 0), `${String(last)} lines, the last row is ${String(row)}`);
  }
}

function lettersIn(text: string): number {
  return text.replace(/[^A-Za-z0-9]+/gu, '').length;
}

function evaluated(subject: Case): void {
  const { determination } = engine.evaluate(subject);
  must(['eligible', 'ineligible', 'undetermined', 'mixed'].includes(determination.outcome), 'an outcome that is none');
  must(Object.getPrototypeOf(subject.facts) === Object.prototype && ({} as Record<string, unknown>)['polluted'] === undefined, 'a changed prototype');
}

/** A case of which only its charges are known, one a line. */
export function evaluateCharges(text: string): void {
  const { charges } = recogniser.charges(text, null);
  const subject: Case = { id: 'c', facts: {}, charges, warnings: [] };
  evaluated(subject);
  must(JSON.stringify(engine.evaluate(subject)) === JSON.stringify(engine.evaluate({ ...subject, charges: [...charges] })), 'determined otherwise the second time');
}

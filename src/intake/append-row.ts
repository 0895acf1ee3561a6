/**
 * A case as one more row of a text table that somebody keeps: the bytes to
 * add to its end, in its own delimiter, encoding and line ends. A cell is
 * written only if it reads back as the same fact.
 */
import iconv from 'iconv-lite';
import { hasCharges, isUnknown, type Case, type Charge, type Fact } from '../case/case.ts';
import { formatDay, formatSpan, isExact, type DateSpan } from '../case/dates.ts';
import { definitionOf, type CaseFactId, type ChargeFactId } from '../case/facts.ts';
import { factWords, type FactWords } from '../i18n/facts.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { readCell } from './cells/read-cell.ts';
import type { IntakeContext } from './context.ts';
import { IntakeError } from './error.ts';
import { openTables } from './read.ts';
import type { ReadOptions, Target } from './types.ts';

export interface AppendedRow {
  /** What goes to the end of the file. */
  readonly addition: Uint8Array;
  /** Number of the new row, as a spreadsheet shows it. */
  readonly row: number;
  /** What the case says and the table has no column for. */
  readonly noColumn: readonly Target[];
  /** What no cell of the table would be read back as. */
  readonly notSame: readonly Target[];
  /** Whether the charges are written in words that leave more than one offence possible. */
  readonly chargesDoubtful: boolean;
}

export interface RowOptions extends ReadOptions {
  /** Makes a cell safe that a spreadsheet would take for a formula. */
  readonly guard: (cell: string) => string;
  /** "art. 52 LOCDOFT": says which offence a name is that several share. */
  readonly cite: (offence: string) => string | null;
}

/**
 * @param bytes the whole file as it is
 * @throws IntakeError where the file is no text table with known headings
 */
export async function appendedRow(bytes: Uint8Array, name: string, subject: Case, options: RowOptions, context: IntakeContext): Promise<AppendedRow> {
  const source = (all: Uint8Array) => ({ name, size: all.length, bytes: () => once(all) });
  const opened = await openTables(source(bytes), options, context);
  const table = opened[0]?.table;
  if (!table || opened[0]?.sheet !== undefined) throw new IntakeError('no-columns', { format: 'XLSX' }, { file: name });
  let [encoding, delimiter, cases] = ['ascii', ';', 0];
  let last = table.header.row;
  for await (const items of table.items()) {
    for (const item of items) {
      if (item.kind === 'table') [encoding, delimiter] = [item.detected.encoding ?? encoding, item.detected.delimiter ?? delimiter];
      else if (item.kind === 'notice' && item.code === 'encoding-used') encoding = item.values['encoding'] ?? encoding;
      else if (item.kind !== 'notice') last = Math.max(last, item.row);
      if (item.kind === 'case') cases++;
    }
  }
  const encoded = endEncoding(encoding);
  const targets = table.headings.map((_, index) => table.mapping.columns[index]?.fact ?? null);
  const notSame = new Set<Target>();
  const cells = targets.map((target) => {
    if (target === null) return '';
    const cell = cellFor(target, subject, context, options);
    if (cell === null) notSame.add(target);
    return cell ?? '';
  });
  const newline = newlineOf(bytes);
  const ends = bytes.length === 0 || iconv.decode(Buffer.from(bytes.subarray(-4)), encoded).endsWith(newline.at(-1) ?? '\n');
  const line = `${ends ? '' : newline}${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}${newline}`;
  const addition = iconv.encode(line, encoded, { addBOM: false });
  if (iconv.decode(addition, encoded, { stripBOM: false }) !== line) throw new IntakeError('damaged-text', { text: encoded }, { file: name });
  const after = await casesIn(source(Buffer.concat([bytes, addition])), options, context);
  if (after !== cases + 1) throw new IntakeError('broken-quotes', {}, { file: name });
  const columns = new Set(targets);
  const stated: Target[] = [
    ...(Object.entries(subject.facts) as [CaseFactId, Fact<unknown> | undefined][]).flatMap(([id, fact]) => (isUnknown(fact) ? [] : [id])),
    ...(hasCharges(subject.charges) ? (['charges'] as const) : []),
  ];
  const at = targets.indexOf('charges');
  const conductFact = subject.facts['conduct-date'];
  const read = at < 0 ? [] : context.charges.charges(cells[at] ?? '', isUnknown(conductFact) ? null : (conductFact.values[0] ?? null)).charges;
  const chargesDoubtful = at >= 0 && !notSame.has('charges') && hasCharges(subject.charges) && subject.charges.length > 0 && !sameCharges(read, subject.charges, 'exactly');
  return { addition, row: last + 1, noColumn: stated.filter((id) => !columns.has(id)), notSame: [...notSame], chargesDoubtful };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

async function casesIn(source: Parameters<typeof openTables>[0], options: ReadOptions, context: IntakeContext): Promise<number> {
  let cases = 0;
  const [opened] = await openTables(source, options, context);
  if (!opened) return 0;
  for await (const items of opened.table.items()) for (const item of items) if (item.kind === 'case') cases++;
  return cases;
}

/** Plain ASCII so far: what comes now is UTF-8. */
function endEncoding(encoding: string): string {
  return encoding === 'ascii' ? 'utf-8' : encoding;
}

function newlineOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.subarray(0, 64 * 1024)).toString('latin1').replaceAll('\0', '');
  if (text.includes('\r\n')) return '\r\n';
  return text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The cell for a column; empty where nothing is known, null where no words would be read as the fact. */
function cellFor(target: Target, subject: Case, context: IntakeContext, options: RowOptions): string | null {
  const { guard } = options;
  if (target === 'id') return guard(subject.id);
  if (target === 'charges') return chargesCell(subject, context, options);
  const fact = subject.facts[target] as Fact<unknown> | undefined;
  if (isUnknown(fact)) return fact?.unknown === 'stated-unknown' ? factWords.es.unknown : guard(fact?.text ?? '');
  return candidates(target, fact, context).map(guard).find((cell) => same(readCell(target, cell, context).fact, fact)) ?? null;
}

function same(read: Fact<unknown>, fact: Fact<unknown>): boolean {
  return !isUnknown(read) && !isUnknown(fact) && JSON.stringify(read.values) === JSON.stringify(fact.values);
}

/** Ways to write a fact, the most readable first. */
function candidates(id: CaseFactId, fact: { readonly values: readonly unknown[]; readonly text?: string }, context: IntakeContext): readonly string[] {
  const written = fact.text === undefined ? [] : [fact.text];
  const [only] = fact.values;
  if (fact.values.length !== 1) return written;
  if (definitionOf(id).kind === 'date') {
    const span = only as DateSpan;
    const day = isExact(span) && span.from !== null ? [formatDay(span.from).split('-').reverse().join('/')] : [];
    return [...day, ...written, formatSpan(span)];
  }
  const value = String(only);
  const event = context.events.find((one) => one.id === value);
  if (event) return [`${value}. ${event.title.es}`, `n.º ${value}`, value];
  return [...LANGUAGES.flatMap((language) => labelOf(factWords[language], id, value)), ...written, value];
}

function labelOf(words: FactWords, id: CaseFactId | ChargeFactId, value: string): readonly string[] {
  const { kind } = definitionOf(id);
  if (kind === 'truth') return value === 'yes' || value === 'no' ? [words.truth[value]] : [];
  if (kind === 'event') return value === 'none' ? [words.noEvent] : [];
  const label = (words.values as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>)[id]?.[value];
  return label === undefined ? [] : [label];
}

function chargesCell({ charges, facts }: Case, context: IntakeContext, { guard, cite }: RowOptions): string | null {
  if (!hasCharges(charges)) return charges.unknown === 'stated-unknown' ? factWords.es.unknown : guard(charges.text ?? '');
  if (charges.length === 0) return factWords.es.noCharges;
  const fact = facts['conduct-date'];
  const conduct = isUnknown(fact) ? null : (fact.values[0] ?? null);
  // Its article and what was asked of a charge go beside its name, where that reads back.
  const written = (more: (charge: Charge) => readonly string[]) => guard(charges.map((charge) => [charge.text, ...bracketed(more(charge))].join(' ')).join('; '));
  const article = ({ offences }: Charge) => [cite(offences?.[0] ?? '') ?? ''].filter((text) => text !== '');
  const ways = [written(() => []), written(article), written(asked), written((charge) => [...article(charge), ...asked(charge)])];
  const read = (cell: string) => context.charges.charges(cell, conduct).charges;
  const found = HOW.map((how) => ways.find((cell) => sameCharges(read(cell), charges, how)));
  return found.find((cell) => cell !== undefined) ?? null;
}

function bracketed(texts: readonly string[]): readonly string[] {
  return texts.length > 0 ? [`(${texts.join(', ')})`] : [];
}

function asked(charge: Charge): readonly string[] {
  return (Object.entries(charge.facts) as [ChargeFactId, Fact<unknown>][]).flatMap(([id, value]) => (isUnknown(value) ? [] : labelOf(factWords.es, id, String(value.values[0])).slice(0, 1)));
}

/**
 * How near a cell comes to the charges: just them; the same offences, and
 * nothing said against what was answered; offences that leave them possible.
 */
const HOW = ['exactly', 'same-offences', 'perhaps'] as const;
type How = (typeof HOW)[number];

function sameCharges(read: readonly Charge[], charges: readonly Charge[], how: How): boolean {
  if (read.length !== charges.length) return false;
  return read.every((one, index) => {
    const charge = charges[index];
    if (!charge) return false;
    const same = JSON.stringify(one.offences) === JSON.stringify(charge.offences);
    const possible = one.offences === null || (charge.offences ?? []).every((id) => one.offences?.includes(id) === true);
    return (how === 'perhaps' ? possible : same) && sameFacts(one.facts, charge.facts, how);
  });
}

function sameFacts(read: Charge['facts'], facts: Charge['facts'], how: How): boolean {
  const values = (list: Charge['facts'], id: string) => {
    const fact = (list as Readonly<Record<string, Fact<unknown> | undefined>>)[id];
    return isUnknown(fact) ? null : JSON.stringify(fact.values);
  };
  return [...new Set([...Object.keys(read), ...Object.keys(facts)])].every((id) => {
    const [now, asked] = [values(read, id), values(facts, id)];
    return now === asked || (how !== 'exactly' && (now === null || asked === null));
  });
}

/** What a workbook says of itself: its sheets with their parts, and where its days begin. */
import { IntakeError } from '../../error.ts';
import type { Parts } from '../parts.ts';

export interface XlsxSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

export interface XlsxBook {
  readonly sheets: readonly XlsxSheet[];
  readonly strings: string | null;
  readonly styles: string | null;
  /** Whether day 0 is 1 January 1904. */
  readonly from1904: boolean;
  /** Whether its writer left the results of formulas to whoever opens it: a 0 is then no result. */
  readonly uncalculated: boolean;
}

export interface Relation {
  readonly type: string;
  readonly part: string;
}

/** Where a workbook usually is; a container need not say so. */
const USUAL = 'xl/workbook.xml';

/** Other documents of Office, by their folder. */
const OTHERS = [['word/', 'DOCX'], ['ppt/', 'PPTX']] as const;

/** The part that the container is about; none where it is no document of Office. */
export async function mainPart(parts: Parts): Promise<string | null> {
  const told = [...(await relations(parts, '')).values()].find(({ type }) => type === 'officeDocument')?.part;
  return told ?? (parts.has(USUAL) ? USUAL : null);
}

/** @throws IntakeError where a part is missing that holds or names rows */
export async function readBook(parts: Parts): Promise<XlsxBook> {
  const workbook = (await mainPart(parts)) ?? USUAL;
  const related = await relations(parts, workbook);
  const sheets: XlsxSheet[] = [];
  let [from1904, uncalculated, isBook] = [false, false, false];
  await parts.whole(workbook, {
    open(name, attributes) {
      if (name === 'workbook') isBook = true;
      if (name === 'workbookPr') from1904 = isTrue(attributes['date1904']);
      if (name === 'calcPr') uncalculated = isTrue(attributes['fullCalcOnLoad']);
      if (name !== 'sheet') return;
      const relation = related.get(attributes['r:id'] ?? attributes['id'] ?? '');
      if (!relation) throw new IntakeError('spreadsheet-part-missing', { part: relationsOf(workbook) });
      // A sheet of charts has no rows.
      if (relation.type === 'worksheet') sheets.push({ name: attributes['name'] ?? '', hidden: /hidden/iu.test(attributes['state'] ?? ''), part: relation.part });
    },
  });
  if (!isBook) throw new IntakeError('not-a-table', { format: OTHERS.find(([folder]) => workbook.startsWith(folder))?.[1] ?? 'ZIP' });
  const partOf = (type: string) => [...related.values()].find((relation) => relation.type === type && parts.has(relation.part))?.part ?? null;
  return { sheets, strings: partOf('sharedStrings'), styles: partOf('styles'), from1904, uncalculated };
}

/** By id, what a part refers to; types without their namespace, which has two editions. */
export async function relations(parts: Parts, part: string): Promise<ReadonlyMap<string, Relation>> {
  const file = relationsOf(part);
  const found = new Map<string, Relation>();
  if (!parts.has(file)) return found;
  await parts.whole(file, {
    open(tag, { Id = '', Type = '', Target = '' }) {
      if (tag === 'Relationship') found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), part: resolved(folderOf(part), Target) });
    },
  });
  return found;
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** The part that names what another refers to. */
function relationsOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

function resolved(folder: string, written: string): string {
  const target = written.replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** As XML schemas write it. */
export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true' || text === 'on';
}

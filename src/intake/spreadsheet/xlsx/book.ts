/** What a workbook says of itself: its sheets with their parts, and where its days begin. */
import { IntakeError } from '../../error.ts';
import type { Parts } from './parts.ts';

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
}

export interface Relation {
  readonly type: string;
  readonly part: string;
}

export async function readBook(parts: Parts): Promise<XlsxBook> {
  const workbook = [...(await relations(parts, '')).values()].find(({ type }) => type === 'officeDocument')?.part;
  if (workbook === undefined || !parts.has(workbook)) throw new IntakeError('spreadsheet-damaged');
  const related = await relations(parts, workbook);
  const sheets: XlsxSheet[] = [];
  let from1904 = false;
  await parts.whole(workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = attributes['date1904'] === '1' || attributes['date1904'] === 'true';
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/u.test(key))?.[1];
      const relation = id === undefined ? undefined : related.get(id);
      // A sheet of charts has no rows.
      if (relation?.type === 'worksheet') sheets.push({ name: attributes['name'] ?? '', hidden: /hidden/iu.test(attributes['state'] ?? ''), part: relation.part });
    },
  });
  const partOf = (type: string) => [...related.values()].find((relation) => relation.type === type && parts.has(relation.part))?.part ?? null;
  return { sheets, strings: partOf('sharedStrings'), styles: partOf('styles'), from1904 };
}

/** By id, what a part refers to; types without their namespace, which has two editions. */
export async function relations(parts: Parts, part: string): Promise<ReadonlyMap<string, Relation>> {
  const slash = part.lastIndexOf('/');
  const [folder, name] = [part.slice(0, slash + 1), part.slice(slash + 1)];
  const file = `${folder}_rels/${name}.rels`;
  const found = new Map<string, Relation>();
  if (!parts.has(file)) return found;
  await parts.whole(file, {
    open(tag, { Id = '', Type = '', Target = '' }) {
      if (tag === 'Relationship') found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), part: resolved(folder, Target) });
    },
  });
  return found;
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

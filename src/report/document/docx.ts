/** Blocks as a DOCX file: the same blocks give the same bytes. */
import {
  AlignmentType, BorderStyle, Document, Footer, HeadingLevel, LevelFormat, LineRuleType, Packer, PageNumber, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, VerticalAlign, WidthType,
  type IBorderOptions, type IParagraphOptions, type IRunOptions,
} from 'docx';
import { visible } from '../../text/sanitise.ts';
import { withFixedTimes } from '../office/fixed-times.ts';
import { PLACE, runsOf, textOf, type Block, type Cell, type Doc, type Item, type Line } from './blocks.ts';

/** Letter paper, margins of 2.5 cm, in twentieths of a point. */
const PAGE = { width: 12_240, height: 15_840, margin: 1_417 };
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
const FONT = 'Times New Roman';
const LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '999999' };

/** For the spelling check. */
const SPELLING = { es: 'es-VE', en: 'en-US' } as const;

/** The first day that an archive can carry, for a document of no day. */
const NO_DAY = '1980-01-01';

export async function docxOf(doc: Doc): Promise<Uint8Array> {
  let lists = 0;
  const children = doc.blocks.flatMap((block) => write(block, () => lists++));
  const document = new Document({
    title: doc.title,
    creator: 'amnistia',
    lastModifiedBy: 'amnistia',
    description: '',
    styles: styles(SPELLING[doc.language]),
    numbering: { config: [numbering('bullets', LevelFormat.BULLET, '•'), numbering('numbers', LevelFormat.DECIMAL, '%1.')] },
    sections: [{
      properties: { page: { size: { width: PAGE.width, height: PAGE.height }, margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin } } },
      footers: { default: foot(doc.foot ?? '') },
      children,
    }],
  });
  const bytes = await Packer.toBuffer(document);
  return withFixedTimes(bytes, doc.day ?? NO_DAY);
}

function write(block: Block, nextList: () => number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER, children: runs(block.text) })];
    case 'heading':
      return [new Paragraph({ heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, keepNext: true, children: runs(block.text) })];
    case 'paragraph':
      return [new Paragraph({ alignment: block.align === undefined ? AlignmentType.JUSTIFIED : ALIGN[block.align], ...(block.keep ? { keepNext: true } : {}), ...(block.indent ? { indent: { firstLine: 708 } } : {}), children: runs(block.text) })];
    case 'list': {
      const reference = block.numbered ? 'numbers' : 'bullets';
      const instance = nextList();
      return block.items.flatMap((item) => items(item, { reference, level: 0, instance }));
    }
    case 'box':
      return [boxed(block.lines), spacer()];
    case 'table':
      return [table(block), spacer()];
    case 'signature':
      return block.lines.map((line, index) => new Paragraph({ alignment: AlignmentType.CENTER, keepNext: index + 1 < block.lines.length, spacing: { before: index === 0 ? 720 : 0, after: 0 }, children: runs(line) }));
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true, children: [] })];
    case 'notes':
      return block.lines.map((line) => new Paragraph({ alignment: AlignmentType.LEFT, children: runs(line, { color: '555555', size: 20 }) }));
    case 'contents':
    case 'picture':
      return [];
  }
}

/** An item with those below it, each level further in. */
function items({ text, items: below = [] }: Item, numbering: { readonly reference: 'numbers' | 'bullets'; readonly level: number; readonly instance: number }, depth = 0): readonly Paragraph[] {
  const indent = depth === 0 ? {} : { indent: { left: 567 * (depth + 1), hanging: 420 } };
  const alignment = numbering.reference === 'numbers' ? AlignmentType.JUSTIFIED : AlignmentType.LEFT;
  return [new Paragraph({ numbering, alignment, ...indent, children: runs(text) }), ...below.flatMap((item) => items(item, { ...numbering, reference: 'bullets' }, depth + 1))];
}

const ALIGN = { justify: AlignmentType.JUSTIFIED, center: AlignmentType.CENTER, right: AlignmentType.RIGHT, left: AlignmentType.LEFT } as const;

/** Runs of a line; places that a human must fill are set off. */
function runs(line: Line, extra: IRunOptions = {}): TextRun[] {
  return runsOf(line).flatMap(({ text, style }) => {
    const options: IRunOptions = { ...extra, ...(style === 'strong' ? { bold: true } : style === 'emphasis' ? { italics: true } : style === 'faint' ? { color: '555555', size: 20 } : {}) };
    const clean = visible(text);
    const pieces: TextRun[] = [];
    let at = 0;
    for (const place of clean.matchAll(PLACE)) {
      if (place.index > at) pieces.push(...lines(clean.slice(at, place.index), options));
      pieces.push(new TextRun({ ...options, text: place[0], shading: { type: ShadingType.CLEAR, fill: 'FFF2A8' } }));
      at = place.index + place[0].length;
    }
    return at < clean.length ? [...pieces, ...lines(clean.slice(at), options)] : pieces;
  });
}

function lines(text: string, options: IRunOptions): TextRun[] {
  return text.split(/\r\n|\r|\n/).map((line, index) => new TextRun({ ...options, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

function boxed(content: readonly Line[]): Table {
  const cell = new TableCell({
    shading: { type: ShadingType.CLEAR, fill: 'F4F1E6' },
    margins: { top: 120, bottom: 120, left: 180, right: 180 },
    children: content.map((line) => new Paragraph({ alignment: AlignmentType.LEFT, spacing: { after: 80 }, children: runs(line, { size: 20 }) })),
  });
  const border: IBorderOptions = { style: BorderStyle.SINGLE, size: 12, color: '7A5C00' };
  return new Table({ width: { size: TEXT_WIDTH, type: WidthType.DXA }, columnWidths: [TEXT_WIDTH], borders: { top: border, bottom: border, left: border, right: border }, rows: [new TableRow({ children: [cell] })] });
}

function table(block: Extract<Block, { kind: 'table' }>): Table {
  const shares = block.widths ?? (block.headings.length > 0 ? block.headings : (block.rows[0] ?? [])).map(() => 1);
  const sum = shares.reduce((total, width) => total + width, 0);
  const widths = shares.map((width) => Math.floor((width / sum) * TEXT_WIDTH));
  const cell = (line: Cell, index: number, head: boolean): TableCell => new TableCell({
    width: { size: widths[index] ?? 0, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    ...(head ? { shading: { type: ShadingType.CLEAR, fill: 'E9E9E9' } } : {}),
    children: [new Paragraph({ alignment: AlignmentType.LEFT, spacing: { after: 0 }, children: runs(typeof line === 'number' || line === null ? textOf(line) : line, { size: 20, ...(head ? { bold: true } : {}) }) })],
  });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    rows: [
      ...(block.headings.length > 0 ? [new TableRow({ tableHeader: true, cantSplit: true, children: block.headings.map((text, index) => cell(text, index, true)) })] : []),
      ...block.rows.map((row) => new TableRow({ cantSplit: row.every((line) => textOf(line).length < 600), children: row.map((line, index) => cell(line, index, false)) })),
    ],
  });
}

function spacer(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 120 }, children: [] });
}

function foot(text: string): Footer {
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: `${visible(text)} · `, size: 16, color: '555555' }), new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16, color: '555555' })] })] });
}

function styles(language: string): NonNullable<ConstructorParameters<typeof Document>[0]['styles']> {
  const head = (size: number, before: number): { run: IRunOptions; paragraph: Pick<IParagraphOptions, 'spacing'> } =>
    ({ run: { font: FONT, size, bold: true, color: '000000' }, paragraph: { spacing: { before, after: 120 } } }) as never;
  return {
    default: {
      document: { run: { font: FONT, size: 24, language: { value: language } }, paragraph: { spacing: { after: 140, line: 300, lineRule: LineRuleType.AUTO } } },
      title: head(30, 120), heading1: head(25, 300), heading2: head(24, 200),
    },
  };
}

function numbering(reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return { reference, levels: [{ level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 567, hanging: 420 }, spacing: { after: 80 } } } }] };
}

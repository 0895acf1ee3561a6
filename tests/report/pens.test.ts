/** Every pen writes every block: random documents, read back by somebody else's program where there is one. */
import fc from 'fast-check';
import { lexer, parser } from 'marked';
import { expect, it } from 'vitest';
import { link, linesOf, PLACE, type Block, type Cell, type Doc, type Item, type Line, type Run } from '../../src/report/document/blocks.ts';
import { DOCUMENT_FORMATS, PENS } from '../../src/report/document/pens.ts';
import { docxText } from './office.ts';

// Hostile pieces among words: markup of every format, escapes of a terminal, a place to fill.
const piece = fc.constantFrom('casa', 'árbol', '28 de julio', '<script>alert(1)</script>', '*x*', '_y_', '[z](http://w)', '| a |', '`', '# t', '- i', '3. n', '&amp;', '\u001b[31m', '\u202e', '$$', '~', '[… nombre]', 'https://a.example/b_c*d', 'x'.repeat(90));
const text = fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const run: fc.Arbitrary<string | Run> = fc.oneof(text, fc.record({ text, style: fc.constantFrom('strong' as const, 'emphasis' as const, 'faint' as const) }), fc.constantFrom(link('https://a.example/b_c?d=*e*'), link('https://a.example/cortada…', 'faint')));
/** Runs that stand against each other make one word, and a screen may break a long one anywhere. */
const apart = (one: string | Run): string | Run => (typeof one === 'string' ? `${one} ` : 'href' in one ? one : { ...one, text: `${one.text} ` });
const line: fc.Arbitrary<Line> = fc.oneof(text, fc.array(run.map(apart), { minLength: 1, maxLength: 3 }));
const lines = fc.array(line, { minLength: 1, maxLength: 3 });
const item: fc.Arbitrary<Item> = fc.letrec<{ item: Item }>((tie) => ({ item: fc.record({ text: line, items: fc.oneof({ maxDepth: 2 }, fc.constant([]), fc.array(tie('item'), { maxLength: 2 })) }) })).item;
/** Said again in each row of a table that is wider than the screen. */
const heading = fc.constantFrom('columna', '<b>nota</b>', 'fecha | día');
const cell: fc.Arbitrary<Cell> = fc.oneof(line, fc.integer({ min: 0, max: 9999 }), fc.constant(null));
const table = fc.integer({ min: 1, max: 9 }).chain((columns) => fc.record({
  kind: fc.constant('table' as const),
  headings: fc.oneof(fc.constant([] as string[]), fc.array(heading, { minLength: columns, maxLength: columns })),
  rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 3 }),
}));
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('title' as const), text: line }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const), text: line }),
  fc.record({ kind: fc.constant('paragraph' as const), text: line, align: fc.constantFrom('left' as const, 'center' as const) }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(item, { minLength: 1, maxLength: 3 }), numbered: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('box' as const, 'notes' as const), lines }),
  fc.record({ kind: fc.constant('signature' as const), lines: fc.array(text, { minLength: 1, maxLength: 3 }) }),
  fc.constant<Block>({ kind: 'page-break' }),
  table,
);
const doc = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks): Doc => ({ title: 'Título', language: 'es', blocks, day: '2026-11-26' }));

/** Letters and figures alone: what no pen may lose, whatever it puts around them. */
const letters = (written: string) => written.replace(/\[31m/gu, '').replace(/[^\p{L}\p{N}]/gu, '');
const unescaped = (html: string) => html.replace(/<[^>]+>/gu, '').replace(/&#39;/gu, "'").replace(/&quot;/gu, '"').replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&amp;/gu, '&');

it('has a pen for each format', () => {
  expect(Object.keys(PENS).sort()).toEqual([...DOCUMENT_FORMATS].sort());
});

it('loses no text in any format and lets none become markup', async () => {
  await fc.assert(fc.asyncProperty(doc, async (one) => {
    const said = one.blocks.flatMap(linesOf).map(letters).filter((part) => part !== '');
    const [html, markdown, docx, screen] = [await PENS.html(one), await PENS.markdown(one), await PENS.docx(one), await PENS.text(one)] as [string, string, Uint8Array, string];
    const read = { html: unescaped(html.slice(html.indexOf('<main'))), markdown: unescaped(parser(lexer(markdown))), docx: docxText(docx) };
    for (const [format, written] of Object.entries(read)) {
      let at = 0;
      const all = letters(written);
      for (const part of said) {
        const found = all.indexOf(part, at);
        expect(found, `${format}: ${part}\n${written}`).toBeGreaterThanOrEqual(0);
        at = found + part.length;
      }
    }
    // On a screen a table stands in columns: each word of it is there, wherever it stands.
    const count = (written: string, word: string) => letters(written).split(word).length - 1;
    for (const word of ['casa', 'árbol', 'nombre']) expect(count(screen, word), word).toBe(one.blocks.flatMap(linesOf).reduce((sum, part) => sum + count(part, word), 0));
    for (const written of [html, markdown, screen]) expect(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e]/u.test(written)).toBe(false);
    expect(/<script/u.test(html)).toBe(false);
    expect(/<script|<em>x<\/em>|href="http:\/\/w"/u.test(parser(lexer(markdown)))).toBe(false);
    expect(html.includes('cortada…"')).toBe(false);
  }), { numRuns: 150 });
});

it('fits the screen, but for a word that is longer than it', async () => {
  await fc.assert(fc.asyncProperty(doc, async (one) => {
    const screen = (await PENS.text(one)) as string;
    for (const written of screen.split('\n')) expect(written.length <= 80 || /https?:/u.test(written), written).toBe(true);
  }), { numRuns: 200 });
});

it('marks each place that a human must fill', async () => {
  const html = (await PENS.html({ title: 't', language: 'es', blocks: [{ kind: 'paragraph', text: ['a [… nombre] b ', { text: '[…]', style: 'strong' }] }] })) as string;
  expect(html.match(/<mark>/gu)).toHaveLength('a [… nombre] b […]'.match(PLACE)?.length ?? 0);
});

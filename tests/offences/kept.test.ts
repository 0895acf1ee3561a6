/** What the recogniser keeps of a text is what it would read anew, whoever asked before and about which days. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, formatSpan, type DateSpan } from '../../src/case/dates.ts';
import { indexOf } from '../../src/offences/catalogue-index.ts';
import { Memo } from '../../src/offences/memo.ts';
import { fold } from '../../src/offences/normalise.ts';
import { compileCatalogue } from '../../src/offences/recognise.ts';
import { namePatterns, WholeNames } from '../../src/offences/separators.ts';
import { catalogue } from './recogniser.ts';

const index = indexOf(catalogue);
const fresh = () => compileCatalogue(catalogue, index);

/** Days about which the catalogue's numberings change, and some between. */
const changes = [...new Set(Object.values(index.articles.changes).flat())];
const day = fc.oneof(
  fc.tuple(fc.constantFrom(...changes), fc.integer({ min: -2, max: 2 })).map(([change, beside]) => change + beside),
  fc.integer({ min: dayOf(1998, 1, 1) ?? 0, max: dayOf(2026, 1, 1) ?? 0 }),
);
const span: fc.Arbitrary<DateSpan | null> = fc.oneof(
  fc.constant(null),
  fc.tuple(fc.option(day), fc.option(day)).map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b })),
);

const articles = catalogue.offences.flatMap(({ numberings }) => numberings.flatMap((one) => one.articles.map((article) => ({ article, statute: catalogue.statutes[one.statute]?.aliases[0] ?? '' }))));
const piece = fc.oneof(
  fc.constantFrom(...articles).chain(({ article, statute }) => fc.constantFrom(`art. ${article} ${statute}`, `art. ${article}`, `${article} ${statute}`, `art. ${article} del Código Penal de 2000`, `art. ${article} CP (2005)`)),
  fc.constantFrom(...catalogue.offences.flatMap((offence) => [offence.name.es, ...offence.aliases])),
  fc.constantFrom('delito desconocido', 'en grado de tentativa', 'Ley Orgánica contra la Delincuencia Organizada', 'locticsep', '80', 'Código Penal'),
);
const text = fc.array(fc.tuple(piece, fc.constantFrom(', ', '; ', ' y ', ' ', '\n')), { minLength: 1, maxLength: 4 }).map((list) => list.map((part) => part.join('')).join(''));

describe('a text that comes again', () => {
  it('is read as it would be alone, for whatever days', () => {
    const keeping = fresh();
    fc.assert(
      fc.property(text, fc.array(span, { minLength: 1, maxLength: 8 }), (written, spans) => {
        for (const conduct of spans) {
          const told = [written, conduct && formatSpan(conduct)];
          expect([told, keeping.charges(written, conduct)]).toEqual([told, fresh().charges(written, conduct)]);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('is recognised once where its days change nothing', () => {
    const recogniser = fresh();
    const conduct = [null, { from: null, to: 9000 }, { from: 19_000, to: 19_000 }, { from: 20_000, to: null }];
    const read = conduct.map((one) => recogniser.charges('resistencia a la autoridad, saqueo', one));
    expect(new Set(read).size).toBe(1);
    expect(new Set(conduct.map((one) => recogniser.charges('art. 278 CP', one))).size).toBeGreaterThan(1);
  });

  it('does not depend on what was asked before of days before every change', () => {
    // Nothing bounds the conduct from below, and the first change of the Code lies after it.
    const early = { from: null, to: dayOf(1999, 5, 1) };
    const eve = { from: null, to: (index.articles.changes.cp?.[0] ?? 0) - 1 };
    const alone = fresh().charges('art. 278 CP', early);
    expect(alone.warnings.map(({ code }) => code)).not.toContain('article-out-of-period');
    const after = fresh();
    after.charges('art. 278 CP', eve);
    expect(after.charges('art. 278 CP', early)).toEqual(alone);
  });
});

describe('a memo', () => {
  it('gives what was put in or nothing, and never grows beyond its size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 200 }), (size, keys) => {
        const memo = new Memo<string>(size);
        let last: number | undefined;
        for (const key of keys) {
          const kept = memo.get(String(key));
          if (kept !== undefined) expect(kept).toBe(`value ${String(key)}`);
          if (key === last) expect(kept).toBeDefined();
          memo.set(String(key), `value ${String(key)}`);
          last = key;
        }
        const kept = Array.from({ length: 21 }, (_, key) => key).filter((key) => memo.get(String(key)) !== undefined);
        expect(kept.length).toBeLessThanOrEqual(2 * size);
      }),
    );
  });
});

describe('names that are not to be cut', () => {
  it('are found where one expression of all of them finds them', () => {
    const word = fc.constantFrom('ley', 'contra', 'odio', 'drogas', 'paz', '3');
    const small = fc.constantFrom('de', 'la', 'e', 'y', 'el', 'lavado');
    const mark = fc.constantFrom(' ', ', ', ' ,', '   ', '    ', ';', '.', 'ñ');
    const written = fc.array(fc.oneof({ weight: 3, arbitrary: word }, small, mark, fc.constant(' ')), { maxLength: 30 }).map((parts) => parts.join(''));
    const names = fc.array(fc.array(fc.oneof({ weight: 3, arbitrary: word }, small), { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(names, written, (list, raw) => {
        const plain = fold(raw);
        const patterns = namePatterns(list);
        expect(new WholeNames(patterns).stretchesIn(plain)).toEqual(byExpression(patterns, plain));
      }),
      { numRuns: 5000 },
    );
  });
});

/** The same search, by expressions. */
function byExpression(patterns: ReturnType<typeof namePatterns>, plain: string): readonly (readonly [number, number])[] {
  const small = '(?:de|del|la|el|los|las|al|y|e|a|en)';
  const found: [number, number][] = [];
  for (const word of new Set(plain.split(/[^\p{L}\d]+/u))) {
    if (!Object.hasOwn(patterns, word)) continue;
    const any = (patterns[word] ?? []).map((words) => words.join(`(?:[ ,]{1,3}${small}){0,3}[ ,]{1,3}`)).join('|');
    for (const match of plain.matchAll(new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})`, 'gu'))) found.push([match.index, match.index + match[0].length]);
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let end = -1;
  return found.filter(([from, to]) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

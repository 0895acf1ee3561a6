/**
 * docs/law-language.md and its Spanish counterpart: every operator has its
 * section, every row of a table is what the engine says, every example stands in
 * the law.
 */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { OPERATOR_NAMES } from '../../src/rules/language/law-schema.ts';
import { OF_PRESUMPTIONS, premiseOf, truthOf, type Truth } from './language-page.ts';
import { lawText } from './loaded.ts';

/** The words of a page for the three values, and for an empty case. */
const PAGES = [
  { page: 'law-language.md', words: { yes: 'yes', no: 'no', 'not known': 'unknown' }, nothing: 'nothing' },
  { page: 'lenguaje-de-la-ley.md', words: { sí: 'yes', no: 'no', 'no consta': 'unknown' }, nothing: 'nada' },
] as const satisfies readonly { page: string; words: Readonly<Record<string, Truth>>; nothing: string }[];

/** One condition for each value; two of what is not known, since a thing and itself are known together. */
const PARTS: Readonly<Record<Truth, readonly [unknown, unknown]>> = {
  yes: [{ always: true }, { always: true }],
  no: [{ always: false }, { always: false }],
  unknown: [{ fact: 'military', is: 'yes' }, { fact: 'court', is: 'military' }],
};

interface Row {
  readonly told: string;
  readonly condition: unknown;
  readonly known: Readonly<Record<string, unknown>>;
  readonly holds: Truth;
}

const read = (page: string) => readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8');
/** Tables as cells; the line under the headings is left out. */
const tablesIn = (text: string) => text.split('\n\n').filter((part) => part.startsWith('| ')).map((part) =>
  part.trim().split('\n').filter((line) => !line.startsWith('|-')).map((line) => line.slice(2, -2).split(' | ')));
const bare = (cell: string) => cell.replaceAll(/[`*]/gu, '');

function rowsOf({ page, words, nothing }: (typeof PAGES)[number]): readonly Row[] {
  const truth = (cell: string): Truth => {
    const found = (words as Readonly<Record<string, Truth>>)[bare(cell)];
    if (!found) throw new Error(`no value: ${cell}`);
    return found;
  };
  return tablesIn(read(page)).flatMap(([head = [], ...rows]): readonly Row[] => {
    const operator = bare(head[0] ?? '');
    if (operator === 'not') return rows.map(([part = '', holds = '']) => ({ told: `not ${part}`, condition: { not: PARTS[truth(part)][0] }, known: {}, holds: truth(holds) }));
    if (operator === 'all' || operator === 'any') {
      return rows.flatMap(([left = '', ...cells]) => cells.map((holds, at) => {
        const right = head[at + 1] ?? '';
        return { told: `${bare(left)} ${operator} ${right}`, condition: { [operator]: [PARTS[truth(left)][0], PARTS[truth(right)][1]] }, known: {}, holds: truth(holds) };
      }));
    }
    return rows.map(([condition = '', known = '', holds = '']) => ({
      told: `${condition}, ${known}`,
      condition: parse(`{ ${bare(condition)} }`) as unknown,
      known: known === nothing ? {} : (parse(`{ ${bare(known)} }`) as Record<string, unknown>),
      holds: truth(holds),
    }));
  });
}

/** Every condition of the law that stands under this key. */
function under(key: string, value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...(name === key ? [inner as unknown] : []), ...under(key, inner)]);
}

describe.each(PAGES)('docs/$page', (shown) => {
  const text = read(shown.page);

  it.each(rowsOf(shown))('$told: $holds', async ({ condition, known, holds }) => {
    const isPremise = OF_PRESUMPTIONS.some((name) => JSON.stringify(condition).includes(`"${name}":`));
    expect(await (isPremise ? premiseOf : truthOf)(condition, known)).toBe(holds);
  });

  it('has a section for every operator, with a table', () => {
    const sections = text.split(/^## /mu).slice(1);
    for (const operator of [...OPERATOR_NAMES, ...OF_PRESUMPTIONS]) {
      const section = sections.find((one) => one.startsWith(`\`${operator}\`\n`)) ?? '';
      expect(tablesIn(section).length, operator).toBe(1);
      expect(section, operator).toMatch(operator === 'provision' ? /any-charge/u : operator === 'unreadable' || operator === 'offence' ? /charges/u : /```yaml/u);
    }
    expect(sections.length).toBe(OPERATOR_NAMES.length + OF_PRESUMPTIONS.length + 3);
  });

  it('quotes the law as it is', () => {
    const law = parse(lawText('ve-amnesty-2026')) as unknown;
    const examples = [...text.matchAll(/^```yaml\n(?<body>[\s\S]*?)^```/gmu)].map(({ groups }) => parse(groups?.['body'] ?? '') as Readonly<Record<string, unknown>>);
    expect(examples.length).toBe(OPERATOR_NAMES.length + 1);
    for (const example of examples) {
      const [[key, condition] = ['', null]] = Object.entries(example);
      expect(under(key, law).some((one) => isDeepStrictEqual(one, condition)), JSON.stringify(example)).toBe(true);
    }
  });
});

it('both pages have the same rows', () => {
  const [en, es] = PAGES.map((page) => rowsOf(page).map(({ condition, known, holds }) => ({ condition, known, holds })));
  expect(es).toEqual(en);
});

import { describe, expect, it } from 'vitest';
import { lintLaw } from '../../src/authoring/lint.ts';
import { catalogue, loadLaw } from './loaded.ts';

const IDS = ['ve-amnesty-bill-2026-02', 've-amnesty-decree-5790-2007', 've-amnesty-2016'] as const;

describe('other versions', () => {
  it.each(IDS)('%s holds together', (id) => {
    const { law } = loadLaw(id);
    expect(law.id).toBe(id);
    // Where the list of facts is not at hand, the strict reading can cover nobody.
    expect(lintLaw(law, catalogue).filter((one) => one.code !== 'reading-decides-nothing' || id === IDS[0])).toEqual([]);
  });
  it('say their status and what is missing', () => {
    expect(IDS.map((id) => loadLaw(id).law.status)).toEqual(['official-bill', 'incomplete', 'never-in-force']);
    expect(loadLaw('ve-amnesty-decree-5790-2007').law.status_note.es).toContain('faltan');
  });
  it('the bill has thirteen articles, ten events, four exclusions and no duties', () => {
    const { law } = loadLaw('ve-amnesty-bill-2026-02');
    expect([law.articles.length, law.events.length, law.provisions.filter((one) => one.numeral !== undefined).length, law.conditions.length]).toEqual([13, 10, 4, 0]);
    expect(law.next.every((step) => step.days === undefined)).toBe(true);
  });
});

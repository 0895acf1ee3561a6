/** Every point of a law that comes with the program has a short name in both languages: no id stands in for one. */
import { describe, expect, it } from 'vitest';
import { loadLaw } from './loaded.ts';

const LAWS = ['ve-amnesty-2026', 've-amnesty-bill-2026-02', 've-amnesty-decree-5790-2007', 've-amnesty-2016'].map((id) => loadLaw(id).law);

describe.each(LAWS)('$id', (law) => {
  it('names its questions, positions, presumptions and duties in few words', () => {
    const named = [...law.questions, ...law.questions.flatMap(({ positions }) => positions), ...law.presumptions, ...law.conditions];
    for (const { id, short } of named) {
      expect(short, id).toBeDefined();
      for (const text of [short?.es ?? '', short?.en ?? '']) {
        expect(text.length, `${id}: ${text}`).toBeLessThanOrEqual(70);
        expect(text, id).not.toMatch(/\.$/u);
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { isAnswered, isWrong, judgedPeople, type Judgement } from './judged.ts';

const people = await judgedPeople();
const share = (judgement: Judgement) => {
  const these = people.filter((one) => one.judgement === judgement);
  return these.filter(isAnswered).length / these.length;
};

describe('sixty people judged by a lawyer before the first run', () => {
  it('gets no answer that the judgement calls wrong', () => {
    expect(people.filter(isWrong).map(({ id }) => id)).toEqual([]);
  });
  it.each<[Judgement, number]>([['covered', 0.95], ['outside', 0.9], ['arguable', 0.95], ['point-of-law', 1], ['missing', 0.6]])('answers those who are %s', (judgement, least) => {
    expect(share(judgement)).toBeGreaterThanOrEqual(least);
  });
});

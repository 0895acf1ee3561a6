/** What stands in the pack is what the readers read: each name and phrase of it, alone in a cell, has its own meaning. */
import { expect, it } from 'vitest';
import { isCaseFactId, isChargeFactId } from '../../src/case/facts.ts';
import { embeddedCatalogue, embeddedLaw } from '../../src/country/laws.ts';
import { ENTITIES } from '../../src/country/pack/entities.ts';
import { FORCES } from '../../src/country/pack/forces.ts';
import { CUSTODY, phrasesFor } from '../../src/country/pack/phrases.ts';
import { writtenOut } from '../../src/country/pack/written-out.ts';
import { readCell } from '../../src/intake/cells/read-cell.ts';
import { intakeContext } from '../../src/intake/law-context.ts';
import { CASE_FACT_IDS, CHARGE_FACT_IDS } from '../../src/case/facts.ts';

const loaded = await embeddedLaw('ve-amnesty-2026');
if (!loaded) throw new Error('no law');
const context = intakeContext(loaded.law, await embeddedCatalogue());
const read = (id: string, text: string) => {
  if (!isCaseFactId(id) && !isChargeFactId(id)) throw new Error(id);
  const { fact, also } = readCell(id, text, context);
  return { values: 'values' in fact ? fact.values.map(String) : [], also };
};
const capitals = (text: string): string => text.toUpperCase();

it('every entity, town and municipality', () => {
  const wrong: string[] = [];
  for (const { name, capital, names = [], towns = [], municipalities = {} } of ENTITIES) {
    for (const own of [name, ...names]) if (read('state', capitals(own)).values.join() !== name) wrong.push(own);
    for (const town of [...(capital === undefined ? [] : [capital]), ...towns, ...Object.values(municipalities)]) {
      if (!read('state', town).values.includes(name) && !ENTITIES.some((other) => other.name === town)) wrong.push(town);
      if (read('state', `${town}, Edo. ${name}`).values.join() !== name) wrong.push(`${town}, ${name}`);
    }
    for (const one of Object.keys(municipalities)) if (!read('state', `Municipio ${one}`).values.includes(name)) wrong.push(one);
  }
  expect(wrong).toEqual([]);
});

it('every prison, with the place that it names', () => {
  const wrong: string[] = [];
  for (const { name, names = [] } of CUSTODY.places) {
    for (const one of [name, ...names]) {
      const { values, also } = read('custody', capitals(one));
      const place = also.find(([id]) => id === 'custody-place')?.[1];
      if (values.join() !== 'prison' || !place || !('values' in place) || place.values[0] !== name) wrong.push(one);
    }
  }
  for (const one of CUSTODY.prisons) if (read('custody', one).values.join() !== 'prison') wrong.push(one);
  expect(wrong).toEqual([]);
});

it('every rank, component, police and civilian', () => {
  const all = (list: readonly string[]) => list.flatMap((one) => writtenOut(one, {}));
  expect(all(FORCES.serves.flat()).filter((one) => read('military', capitals(one)).values.join() !== 'yes')).toEqual([]);
  expect(all([...FORCES.police, ...FORCES.civilians]).filter((one) => read('military', one).values.join() !== 'no')).toEqual([]);
  expect(all([...FORCES.beside.flat(), ...FORCES.retired, ...FORCES.assimilated]).filter((one) => one.length > 1 && read('military', one).values.length > 0)).toEqual([]);
});

it('every phrase: nothing else than it means, and nearly all of them that', () => {
  const wrong: string[] = [];
  let [all, unread] = [0, 0];
  for (const id of [...CASE_FACT_IDS, ...CHARGE_FACT_IDS]) {
    const phrases = phrasesFor(id);
    if (!phrases) continue;
    const inFull = new Set(phrases.entries.flatMap(({ words }) => words.filter((one) => !one.includes('{'))));
    for (const { means, words } of phrases.entries) {
      // What is written in full counts before what is put together.
      for (const phrase of words.flatMap((one) => writtenOut(one, phrases.parts).filter((made) => one === made || !inFull.has(made)))) {
        const { values } = read(id, capitals(phrase));
        all += 1;
        if (values.length === 0 && means.length > 0) unread += 1;
        else if (values.some((value) => !means.includes(value))) wrong.push(`${id}: ${phrase}: ${values.join()}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(all).toBeGreaterThan(4000);
  expect(unread / all).toBeLessThan(0.02);
});

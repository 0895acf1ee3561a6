import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DiagramManager } from '../../src/rules/diagram/manager.ts';
import { Field, settlingAnswers, settlingSets, smallestOf } from '../../src/rules/analysis/sufficient-sets.ts';
import { TABLE_SIZES, indexOf, inputs, tableOf, tables } from './truth-table.ts';
import { runs } from './runs.ts';

const TARGET = 1;
const target = { name: 'target', isMet: (value: number) => value === TARGET };
const subsets = Array.from({ length: 1 << TABLE_SIZES.length }, (_, bits) => TABLE_SIZES.flatMap((_size, variable) => ((bits >> variable) & 1 ? [variable] : [])));

/**
 * The answers to these variables with which every input has the target.
 * While the first variable is not named, only inputs that are allowed count.
 */
function settling(table: readonly number[], set: readonly number[], allowed: (input: readonly number[]) => boolean): readonly (readonly number[])[] {
  const groups = new Map<string, { readonly input: readonly number[]; joined: number }>();
  for (const input of inputs) {
    if (!set.includes(0) && !allowed(input)) continue;
    const key = set.map((variable) => input[variable]).join();
    const group = groups.get(key);
    const value = table[indexOf(input)] ?? 0;
    if (group) group.joined |= value;
    else groups.set(key, { input, joined: value });
  }
  return [...groups.values()].filter((group) => group.joined === TARGET).map((group) => group.input);
}

function smallest(settles: (set: readonly number[]) => boolean): readonly string[] {
  const found: (readonly number[])[] = [];
  for (const set of [...subsets].sort((a, b) => a.length - b.length)) {
    if (settles(set) && !found.some((small) => small.every((one) => set.includes(one)))) found.push(set);
  }
  return found.map((set) => set.join()).sort();
}

function agrees(table: readonly number[], allowed: (input: readonly number[]) => boolean, field: Field): void {
  const node = tableOf(field.manager, table);
  const { sets, complete } = settlingSets(field, node, target);
  expect(complete).toBe(true);
  expect(sets.map((set) => set.join()).sort()).toEqual(smallest((set) => settling(table, set, allowed).length > 0));
  for (const set of sets) {
    const answers = settling(table, set, allowed);
    for (const variable of set) {
      expect([...(settlingAnswers(field, node, set, target).get(variable) ?? [])].sort()).toEqual([...new Set(answers.map((input) => input[variable] ?? 0))].sort());
    }
  }
}

// Leaves 1, 2 and 3 are sets of outcomes; 0 would be an input that cannot be.
const outcomes = tables.map((table) => table.map((value) => (value === 0 ? 1 : value)));

describe('sets that settle, against all sets', () => {
  it('of functions', () => {
    fc.assert(fc.property(outcomes, (table) => { agrees(table, () => true, new Field(new DiagramManager(), new Map())); }), runs(300));
  });

  it('of functions with a variable that others bound while it is not named', () => {
    const premises = fc.tuple(fc.constantFrom(1, 2, 3), fc.nat(1), fc.nat(1));
    fc.assert(fc.property(outcomes, premises, (table, [variable, value, then]) => {
      const manager = new DiagramManager();
      const allowed = (input: readonly number[]) => input[variable] !== value || input[0] === then;
      const bond = tableOf(manager, inputs.map((input) => (allowed(input) ? 1 : 0)));
      agrees(table, allowed, new Field(manager, new Map([[0, bond]])));
    }), runs(300));
  });

  it('keep no set that holds another', () => {
    fc.assert(fc.property(fc.array(fc.subarray([0, 1, 2, 3, 4, 5])), (sets) => {
      const kept = smallestOf(sets);
      const holds = (big: readonly number[], small: readonly number[]) => small.every((one) => big.includes(one));
      for (const set of sets) expect(kept.some((small) => holds(set, small))).toBe(true);
      for (const set of kept) expect(kept.filter((small) => holds(set, small))).toEqual([set]);
    }), runs(300));
  });
});

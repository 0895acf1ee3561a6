import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AND, OR, Workshop, TooLarge, leaf, type Node, type Operation } from '../../src/rules/diagram.ts';
import { TABLE_SIZES, indexOf, inputs, read, tableOf, tables } from './truth-table.ts';
import { runs } from './runs.ts';

const XOR: Operation = { name: 'xor', on: (a, b) => a ^ b };

describe('diagrams against truth tables', () => {
  it('give back the table that they were drawn from', () => {
    fc.assert(fc.property(tables, (table) => {
      const workshop = new Workshop();
      expect(read(workshop, tableOf(workshop, table))).toEqual(table);
    }), runs(300));
  });

  it('apply an operation leaf by leaf', () => {
    fc.assert(fc.property(tables, tables, fc.constantFrom(AND, OR, XOR), (a, b, operation) => {
      const workshop = new Workshop();
      const joined = workshop.apply(operation, tableOf(workshop, a), tableOf(workshop, b));
      expect(read(workshop, joined)).toEqual(a.map((value, index) => operation.on(value, b[index] ?? 0)));
    }), runs(300));
  });

  it('are the same node exactly for the same function', () => {
    fc.assert(fc.property(tables, tables, (a, b) => {
      const workshop = new Workshop();
      expect(tableOf(workshop, a) === tableOf(workshop, b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      const both = (one: readonly number[], other: readonly number[]): Node => workshop.apply(AND, tableOf(workshop, one), tableOf(workshop, other));
      expect(both(a, b)).toBe(both(b, a));
    }), runs(200));
  });

  it('map each leaf', () => {
    fc.assert(fc.property(tables, (table) => {
      const workshop = new Workshop();
      expect(read(workshop, workshop.map('less', tableOf(workshop, table), (value) => 3 - value))).toEqual(table.map((value) => 3 - value));
    }), runs(200));
  });

  it('know what is possible and what they depend on', () => {
    fc.assert(fc.property(tables, (table) => {
      const workshop = new Workshop();
      const node = tableOf(workshop, table);
      expect(workshop.possible(node)).toBe(table.reduce((all, value) => all | value, 0));
      const matters = TABLE_SIZES.flatMap((size, variable) => {
        const differs = inputs.some((input) => Array.from({ length: size }, (_, value) => table[indexOf(input.with(variable, value))]).some((value) => value !== table[indexOf(input)]));
        return differs ? [variable] : [];
      });
      expect([...workshop.support(node)].sort()).toEqual(matters);
      for (const wanted of [0, 1, 2, 3]) {
        expect(workshop.someLeaf(node, (value) => value === wanted, new Map())).toBe(table.includes(wanted));
      }
    }), runs(200));
  });

  it('stop at the bound that is set for a piece of work, and go on after it', () => {
    const workshop = new Workshop();
    const row = (variable: number) => workshop.node(variable, [leaf(0), leaf(1)]);
    expect(() => workshop.within(2, () => [1, 2, 3].map(row))).toThrow(TooLarge);
    expect([4, 5, 6].map(row)).toHaveLength(3);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AND, OR, DiagramManager, TooLarge, leaf, type Node, type Operation } from '../../src/rules/diagram/manager.ts';
import { TABLE_SIZES, indexOf, inputs, read, tableOf, tables } from './truth-table.ts';
import { runs } from './runs.ts';

const XOR: Operation = { name: 'xor', on: (a, b) => a ^ b };

describe('diagrams against truth tables', () => {
  it('give back the table that they were drawn from', () => {
    fc.assert(fc.property(tables, (table) => {
      const manager = new DiagramManager();
      expect(read(manager, tableOf(manager, table))).toEqual(table);
    }), runs(300));
  });

  it('apply an operation leaf by leaf', () => {
    fc.assert(fc.property(tables, tables, fc.constantFrom(AND, OR, XOR), (a, b, operation) => {
      const manager = new DiagramManager();
      const joined = manager.apply(operation, tableOf(manager, a), tableOf(manager, b));
      expect(read(manager, joined)).toEqual(a.map((value, index) => operation.on(value, b[index] ?? 0)));
    }), runs(300));
  });

  it('are the same node exactly for the same function', () => {
    fc.assert(fc.property(tables, tables, (a, b) => {
      const manager = new DiagramManager();
      expect(tableOf(manager, a) === tableOf(manager, b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      const both = (one: readonly number[], other: readonly number[]): Node => manager.apply(AND, tableOf(manager, one), tableOf(manager, other));
      expect(both(a, b)).toBe(both(b, a));
    }), runs(200));
  });

  it('map each leaf', () => {
    fc.assert(fc.property(tables, (table) => {
      const manager = new DiagramManager();
      expect(read(manager, manager.map('less', tableOf(manager, table), (value) => 3 - value))).toEqual(table.map((value) => 3 - value));
    }), runs(200));
  });

  it('know what is possible and what they depend on', () => {
    fc.assert(fc.property(tables, (table) => {
      const manager = new DiagramManager();
      const node = tableOf(manager, table);
      expect(manager.possible(node)).toBe(table.reduce((all, value) => all | value, 0));
      const matters = TABLE_SIZES.flatMap((size, variable) => {
        const differs = inputs.some((input) => Array.from({ length: size }, (_, value) => table[indexOf(input.with(variable, value))]).some((value) => value !== table[indexOf(input)]));
        return differs ? [variable] : [];
      });
      expect([...manager.support(node)].sort()).toEqual(matters);
      for (const wanted of [0, 1, 2, 3]) {
        expect(manager.someLeaf(node, (value) => value === wanted, new Map())).toBe(table.includes(wanted));
      }
    }), runs(200));
  });

  it('stop at the bound that is set for a piece of work, and go on after it', () => {
    const manager = new DiagramManager();
    const row = (variable: number) => manager.node(variable, [leaf(0), leaf(1)]);
    expect(() => manager.within(2, () => [1, 2, 3].map(row))).toThrow(TooLarge);
    expect([4, 5, 6].map(row)).toHaveLength(3);
  });
});

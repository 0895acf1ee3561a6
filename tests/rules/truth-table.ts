/** Functions of four small variables as tables of leaves 0 to 3, and as diagrams. */
import fc from 'fast-check';
import { isLeaf, leafValue, leaf, type Node, type DiagramManager } from '../../src/rules/diagram/manager.ts';
import { combinations } from './worlds.ts';

/** How many values each variable has. */
export const TABLE_SIZES = [2, 3, 2, 3] as const;

export const inputs: readonly (readonly number[])[] = [...combinations(TABLE_SIZES.map((size) => Array.from({ length: size }, (_, value) => value)))];

/** Row of an input in a table. */
export function indexOf(input: readonly number[]): number {
  return input.reduce((index, value, variable) => index * (TABLE_SIZES[variable] ?? 1) + value, 0);
}

/** Tables, many of them with few different leaves, so that some variables do not matter. */
export const tables: fc.Arbitrary<readonly number[]> = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 3 }), { minLength: inputs.length, maxLength: inputs.length }),
  fc.tuple(fc.nat(3), fc.nat(3), fc.subarray([0, 1, 2, 3]), fc.nat(35)).map(([usual, other, read, seed]) =>
    inputs.map((input) => (read.reduce((sum, variable) => sum + (input[variable] ?? 0) * (variable + 1 + seed), seed) % 3 === 0 ? other : usual)),
  ),
);

export function tableOf(manager: DiagramManager, table: readonly number[], input: readonly number[] = []): Node {
  const size = TABLE_SIZES[input.length];
  if (size === undefined) return leaf(table[indexOf(input)] ?? 0);
  return manager.node(input.length, Array.from({ length: size }, (_, value) => tableOf(manager, table, [...input, value])));
}

export function read(manager: DiagramManager, node: Node): readonly number[] {
  return inputs.map((input) => {
    let at = node;
    while (!isLeaf(at)) at = manager.childrenOf(at)[input[manager.variableOf(at)] ?? 0] ?? leaf(0);
    return leafValue(at);
  });
}

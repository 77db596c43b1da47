import { describe, expect, it } from 'vitest';
import { multiplied } from '../../../src/documents/symbols/multiply.js';
import {
  matrixShape,
  printShape,
  shapeOf,
  type Shaped,
} from '../../../src/documents/symbols/shape.js';
import { reading } from '../meaning/reading.js';

const product = (tex: string): { shape: string | undefined; misfits: string[] } => {
  const node = reading(tex).tree!;
  if (node.kind !== 'product') throw new Error(`${tex} is no product`);
  const known = new Map<string, Shaped>([
    ['A', { shape: matrixShape('m', 'n') }],
    ['B', { shape: matrixShape('n', 'p') }],
    ['C', { shape: matrixShape('3', '2') }],
  ]);
  const misfits: string[] = [];
  const found = multiplied(node, {
    lookUp: ({ key }) => known.get(key),
    misfit: ({ reason }) => void misfits.push(reason),
    print: ({ start, end }) => tex.slice(start, end),
    orientation: 'columns',
  });
  const shape = found && shapeOf(found);
  return { shape: shape && printShape(shape), misfits };
};

describe('a product', () => {
  it('has the rows of its first and the columns of its last factor', () => {
    expect(product('A B')).toEqual({ shape: 'a m×p matrix', misfits: [] });
    expect(product('2 A B')).toEqual({ shape: 'a m×p matrix', misfits: [] });
  });

  it('does not fit where columns meet another number of rows', () => {
    expect(product('A B C').misfits).toEqual([
      'A B is a m×p matrix, and C after it a 3×2 matrix: p columns meet 3 rows',
    ]);
  });

  it('has no shape with a factor of which nothing is known', () => {
    expect(product('A z B')).toEqual({ shape: undefined, misfits: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../src/documents/meaning/name.js';
import { readShapes } from '../../../src/documents/symbols/read-shapes.js';
import {
  matrixShape,
  printShape,
  scalarShape,
  shapeOf,
  vectorShape,
  type Shaped,
} from '../../../src/documents/symbols/shape.js';
import { reading } from '../meaning/reading.js';

/** W is n×k, v and u have n, b has k, and c is a number. */
const shapes = (
  tex: string,
): { shape: string | undefined; misfits: string[]; concluded: string[] } => {
  const known = new Map<string, Shaped>([
    ['W', { shape: matrixShape('n', 'k') }],
    ['v', { shape: vectorShape('n') }],
    ['u', { shape: vectorShape('n') }],
    ['b', { shape: vectorShape('k') }],
    ['c', { shape: scalarShape() }],
    ['x', {}],
  ]);
  const [misfits, concluded]: string[][] = [[], []];
  const found = readShapes(reading(tex).tree!, {
    lookUp: ({ key }) => known.get(key),
    misfit: ({ kind }) => void misfits!.push(kind),
    concluded: (node, reason) => void concluded!.push(`${nameOf(node)?.key ?? ''}: ${reason}`),
    print: ({ start, end }) => tex.slice(start, end),
    orientation: 'columns',
  });
  const shape = found && shapeOf(found);
  return { shape: shape && printShape(shape), misfits: misfits!, concluded: concluded! };
};

describe('the shapes in a formula', () => {
  it.each([
    ['W^\\top v + b', 'a vector of length k'],
    ['W b', 'a vector of length n'],
    ['v^\\top u', 'a number'],
    ['c v', 'a vector of length n'],
    ['v \\odot u', 'a vector of length n'],
    ['\\exp(W b)', 'a vector of length n'],
    ['\\|v\\|', 'a number'],
    ['v / 2', 'a vector of length n'],
    ['\\frac{v}{c}', 'a vector of length n'],
  ])('of %s come to %s', (tex, shape) => {
    expect(shapes(tex)).toMatchObject({ shape, misfits: [] });
  });

  it.each([
    ['W v', 'product'],
    ['v^\\top b', 'product'],
    ['v + b', 'sum'],
    ['v + c', 'scalar'],
    ['W^\\top v = v', 'equation'],
    ['v = c', 'scalar'],
  ])('of %s do not fit', (tex, kind) => {
    expect(shapes(tex).misfits).toEqual([kind]);
  });

  it.each(['v u', 'v + 1', 'v = 0', 'v^\\top W b + c', 'z v'])('of %s are left alone', (tex) => {
    expect(shapes(tex).misfits).toEqual([]);
  });

  it('say what follows for a symbol of which nothing is known', () => {
    expect(shapes('v + x').concluded).toEqual(['x: it is added to v']);
    expect(shapes('x = W b').concluded).toEqual(['x: it stands beside an equals sign']);
  });
});

import { expect, it } from 'vitest';
import { Graph } from '../../../src/training/graph/graph.js';

it('names each operation once, and lists what is given in the order in which it was asked for', () => {
  const graph = new Graph();
  const [a, b] = [graph.input([-1, 3]), graph.input([3])];
  const both = graph.sum(graph.product(a, a), b);
  expect(graph.inputs).toEqual([a, b]);
  const names = graph.operations.map(({ name }) => name);
  expect(new Set(names).size).toBe(4);
  expect(graph.operations.at(-1)).toMatchObject({
    name: both,
    does: 'AddV2',
    inputs: [names[2], b],
  });
});

it('says of which type numbers are', () => {
  const graph = new Graph();
  graph.total(graph.input([2, 2]), [0], true);
  const float = { type: 'float32' };
  expect(graph.operations.map(({ attributes }) => attributes)).toEqual([
    { dtype: float, shape: { shape: [2, 2] } },
    { dtype: { type: 'int32' }, value: { numbers: [0], of: 'int32', rank: 1 } },
    { T: float, Tidx: { type: 'int32' }, keep_dims: { flag: true } },
  ]);
});

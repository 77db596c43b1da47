import { expect, it } from 'vitest';
import { freeVariables } from '../../../src/documents/formula/free-variables.js';
import { formulaOf } from '../formula-of.js';

it('finds each variable once, where it occurs first', () => {
  const found = freeVariables(formulaOf('y*x + e^y'));
  expect([...found].map(([name, { at }]) => [name, at])).toEqual([
    ['y', 0],
    ['x', 2],
  ]);
});

it('leaves out the index of a sum inside of it, and there only', () => {
  expect([...freeVariables(formulaOf('sum(k*a, k, 1, n)')).keys()]).toEqual(['a', 'n']);
  expect([...freeVariables(formulaOf('k + sum(k, k, 1, 2)')).keys()]).toEqual(['k']);
  expect([...freeVariables(formulaOf('sum(1, k, k, 2)')).keys()]).toEqual(['k']);
});

import { expect, it } from 'vitest';
import { Contributions } from '../../../src/ensembles/certified/contributions.js';
import { GateLaw } from '../../../src/ensembles/certified/gate-law.js';
import { separate } from '../../../src/ensembles/certified/wide-gates.js';

function made(values: readonly number[], p: readonly number[]): Contributions {
  const contributions = new Contributions(new GateLaw(p));
  contributions.set(
    values.map((hi) => ({ hi, lo: 0 })),
    0,
  );
  return contributions;
}

it('gates beyond the threshold become factors, and leave 0 in their places', () => {
  const { narrow, factors, mean } = separate(made([0.1, -3, 0.2, 2], [0.5, 0.5, 0.5, 0.5]), 1, 2);
  expect([...narrow]).toEqual([0.1, 0, 0.2, 0]);
  expect(factors.map(({ hi, copies }) => [hi[0], copies])).toEqual([
    [-3, 1],
    [2, 1],
  ]);
  expect(mean.hi).toBe(-0.5);
});

it('gates with the same value and probability are one factor, others are not', () => {
  const { factors } = separate(made([2, 2, 2, 3], [0.5, 0.25, 0.5, 0.5]), 1, 4);
  expect(factors.map(({ hi, probabilities, copies }) => [hi[0], probabilities[0], copies])).toEqual(
    [
      [2, 0.5, 2],
      [2, 0.25, 1],
      [3, 0.5, 1],
    ],
  );
});

it('nothing is copied where no gate is wide', () => {
  const contributions = made([0.1], [0.5]);
  expect(separate(contributions, 1, 0).narrow).toBe(contributions.hi);
});

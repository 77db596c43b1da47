import { describe, expect, test } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import {
  activation,
  checkDeep,
  reachOf,
  type HiddenLayer,
} from '../../../src/ensembles/enumerated/deep-problem.js';
import { double } from './by-definition.js';
import { uniform } from './hostile-problems.js';

const u = uniform(3);
const list = (n: number): number[] => Array.from({ length: n }, () => 2 * u() - 1);
const layer = (units: number, below: number): HiddenLayer => ({
  weights: Array.from({ length: units }, () => list(below)),
  biases: list(units),
  activation: 'rectified',
});
const exact = (x: number): Rational => double(x).lowerRational()!;

describe('what a layer can reach', () => {
  test('contains its outputs and the errors of its doubles under every mask', () => {
    const input = list(4);
    const layers = [layer(3, 4), layer(2, 3)];
    const [first, second] = layers as [HiddenLayer, HiddenLayer];
    const none = { largest: input.map(Math.abs), error: [0, 0, 0, 0] };
    const reach = reachOf(second, reachOf(first, none));
    for (let mask = 0; mask < 128; mask++) {
      const on = (g: number): boolean => (mask >> g) % 2 === 1;
      let rounded = input;
      let truth = input.map(exact);
      for (const [l, { weights, biases }] of layers.entries()) {
        const gate = (j: number): boolean => on(l === 0 ? j : 4 + j);
        const below = rounded;
        const exactly = truth;
        rounded = weights.map((row, i) =>
          activation('rectified')(
            Array.from(row).reduce((z, w, j) => (gate(j) ? z + w * below[j]! : z), biases[i]!),
          ),
        );
        truth = weights.map((row, i) => {
          const terms = Array.from(row).flatMap((w, j) =>
            gate(j) ? [exact(w).times(exactly[j]!)] : [],
          );
          const z = Rational.sum([exact(biases[i]!), ...terms]);
          return z.sign() > 0 ? z : Rational.zero;
        });
      }
      for (const [i, h] of rounded.entries()) {
        expect(h).toBeLessThanOrEqual(reach.largest[i]!);
        const error = exact(h).minus(truth[i]!);
        expect(error.compare(exact(reach.error[i]!))).toBeLessThanOrEqual(0);
        expect(error.negated().compare(exact(reach.error[i]!))).toBeLessThanOrEqual(0);
      }
    }
  });

  test('is 1 for functions that squash', () => {
    const below = { largest: [1e6], error: [0] };
    const squashing = { weights: [[5]], biases: [0], activation: 'tanh' } as const;
    expect(reachOf(squashing, below).largest).toEqual([1]);
  });
});

test('networks that do not fit are refused by place', () => {
  const good = { input: [1], hidden: [layer(2, 1)], output: { weights: [[1, 2]], biases: [0] } };
  expect(() => checkDeep(good)).not.toThrow();
  expect(() => checkDeep({ ...good, input: [NaN] })).toThrow('input 0 is NaN');
  expect(() => checkDeep({ ...good, output: { weights: [[1]], biases: [0] } })).toThrow(
    'the output: unit 0 has 1 weights, the layer below 2 units',
  );
  expect(() => checkDeep({ ...good, hidden: [{ ...layer(2, 1), biases: [0] }] })).toThrow(
    'layer 0: 1 biases for 2 units',
  );
  const many = { ...layer(31, 1), inclusion: Array<number>(31).fill(0.5) };
  expect(() =>
    checkDeep({ input: [1], hidden: [many], output: { weights: [list(31)], biases: [0] } }),
  ).toThrow('31 gates are drawn: the masks of at most 30 are enumerated');
});

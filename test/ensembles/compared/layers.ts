import fc from 'fast-check';
import { Rational } from '../../../src/arithmetic/number.js';
import { independent } from '../../../src/masks/independent.js';
import { oneOfK } from '../../../src/masks/one-of-k.js';
import { product } from '../../../src/masks/product.js';
import { tied } from '../../../src/masks/tied.js';
import { logisticShape } from '../../../src/models/logistic.js';
import type { NetworkFile } from '../../../src/models/network-file.js';
import { network } from '../../../src/models/network.js';

const number = fc
  .tuple(fc.integer({ min: -900, max: 900 }), fc.constantFrom(1, 3, 7, 10, 64, 1000))
  .map(([n, d]) => `${n}/${d}`);
const shape = fc.constantFrom(
  logisticShape(),
  logisticShape({ base: 2 }),
  logisticShape({ c: '3/7', lambda: '-5/3' }),
);
const probability = fc.constantFrom('1/2', '1/3', '9/10', '1/1000', '0', '1');

/** Six inputs: three independent gates, and where it is asked for a tied pair and two choices. */
const laws = (choices: boolean) =>
  fc
    .tuple(probability, probability, probability)
    .map(([p, q, r]) =>
      product([
        independent([p, q]),
        tied([0, 0], [r]),
        choices ? oneOfK(['1/3', '2/3']) : independent(['1/7', q]),
        choices ? oneOfK(['1/7', '4/7', '2/7']) : independent([p, '2/3', r]),
      ]),
    );

/** One layer of logistic units (`units`), or a softmax over as many classes. */
export function layers(
  kind: 'logistic' | 'softmax',
  units: number,
  choices: boolean,
): fc.Arbitrary<NetworkFile> {
  const row = fc.array(number, { minLength: 9, maxLength: 9 });
  const rows = fc.array(row, { minLength: units, maxLength: units });
  const biases = fc.array(number, { minLength: units, maxLength: units });
  return fc.tuple(rows, biases, row, shape, laws(choices)).map(([weights, bias, x, form, law]) => ({
    law,
    input: x.map((value) => Rational.of(value).over(300)),
    network: network({
      inputs: 9,
      inputGates: [0, 1, 2, 3, 4, 5, 6, 7, 8],
      layers: [
        {
          connections: [{ from: 0, weights }],
          biases: bias,
          activation: kind === 'logistic' ? { kind, ...form } : { kind, base: form.base },
        },
      ],
    }),
  }));
}

/** A unit σ(b + Σ δ_j a_j). */
export function unit(
  weights: readonly string[],
  bias: string,
  keep: readonly string[],
): NetworkFile {
  return {
    law: independent(keep),
    input: weights.map(() => Rational.one),
    network: network({
      inputs: weights.length,
      inputGates: weights.map((_, j) => j),
      layers: [
        {
          connections: [{ from: 0, weights: [weights] }],
          biases: [bias],
          activation: { kind: 'logistic', ...logisticShape() },
        },
      ],
    }),
  };
}

import fc from 'fast-check';
import { Rational } from '../../src/arithmetic/number.js';
import type { MaskLaw } from '../../src/masks/law.js';
import { independent } from '../../src/masks/independent.js';
import { oneOfK } from '../../src/masks/one-of-k.js';
import { product } from '../../src/masks/product.js';
import type { Activation } from '../../src/models/activation.js';
import { network, type Network } from '../../src/models/network.js';

const small = fc.integer({ min: -3, max: 3 });
const matrix = (rows: number, columns: number) =>
  fc.array(fc.array(small, { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

/**
 * 2-3-2-1 networks with skip connections, gates on inputs, on units and on
 * connections, one of them in two places, and blocks that reach across layers.
 */
export function gatedNetworks(top: Activation): fc.Arbitrary<Network> {
  const parts = fc.tuple(matrix(3, 2), matrix(2, 3), matrix(2, 2), matrix(1, 2), matrix(1, 3));
  return parts.map(([first, second, skip, third, far]) =>
    network({
      inputs: 2,
      inputGates: [0, 4],
      layers: [
        {
          connections: [{ from: 0, weights: first }],
          biases: [1, 0, -1],
          activation: { kind: 'rectified' },
          gates: [1, undefined, 5],
        },
        {
          connections: [
            { from: 1, weights: second },
            {
              from: 0,
              weights: skip,
              gates: [
                [undefined, 2],
                [6, 0],
              ],
            },
          ],
          activation: { kind: 'linear' },
          gates: [3, undefined],
        },
        {
          connections: [
            { from: 2, weights: third },
            { from: 1, weights: far, gates: [[3, undefined, 7]] },
          ],
          biases: [1],
          activation: top,
        },
      ],
    }),
  );
}

/** A law of nine gates in blocks, the last of which no network here has. */
export const law: MaskLaw = product([
  independent(['1/2', '1/3', 1, '3/4']),
  oneOfK(['1/4', '1/4', '1/2']),
  independent(['2/3', '1/5']),
]);

export const input = ['1', '2'].map((x) => Rational.of(x));

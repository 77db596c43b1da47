import fc from 'fast-check';
import { Rational } from '../../../src/arithmetic/number.js';
import { independent } from '../../../src/masks/independent.js';
import type { Activation } from '../../../src/models/activation.js';
import { logisticShape } from '../../../src/models/logistic.js';
import type { NetworkFile } from '../../../src/models/network-file.js';
import { network } from '../../../src/models/network.js';

const number = fc
  .tuple(fc.integer({ min: -300, max: 300 }), fc.constantFrom(1, 3, 7, 10, 64, 1000))
  .map(([n, d]) => `${n}/${100 * d}`);
const hidden = fc.constantFrom<Activation>(
  { kind: 'rectified' },
  { kind: 'tanh' },
  { kind: 'linear' },
  { kind: 'logistic', ...logisticShape() },
  { kind: 'logistic', ...logisticShape({ base: 2, lambda: '5/3' }) },
);
const probability = fc.constantFrom('1/2', '1/3', '9/10', '1/1000', '0', '1');
const exactly = <T>(of: fc.Arbitrary<T>, length: number) =>
  fc.array(of, { minLength: length, maxLength: length });

/** 2–3–3 networks with gates on inputs and hidden units, and as many outputs of a kind. */
export function deepFiles(top: Activation, outputs: number): fc.Arbitrary<NetworkFile> {
  const layer = (units: number, below: number) =>
    fc.tuple(exactly(exactly(number, below), units), exactly(number, units));
  return fc
    .tuple(layer(3, 2), layer(3, 3), layer(outputs, 3), hidden, hidden, exactly(probability, 8))
    .map(([first, second, last, f, g, keep]) => ({
      law: independent(keep),
      input: [Rational.of('7/10'), Rational.of(-2)],
      network: network({
        inputs: 2,
        inputGates: [0, 1],
        layers: [
          { ...from(0, first), activation: f, gates: [2, 3, 4] },
          { ...from(1, second), activation: g, gates: [5, 6, 7] },
          { ...from(2, last), activation: top },
        ],
      }),
    }));
}

function from(below: number, [weights, biases]: readonly [string[][], string[]]) {
  return { connections: [{ from: below, weights }], biases };
}

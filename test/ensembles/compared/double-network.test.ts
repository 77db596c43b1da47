import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doubles } from '../../../src/arithmetic/double.js';
import { Rational } from '../../../src/arithmetic/number.js';
import { doubleNetwork, outputsUnder } from '../../../src/ensembles/compared/double-network.js';
import type { Activation } from '../../../src/models/activation.js';
import { logisticShape } from '../../../src/models/logistic.js';
import { outputs } from '../../../src/models/propagate.js';
import { gatedNetworks, input } from '../networks.js';

const tops: readonly Activation[] = [
  { kind: 'linear' },
  { kind: 'rectified' },
  { kind: 'tanh' },
  { kind: 'logistic', ...logisticShape({ c: 2, lambda: '1/2', base: 3 }) },
  { kind: 'softmax', base: Rational.of(2) },
];

test.each(tops)('outputs under a mask are those of the network, for $kind units', (top) => {
  fc.assert(
    fc.property(
      gatedNetworks(top),
      fc.array(fc.constantFrom(0, 1), { minLength: 12, maxLength: 12 }),
      (network, bits) => {
        const mask = Uint8Array.from({ length: network.gates }, (_, j) => bits[j % 12]!);
        const expected = outputs(doubles, network, input, Array.from(mask)).map((value) =>
          Number(value.toString()),
        );
        const found = outputsUnder(doubleNetwork(network, input), mask);
        for (const [i, x] of expected.entries()) expect(found[i]).toBeCloseTo(x, 9);
      },
    ),
    { numRuns: 30 },
  );
});

test('numbers beyond the doubles are refused', () => {
  fc.assert(
    fc.property(gatedNetworks({ kind: 'linear' }), (network) => {
      expect(() => doubleNetwork(network, [Rational.of('1e400'), Rational.one])).toThrow(
        RangeError,
      );
    }),
    { numRuns: 1 },
  );
});

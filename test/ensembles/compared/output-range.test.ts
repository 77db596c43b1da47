import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doubleNetwork, outputsUnder } from '../../../src/ensembles/compared/double-network.js';
import { outputRanges } from '../../../src/ensembles/compared/output-range.js';
import { gatedNetworks, input } from '../networks.js';

test.each(['linear', 'rectified', 'tanh'] as const)(
  'no mask takes a %s output out of its range',
  (kind) => {
    fc.assert(
      fc.property(gatedNetworks({ kind }), fc.nat(), (network, bits) => {
        const net = doubleNetwork(network, input);
        const ranges = outputRanges(net);
        const mask = Uint8Array.from({ length: network.gates }, (_, j) => (bits >> (j % 30)) & 1);
        for (const [i, x] of outputsUnder(net, mask).entries()) {
          expect(x).toBeGreaterThanOrEqual(ranges[i]!.low);
          expect(x).toBeLessThanOrEqual(ranges[i]!.high);
        }
      }),
      { numRuns: 100 },
    );
  },
);

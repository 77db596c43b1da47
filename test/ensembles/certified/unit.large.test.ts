import { expect, it } from 'vitest';
import { certifiedUnit } from '../../../src/ensembles/certified/unit.js';
import { exactly } from './enumerated.js';
import { numbers } from './generated.js';
import { A, byIntegrals } from './high-precision.js';

const next = numbers(131);

it.each([
  ['p = 0.8', 30, 0.9, (): number => 0.8],
  ['p = ½ and some wide gates', 12, 4, (): number => 0.5],
  ['all p different', 20, 0.9, (): number => next()],
] as const)('a unit with %s is enclosed against integrals of high precision', (_, n, size, p) => {
  // Few bits, so that products with the input 1 are the weights.
  const weights = Array.from({ length: n }, () => size * (2 * next() - 1));
  const inclusion = weights.map(() => p());
  const bias = 0.5;
  const means = certifiedUnit({ bias, weights, inputs: weights.map(() => 1), inclusion });
  A.scope(() => {
    const reference = byIntegrals(bias, weights, inclusion, 80);
    for (const name of ['E', 'V', 'lnG'] as const) {
      const off = reference[name].minus(exactly(means[name].value)).abs().upperRational()!;
      expect(off.toNumber()).toBeLessThanOrEqual(means[name].radius + 1e-18);
      expect(means[name].radius).toBeLessThan(2e-13);
    }
  });
});

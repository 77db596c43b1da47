import { expect, it } from 'vitest';
import { Contributions } from '../../../src/ensembles/certified/contributions.js';
import { farBound } from '../../../src/ensembles/certified/far.js';
import { GateLaw } from '../../../src/ensembles/certified/gate-law.js';
import { momentsOf } from '../../../src/ensembles/certified/moments.js';
import { Spread } from '../../../src/ensembles/certified/spread.js';

/** E[1 − σ(S)] and −E ln σ(S) for n equal gates. */
function exact(n: number, a: number, bias: number): [number, number] {
  let off = 0;
  let logarithm = 0;
  let weight = 2 ** -n;
  for (let k = 0; k <= n; k++) {
    const s = bias + k * a;
    off += weight / (1 + Math.exp(s));
    logarithm += weight * Math.log1p(Math.exp(-s));
    weight *= (n - k) / (k + 1);
  }
  return [off, logarithm];
}

function bound(n: number, a: number, bias: number): { epsilon: number; logarithm: number } {
  const contributions = new Contributions(new GateLaw(new Float64Array(n).fill(0.5)));
  contributions.set(
    Array.from({ length: n }, () => ({ hi: a, lo: 0 })),
    bias,
  );
  const moments = momentsOf(contributions);
  return farBound(new Spread(contributions, moments, 0, []), moments.meanHi);
}

it('far from 0 the outputs differ from 1 by less than the bound', () => {
  for (const [n, a, bias] of [
    [1, 1, 30],
    [40, 0.5, 30],
    [40, 0.5, 12],
    [100, 2, -40],
    [4, 20, 1],
  ] as const) {
    const { epsilon, logarithm } = bound(n, a, bias);
    const [off, log] = exact(n, a, bias);
    expect(epsilon).toBeGreaterThanOrEqual(off);
    expect(logarithm).toBeGreaterThanOrEqual(log);
  }
});

it('the bound is nearly reached by small gates: half of it would not hold', () => {
  const { epsilon, logarithm } = bound(40, 0.1, 30);
  const [off, log] = exact(40, 0.1, 30);
  expect(epsilon / 2).toBeLessThan(off);
  expect(logarithm / 2).toBeLessThan(log);
});

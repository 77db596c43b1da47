import { describe, expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../../src/training/backend.js';
import { sampledEnsemble } from '../../../src/training/measuring/sampled-ensemble.js';
import { enumerated, tiny } from './tiny.js';

const INPUT = [1, 2, -1];
const MASKS = 2000;

describe.each(await runningBackends())('means over sampled sub-networks on %s', (name) => {
  it('come near to those over all masks, arithmetic and geometric', async () => {
    await useBackend(name);
    const chain = tiny();
    const [few, many] = sampledEnsemble(chain, Float32Array.from(INPUT), [1, MASKS], 1);
    expect([few!.masks, many!.masks]).toEqual([1, MASKS]);
    const all = enumerated(INPUT).map(({ probabilities }) => probabilities);
    const arithmetic = [0, 1].map((k) => all.reduce((sum, p) => sum + p[k]! / 8, 0));
    const roots = [0, 1].map((k) => Math.exp(all.reduce((sum, p) => sum + Math.log(p[k]!) / 8, 0)));
    const geometric = roots.map((root) => root / (roots[0]! + roots[1]!));
    // Probabilities differ by less than ½ from each other: five standard errors.
    const bound = (5 * 0.5) / Math.sqrt(MASKS);
    [0, 1].forEach((k) => {
      expect(Math.abs(Math.exp(many!.arithmetic.values[k]!) - arithmetic[k]!)).toBeLessThan(bound);
      expect(Math.abs(Math.exp(many!.geometric.values[k]!) - geometric[k]!)).toBeLessThan(bound);
    });
    chain.dispose();
  });

  it('are distributions, and the same for one mask', async () => {
    await useBackend(name);
    const chain = tiny();
    const rows = Float32Array.from([...INPUT, 0, 1, 3]);
    for (const { masks, arithmetic, geometric } of sampledEnsemble(chain, rows, [1, 3], 2)) {
      for (const { values } of [arithmetic, geometric])
        for (let i = 0; i < values.length; i += 2)
          expect(Math.exp(values[i]!) + Math.exp(values[i + 1]!)).toBeCloseTo(1, 6);
      if (masks === 1)
        arithmetic.values.forEach((value, i) => {
          expect(geometric.values[i]).toBeCloseTo(value, 6);
        });
    }
    chain.dispose();
  });

  it('over fewer masks are those over the first ones', async () => {
    await useBackend(name);
    const chain = tiny();
    const rows = Float32Array.from(INPUT);
    const [two] = sampledEnsemble(chain, rows, [2], 4);
    const [again] = sampledEnsemble(chain, rows, [2, 5], 4);
    expect(again).toEqual(two);
    chain.dispose();
  });
});

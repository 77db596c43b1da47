import { describe, expect, it } from 'vitest';
import { intervals } from '../../../src/arithmetic/interval.js';
import { U } from '../../../src/ensembles/certified/roundoff.js';
import { WEIGHT_ERROR, weightsOf } from '../../../src/ensembles/certified/weights.js';
import { exactly } from './enumerated.js';

const A = intervals(192);

describe('the weights of the nodes', () => {
  it('are within their bound of h/sinh(πt), times t and over t', () => {
    let worst = 0;
    for (const h of [0.15625, 0.046875, 2 ** -8 * 17]) {
      const weights = weightsOf(h, 13);
      expect(weights.count).toBe(Math.ceil(13 / h));
      for (let k = 0; k < weights.count; k++)
        A.scope(() => {
          const t = A.of(exactly(h))
            .times(k)
            .plus(exactly(h / 2));
          const e = A.pi().times(t).exp();
          const exact = A.of(exactly(2 * h)).over(e.minus(A.of(1).over(e)));
          for (const [value, truth] of [
            [weights.first[k]!, exact],
            [weights.second[k]!, exact.times(t)],
            [weights.third[k]!, exact.over(t)],
          ] as const) {
            const off = A.of(exactly(value)).minus(truth).over(truth).abs();
            worst = Math.max(worst, off.upperRational()!.toNumber());
          }
        });
    }
    expect(worst).toBeLessThan(WEIGHT_ERROR);
    expect(worst).toBeGreaterThan(0.5 * U);
  });

  it('add up from the end', () => {
    const { third, thirdFrom, count } = weightsOf(0.125, 12.5);
    expect(thirdFrom[count]).toBe(0);
    const sum = third.slice(3).reduceRight((total, x) => total.plus(exactly(x)), exactly(0));
    const off = exactly(thirdFrom[3]!).minus(sum).over(sum).abs().toNumber();
    expect(off).toBeLessThan(4 * U);
  });

  it('are kept for a step', () => {
    expect(weightsOf(0.125, 12)).toBe(weightsOf(0.125, 12));
  });
});

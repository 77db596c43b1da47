import { describe, expect, it } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import { logisticShapes, totalLaws } from '../../../src/claims/domains/total-laws.js';
import { enumeratesEachOnce, makesCases, sampled, simplifiesToAnEnd } from './laws/domain-laws.js';

describe('laws of total inputs', () => {
  it('obey the laws of domains', () => {
    for (const domain of [totalLaws(), logisticShapes()]) {
      enumeratesEachOnce(domain, 3);
      makesCases(domain, 2);
      simplifiesToAnEnd(domain);
    }
  });

  it('have integers with base 2, c above 0, and probabilities that add up to 1', () => {
    const domain = totalLaws(4);
    const bases = new Set<string>();
    for (const parameters of sampled(domain, 300)) {
      const kase = domain.build(parameters);
      expect(kase).toBeDefined();
      if (kase === undefined) continue;
      bases.add(String(kase.shape.base));
      expect(kase.shape.c.sign()).toBe(1);
      expect(Rational.sum(kase.weights).equals(1)).toBe(true);
      if (kase.shape.base === 'e') continue;
      expect([kase.shape.lambda, ...kase.totals].every((x) => x.isInteger())).toBe(true);
    }
    expect(bases).toEqual(new Set(['e', '2']));
  });

  it('hold c ≠ 1, λ ≠ 1, λ = 0 and negative λ', () => {
    const domain = logisticShapes();
    const shapes = sampled(domain, 300).map((parameters) => domain.build(parameters));
    expect(shapes.some((shape) => shape?.c.equals(1) === false)).toBe(true);
    expect(shapes.some((shape) => shape?.lambda.sign() === 0)).toBe(true);
    expect(shapes.some((shape) => shape?.lambda.sign() === -1)).toBe(true);
  });
});

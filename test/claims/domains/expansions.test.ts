import { describe, expect, it } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import { choice } from '../../../src/claims/domains/choice.js';
import { expansions } from '../../../src/claims/domains/expansions.js';
import { probability } from '../../../src/claims/domains/probability.js';
import { enumeratesEachOnce, makesCases, sampled, simplifiesToAnEnd } from './laws/domain-laws.js';

describe('expansions', () => {
  it('obey the laws of domains', () => {
    const domain = expansions(probability({ open: true, maxDenominator: 20 }), 3);
    enumeratesEachOnce(domain, 3);
    makesCases(domain, 2);
    simplifiesToAnEnd(domain);
  });

  it('have 2 to 5 deviations with probabilities that add up to 1', () => {
    const domain = expansions(choice(Rational.of('1/2')));
    const sizes = new Set<number>();
    for (const parameters of sampled(domain, 200)) {
      const kase = domain.build(parameters);
      if (kase === undefined) throw new Error('no case');
      expect(kase.about.toString()).toBe('1/2');
      expect(kase.weights.length).toBe(kase.deviations.length);
      expect(Rational.sum(kase.weights).equals(1)).toBe(true);
      sizes.add(kase.deviations.length);
    }
    expect(sizes).toEqual(new Set([2, 3, 4, 5]));
  });

  it('offer independent uniform draws, by the number of deviations', () => {
    const { uniform } = expansions(choice(Rational.of('1/2')));
    expect(uniform?.size).toBe(100);
  });
});

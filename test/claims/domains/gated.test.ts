import { describe, expect, it } from 'vitest';
import { integer } from '../../../src/claims/domains/integer.js';
import { gated, gatedText } from '../../../src/claims/domains/gated.js';
import { enumeratesEachOnce, makesCases, sampled, simplifiesToAnEnd } from './laws/domain-laws.js';

describe('gated things', () => {
  it('obey the laws of domains', () => {
    const domain = gated(integer(0, 5), { most: 3 });
    enumeratesEachOnce(domain, 4);
    makesCases(domain, 3);
    simplifiesToAnEnd(domain);
  });

  it('have as many things as gates, every number of them in the range', () => {
    const domain = gated(integer(0, 5), { fewest: 2, most: 4, gates: 'any' });
    const numbers = sampled(domain, 300).flatMap((parameters) => {
      const kase = domain.build(parameters);
      if (kase === undefined) return [];
      expect(kase.gated.length).toBe(kase.law.gates);
      return [kase.law.gates];
    });
    expect(new Set(numbers)).toEqual(new Set([2, 3, 4]));
  });

  it('are told in words', () => {
    expect(gatedText({ most: 4 })).toBe('1 to 4 independent gates, keep probabilities in [0, 1]');
    expect(gatedText({ fewest: 3, most: 3, gates: 'fair' })).toContain('3 independent gates');
    expect(gatedText({ gates: 'any' })).toContain('any joint law');
  });
});

import { describe, expect, it } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import {
  anyLaws,
  explicitLaws,
  fairLaws,
  independentLaws,
  oneOfKLaws,
  tiedLaws,
} from '../../../src/claims/domains/gate-laws.js';
import type { MaskLaw } from '../../../src/masks/law.js';
import { enumerated, enumeratesEachOnce, makesCases, sampled } from './laws/domain-laws.js';

function laws(domain: ReturnType<typeof anyLaws>): MaskLaw[] {
  return sampled(domain, 300).flatMap((parameters) => domain.build(parameters) ?? []);
}

describe('domains of gate laws', () => {
  it('obey the laws of domains', () => {
    for (const domain of [independentLaws(2), fairLaws(3), tiedLaws(3)]) {
      enumeratesEachOnce(domain, 4);
      makesCases(domain, 3);
    }
    enumeratesEachOnce(anyLaws(3), 4);
  });

  it('make laws whose weights add up to 1', () => {
    const domains = [explicitLaws(2), oneOfKLaws(3), anyLaws(1), anyLaws(3), anyLaws(4)];
    for (const domain of domains) {
      const drawn = laws(domain);
      expect(drawn.length).toBeGreaterThan(150);
      for (const law of drawn) {
        let total = 0n;
        for (const { numerator } of law.masks()) total += numerator;
        expect(total).toBe(law.denominator);
      }
    }
  });

  it('have no case where all weights are 0', () => {
    expect(explicitLaws(1).build([0, 0])).toBeUndefined();
    expect(oneOfKLaws(2).build([0, 0])).toBeUndefined();
  });

  it('read the first gate from the lowest bit of the place', () => {
    const law = explicitLaws(2).build([0, 1, 0, 0]);
    expect(Array.from(law?.masks() ?? [], ({ mask }) => mask)).toEqual([[1, 0]]);
  });

  it('hold laws of every kind, dependent ones among them', () => {
    const kinds = (gates: number): Set<string> => new Set(laws(anyLaws(gates)).map((l) => l.kind));
    expect(kinds(2)).toEqual(new Set(['independent', 'explicit', 'tied', 'one-of-k']));
    expect(kinds(4)).toEqual(new Set(['independent', 'tied', 'one-of-k', 'pairwise']));
    const correlated = laws(anyLaws(2)).filter((law) => law.covariance(0, 1).sign() !== 0);
    expect(correlated.length).toBeGreaterThan(20);
  });

  it('hold keep probabilities 0 and 1, and ½ only where the gates are fair', () => {
    const keep = laws(independentLaws(2)).flatMap((law) => law.inclusion);
    expect(keep.some((p) => p.equals(0)) && keep.some((p) => p.equals(1))).toBe(true);
    const fair = fairLaws(2).build(enumerated(fairLaws(2), 0)[0] ?? null);
    expect(fair?.inclusion.every((p) => p.equals(Rational.of('1/2')))).toBe(true);
  });
});

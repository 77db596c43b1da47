import { describe, expect, it } from 'vitest';
import { integer } from '../../../src/claims/domains/integer.js';
import { widened } from '../../../src/claims/domains/widened.js';
import { cases, makesCases, sampled, simplifiesToAnEnd } from './laws/domain-laws.js';

const isEven = (x: unknown): x is number => typeof x === 'number' && x % 2 === 0;

const domain = widened(integer(0, 3), {
  description: 'small integers, and large even ones',
  far: [100, 1_000],
  build: (x) => (typeof x === 'number' && (isEven(x) || x <= 3) ? x : undefined),
  neighbour: (x) => (isEven(x) ? x + 2 : 100),
});

describe('a domain that is widened', () => {
  it('has the small cases of its core', () => {
    expect(cases(domain, 9)).toEqual([0, 1, 2, 3]);
    expect(domain.count).toBeUndefined();
  });

  it('draws from far out as well, and simplifies towards the core', () => {
    expect(new Set(sampled(domain))).toEqual(new Set([0, 1, 2, 3, 100, 1_000]));
    expect([...(domain.smaller?.(1_000) ?? [])]).toEqual([0, 100]);
    expect([...(domain.smaller?.(998) ?? [])]).toEqual([0, 100, 1_000]);
    makesCases(domain, 5);
    simplifiesToAnEnd(domain);
  });

  it('may have nothing far out', () => {
    const none = widened(integer(0, 3), {
      description: '',
      far: [],
      build: (x) => (typeof x === 'number' ? x : undefined),
      neighbour: (x) => x,
    });
    makesCases(none, 3);
  });
});

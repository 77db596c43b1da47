import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checking/check.js';
import { claimOf } from '../../../src/documents/formula/claim-of.js';
import { assignments, UNRESTRICTED } from '../../../src/documents/formula/restriction.js';
import { chainOf } from '../formula-of.js';

const domain = assignments(new Map([['x', UNRESTRICTED]]));

describe('the claim of a chain', () => {
  it('is checked without mutants, and with them', () => {
    const claim = claimOf({ chain: chainOf('x^2 >= 0'), domain });
    expect(check({ id: 'a/b', file: '', claim }, { seed: 1 })).toMatchObject({
      verdict: 'holds',
      guarantee: 'exact',
      mutants: [],
    });
    const variants = new Map([['turned', chainOf('x^2 <= 0')]]);
    const planted = claimOf({ chain: chainOf('x^2 >= 0'), domain, variants });
    expect(check({ id: 'a/b', file: '', claim: planted }, { seed: 1 }).mutants).toMatchObject([
      { name: 'turned', verdict: 'refuted' },
    ]);
  });

  it('is an identity, or an inequality', () => {
    expect(claimOf({ chain: chainOf('x = x'), domain }).kind).toBe('identity');
    expect(claimOf({ chain: chainOf('x = x <= x'), domain }).kind).toBe('inequality');
  });

  it('is undecided where time is up', () => {
    const claim = claimOf({
      chain: chainOf('sum(x, k, 1, 99) = 99*x'),
      domain,
      isOver: () => true,
    });
    expect(check({ id: 'a/b', file: '', claim }, { seed: 1 }).verdict).toBe('undecided');
  });
});

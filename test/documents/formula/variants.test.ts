import { describe, expect, it } from 'vitest';
import { MOST_VARIANTS, variantsOf } from '../../../src/documents/formula/variants.js';
import { chainOf } from '../formula-of.js';

describe('variants with a slip', () => {
  it('are what somebody could have written by mistake', () => {
    expect([...variantsOf(chainOf('p*(1-p) <= 1/4')).keys()]).toEqual([
      'p*(1 - p) >= 1/4',
      'p + (1 - p) <= 1/4',
      'p*(1 + p) <= 1/4',
      'p*(2 - p) <= 1/4',
      'p*(1 - p) <= 4/1',
      'p*(1 - p) <= 2/4',
      'p*(1 - p) <= 1/5',
    ]);
    expect([...variantsOf(chainOf('sum(k, k, 0, n) = max(n, -n)^2')).keys()]).toContain(
      'sum(k, k, 0, n - 1) = max(n, -n)^2',
    );
  });

  it('are few, also of a long chain, and none is the chain itself', () => {
    const long = `${Array.from({ length: 400 }, (_, i) => `x*${i}`).join(' + ')} = y`;
    const variants = variantsOf(chainOf(long));
    expect(variants.size).toBe(MOST_VARIANTS);
    expect([...variantsOf(chainOf('x - x = 0')).keys()]).not.toContain('x - x = 0');
  });

  it('may be none', () => {
    expect(variantsOf(chainOf('x = y')).size).toBe(0);
  });
});

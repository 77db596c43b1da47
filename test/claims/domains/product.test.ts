import { describe, expect, it } from 'vitest';
import { integer } from '../../../src/claims/domains/integer.js';
import { productOfCost } from '../../../src/claims/domains/product.js';
import { rational } from '../../../src/claims/domains/rational.js';

describe('tuples of a cost', () => {
  it('are all of them, each once', () => {
    expect([...productOfCost([integer(0, 2), integer(0, 5)], 3)]).toEqual([
      [2, 1],
      [1, 2],
      [0, 3],
    ]);
    expect([...productOfCost([], 0)]).toEqual([[]]);
    expect([...productOfCost([], 1)]).toEqual([]);
    expect([...productOfCost([integer(0, 1), integer(0, 1)], 3)]).toEqual([]);
  });

  it('are made one at a time', () => {
    const endless = productOfCost(Array(12).fill(rational()), 40);
    expect(endless.next().done).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { byRisingCost, everyCase } from '../../src/checking/small-cases.js';
import { filter } from '../../src/claims/domains/filter.js';
import { integer } from '../../src/claims/domains/integer.js';
import { rational } from '../../src/claims/domains/rational.js';

describe('small cases', () => {
  it('come by rising cost, up to so many', () => {
    expect([...byRisingCost(rational({ min: 0 }), 5)]).toEqual(['0', '1', '2', '1/2', '3']);
    expect([...byRisingCost(integer(0, 2), 99)]).toEqual([0, 1, 2]);
  });

  it('count parameters that describe no case, so that they end', () => {
    expect([
      ...byRisingCost(
        filter(rational(), () => false),
        7,
      ),
    ]).toHaveLength(7);
  });
});

it('every case of a finite domain is passed through once', () => {
  expect([...everyCase(integer(-1, 1))]).toEqual([0, 1, -1]);
});

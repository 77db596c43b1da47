import { describe, expect, it } from 'vitest';
import { nearnessOf } from '../../src/checking/nearness.js';
import { probability } from '../../src/claims/domains/probability.js';
import { atMost, below, equal } from '../../src/claims/link.js';
import { stated } from './examined.js';

const half = { parameters: '1/2', slack: 0.1, place: 1 };

describe('how near a case is to equality', () => {
  it('is exact where both sides are rational', () => {
    const claim = stated({
      domain: probability(),
      given: (A, p) => ({ p: A.of(p) }),
      relation: ({ p }) => [equal(p, p), { ...below(p.power(2), p), label: 'the square' }],
    });
    expect(nearnessOf(claim, half)).toEqual({
      value: '0.5',
      difference: '1/4',
      case: '1/2',
      values: '1/2',
      link: 1,
      label: 'the square',
      comparison: 'below',
      left: '1/4',
      right: '1/2',
      exact: true,
      leftDecimal: '0.25',
      rightDecimal: '0.5',
    });
  });

  it('is 0 to the last digit where the bound is attained', () => {
    const claim = stated({
      domain: probability(),
      given: (A, p) => ({ p: A.of(p) }),
      relation: ({ p }) => [atMost(p, 1), atMost(p.exp().ln(), p)],
    });
    expect(nearnessOf(claim, half)).toMatchObject({ value: '0', difference: '0', exact: true });
  });

  it('is enclosed elsewhere, so that a difference below all doubles is seen', () => {
    const claim = stated({
      domain: probability(),
      given: (A, p) => ({ root: A.of(p).exp() }),
      relation: ({ root }) => [atMost(0, root), below(root, root.plus('1e-20'))],
    });
    const near = nearnessOf(claim, { ...half, slack: 0 });
    expect(near).toMatchObject({ value: '0', exact: false });
    expect(near.difference).toMatch(/^\[(?:1\.0000\d*e-20|9\.999\d*e-21), 1\.0000\d*e-20\]$/u);
  });

  it('says as much as doubles tell where no arithmetic has the sides', () => {
    const claim = stated({
      domain: probability(),
      relation: (_q, A) => [atMost(0, 1), atMost(A.of(0).ln(), 1)],
    });
    expect(nearnessOf(claim, half)).toEqual({
      value: '0.100000',
      case: '1/2',
      values: '1/2',
      link: 1,
    });
  });
});

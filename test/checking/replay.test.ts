import { describe, expect, it } from 'vitest';
import { smallQuantity } from '../../src/arithmetic/series.js';
import { replay } from '../../src/checking/replay.js';
import { probability } from '../../src/claims/domains/probability.js';
import { rational } from '../../src/claims/domains/rational.js';
import { record } from '../../src/claims/domains/record.js';
import { agree, atMost, equal } from '../../src/claims/link.js';
import { checked, entryOf, stated } from './examined.js';

const products = stated({
  domain: record({ p: probability() }),
  given: (A, { p }) => ({ p: A.of(p), e: A.of(p).exp() }),
  relation: ({ p, e }) => [
    atMost(p.plus(1), e, 'tangent'),
    equal(e.times(e), e.power(2)),
    equal(p.times(p), p),
  ],
});

describe('a replayed case', () => {
  it('has each link with its decision and both sides', () => {
    const { verdict, links } = replay(entryOf(products), { p: '1/2' });
    expect(verdict).toBe('refuted');
    expect(
      links.map(({ comparison, label, decision }) => [comparison, label, decision?.verdict]),
    ).toEqual([
      ['at-most', 'tangent', 'holds'],
      ['equal', undefined, 'holds'],
      ['equal', undefined, 'refuted'],
    ]);
    expect(links[0]?.right).toMatch(/^\[1\.648/u);
    expect(links[2]).toMatchObject({ left: '1/4', right: '1/2', exact: true });
  });

  it('comes to the same as the check that found it', () => {
    const { witness } = checked(products);
    const again = replay(entryOf(products), witness?.case ?? null);
    expect(again.verdict).toBe('refuted');
    const link = again.links[witness?.link ?? 0];
    expect([link?.left, link?.right]).toEqual([witness?.left, witness?.right]);
  });

  it('tells series by their coefficients', () => {
    const order = stated({
      domain: record({ a: rational() }),
      kind: 'order',
      given: (A, { a }) => ({ x: smallQuantity(A).times(a) }),
      relation: ({ x }, A) => [agree(x.exp(), A.of(1).plus(x), 1)],
    });
    const { verdict, links } = replay(entryOf(order), { a: '2' });
    expect(verdict).toBe('held');
    expect(links[0]).toMatchObject({ comparison: 'order 1', right: '1 + 2 t', exact: true });
  });

  it('is refused where the parameters describe no case', () => {
    expect(() => replay(entryOf(products), { p: '2' })).toThrow(/is no case of the domain/);
    expect(() => replay(entryOf(products), { q: '2' })).toThrow(/expected an object with "p"/);
  });

  it('says why it is undefined', () => {
    const quotient = stated({
      domain: record({ p: probability() }),
      given: (A, { p }) => ({ p: A.of(p) }),
      relation: ({ p }) => [equal(p.over(p), 1)],
    });
    expect(replay(entryOf(quotient), { p: '0' })).toMatchObject({
      verdict: 'undefined',
      reason: 'rational: a division by 0',
      links: [],
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/arithmetic/arithmetic.js';
import type { Rational } from '../../src/arithmetic/number.js';
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

describe('a link of a replayed case', () => {
  const one = (relation: Parameters<typeof stated<unknown, Value>>[0]['relation'], p = '1/2') =>
    replay(
      entryOf(
        stated<{ readonly p: Rational }, Value>({
          domain: record({ p: probability() }),
          given: (A, { p }) => A.of(p),
          relation,
        }),
      ),
      { p },
    );

  it('has no label and no decision where there is none', () => {
    const { verdict, links } = one((p) => [atMost(p.tanh().plus('1e-300'), p.tanh())]);
    expect([verdict, links.length]).toEqual(['undecided', 1]);
    expect(links[0]).not.toHaveProperty('label');
    expect(links[0]).not.toHaveProperty('decision');
    expect(links[0]).toHaveProperty('left');
  });

  it('keeps its exact sides though another link goes on to enclosures', () => {
    const { links } = one((p) => [equal(p.plus(p), 1), atMost(p.tanh().plus('1e-300'), p.tanh())]);
    expect(links).toHaveLength(2);
    const exactFirst = one((p, A) => [
      equal(A.name === 'interval' ? p.exp().ln() : p, '1/2'),
      atMost(p.plus(1), A.name === 'rational' ? 2 : p.exp()),
    ]);
    expect(exactFirst.links[0]).toMatchObject({ left: '1/2', right: '1/2', exact: true });
  });

  it('is decided in the first arithmetic that can, and told as that one tells it', () => {
    const { links } = one((p) => [equal(p.plus(p), 1), equal(p.power(2), '1/4')]);
    expect(links.map(({ decision }) => decision?.arithmetic)).toEqual(['rational', 'rational']);
  });

  it('compares values where no arithmetic tells what it compares', () => {
    expect(one((p) => [equal(p.over(p), 1)], '0')).toEqual({
      verdict: 'undefined',
      reason: 'rational: a division by 0',
      links: [],
    });
  });
});

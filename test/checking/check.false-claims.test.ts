import { describe, expect, it } from 'vitest';
import { smallQuantity } from '../../src/arithmetic/series.js';
import { choice } from '../../src/claims/domains/choice.js';
import { filter } from '../../src/claims/domains/filter.js';
import { integer } from '../../src/claims/domains/integer.js';
import { list } from '../../src/claims/domains/list.js';
import { rational } from '../../src/claims/domains/rational.js';
import { record } from '../../src/claims/domains/record.js';
import { agree, atMost, below, distinct, equal, sameLeadingTerm } from '../../src/claims/link.js';
import { checked, stated } from './examined.js';

const point = record({ x: rational({ min: -3, max: 3 }), y: rational({ min: -3, max: 3 }) });

describe('a planted false claim is never taken for true', () => {
  it('a wrong sign is refuted, with the smallest case as the witness', () => {
    const result = checked(
      stated({
        domain: list(rational({ min: -3, max: 3 }), { min: 2, max: 4 }),
        given: (A, xs) => ({
          sum: A.sum(xs),
          alternating: A.sum(xs.map((x, i) => (i === 1 ? x.negated() : x))),
        }),
        relation: ({ sum, alternating }) => [equal(sum, alternating, 'the sum')],
      }),
    );
    expect(result).toMatchObject({ verdict: 'refuted', guarantee: 'exact' });
    expect(result.witness).toMatchObject({
      case: ['0', '1'],
      link: 0,
      label: 'the sum',
      comparison: 'equal',
      left: '1',
      right: '-1',
      exact: true,
      arithmetic: 'rational',
      digits: 2,
      seed: 1,
    });
  });

  it('a relation without links is an error', () => {
    const result = checked(stated({ domain: point, relation: () => [] }));
    expect(result.verdict).toBe('error');
    expect(result.notes.join()).toContain('a relation has no links');
  });

  it('a domain that generates nothing is vacuous', () => {
    const result = checked(
      stated({ domain: filter(point, () => false), relation: () => [equal(1, 1)] }),
    );
    expect(result.verdict).toBe('vacuous');
    expect(result.guarantee).toBeUndefined();
    expect(result.notes).toContain('the domain generated no case');
  });

  it('assumptions that no case meets make it vacuous', () => {
    const result = checked(
      stated({
        domain: point,
        given: (A, { x }) => ({ x: A.of(x) }),
        assuming: ({ x }) => [below(x.times(x), 0)],
        relation: ({ x }) => [equal(x, x)],
      }),
    );
    expect(result.verdict).toBe('vacuous');
    expect(result.notes.join()).toContain('no case meets the assumptions');
  });

  it('assumptions that hardly any case meets are remarked on', () => {
    const result = checked(
      stated({
        domain: point,
        given: (A, { x, y }) => ({ x: A.of(x), y: A.of(y) }),
        assuming: ({ x, y }) => [equal(x, '2/3'), equal(y, 0)],
        relation: ({ x }) => [equal(x, x)],
      }),
    );
    expect(result.verdict).toBe('holds');
    expect(result.notes.join()).toContain('do not meet the assumptions');
  });

  it('√((1 − eˣ)²) = 1 − eˣ does not hold', () => {
    const root = stated({
      domain: record({ x: rational({ min: 0, max: 3, excluding: [0] }) }),
      given: (A, { x }) => ({ d: A.of(1).minus(A.of(x).exp()) }),
      relation: ({ d }) => [equal(d.power(2).power('1/2'), d)],
    });
    const result = checked(root);
    expect(result.verdict).toBe('refuted');
    expect(result.cases.held).toBe(0);
    expect(result.witness?.case).toEqual({ x: '1' });
  });

  it('sides that differ by 10^−60 are refuted, and the decimals tell them apart', () => {
    const result = checked(
      stated({ domain: point, relation: (_q, A) => [equal(A.of(1), A.of('1').plus('1e-60'))] }),
    );
    expect(result.verdict).toBe('refuted');
    expect(result.witness?.leftDecimal).not.toBe(result.witness?.rightDecimal);
  });

  it('irrational sides that differ by 10^−60 are refuted', () => {
    const result = checked(
      stated({
        domain: point,
        given: (A, { x }) => ({ e: A.of(x).exp().plus(A.of(2).power('1/2')) }),
        relation: ({ e }) => [equal(e, e.plus('1e-60'))],
      }),
      { cases: 5, small: 5 },
    );
    expect(result).toMatchObject({ verdict: 'refuted' });
  });

  it('irrational sides that differ by less than the last precision shows are undecided for ≤', () => {
    const result = checked(
      stated({
        domain: record({ x: rational({ min: 1, max: 3 }) }),
        given: (A, { x }) => ({ e: A.of(x).tanh() }),
        relation: ({ e }) => [atMost(e.plus('1e-200'), e)],
      }),
      { cases: 2, small: 2 },
    );
    expect(result.verdict).toBe('undecided');
    expect(result.guarantee).toBeUndefined();
  });

  it('a thrown error is an error that names the case, even after refuted ones', () => {
    const result = checked(
      stated({
        domain: integer(0, 9),
        given: (A, n) => {
          if (n === 7) throw new Error('seven');
          return { n: A.of(n) };
        },
        relation: ({ n }) => [equal(n, 0)],
      }),
    );
    expect(result.verdict).toBe('error');
    expect(result.notes.join()).toContain('Error: seven, in the case 7');
    expect(result.guarantee).toBeUndefined();
  });

  it('a claim that is undefined in every case is vacuous, and says where', () => {
    const result = checked(
      stated({
        domain: record({ x: rational() }),
        given: (A, { x }) => ({ x: A.of(x), zero: A.of(0) }),
        relation: ({ x, zero }) => [equal(x.over(zero), x)],
      }),
    );
    expect(result.verdict).toBe('vacuous');
    expect(result.cases.undefined).toBeGreaterThan(30);
    expect(result.notes.join()).toContain('the first {"x":"0"}: rational: a division by 0');
  });

  it('an order to which both sides vanish is vacuous, whatever the sides are', () => {
    const result = checked(
      stated({
        domain: record({ a: rational({ min: 1, max: 3 }) }),
        kind: 'order',
        given: (A, { a }) => ({ cube: smallQuantity(A).power(3).times(a) }),
        relation: ({ cube }) => [agree(cube, cube.times(-5), 2)],
      }),
    );
    expect(result.verdict).toBe('vacuous');
    expect(result.notes.join()).toContain('t^3');
  });

  it('a wrong coefficient of an order is refuted', () => {
    const result = checked(
      stated({
        domain: record({ a: rational({ min: -1, max: 1 }) }),
        kind: 'order',
        given: (A, { a }) => ({ x: smallQuantity(A).times(a) }),
        relation: ({ x }, A) => [agree(x.exp(), A.of(1).plus(x).plus(x.power(2)), 2)],
      }),
    );
    expect(result).toMatchObject({ verdict: 'refuted', guarantee: 'exact' });
    expect(result.witness).toMatchObject({ case: { a: '1' }, leftDecimal: '0.5 t^2' });
  });

  it('a leading term of the opposite sign is refuted', () => {
    const result = checked(
      stated({
        domain: record({ a: rational({ min: -1, max: 1 }) }),
        kind: 'order',
        given: (A, { a }) => ({ x: smallQuantity(A).times(a) }),
        relation: ({ x }, A) => [
          sameLeadingTerm(x.exp().minus(1).minus(x), A.of('-1/2').times(x).times(x)),
        ],
      }),
    );
    expect(result.verdict).toBe('refuted');
  });

  it('comparisons to an order mixed with comparisons by value are an error', () => {
    const result = checked(
      stated({
        domain: record({ a: rational() }),
        kind: 'order',
        given: (A, { a }) => ({ x: smallQuantity(A).times(a) }),
        relation: ({ x }) => [agree(x, x, 1), equal(1, 1)],
      }),
    );
    expect(result.verdict).toBe('error');
    expect(result.notes.join()).toContain('mixes comparisons');
  });

  it('links that change from one arithmetic to the next are an error', () => {
    const result = checked(
      stated({
        domain: record({ x: rational() }),
        given: (A, { x }) => ({ x: A.of(x) }),
        relation: ({ x }, A) =>
          A.name === 'rational' ? [equal(x, x), equal(x.exp(), x.exp())] : [equal(x, x)],
      }),
    );
    // In the rationals the second link throws, so that only the others count: one link each.
    expect(result.verdict).toBe('holds');
    const branching = checked(
      stated({
        domain: record({ x: rational({ min: 1, max: 2 }) }),
        given: (A, { x }) => ({ x: A.of(x).tanh() }),
        relation: ({ x }, A) =>
          'bits' in A && A.bits === 64 ? [equal(x, x)] : [equal(x, x), equal(x, x)],
      }),
    );
    expect(branching.verdict).toBe('error');
    expect(branching.notes.join()).toContain('in one arithmetic');
  });

  it('a side kept from another arithmetic is an error', () => {
    let kept: Parameters<typeof equal>[0] = 0;
    const result = checked(
      stated({
        domain: record({ x: rational({ min: 1, max: 2 }) }),
        given: (A, { x }) => {
          const value = A.of(x);
          if (A.name === 'rational') kept = value;
          return { e: value.exp() };
        },
        relation: ({ e }) => [distinct(kept, e)],
      }),
    );
    expect(result.verdict).toBe('error');
    expect(result.notes.join()).toContain('a value of rational arithmetic');
  });

  it('one undecided case among those that hold leaves it undecided', () => {
    const result = checked(
      stated({
        domain: choice('1', '2', '3'),
        given: (A, x) => ({ x: A.of(x), t: A.of(x).tanh(), three: x === '3' }),
        relation: ({ t, three, x }) => [three ? atMost(t.plus('1e-300'), t) : atMost(t, x)],
      }),
    );
    expect(result.verdict).toBe('undecided');
    expect(result.cases).toMatchObject({ held: 2, undecided: 1 });
    expect(result.notes.join()).toContain('1 of 3 cases are undecided, the first "3"');
  });
});

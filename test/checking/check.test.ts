import { describe, expect, it } from 'vitest';
import { smallQuantity } from '../../src/arithmetic/series.js';
import { choice, flag } from '../../src/claims/domains/choice.js';
import { filter } from '../../src/claims/domains/filter.js';
import { integer } from '../../src/claims/domains/integer.js';
import { list } from '../../src/claims/domains/list.js';
import { probability } from '../../src/claims/domains/probability.js';
import { rational } from '../../src/claims/domains/rational.js';
import { record } from '../../src/claims/domains/record.js';
import { agree, atMost, below, distinct, equal, sameLeadingTerm } from '../../src/claims/link.js';
import { checked, stated } from './examined.js';

const point = record({ x: rational({ min: -3, max: 3 }), y: rational({ min: -3, max: 3 }) });

describe('a claim that is true', () => {
  it('holds exactly where both sides are rational', () => {
    const result = checked(
      stated({
        domain: point,
        given: (A, { x, y }) => ({ x: A.of(x), y: A.of(y) }),
        relation: ({ x, y }) => [
          equal(x.plus(y).power(2), x.power(2).plus(x.times(y).times(2)).plus(y.power(2))),
        ],
      }),
    );
    expect(result).toMatchObject({ verdict: 'holds', guarantee: 'exact' });
    expect(result.cases.held).toBe(100);
    expect(result.cases.byArithmetic).toEqual({ rational: 100 });
    expect(result.witness).toBeUndefined();
  });

  it('holds exactly where normal forms prove an equality of exponentials', () => {
    const result = checked(
      stated({
        domain: point,
        given: (A, { x, y }) => ({ x: A.of(x), y: A.of(y) }),
        relation: ({ x, y }) => [equal(x.exp().times(y.exp()), x.plus(y).exp())],
      }),
    );
    expect(result).toMatchObject({ verdict: 'holds', guarantee: 'exact' });
    expect(result.cases.byArithmetic.closed).toBeGreaterThan(80);
    expect(result.cases.byArithmetic.interval).toBeUndefined();
  });

  it('holds by enclosures where an inequality leaves the rationals, and says so', () => {
    const result = checked(
      stated({
        domain: point,
        kind: 'inequality',
        given: (A, { x }) => ({ x: A.of(x), e: A.of(x).exp() }),
        relation: ({ x, e }) => [atMost(x.plus(1), e)],
      }),
    );
    expect(result).toMatchObject({ verdict: 'holds', guarantee: 'enclosed' });
    expect(result.digits).toBeUndefined();
  });

  it('holds to so many digits where an equality is only enclosed', () => {
    const result = checked(
      stated({
        domain: record({ x: rational({ min: 2, max: 3 }) }),
        given: (A, { x }) => ({ x: A.of(x) }),
        relation: ({ x }) => [equal(x.power(2).ln(), x.ln().times(2))],
      }),
      { cases: 10, small: 5 },
    );
    expect(result).toMatchObject({ verdict: 'holds', guarantee: 'enclosed' });
    expect(result.digits).toBeGreaterThanOrEqual(100);
  });

  it('holds exhaustively where its domain is finite and every case is decided exactly', () => {
    const result = checked(
      stated({
        domain: record({ n: integer(0, 6), odd: flag() }),
        given: (A, { n, odd }) => ({ n: A.of(2 * n + (odd ? 1 : 0)) }),
        relation: ({ n }) => [equal(n.times(n).minus(1), n.minus(1).times(n.plus(1)))],
      }),
    );
    expect(result).toMatchObject({ verdict: 'holds', guarantee: 'exhaustive' });
    expect(result.cases.held).toBe(14);
  });

  it('is not called exhaustive where a case of a finite domain is decided by enclosures', () => {
    const result = checked(
      stated({
        domain: integer(1, 6),
        given: (A, n) => ({ n: A.of(n) }),
        relation: ({ n }) => [below(n, n.exp())],
      }),
    );
    expect(result).toMatchObject({ verdict: 'holds', guarantee: 'enclosed' });
  });

  it('holds to an order, with a bound on what random points hide where it states its degree', () => {
    const order = {
      domain: record({ a: rational({ min: -1, max: 1 }), b: probability() }),
      kind: 'order' as const,
    };
    const plain = stated({
      ...order,
      given: (A, { a, b }) => ({ x: smallQuantity(A).times(a).times(b) }),
      relation: ({ x }, A) => [agree(x.exp(), A.of(1).plus(x).plus(x.power(2).over(2)), 2)],
    });
    expect(checked(plain)).toMatchObject({ verdict: 'holds', guarantee: 'exact' });
    expect(checked(plain).hidden).toBeUndefined();
    expect(checked({ ...plain, degree: 4 }).hidden).toBe('≤ (4/1001)^30');
  });

  it('is decided on those cases only that meet the assumptions', () => {
    const result = checked(
      stated({
        domain: point,
        given: (A, { x, y }) => ({ x: A.of(x), y: A.of(y) }),
        assuming: ({ x, y }) => [below(x, y)],
        relation: ({ x, y }) => [below(x.exp(), y.exp())],
      }),
      { search: 0 },
    );
    expect(result.verdict).toBe('holds');
    expect(result.cases.unmet).toBeGreaterThan(20);
    expect(result.cases.held).toBe(100);
  });

  it('is not disturbed by cases in which a side is undefined, and counts them', () => {
    const result = checked(
      stated({
        domain: point,
        given: (A, { x, y }) => ({ x: A.of(x), y: A.of(y) }),
        relation: ({ x, y }) => [equal(x.over(y).times(y), x)],
      }),
    );
    expect(result).toMatchObject({ verdict: 'holds', guarantee: 'exact' });
    expect(result.cases.undefined).toBeGreaterThan(5);
    expect(result.notes.join()).toContain('a side is undefined in');
  });
});

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

describe('an inequality that random cases miss', () => {
  // The left side passes its bound only within 1/200 of one point of the square.
  const cornered = (bound: string) =>
    stated({
      domain: record({ x: probability(), y: probability() }),
      kind: 'inequality',
      given: (A, { x, y }) => ({
        height: A.of(1)
          .minus(A.of(x).minus('137/1000').power(2))
          .minus(A.of(y).minus('811/1000').power(2)),
      }),
      relation: ({ height }, A) => [atMost(height, A.of(bound))],
    });
  const bound = '0.999975';

  it('survives them', () => {
    const result = checked(cornered(bound), { cases: 500, small: 200, search: 0 });
    expect(result.verdict).toBe('holds');
  });

  it('is refuted by the search on its slack', () => {
    const result = checked(cornered(bound), { cases: 500, small: 200, search: 1500 });
    expect(result.verdict).toBe('refuted');
    expect(result.witness?.found).toBe('search');
  });

  it('holds where the bound is true, with the slack that is left', () => {
    const result = checked(cornered('1'), { cases: 500, small: 200, search: 1500 });
    expect(result.verdict).toBe('holds');
    expect(Number(result.slack?.value)).toBeLessThan(1e-4);
  });
});

describe('mutants', () => {
  const chained = stated({
    domain: record({ p: probability() }),
    given: (A, { p }) => ({ p: A.of(p), q: A.of(1).minus(p) }),
    relation: ({ p, q }, A) => [atMost(p.times(q), A.of('1/4'))],
    mutants: {
      'an eighth for a quarter': ({ p, q }, A) => [atMost(p.times(q), A.of('1/8'))],
      'a wrong one that no case shows': ({ p, q }, A) => [atMost(p.times(q), A.of('1/3'))],
      'one that throws': () => {
        throw new Error('no such quantity');
      },
    },
  });

  it('are refuted on a case in which the relation holds, or reported as survivors', () => {
    const { mutants, verdict, notes } = checked(chained);
    expect(verdict).toBe('holds');
    expect(mutants.map((mutant) => mutant.verdict)).toEqual(['refuted', 'holds', 'error']);
    expect(mutants[0]?.witness).toMatchObject({ case: { p: '1/2' }, left: '1/4', right: '1/8' });
    expect(mutants[0]?.survived).toBe(2);
    expect(mutants[1]?.survived).toBeGreaterThan(50);
    expect(notes.join()).toContain('no such quantity');
  });

  it('that compare otherwise than the claim are errors', () => {
    const order = stated({
      domain: record({ a: rational() }),
      kind: 'order',
      given: (A, { a }) => ({ x: smallQuantity(A).times(a) }),
      relation: ({ x }, A) => [agree(x.exp(), A.of(1).plus(x), 1)],
      mutants: {
        'by value': ({ x }, A) => [equal(x.exp(), A.of(1).plus(x))],
        'one order more': ({ x }, A) => [agree(x.exp(), A.of(1).plus(x), 2)],
      },
    });
    expect(checked(order).mutants.map(({ verdict }) => verdict)).toEqual(['error', 'refuted']);
  });

  it('are judged where the relation fails if it never holds', () => {
    const never = stated({ domain: point, relation: () => [equal(0, 1)] });
    const { verdict, mutants } = checked(never);
    expect(verdict).toBe('refuted');
    expect(mutants.map((mutant) => mutant.verdict)).toEqual(['refuted', 'refuted']);
  });

  it('of a refuted claim are refuted on a case in which its relation holds', () => {
    const partly = stated({
      domain: record({ x: rational({ min: -2, max: 2 }) }),
      given: (A, { x }) => ({ x: A.of(x) }),
      relation: ({ x }) => [equal(x.power(2), x)],
      mutants: {
        'minus x': ({ x }) => [equal(x.power(2), x.negated())],
        'plus 1': ({ x }) => [equal(x.power(2), x.plus(1))],
      },
    });
    const { verdict, mutants } = checked(partly);
    expect(verdict).toBe('refuted');
    expect(mutants[0]).toMatchObject({ verdict: 'refuted', witness: { case: { x: '1' } } });
    expect(mutants[1]).toMatchObject({ verdict: 'refuted', witness: { case: { x: '0' } } });
  });

  it('are searched for as the claim itself is', () => {
    const narrow = stated({
      domain: record({ x: probability(), y: probability() }),
      kind: 'inequality',
      given: (A, { x, y }) => ({
        height: A.of(1)
          .minus(A.of(x).minus('137/1000').power(2))
          .minus(A.of(y).minus('811/1000').power(2)),
      }),
      relation: ({ height }, A) => [atMost(height, A.of(1))],
      mutants: {
        'a bound that is too small by little': ({ height }, A) => [
          atMost(height, A.of('0.999975')),
        ],
        'a bound that is too small': ({ height }, A) => [atMost(height, A.of('1/2'))],
      },
    });
    const { mutants } = checked(narrow, { cases: 300, search: 1500 });
    expect(mutants[0]).toMatchObject({ verdict: 'refuted', witness: { found: 'search' } });
  });
});

describe('the result', () => {
  const some = stated({
    domain: list(record({ p: probability(), w: rational() }), { min: 1, max: 3 }),
    kind: 'inequality',
    given: (A, units) => ({
      mean: A.sum(units.map(({ p, w }) => A.of(p).times(w))),
      bound: A.sum(units.map(({ w }) => A.of(w).abs())),
    }),
    relation: ({ mean, bound }) => [atMost(mean.abs(), bound.times('0.98'))],
  });
  const timeless = (seed: number) => ({ ...checked(some, { seed }), seconds: 0 });

  it('is the same for the same seed', () => {
    expect(timeless(5)).toEqual(timeless(5));
  });

  it('has other cases for another seed, and the same smallest witness', () => {
    const [one, other] = [timeless(5), timeless(6)];
    expect(one.cases).not.toEqual(other.cases);
    expect(one.witness).toEqual({ ...other.witness, seed: 5 });
  });

  it('is undecided where time is up, however many cases held', () => {
    let calls = 0;
    const quarter = stated({ domain: point, relation: () => [equal(1, 1)] });
    const result = checked(quarter, { deadline: () => ++calls > 30 });
    expect(result.verdict).toBe('undecided');
    expect(result.cases.held).toBe(15);
    expect(result.notes.join()).toContain('undecided (budget)');
    expect(result.mutants.length).toBe(2);
  });

  it('tells how far it is after each case', () => {
    const told: [number, number][] = [];
    checked(stated({ domain: integer(1, 3), relation: () => [equal(1, 1)] }), {
      onCase: (done, total) => told.push([done, total]),
    });
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it('carries the notes of the claim', () => {
    const noted = stated({
      domain: integer(1, 3),
      relation: () => [equal(1, 1)],
      notes: 'as read',
    });
    expect(checked(noted).notes).toEqual(['as read']);
  });
});

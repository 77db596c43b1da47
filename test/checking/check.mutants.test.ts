import { describe, expect, it } from 'vitest';
import { smallQuantity } from '../../src/arithmetic/series.js';
import { probability } from '../../src/claims/domains/probability.js';
import { rational } from '../../src/claims/domains/rational.js';
import { record } from '../../src/claims/domains/record.js';
import { agree, atMost, equal } from '../../src/claims/link.js';
import { checked, stated } from './examined.js';

const point = record({ x: rational({ min: -3, max: 3 }), y: rational({ min: -3, max: 3 }) });

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

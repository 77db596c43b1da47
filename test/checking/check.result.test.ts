import { describe, expect, it } from 'vitest';
import { integer } from '../../src/claims/domains/integer.js';
import { rational } from '../../src/claims/domains/rational.js';
import { atMost, below, distinct, equal } from '../../src/claims/link.js';
import { checked, stated } from './examined.js';

describe('what a claim comes to beside its verdict', () => {
  it('is an error with the case in which something was thrown, and no mutants', () => {
    const result = checked(
      stated({
        domain: integer(0, 9),
        given: (A, n) => {
          if (n === 3) throw new TypeError('three');
          return A.of(n);
        },
        relation: (n) => [equal(n, n)],
      }),
    );
    expect(result).toMatchObject({
      id: 'test/planted',
      statement: 'planted',
      verdict: 'error',
      mutants: [],
      notes: ['TypeError: three, in the case 3'],
    });
    expect(result.cases.held).toBe(3);
  });

  it('is an error too where the domain throws, be it no error that is thrown', () => {
    const thrown: unknown = 'no error';
    const broken = (what: unknown) =>
      checked(
        stated({
          domain: {
            ...rational(),
            *ofCost() {
              yield '0';
              throw what;
            },
          },
          relation: () => [equal(1, 1)],
        }),
      );
    expect(broken(new RangeError('no such cost')).notes).toEqual(['RangeError: no such cost']);
    expect(broken(thrown)).toMatchObject({ verdict: 'error', notes: ['no error'] });
  });

  it('names related claims where the claim does', () => {
    const plain = stated({ domain: integer(1, 3), relation: () => [equal(1, 1)] });
    expect(checked(plain)).not.toHaveProperty('related');
    expect(checked({ ...plain, related: ['theory/other'] }).related).toEqual(['theory/other']);
  });

  it('counts the cases in which the sides of an inequality are equal', () => {
    const squares = stated({
      domain: integer(0, 3),
      given: (A, n) => A.of(n),
      relation: (n) => [atMost(n, n.power(2))],
    });
    expect(checked(squares).equality).toEqual({ reached: 1, zero: 1 });
    const strict = stated({
      domain: integer(2, 3),
      given: (A, n) => A.of(n),
      relation: (n) => [atMost(n, n.power(2))],
    });
    expect(checked(strict)).not.toHaveProperty('equality');
    expect(checked(strict).slack?.value).toBe('0.5');
  });

  it('has nothing that does not apply', () => {
    const result = checked(stated({ domain: integer(1, 3), relation: () => [equal(1, 1)] }));
    for (const absent of ['digits', 'slack', 'equality', 'hidden', 'witness'])
      expect(result).not.toHaveProperty(absent);
    expect(result.seconds).toBeGreaterThanOrEqual(0);
    expect(result.seconds).toBeLessThan(600);
  });

  it('tries first what a proof came upon', () => {
    const far = stated({
      domain: rational(),
      given: (A, x) => A.of(x),
      relation: (x) => [distinct(x, '997/991')],
    });
    expect(checked(far).verdict).toBe('holds');
    expect(checked(far, { first: ['997/991'] }).witness).toMatchObject({
      case: '997/991',
      found: 'proof',
    });
  });

  it('has a witness that was made smaller', () => {
    const claim = stated({
      domain: rational({ min: -50, max: 50 }),
      given: (A, x) => A.of(x),
      relation: (x) => [below(x, 20)],
    });
    const { witness } = checked(claim, { small: 0 });
    expect(witness).toMatchObject({ case: '20', digits: 2 });
  });
});

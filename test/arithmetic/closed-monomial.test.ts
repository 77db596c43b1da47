import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IntegerAtoms } from '../../src/arithmetic/closed-integers.js';
import {
  floor,
  Monomial,
  multiply,
  multiplyTerms,
  raise,
  refreshed,
  settle,
  term,
  type Entry,
  type EulerAtom,
} from '../../src/arithmetic/closed-monomial.js';
import { Rational } from '../../src/arithmetic/number.js';

const SETTINGS = { seed: 6, numRuns: 200 };

function atoms(): { integers: IntegerAtoms; e: EulerAtom } {
  let id = 1;
  return { integers: new IntegerAtoms(() => id++), e: { kind: 'e', id: 0 } };
}

const { integers, e } = atoms();
const two = integers.factors(2n)[0]![0];
const three = integers.factors(3n)[0]![0];
const exponent = fc
  .tuple(fc.bigInt(-9n, 9n), fc.bigInt(1n, 6n))
  .map(([n, d]) => Rational.ratio(n, d));
const entry = fc.tuple(fc.constantFrom(two, three, e), exponent);

describe('monomials', () => {
  it('move whole powers of integers into the coefficient', () => {
    const { coefficient, monomial } = settle([
      [two, Rational.of('7/2')],
      [three, Rational.of('-1/3')],
      [e, Rational.of(5)],
    ]);
    expect(coefficient.toString()).toBe('8/3');
    expect(monomial.exponentOf(two).toString()).toBe('1/2');
    expect(monomial.exponentOf(three).toString()).toBe('2/3');
    expect(monomial.exponentOf(e).toString()).toBe('5');
  });

  it('have one key, whatever the order of the factors', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (entries: Entry[]) => {
        const forward = settle(entries);
        const backward = settle([...entries].reverse());
        expect(backward.monomial.key).toBe(forward.monomial.key);
        expect(backward.coefficient.toString()).toBe(forward.coefficient.toString());
        for (const [atom, q] of forward.monomial.entries)
          if (atom.kind === 'integer') expect(q.sign() > 0 && q.compare(1) < 0).toBe(true);
      }),
      SETTINGS,
    );
  });

  it('multiply as their factors taken together do', () => {
    const list = fc.array(entry, { maxLength: 4 });
    fc.assert(
      fc.property(list, list, (left: Entry[], right: Entry[]) => {
        const product = multiplyTerms(settle(left), settle(right));
        const together = settle([...left, ...right]);
        expect(product.monomial.key).toBe(together.monomial.key);
        expect(product.coefficient.toString()).toBe(together.coefficient.toString());
      }),
      SETTINGS,
    );
  });

  it('cancel against their inverse', () => {
    const monomial = settle([
      [two, Rational.of('1/2')],
      [e, Rational.of('1/3')],
    ]).monomial;
    const inverse = raise(monomial, Rational.of(-1));
    const product = multiplyTerms(term(Rational.one, monomial), inverse);
    expect(product.monomial.key).toBe(Monomial.one.key);
    expect(product.coefficient.toString()).toBe('1');
  });

  it('tell different exponents apart', () => {
    const half = settle([[e, Rational.of('1/2')]]).monomial;
    const third = settle([[e, Rational.of('1/3')]]).monomial;
    expect(half.key).not.toBe(third.key);
    expect(multiply(half, third).monomial.exponentOf(e).toString()).toBe('5/6');
    expect(half.exponentOf(two).toString()).toBe('0');
  });

  it('take on the pieces of an atom that was split', () => {
    const { integers: own } = atoms();
    const [p, q] = [10007n, 10009n];
    const product = own.factors(p * q * q)[0]![0];
    const before = settle([[product, Rational.of('1/2')]]).monomial;
    own.factors(p);
    const { coefficient, monomial } = refreshed(before);
    expect(coefficient.toString()).toBe(q.toString());
    expect(monomial.entries.map(([atom]) => atom.kind === 'integer' && atom.integer)).toEqual([p]);
    expect(monomial.entries[0]![1].toString()).toBe('1/2');
  });
});

describe('floor', () => {
  it('goes down, also below 0', () => {
    expect(floor(Rational.of('7/2'))).toBe(3n);
    expect(floor(Rational.of('-7/2'))).toBe(-4n);
    expect(floor(Rational.of(-3))).toBe(-3n);
    expect(floor(Rational.of('-1/9'))).toBe(-1n);
    expect(floor(Rational.of(0))).toBe(0n);
  });
});

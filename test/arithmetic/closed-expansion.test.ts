import { describe, expect, it } from 'vitest';
import {
  expandProduct,
  inverted,
  multipliedOut,
  overCommonDenominator,
} from '../../src/arithmetic/closed-expansion.js';
import {
  settle,
  term,
  type Entry,
  type EulerAtom,
  type OpaqueAtom,
  type Term,
} from '../../src/arithmetic/closed-monomial.js';
import { factored } from '../../src/arithmetic/closed-sum.js';
import { TooLarge } from '../../src/arithmetic/errors.js';
import { Rational } from '../../src/arithmetic/number.js';

const e: EulerAtom = { kind: 'e', id: 0 };

function product(coefficient: string, ...entries: (readonly [Entry[0], string])[]): Term {
  const settled = settle(entries.map(([atom, q]) => [atom, Rational.of(q)]));
  return term(settled.coefficient.times(coefficient), settled.monomial);
}

/** 1 + e^k as an atom. */
function opaque(id: number, k: string): OpaqueAtom {
  return { kind: 'opaque', id, sum: factored([product('1'), product('1', [e, k])]).sum! };
}

const [a, b] = [opaque(1, '1'), opaque(2, '1/3')];

function keysOf(list: readonly Term[]): string[] {
  return list.map((t) => `${t.coefficient} ${t.monomial.key}`).sort();
}

describe('a product of sums', () => {
  it('is written out term by term', () => {
    const [x, y] = [product('1', [e, '1']), product('2')];
    expect(keysOf(expandProduct([x, y], [x, y], 10))).toEqual(
      keysOf([product('1', [e, '2']), product('4', [e, '1']), product('4')]),
    );
  });

  it('is refused beyond the cap, and where the work is out of proportion', () => {
    const many = Array.from({ length: 40 }, (_, k) => product('1', [e, `${k}`]));
    expect(expandProduct(many, many, 79)).toHaveLength(79);
    expect(() => expandProduct(many, many, 78)).toThrow(TooLarge);
    expect(() => expandProduct(many, many, 20)).toThrow(TooLarge);
  });
});

describe('multiplying out', () => {
  it('expands whole powers and leaves fractional and negative ones', () => {
    const expanded = multipliedOut([product('3', [a, '5/2'], [b, '-1'])], 100);
    expect(keysOf(expanded)).toEqual(
      keysOf([
        product('3', [a, '1/2'], [b, '-1']),
        product('6', [e, '1'], [a, '1/2'], [b, '-1']),
        product('3', [e, '2'], [a, '1/2'], [b, '-1']),
      ]),
    );
  });

  it('shows that a difference vanishes', () => {
    const terms = [product('1', [a, '2']), product('-1'), product('-2', [e, '1'])];
    expect(multipliedOut([...terms, product('-1', [e, '2'])], 100)).toEqual([]);
    expect(multipliedOut([...terms, product('-1', [e, '3'])], 100)).not.toEqual([]);
  });

  it('is refused for powers beyond the cap', () => {
    expect(() => multipliedOut([product('1', [a, '101'])], 100)).toThrow(TooLarge);
  });
});

describe('the common denominator', () => {
  it('is a factor, and what is over it is multiplied out', () => {
    const { factor, terms, complete } = overCommonDenominator(
      [product('1', [a, '-1']), product('-1', [b, '-2'])],
      100,
      100,
    );
    expect(complete).toBe(true);
    expect(factor.exponentOf(a).toString()).toBe('-1');
    expect(factor.exponentOf(b).toString()).toBe('-2');
    // (1 + e^⅓)² − (1 + e)
    expect(keysOf(terms)).toEqual(
      keysOf([product('2', [e, '1/3']), product('1', [e, '2/3']), product('-1', [e, '1'])]),
    );
  });

  it('is left where it would write down more terms than the limit', () => {
    const list = [product('1', [a, '-1']), product('-1', [b, '-2'])];
    const { factor, terms, complete } = overCommonDenominator(list, 100, 5);
    expect(complete).toBe(false);
    expect(factor.entries).toEqual([]);
    expect(keysOf(terms)).toEqual(keysOf(list));
    expect(overCommonDenominator(list, 100, 6).complete).toBe(true);
  });

  it('has an inverse', () => {
    const { factor } = overCommonDenominator([product('1', [a, '-1']), product('1')], 100, 100);
    expect(inverted(factor).exponentOf(a).toString()).toBe('1');
  });
});

describe('the limits of an expansion', () => {
  const powersOfE = (count: number): Term[] =>
    Array.from({ length: count }, (_, k) => product('1', [e, `${k}`]));

  it('are told by what would pass them', () => {
    expect(() => expandProduct(powersOfE(40), powersOfE(40), 20)).toThrow(
      'a product of sums of 40 and 40 terms',
    );
    expect(() => multipliedOut([product('1', [a, '101'])], 100)).toThrow('a sum to the power 101');
  });

  it('allow 64 products for each term of the cap, where they fall together', () => {
    // 1 + … + e^31 and the same again: 1024 products, of which 63 differ.
    expect(expandProduct(powersOfE(32), powersOfE(32), 63)).toHaveLength(63);
    expect(expandProduct(powersOfE(64), powersOfE(64), 127)).toHaveLength(127);
    expect(() => expandProduct(powersOfE(129), powersOfE(32), 64)).toThrow('129 and 32 terms');
    expect(() => expandProduct(powersOfE(128), powersOfE(32), 64)).toThrow(
      'a sum would have more than 64 terms',
    );
  });

  it('allow a power of as many factors as the cap, and no more', () => {
    expect(multipliedOut([product('1', [a, '99'])], 100)).toHaveLength(100);
    expect(() => multipliedOut([product('1', [a, '100'])], 100)).toThrow(
      'a sum would have more than 100 terms',
    );
  });
});

describe('a factor that all terms have', () => {
  it('is taken out too, be its exponent positive', () => {
    const { factor, terms } = overCommonDenominator(
      [product('1', [a, '1/2']), product('2', [a, '1/2'], [e, '1'])],
      100,
      100,
    );
    expect(factor.exponentOf(a).toString()).toBe('1/2');
    expect(keysOf(terms)).toEqual(keysOf([product('1'), product('2', [e, '1'])]));
  });

  it('is none where a term lacks it', () => {
    const { factor } = overCommonDenominator(
      [product('1', [a, '1/2']), product('2', [e, '1'])],
      100,
      100,
    );
    expect(factor.entries).toEqual([]);
  });

  it('has the atoms in their order, whichever comes first', () => {
    const inOrder = overCommonDenominator(
      [product('1', [b, '-1']), product('1', [a, '-1'])],
      100,
      100,
    );
    expect(inOrder.factor.entries.map(([{ id }]) => id)).toEqual([a.id, b.id]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubles } from '../../src/arithmetic/double.js';
import { Undefined } from '../../src/arithmetic/errors.js';
import {
  EscapedValue,
  IntervalArithmetic,
  intervals,
  type IntervalValue,
} from '../../src/arithmetic/interval.js';
import { disjoint, isPoint } from '../../src/arithmetic/interval-comparison.js';
import { DOWN, mpfr, UP } from '../../src/arithmetic/mpfr.js';
import { Rational } from '../../src/arithmetic/number.js';
import { boxes, rationals, SEED, spanned } from './interval-witness.js';

const A = intervals(64);

describe('scopes', () => {
  it('let a value be used inside, and throw when it has escaped', () => {
    const escaped = A.scope(() => {
      const x = A.of('1/3');
      expect(x.plus(x).contains('2/3')).toBe(true);
      return x;
    });
    expect(() => escaped.plus(1)).toThrow(EscapedValue);
    A.scope(() => {
      // The slot belongs to another value now, and is not read as the old one.
      const other = A.of(7);
      expect(other.contains(7)).toBe(true);
      expect(() => escaped.toString()).toThrow(EscapedValue);
      expect(() => other.times(escaped)).toThrow(EscapedValue);
    });
  });

  it('wind back on a throw as well', () => {
    const mark = A.arena.mark();
    expect(() =>
      A.scope(() => {
        A.of(1);
        throw new Error('halfway');
      }),
    ).toThrow('halfway');
    expect(A.arena.mark()).toBe(mark);
  });

  it('nest: the end of an inner one leaves the outer values alone', () => {
    A.scope(() => {
      const outer = A.of('2/7');
      const inner = A.scope(() => outer.times(3));
      expect(outer.contains('2/7')).toBe(true);
      expect(() => inner.negated()).toThrow(EscapedValue);
    });
  });

  it('hand out one value by keep', () => {
    A.scope(() => {
      const kept = A.keep(() => {
        for (let i = 0; i < 100; i++) A.of(i);
        return A.of('1/3').times(3);
      });
      A.of('9/11');
      expect(kept.contains(1)).toBe(true);
      expect(kept.certain).toBe(true);
      expect(A.keep(() => A.between(-1, 1).ln()).certain).toBe(false);
      expect(() => A.keep(() => kept.over(0))).toThrow(Undefined);
      expect(A.keep(() => A.empty()).isEmpty).toBe(true);
    });
  });

  it('keep two million operations in the memory of one round', () => {
    const B = new IntervalArithmetic(64);
    const factor = B.of('2/3');
    for (let round = 0; round < 20_000; round++)
      B.scope(() => {
        let x = B.of(1);
        for (let i = 0; i < 50; i++) x = x.times(factor).plus(factor);
      });
    expect(B.arena.capacity).toBeLessThanOrEqual(256);
  });

  it('are not needed: a value outside of any stays', () => {
    const x = A.of('1/3');
    A.scope(() => A.of(5).exp());
    expect(x.contains('1/3')).toBe(true);
  });
});

describe('literals', () => {
  it('are enclosed exactly, not through a double', () => {
    const tenth = intervals(200).of('0.1');
    expect(tenth.contains('1/10')).toBe(true);
    expect(tenth.contains(Rational.of('1/10').plus('1e-30'))).toBe(false);
    expect(isPoint(A.of('-3/8'))).toBe(true);
    expect(isPoint(A.of(2n ** 63n - 1n))).toBe(true);
    expect(
      A.of(2 ** 31)
        .lowerRational()
        ?.toString(),
    ).toBe('2147483648');
  });

  it('are refused where they are no exact numbers', () => {
    const mark = A.arena.mark();
    expect(() => A.of(0.1)).toThrow(RangeError);
    expect(() => A.of('1/3x')).toThrow(RangeError);
    expect(A.arena.mark()).toBe(mark);
  });

  it('span intervals, infinite ones too', () => {
    expect(A.between('-1/4', '1/2').toDecimal(5)).toBe('[-0.25, 0.5]');
    expect(A.between('-infinity', 0).toDecimal(5)).toBe('[-infinity, 0]');
    expect(A.between(1, 'infinity').contains('1e5000')).toBe(true);
    expect(() => A.between(2, 1)).toThrow(RangeError);
    expect(() => A.between('1/3', '1/3').plus(1)).not.toThrow();
  });

  it('refuse precisions that are none', () => {
    for (const bits of [0, 1, 1.5, -53, NaN, 2 ** 30])
      expect(() => intervals(bits)).toThrow(RangeError);
  });
});

describe('operands', () => {
  it('of another precision or another arithmetic are refused', () => {
    expect(() => A.of(1).plus(intervals(128).of(1))).toThrow(TypeError);
    const foreign = { arithmetic: { name: 'double' } } as unknown as IntervalValue;
    expect(() => A.of(1).plus(foreign)).toThrow(TypeError);
  });
});

describe('sums and products', () => {
  it('enclose the exact ones and are certain only if all parts are', () => {
    fc.assert(
      fc.property(fc.array(boxes, { maxLength: 12 }), (parts) =>
        A.scope(() => {
          const values = parts.map((box) => spanned(A, box));
          const members = parts.map((box) => box.member);
          const product = members.reduce((p, x) => p.times(x), Rational.one);
          return (
            A.sum(values).contains(Rational.sum(members)) &&
            A.product(values).contains(product) &&
            A.sum(values).certain
          );
        }),
      ),
      { seed: SEED },
    );
    const doubtful = A.between(-1, 1).power('1/2');
    expect(A.sum([1, doubtful]).certain).toBe(false);
    expect(A.product([doubtful, 0]).certain).toBe(false);
  });

  it('of nothing are 0 and 1', () => {
    expect(A.sum([]).toDecimal(3)).toBe('[0, 0]');
    expect(A.product([]).toDecimal(3)).toBe('[1, 1]');
    expect(A.powers([]).toDecimal(3)).toBe('[1, 1]');
  });

  it('take terms that are made while they are added up', () => {
    function* terms(): Generator<IntervalValue> {
      for (let i = 1; i <= 10; i++) yield A.sum([A.of(`1/${i}`), A.of(i)]);
    }
    A.scope(() => expect(A.sum(terms()).contains(Rational.of('7381/2520').plus(55))).toBe(true));
  });
});

it('gives enclosures at two precisions that overlap, whatever is computed', () => {
  const expression = (B: IntervalArithmetic, x: Rational, y: Rational): IntervalValue =>
    B.of(x).times(y).plus(1).abs().plus('1/9').ln().exp().over(B.of(y).tanh().plus(3)).power('5/7');
  fc.assert(
    fc.property(rationals, rationals, (x, y) => {
      const B = intervals(200);
      return A.scope(() =>
        B.scope(() => {
          const rough = expression(A, x, y);
          const fine = expression(B, x, y);
          return rough.certain && fine.certain && !disjoint(rough, fine);
        }),
      );
    }),
    { seed: SEED },
  );
});

it('is one and the same arithmetic for each call with the same precision', () => {
  expect(intervals(64)).toBe(A);
  expect(A.name).toBe('interval');
  expect(A.bits).toBe(64);
});

describe('an arithmetic of intervals', () => {
  it('has from 2 bits to 2^20', () => {
    expect(new IntervalArithmetic(2).of(3).toDecimal(3)).toBe('[3, 3]');
    expect(new IntervalArithmetic(2).of(5).toDecimal(3)).toBe('[4, 6]');
    expect(new IntervalArithmetic(2 ** 20).bits).toBe(2 ** 20);
    expect(() => new IntervalArithmetic(1)).toThrow('1 is not a precision from 2 to 1048576 bits');
    expect(() => new IntervalArithmetic(2 ** 20 + 1)).toThrow(RangeError);
    expect(() => new IntervalArithmetic(53.5)).toThrow(RangeError);
    expect(A.name).toBe('interval');
  });

  it('has registers that are 64 bits wider than its values', () => {
    expect(A.registers.map((register) => mpfr.mpfr_get_prec(register))).toEqual([
      128, 128, 128, 128,
    ]);
  });

  it('spans from one number to another, outward, and refuses what is no interval', () => {
    const [low, high] = A.registers;
    mpfr.mpfr_const_pi(low, DOWN);
    mpfr.mpfr_const_pi(high, UP);
    const pi = A.spanning(low, high, true);
    expect([pi.certain, pi.toDecimal(5)]).toEqual([true, '[3.1415, 3.1416]']);
    expect(pi.lowerRational()?.compare(pi.upperRational() ?? 0)).toBe(-1);
    mpfr.mpfr_set_si(low, 4, DOWN);
    const apart = 'the lower end of an interval is above the upper one, or is NaN';
    expect(() => A.spanning(low, high, true)).toThrow(apart);
    mpfr.mpfr_set_nan(low);
    expect(() => A.spanning(low, high, true)).toThrow(apart);
  });

  it('has one interval of all numbers and one of none', () => {
    expect(A.entire(true).toDecimal(3)).toBe('[-infinity, infinity]');
    expect([A.entire(true).certain, A.entire(false).certain]).toEqual([true, false]);
    expect([A.empty().isEmpty, A.empty().certain]).toEqual([true, false]);
    expect(A.empty()).toBe(A.empty());
  });

  it('keeps the result of a scope, with its certainty, and frees the rest', () => {
    const before = A.arena.mark();
    const kept = A.keep(() => A.of('1/3').plus(A.of(1)).withCertainty(false));
    expect(A.arena.mark()).toBe(before + 1);
    expect([kept.certain, kept.contains('4/3')]).toEqual([false, true]);
    expect(A.keep(() => 2).certain).toBe(true);
    expect(A.keep(() => A.empty()).isEmpty).toBe(true);
    const mark = A.arena.mark();
    expect(() =>
      A.keep(() => {
        A.of(1);
        throw new RangeError('in the midst');
      }),
    ).toThrow('in the midst');
    expect(A.arena.mark()).toBe(mark);
  });

  it('encloses powers of a literal, and products of powers', () => {
    expect(A.exponential(2, A.of(3)).toDecimal(3)).toBe('[8, 8]');
    const product = A.powers([
      [A.of(2), 2],
      [A.of(9), '1/2'],
    ]);
    expect(product.toDecimal(3)).toBe('[12, 12]');
    expect(() => A.powers([[A.of(-4), '1/2']])).toThrow(
      'a product of powers with a base outside of its domain does not exist',
    );
  });

  it('says whose value it was handed, and which interval has no members', () => {
    expect(() => A.of(1).plus(intervals(53).of(1))).toThrow(
      'an interval of 53 bits among intervals of 64 bits',
    );
    expect(() => A.of(1).plus(doubles.of(1))).toThrow(
      'a value of the arithmetic "double" among intervals',
    );
    expect(() => A.between(2, 1)).toThrow('the interval from 2 to 1 has no members');
    expect(() => A.sum([A.empty()])).toThrow('a term of a sum does not exist');
    expect(() => A.product([A.empty()])).toThrow('a factor of a product does not exist');
  });

  it('reads literals of every size', () => {
    for (const literal of [2 ** 31, -(2 ** 31), 2 ** 31 - 1, 2n ** 40n, '12', Rational.of('7/2')])
      expect(A.of(literal).contains(literal)).toBe(true);
    expect(
      A.of(2 ** 31)
        .lowerRational()
        ?.equals(2 ** 31),
    ).toBe(true);
    expect(() => A.of(0.5)).toThrow(RangeError);
  });
});

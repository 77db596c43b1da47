import { describe, expect, it } from 'vitest';
import {
  cancelled,
  hasOpaque,
  rationalSum,
  unlessTooLarge,
  vanishes,
} from '../../src/arithmetic/closed-cancellation.js';
import {
  settle,
  term,
  type Entry,
  type EulerAtom,
  type Sum,
  type Term,
} from '../../src/arithmetic/closed-monomial.js';
import { OpaqueAtoms } from '../../src/arithmetic/closed-opaques.js';
import { factored } from '../../src/arithmetic/closed-sum.js';
import { TooLarge } from '../../src/arithmetic/errors.js';
import { Rational } from '../../src/arithmetic/number.js';

const CAP = 100;
const e: EulerAtom = { kind: 'e', id: 0 };

function product(coefficient: string, ...entries: (readonly [Entry[0], string])[]): Term {
  const settled = settle(entries.map(([atom, q]) => [atom, Rational.of(q)]));
  return term(settled.coefficient.times(coefficient), settled.monomial);
}

let id = 1;
const opaques = new OpaqueAtoms(
  () => false,
  () => id++,
  () => 0,
);
const onePlus = (q: string): Sum => factored([product('1'), product('1', [e, q])]).sum!;
const a = opaques.intern(onePlus('1'))!.atom;
const b = opaques.intern(onePlus('1/3'))!.atom;

function sumOf(...terms: Term[]): Sum {
  return factored(terms).sum!;
}

describe('cancelling', () => {
  it('makes 1 of 1/(1 + e) and e/(1 + e), among other terms', () => {
    const terms = [
      product('1', [a, '-1']),
      product('1', [e, '1'], [a, '-1']),
      product('5', [b, '-1']),
    ];
    const result = cancelled(terms, opaques, CAP);
    expect(result.map((t) => `${t.coefficient} ${t.monomial.key}`).sort()).toEqual(
      [product('1'), product('5', [b, '-1'])]
        .map((t) => `${t.coefficient} ${t.monomial.key}`)
        .sort(),
    );
  });

  it('leaves what is over another denominator, and what has no denominator', () => {
    const over = [product('1', [b, '-1']), product('1', [e, '1'], [b, '-1'])];
    expect(cancelled(over, opaques, CAP)).toHaveLength(2);
    expect(cancelled([product('1'), product('1', [e, '1'])], opaques, CAP)).toHaveLength(2);
  });
});

describe('a sum', () => {
  it('vanishes where its denominators cancel, and not where one coefficient is off', () => {
    // 1/(1 + e) + e/(1 + e) − 1
    const terms = [product('1', [a, '-1']), product('1', [e, '1'], [a, '-1'])];
    expect(vanishes(sumOf(...terms, product('-1')), opaques, CAP)).toBe(true);
    expect(vanishes(sumOf(...terms, product('-2')), opaques, CAP)).toBe(false);
  });

  it('vanishes where its powers are multiplied out, and over a common denominator', () => {
    // (1 + e)² − e² − 2e − 1, and 1/(1 + e^⅓) − (1 − e^⅓ + e^⅔)/(1 + e)
    const square = [product('1', [a, '2']), product('-1', [e, '2']), product('-2', [e, '1'])];
    expect(vanishes(sumOf(...square, product('-1')), opaques, CAP)).toBe(true);
    expect(vanishes(sumOf(...square, product('1')), opaques, CAP)).toBe(false);
    const quotients = [
      product('1', [b, '-1']),
      product('-1', [a, '-1']),
      product('1', [e, '1/3'], [a, '-1']),
    ];
    const last = (c: string): Term => product(c, [e, '2/3'], [a, '-1']);
    expect(vanishes(sumOf(...quotients, last('-1')), opaques, CAP)).toBe(true);
    expect(vanishes(sumOf(...quotients, last('1')), opaques, CAP)).toBe(false);
  });

  it('is not shown to vanish where that would take more terms than the cap', () => {
    const square = [product('1', [a, '2']), product('-1', [e, '2']), product('-2', [e, '1'])];
    expect(vanishes(sumOf(...square, product('-1')), opaques, 2)).toBe(false);
  });

  it('without opaque atoms is never 0', () => {
    expect(vanishes(onePlus('1'), opaques, CAP)).toBe(false);
    expect(hasOpaque(product('1', [e, '1']))).toBe(false);
    expect(hasOpaque(product('1', [a, '1']))).toBe(true);
  });

  it('is rational where numerator and denominator are proportional', () => {
    const over = (...terms: Term[]): string | undefined => rationalSum(terms, CAP)?.toString();
    const [one, power] = [product('3/7', [a, '-1']), product('3/7', [e, '1'], [a, '-1'])];
    expect(over(one, power)).toBe('3/7');
    expect(over(one, product('2/7', [e, '1'], [a, '-1']))).toBeUndefined();
    expect(over(one)).toBeUndefined();
    expect(over(product('1', [a, '1/2']))).toBeUndefined();
    expect(over(product('1', [a, '1']), product('-1'), product('-1', [e, '1']))).toBe('0');
  });
});

describe('unlessTooLarge', () => {
  it('turns TooLarge into undefined, and nothing else', () => {
    expect(unlessTooLarge(() => 1)).toBe(1);
    const large = (): number => {
      throw new TooLarge('');
    };
    expect(unlessTooLarge(large)).toBeUndefined();
    const broken = (): unknown =>
      unlessTooLarge<number>(() => {
        throw new TypeError('');
      });
    expect(broken).toThrow(TypeError);
  });
});

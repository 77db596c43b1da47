import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IntegerAtoms } from '../../src/arithmetic/closed-integers.js';
import {
  multiplyTerms,
  settle,
  term,
  type Entry,
  type EulerAtom,
  type OpaqueAtom,
  type Term,
} from '../../src/arithmetic/closed-monomial.js';
import { collect, factored, freshTerms, timesMonomial } from '../../src/arithmetic/closed-sum.js';
import { TooLarge } from '../../src/arithmetic/errors.js';
import { Rational } from '../../src/arithmetic/number.js';

const SETTINGS = { seed: 13, numRuns: 300 };

let id = 1;
const integers = new IntegerAtoms(() => id++);
const e: EulerAtom = { kind: 'e', id: 0 };
const two = integers.factors(2n)[0]![0];
const three = integers.factors(3n)[0]![0];
const large = integers.factors(10007n * 10009n)[0]![0];

function product(coefficient: string, ...entries: (readonly [Entry[0], string])[]): Term {
  const settled = settle(entries.map(([atom, q]) => [atom, Rational.of(q)]));
  return term(settled.coefficient.times(coefficient), settled.monomial);
}

const exponent = fc
  .tuple(fc.bigInt(-9n, 9n), fc.bigInt(1n, 4n))
  .map(([n, d]) => Rational.ratio(n, d));
const anyTerm = fc
  .tuple(
    fc.tuple(fc.bigInt(-30n, 30n), fc.bigInt(1n, 12n)),
    fc.array(fc.tuple(fc.constantFrom(e, two, three, large), exponent), { maxLength: 3 }),
  )
  .map(([[n, d], entries]) => {
    const settled = settle(entries);
    return term(settled.coefficient.times(Rational.ratio(n, d)), settled.monomial);
  });
const terms = fc.array(anyTerm, { minLength: 1, maxLength: 6 });

function keysOf(list: readonly Term[]): string[] {
  return list.map((t) => `${t.coefficient} ${t.monomial.key}`).sort();
}

describe('collecting terms', () => {
  it('adds those of one monomial and drops what cancels', () => {
    const collected = collect(
      [product('1/2', [e, '1']), product('1', [e, '2']), product('-1/2', [e, '1'])],
      10,
    );
    expect(keysOf(collected)).toEqual(keysOf([product('1', [e, '2'])]));
  });

  it('counts different monomials against the cap', () => {
    const list = [1, 2, 3].map((k) => product('1', [e, `${k}`]));
    expect(collect([...list, ...list], 3)).toHaveLength(3);
    expect(() => collect(list, 2)).toThrow(TooLarge);
  });
});

describe('the common factor of a sum', () => {
  it('times the sum is the sum again', () => {
    fc.assert(
      fc.property(terms, (list) => {
        const collected = collect(list, 100);
        const { content, sum } = factored(collected);
        const back =
          sum === undefined ? [content] : sum.terms.map((t) => multiplyTerms(t, content));
        const nonzero = back.filter((t) => t.coefficient.sign() !== 0);
        expect(keysOf(collect(nonzero, 100))).toEqual(keysOf(collected));
      }),
      SETTINGS,
    );
  });

  it('leaves the same sum of every multiple of a sum', () => {
    fc.assert(
      fc.property(terms, anyTerm, (list, factor) => {
        fc.pre(factor.coefficient.sign() !== 0);
        const { sum } = factored(collect(list, 100));
        const multiple = factored(
          collect(
            list.map((t) => multiplyTerms(t, factor)),
            100,
          ),
        );
        expect(multiple.sum?.key).toBe(sum?.key);
      }),
      SETTINGS,
    );
  });

  it('leaves coprime integers, the first of them positive', () => {
    fc.assert(
      fc.property(terms, (list) => {
        const { sum } = factored(collect(list, 100));
        if (sum === undefined) return;
        expect(sum.terms.every(({ coefficient }) => coefficient.isInteger())).toBe(true);
        expect(sum.terms[0]!.coefficient.sign()).toBe(1);
      }),
      SETTINGS,
    );
  });

  it('tells sums apart that differ by one coefficient or one exponent', () => {
    const sum = (c: string, q: string): string =>
      factored([product('1'), product(c, [e, q])]).sum!.key;
    expect(sum('2', '1')).not.toBe(sum('3', '1'));
    expect(sum('2', '1')).not.toBe(sum('2', '1/2'));
    expect(sum('2', '1')).toBe(sum('2', '1'));
  });

  it('holds an opaque factor only where it is in every term', () => {
    const { sum } = factored([product('1'), product('1', [e, '1'])]);
    const atom: OpaqueAtom = { kind: 'opaque', id: 1000, sum: sum! };
    const [both, one] = [
      [product('1', [atom, '-1']), product('1', [e, '1'], [atom, '-2'])],
      [product('1', [atom, '-1']), product('1', [e, '1'])],
    ].map((list) => factored(list).content.monomial);
    expect(both!.exponentOf(atom).toString()).toBe('-2');
    expect(one!.exponentOf(atom).toString()).toBe('0');
  });

  it('is 0 for no terms', () => {
    const { content, sum } = factored([]);
    expect(content.coefficient.toString()).toBe('0');
    expect(sum).toBeUndefined();
  });
});

describe('terms', () => {
  it('are multiplied by a monomial', () => {
    const { monomial } = product('1', [two, '1/2']);
    expect(timesMonomial(product('3', [two, '1/2']), monomial).coefficient.toString()).toBe('6');
  });

  it('follow atoms that were split', () => {
    let next = 0;
    const own = new IntegerAtoms(() => next++);
    const atom = own.factors(10007n * 10009n)[0]![0];
    const before = [product('1', [atom, '1/2'])];
    expect(freshTerms(before)[0]).toBe(before[0]);
    own.factors(10007n);
    expect(freshTerms(before)[0]!.monomial.entries).toHaveLength(2);
  });
});

import { describe, expect, it, test } from 'vitest';
import { NotRepresentable } from '../../../src/arithmetic/errors.js';
import { Rational } from '../../../src/arithmetic/number.js';
import { generalise } from '../../../src/checking/proof/generalise.js';
import { independent } from '../../../src/masks/independent.js';
import type { MaskLaw } from '../../../src/masks/law.js';
import { unitNoise } from '../../../src/masks/moment-law.js';

const half = Rational.of('1/2');
const third = Rational.of('1/3');

/** The names of a case's numbers, with the copy in which each is one larger. */
function enlarged(kase: unknown): { copy: unknown; names: string[]; fixed: string[] } {
  const names: string[] = [];
  const fixed: string[] = [];
  const copy = generalise(kase, {
    fixed: (text) => fixed.push(text),
    number(name, x) {
      names.push(`${name} = ${x}`);
      return x.plus(1);
    },
  });
  return { copy, names, fixed };
}

test('the numbers of a case are replaced wherever they stand, and nothing else is', () => {
  const kase = {
    bias: half,
    rows: [[third, half], [], [Rational.zero]],
    count: 3,
    big: 4n,
    name: 'x',
    flag: true,
    none: null,
    missing: undefined,
  };
  const { copy, names } = enlarged(kase);
  expect(names).toEqual(['bias = 1/2', 'rows[0][0] = 1/3', 'rows[0][1] = 1/2', 'rows[2][0] = 0']);
  expect(JSON.parse(JSON.stringify(copy, (_, x: unknown) => (x === 4n ? '4n' : x)))).toEqual({
    bias: '3/2',
    rows: [['4/3', '3/2'], [], ['1']],
    count: 3,
    big: '4n',
    name: 'x',
    flag: true,
    none: null,
  });
  expect(kase.bias).toBe(half);
  expect(kase.rows[0]).toEqual([third, half]);
});

test('a case that is a number is called x', () => {
  expect(enlarged(half).names).toEqual(['x = 1/2']);
  expect(enlarged([half]).names).toEqual(['[0] = 1/2']);
});

test('one object in two places becomes two, so that a copy is more general than the case', () => {
  const shared = { p: half };
  let count = 0;
  const copy = generalise([shared, shared], {
    fixed: () => undefined,
    number: () => Rational.of(++count),
  }) as [{ p: Rational }, { p: Rational }];
  expect(copy.map(({ p }) => p.toString())).toEqual(['1', '2']);
});

test('the probabilities of a law are numbers of the case', () => {
  const names: string[] = [];
  const copy = generalise(
    { law: independent(['1/2', '1/3']) },
    {
      fixed: () => undefined,
      number(name, x) {
        names.push(`${name} = ${x}`);
        return Rational.one.minus(x);
      },
    },
  ) as { law: MaskLaw };
  expect(names).toEqual(['law.p[0] = 1/2', 'law.p[1] = 1/3']);
  expect(copy.law.inclusion.map(String)).toEqual(['1/2', '2/3']);
});

describe('what does not change is told, and', () => {
  const told = (kase: unknown): string => enlarged(kase).fixed.join(' ');

  it('is the same for cases that differ in their numbers only', () => {
    expect(told({ a: half, b: [third] })).toBe(told({ a: third, b: [Rational.of(7)] }));
    expect(told(independent([half, third]))).toBe(told(independent([0, 1])));
  });

  it.each<[string, unknown, unknown]>([
    ['an integer', [2], [3]],
    ['a bigint', [2n], [3n]],
    ['a bigint and an integer', [2n], [2]],
    ['text', ['a'], ['b']],
    ['text and a number', ['2'], [2]],
    ['a truth value', [true], [false]],
    ['null and undefined', [null], [undefined]],
    ['the name of a number', { a: half }, { b: half }],
    ['the number of numbers', [half], [half, half]],
    ['a number and an integer', [half], [1]],
    ['the place of a bracket', [[half], half], [[half, half]]],
    ['text that looks like a bracket', [']', '['], [[]]],
    ['a list and an object', [half], { 0: half }],
    ['the number of gates', independent([half]), independent([half, half])],
    ['a law and what follows it', [independent([half]), 1], [independent([half])]],
  ])('differs by %s', (_, one, other) => {
    expect(told(one)).not.toBe(told(other));
  });
});

describe('a case is refused', () => {
  class Hidden {
    readonly x = half;
  }
  it.each<[string, unknown, string]>([
    ['with a function', { f: () => half }, 'f is a function, in which numbers may be hidden'],
    ['with a symbol', [Symbol('x')], '[0] is a symbol'],
    ['with an object of a class', { a: new Hidden() }, 'a is an object of a class'],
    ['with a map', [new Map([['x', half]])], '[0] is an object of a class'],
    ['with a law given by its moments', { noise: unitNoise(2) }, 'noise.covariance is a function'],
  ])('%s', (_, kase, message) => {
    expect(() => enlarged(kase)).toThrow(NotRepresentable);
    expect(() => enlarged(kase)).toThrow(message);
  });

  it('that is nested too deeply, or in itself', () => {
    const nested = (depth: number): unknown => (depth === 0 ? half : [nested(depth - 1)]);
    expect(enlarged(nested(12)).names).toHaveLength(1);
    expect(() => enlarged(nested(13))).toThrow(NotRepresentable);
    const loop: unknown[] = [];
    loop.push(loop);
    expect(() => enlarged(loop)).toThrow('nested deeper than 12');
  });

  it.each<[string, unknown]>([
    ['a.b', { 'a.b': half, a: { b: third } }],
    ['a[0]', { 'a[0]': half, a: [third] }],
    ['law.p[0]', { law: independent([half]), 'law.p[0]': third }],
    ['a', { '': { a: half }, a: third }],
  ])('with two numbers that have the one name %s, which would be taken for one', (name, kase) => {
    expect(() => enlarged(kase)).toThrow(
      new NotRepresentable(`two numbers of the case are at ${name}`),
    );
  });
});

test('an object without a prototype is as good as any', () => {
  const bare = Object.assign(Object.create(null) as object, { x: half });
  expect(enlarged(bare).names).toEqual(['x = 1/2']);
});

import { describe, expect, it, test } from 'vitest';
import { NotRepresentable, Undefined } from '../../../src/arithmetic/errors.js';
import { Rational } from '../../../src/arithmetic/number.js';
import { obeys, Shapes, shapeOf } from '../../../src/checking/proof/shapes.js';
import { integer } from '../../../src/claims/domains/integer.js';
import { list } from '../../../src/claims/domains/list.js';
import { map } from '../../../src/claims/domains/map.js';
import { rational } from '../../../src/claims/domains/rational.js';
import { record } from '../../../src/claims/domains/record.js';
import { atMost, distinct, equal } from '../../../src/claims/link.js';
import { proof } from '../../../src/claims/proof.js';

interface Pair {
  readonly x: Rational;
  readonly y: Rational;
}
const pair = (x: string, y: string): Pair => ({ x: Rational.of(x), y: Rational.of(y) });
const anything = proof({ by: 'smt' });
const increasing = proof<Pair>({ by: 'smt', where: ({ x, y }) => [atMost(x, y)] });

describe('the shape of a case', () => {
  it('is the same for cases that differ in their numbers only, which are named', () => {
    const [one, other] = [shapeOf(pair('1/2', '3')), shapeOf(pair('0', '0'))];
    expect(one.key).toBe(other.key);
    expect(Array.from(one.numbers, ([name, x]) => `${name} = ${x}`)).toEqual(['x = 1/2', 'y = 3']);
  });

  it('differs where something else does', () => {
    expect(shapeOf([1]).key).not.toBe(shapeOf([2]).key);
    expect(shapeOf([Rational.one]).key).not.toBe(shapeOf([Rational.one, Rational.one]).key);
  });

  it('is none of a case in which numbers may be hidden', () => {
    expect(() => shapeOf({ f: () => 1 })).toThrow(NotRepresentable);
  });
});

describe('a case obeys what a proof is given', () => {
  it('where nothing is, and where every link holds exactly', () => {
    expect(obeys(anything, pair('1', '0'))).toBe(true);
    expect(obeys(increasing, pair('0', '1'))).toBe(true);
    expect(obeys(increasing, pair('1', '1'))).toBe(true);
    expect(obeys(increasing, pair('1', '0'))).toBe(false);
    expect(obeys(increasing, pair('1', '0.99999999999999999999'))).toBe(false);
  });

  it('not where one link of several fails', () => {
    const both = proof<Pair>({
      by: 'smt',
      where: ({ x, y }) => [atMost(x, y), distinct(x, y), equal(x, 0)],
    });
    expect(obeys(both, pair('0', '1'))).toBe(true);
    expect(obeys(both, pair('0', '0'))).toBe(false);
    expect(obeys(both, pair('1/2', '1'))).toBe(false);
  });

  it('not where it has no value, or none in the rationals', () => {
    const divided = proof<Pair>({ by: 'smt', where: ({ x }, A) => [equal(A.of(1).over(x), 1)] });
    const root = proof<Pair>({ by: 'smt', where: ({ x }, A) => [atMost(0, A.of(x).power('1/2'))] });
    expect(obeys(divided, pair('1', '0'))).toBe(true);
    expect(obeys(divided, pair('0', '0'))).toBe(false);
    expect(obeys(root, pair('4', '0'))).toBe(true);
    expect(obeys(root, pair('2', '0'))).toBe(false);
    expect(() => obeys(proof({ by: 'smt', where: () => fail() }), pair('2', '0'))).toThrow('odd');
  });
});

function fail(): never {
  throw new Error('odd');
}

describe('the shapes that were met', () => {
  it('count their cases, and keep three examples', () => {
    const shapes = new Shapes(anything);
    for (let n = 0; n < 5; n++) shapes.meet(n, [Rational.of(n)]);
    shapes.meet('two', [Rational.one, Rational.one]);
    const met = [...shapes.met.values()];
    expect(met.map(({ cases }) => cases)).toEqual([5, 1]);
    expect(met[0]?.examples.map(({ parameters }) => parameters)).toEqual([0, 1, 2]);
    expect(shapes.uncovered.size).toBe(0);
  });

  it('keep a later example that has more different numbers', () => {
    const shapes = new Shapes(anything);
    for (let n = 0; n < 4; n++) shapes.meet(n, pair('1', '1'));
    shapes.meet('different', pair('1', '2'));
    shapes.meet('different again', pair('1', '3'));
    const [shape] = shapes.met.values();
    expect(shape?.examples.map(({ parameters }) => parameters)).toEqual([0, 1, 'different']);
    expect(shape?.examples[2]?.numbers.get('y')?.toString()).toBe('2');
    expect(shape?.cases).toBe(6);
  });

  it('do not cover cases without a shape, or that do not obey the proof', () => {
    const shapes = new Shapes(increasing);
    shapes.meet('in', pair('0', '1'));
    shapes.meet('out', pair('1', '0'));
    shapes.meet('out too', pair('2', '0'));
    shapes.meet('hidden', { f: () => 1 });
    expect([...shapes.met.values()].map(({ cases }) => cases)).toEqual([1]);
    expect([...shapes.uncovered]).toEqual([
      ['"where" of the proof does not hold', { cases: 2, first: 'out' }],
      ['f is a function, in which numbers may be hidden', { cases: 1, first: 'hidden' }],
    ]);
  });

  it('are at most a thousand; the cases of further ones are not covered', () => {
    const shapes = new Shapes(anything);
    for (let n = 0; n < 1002; n++) shapes.meet(n, n);
    shapes.meet(0, 0);
    expect(shapes.met.size).toBe(1000);
    expect(shapes.met.get('0')?.cases).toBe(2);
    expect([...shapes.uncovered.values()]).toEqual([{ cases: 2, first: 1000 }]);
  });
});

describe('a search for shapes that no case had', () => {
  const lists = list(rational({ min: 0, max: 1 }), { min: 1, max: 3 });

  it('finds those of the domain, without cases of their own', () => {
    const shapes = new Shapes(proof({ by: 'smt', shapes: 3 }));
    shapes.meet(['1/2'], [Rational.of('1/2')]);
    shapes.seek(lists, 1);
    const met = [...shapes.met.values()];
    expect(met.map(({ examples }) => examples[0]?.numbers.size).sort()).toEqual([1, 2, 3]);
    expect(met.map(({ cases }) => cases)).toEqual([1, 0, 0]);
    for (const { key, examples } of met) {
      const [example] = examples;
      expect(shapeOf(lists.build(example?.parameters ?? null)).key).toBe(key);
    }
  });

  it('finds the same for the same seed', () => {
    const found = (seed: number): string => {
      const shapes = new Shapes(proof({ by: 'smt', shapes: 3 }));
      shapes.seek(lists, seed);
      return JSON.stringify(
        [...shapes.met.values()].map(({ examples }) => examples[0]?.parameters),
      );
    };
    expect(found(4)).toBe(found(4));
  });

  it('does not start where the proof does not say how many there are', () => {
    const shapes = new Shapes(anything);
    shapes.seek(lists, 1);
    expect(shapes.met.size).toBe(0);
  });

  it('finds one more where the proof says too few, and then ends', () => {
    const shapes = new Shapes(proof({ by: 'smt', shapes: 1 }));
    shapes.meet(['1/2'], [Rational.of('1/2')]);
    shapes.seek(lists, 1);
    expect(shapes.met.size).toBe(2);
  });

  it('ends after 200 draws where there are as many as the proof says', () => {
    let built = 0;
    const counted = map(lists, (numbers) => {
      built++;
      return numbers;
    });
    const shapes = new Shapes(proof({ by: 'smt', shapes: 3 }));
    shapes.seek(counted, 1);
    expect(shapes.met.size).toBe(3);
    expect(built).toBe(200);
  });

  it('ends where the domain has fewer than the proof says', () => {
    const shapes = new Shapes(proof({ by: 'smt', shapes: 4 }));
    shapes.seek(lists, 1);
    expect(shapes.met.size).toBe(3);
  });

  it('notes the cases on its way that no shape covers', () => {
    const shapes = new Shapes(
      proof<Pair>({ by: 'smt', shapes: 2, where: ({ x, y }) => [atMost(x, y)] }),
    );
    shapes.seek(record({ x: rational(), y: rational() }), 1);
    expect(shapes.met.size).toBe(1);
    const { cases, first } = shapes.uncovered.get('"where" of the proof does not hold')!;
    expect(cases).toBeGreaterThan(100);
    const { x, y } = first as { x: string; y: string };
    expect(Rational.of(x).compare(y)).toBe(1);
    const hidden = new Shapes(proof({ by: 'smt', shapes: 1 }));
    hidden.seek(
      map(integer(0, 1), () => ({ f: () => 1 })),
      1,
    );
    expect([...hidden.uncovered.keys()]).toEqual([
      'f is a function, in which numbers may be hidden',
    ]);
  });
});

test('an error that says that a case has no value is not taken for a shape', () => {
  const kase = {
    get x(): Rational {
      throw new Undefined('0/0');
    },
  };
  const shapes = new Shapes(anything);
  shapes.meet(0, kase);
  expect([...shapes.uncovered]).toEqual([['0/0', { cases: 1, first: 0 }]]);
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { NotRepresentable } from '../../src/arithmetic/errors.js';
import { Rational } from '../../src/arithmetic/number.js';
import { polynomials } from '../../src/arithmetic/polynomials.js';
import { SymbolicNumber } from '../../src/arithmetic/symbolic-number.js';
import { explicit } from '../../src/masks/explicit.js';
import { independent } from '../../src/masks/independent.js';
import type { MaskLaw } from '../../src/masks/law.js';
import { members } from '../../src/masks/members.js';
import { bernoulliBlock, MOST_SYMBOLIC_MASKS, symbolicLaw } from '../../src/masks/symbolic-law.js';
import { tied } from '../../src/masks/tied.js';
import { polynomialAt } from '../arithmetic/polynomial-at.js';

const A = polynomials();
const unknown = (name: string): Rational => new SymbolicNumber(A.indeterminate(name));
/** A probability strictly between 0 and 1. */
const probability = fc
  .tuple(fc.bigInt(1n, 9n), fc.bigInt(1n, 9n))
  .map(([a, b]) => Rational.ratio(a, a + b));

/** What a law says of itself, in text: its masks in order, and all moments. */
function told(law: MaskLaw, number: (x: Rational) => Rational): readonly string[] {
  const gates = Array.from({ length: law.gates }, (_, gate) => gate);
  return [
    `${law.kind}, ${law.gates} gates, ${law.size} masks`,
    ...members(law).map(({ mask, weight }) => `${mask.join('')} ${number(weight)}`),
    ...law.inclusion.map((p) => `in ${number(p)}`),
    ...gates.flatMap((i) => gates.map((j) => `${i}, ${j}: ${number(law.covariance(i, j))}`)),
  ];
}

/** That a symbolic law, with numbers for p and q, is the law of these numbers. */
function expectSame(general: MaskLaw, ofNumbers: (p: Rational, q: Rational) => MaskLaw): void {
  fc.assert(
    fc.property(probability, probability, (p, q) => {
      const at = (x: Rational): Rational => polynomialAt(A, x, { p, q })!;
      expect(told(general, at)).toEqual(told(ofNumbers(p, q), (x) => x));
    }),
    { seed: 15, numRuns: 20 },
  );
}

describe('a law with unknown weights is, with numbers for them, the law of these numbers', () => {
  it('where gates are independent', () => {
    const law = independent([unknown('p'), '1/3', unknown('q'), 1, 0]);
    expectSame(law, (p, q) => independent([p, '1/3', q, 1, 0]));
  });

  it('where gates are tied', () => {
    const blocks = [bernoulliBlock([0, 3], unknown('p')), bernoulliBlock([2, 1], unknown('q'))];
    expectSame(symbolicLaw('tied', 4, blocks), (p, q) => tied([0, 1, 1, 0], [p, q]));
  });

  it('where masks are listed', () => {
    const [p, q] = [unknown('p'), unknown('q')];
    const row = (p: Rational, q: Rational): Rational => p.times(q);
    const rest = (p: Rational, q: Rational): Rational => Rational.one.minus(p.times(q));
    const block = {
      gates: [0, 1],
      rows: [
        [[1, 0], row(p, q)],
        [[0, 1], rest(p, q)],
      ],
    } as const;
    expectSame(symbolicLaw('explicit', 2, [block]), (p, q) =>
      explicit(2, [
        [[1, 0], row(p, q)],
        [[0, 1], rest(p, q)],
      ]),
    );
  });
});

test('the weights of all masks add up to 1, whatever the probabilities are', () => {
  const law = independent(['a', 'b', 'c', 'd'].map(unknown));
  const total = Rational.sum(members(law).map(({ weight }) => weight));
  expect(total.equals(1)).toBe(true);
  expect(law.size).toBe(16);
});

describe('one Bernoulli variable', () => {
  it('has both states where its probability is not known, and is noted as such', () => {
    const B = polynomials();
    const p = new SymbolicNumber(B.indeterminate('p'));
    expect(bernoulliBlock([1, 2], p).rows.map(([states]) => states.join(''))).toEqual(['00', '11']);
    expect(B.probabilities.map(String)).toEqual(['p']);
  });

  it.each([
    [0, ['0']],
    [1, ['1']],
    ['1/2', ['0', '1']],
  ])('has the states of positive weight where its probability is %s', (p, states) => {
    const { rows } = bernoulliBlock([0], Rational.of(p));
    expect(rows.map(([[state]]) => String(state))).toEqual(states);
  });
});

test('a probability that is set takes its mask away', () => {
  const masks = (p: Rational): string[] =>
    members(independent([unknown('q'), p])).map(({ mask }) => mask.join(''));
  expect(masks(unknown('p'))).toEqual(['00', '01', '10', '11']);
  expect(masks(Rational.zero)).toEqual(['00', '10']);
  expect(masks(Rational.one)).toEqual(['01', '11']);
});

test('what needs denominators is not there', () => {
  const law = independent([unknown('p')]);
  expect(() => law.denominator).toThrow(NotRepresentable);
  expect(() => law.blocks).toThrow(NotRepresentable);
  expect(() => law.masks()).toThrow(NotRepresentable);
});

test('more masks than are listed are refused before they are', () => {
  const blocks = (gates: number): ReturnType<typeof bernoulliBlock>[] =>
    Array.from({ length: gates }, (_, gate) => bernoulliBlock([gate], unknown('p')));
  expect(symbolicLaw('independent', 12, blocks(12)).size).toBe(MOST_SYMBOLIC_MASKS);
  expect(() => symbolicLaw('independent', 13, blocks(13))).toThrow(
    new NotRepresentable('8192 masks are too many to list with symbolic weights'),
  );
});

test('every gate has to be in a block, and no other has a covariance', () => {
  expect(() => symbolicLaw('tied', 2, [bernoulliBlock([0], unknown('p'))])).toThrow(
    'no block has the gate 1',
  );
  const law = independent([unknown('p')]);
  expect(() => law.covariance(0, 1)).toThrow('the law has no gate 1: it has 1');
  expect(() => law.covariance(-1, 0)).toThrow(RangeError);
});

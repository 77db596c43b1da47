import { describe, expect, test } from 'vitest';
import { Undefined } from '../../src/arithmetic/errors.js';
import { intervals } from '../../src/arithmetic/interval.js';
import { Rational } from '../../src/arithmetic/number.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { compareNetwork, enclosure, type Figure } from '../../src/ensembles/comparison.js';
import { independent } from '../../src/masks/independent.js';
import { asNetwork, type Model } from '../../src/models/as-network.js';
import { logisticUnit } from '../../src/models/logistic-unit.js';
import { softmaxRegression } from '../../src/models/softmax-regression.js';
import { input } from './networks.js';

const law = independent(['1/2', '1/2']);

function figures(model: Model, bits?: number): Record<string, Figure> {
  const groups = compareNetwork(asNetwork(model), law, input, bits === undefined ? {} : { bits });
  return Object.fromEntries(groups[0]!.figures.map(({ name, figure }) => [name, figure]));
}

/** The width of an enclosure. */
function width(figure: Figure | undefined): number {
  if (!figure || !('lower' in figure) || !figure.upper) return Number.NaN;
  return figure.upper.minus(figure.lower).toNumber();
}

describe('the comparison of a network with its weight scaling', () => {
  test('is exact where it is rational and enclosed where it is not', () => {
    // S = 0, 2, 2, 4 in base 2.
    const made = figures(logisticUnit({ weights: [2, 1], base: 2 }));
    expect(made['E']).toEqual({ exact: Rational.of('517/680') });
    expect(made['NWGM - weight scaling']).toEqual({ exact: Rational.zero });
    expect(width(made['G'])).toBeLessThan(1e-35);
    expect(width(figures(logisticUnit({ weights: [2, 1], base: 2 }), 32)['G'])).toBeGreaterThan(
      1e-12,
    );
    // G⁴ = 1/2 · (4/5)² · 16/17 = 128/425
    const { G } = made;
    if (!G || !('lower' in G) || !G.upper) throw new Error('G is no enclosure');
    expect(G.lower.toThe(4).compare('128/425')).toBe(-1);
    expect(G.upper.toThe(4).compare('128/425')).toBe(1);
  });

  test('is enclosed throughout for the base e', () => {
    const made = figures(
      softmaxRegression({
        weights: [
          [2, 1],
          [0, '-1/3'],
        ],
      }),
    );
    for (const figure of Object.values(made)) expect(width(figure)).toBeLessThan(1e-35);
    const difference = made['renormalised - weight scaling'];
    if (!difference || !('lower' in difference)) throw new Error('the difference is no enclosure');
    expect(difference.lower.sign()).toBeLessThanOrEqual(0);
    expect(difference.upper?.sign()).toBeGreaterThanOrEqual(0);
  });

  test('has exact means where only weight scaling leaves the rationals', () => {
    // E[S] = 1/2: every output is rational, the scaled one is not.
    const made = figures(logisticUnit({ weights: [1, 0], base: 2 }));
    expect(made['E']).toEqual({ exact: Rational.of('7/12') });
    expect(width(made['weight scaling'])).toBeLessThan(1e-35);
    expect(width(made['E - weight scaling'])).toBeLessThan(1e-35);
  });

  test('tells its progress in both passes', () => {
    const wide = logisticUnit({ weights: new Array<number>(13).fill(1), base: 2 });
    const told: [number, number][] = [];
    compareNetwork(asNetwork(wide), independent(new Array<string>(13).fill('1/2')), wide.weights, {
      progress: (done, all) => told.push([done, all]),
    });
    expect(told).toEqual([
      [4096, 8192],
      [8192, 8192],
      [4096, 8192],
      [8192, 8192],
    ]);
  });
});

test('what an enclosure cannot show is said to be undefined, with the reason', () => {
  // O is 1/(1 + e^10¹⁰) or 1/(1 + e^−10¹⁰): beyond the range of exponents, so that G and G′ may be 0.
  const steep = logisticUnit({ weights: [20_000_000_000], bias: -10_000_000_000 });
  const [group] = compareNetwork(asNetwork(steep), independent(['1/2']), [Rational.one]);
  const nwgm = group?.figures.find(({ name }) => name === 'NWGM')?.figure;
  expect(nwgm).toEqual({ undefined: 'an enclosure at this precision does not show it' });
});

test.each([
  [14, 100, 140],
  [15, 40, 76],
])('2^%i masks are enclosed to between 2^-%i and 2^-%i', (gates, least, most) => {
  const unit = logisticUnit({ weights: new Array<string>(gates).fill('1/7') });
  const ones = new Array<Rational>(gates).fill(Rational.one);
  const fair = independent(new Array<string>(gates).fill('1/2'));
  const [group] = compareNetwork(asNetwork(unit), fair, ones);
  const E = width(group?.figures.find(({ name }) => name === 'E')?.figure);
  expect(E).toBeLessThan(2 ** -least);
  expect(E).toBeGreaterThan(2 ** -most);
});

test('a network that does not fit its law is refused and not taken for an irrational one', () => {
  const unit = logisticUnit({ weights: [1, 1], base: 2 });
  expect(() => compareNetwork(asNetwork(unit), independent([1]), input)).toThrow(
    'a law of 1 gates for a network of 2',
  );
});

describe('an interval as a figure', () => {
  const I = intervals(64);

  test('has the two ends', () => {
    expect(enclosure(() => I.between(Rational.of('-1/2'), Rational.of('3/4')))).toEqual({
      lower: Rational.of('-1/2'),
      upper: Rational.of('3/4'),
    });
  });

  test('has no end where it is infinite', () => {
    expect(enclosure(() => I.between('-infinity', Rational.one))).toEqual({ upper: Rational.one });
    expect(enclosure(() => I.between(Rational.one, 'infinity'))).toEqual({ lower: Rational.one });
  });

  test('gives the reason where the number is not defined', () => {
    const quotient = (): never => {
      throw new Undefined('0/0 is undefined');
    };
    expect(enclosure(quotient)).toEqual({ undefined: '0/0 is undefined' });
  });

  test('lets no other error pass for an undefined number', () => {
    const broken = (): never => {
      throw new RangeError('out of range');
    };
    expect(() => enclosure(broken)).toThrow(RangeError);
    expect(() => enclosure(() => rationals.of(1))).toThrow('not an interval');
  });
});

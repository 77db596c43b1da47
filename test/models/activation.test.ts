import { describe, expect, test } from 'vitest';
import { doubles } from '../../src/arithmetic/double.js';
import { intervals } from '../../src/arithmetic/interval.js';
import { Rational } from '../../src/arithmetic/number.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { activate } from '../../src/models/activation.js';
import { logisticShape } from '../../src/models/logistic.js';

describe('an activation', () => {
  test('that is linear leaves the totals as they are', () => {
    expect(activate(rationals, { kind: 'linear' }, ['-1/2', 3])).toEqual(['-1/2', 3]);
  });

  test('that is rectified is max(0, S), exactly for literals', () => {
    const kept = activate(intervals(64), { kind: 'rectified' }, ['-1/2', 0, '1/3']);
    expect(kept.map(String)).toEqual(['0', '0', '1/3']);
    expect(kept[2]).toBeInstanceOf(Rational);
    const values = ['-2', '5'].map((x) => rationals.of(x));
    expect(activate(rationals, { kind: 'rectified' }, values).map(String)).toEqual(['0', '5']);
  });

  test('that is a hyperbolic tangent', () => {
    const [y] = activate(doubles, { kind: 'tanh' }, ['1/2']);
    expect(Number(String(y))).toBeCloseTo(Math.tanh(0.5), 14);
  });

  test('that is logistic has the shape of its layer', () => {
    const shape = logisticShape({ base: 2, c: 3, lambda: 2 });
    expect(activate(rationals, { kind: 'logistic', ...shape }, [1, 0]).map(String)).toEqual([
      '4/7',
      '1/4',
    ]);
  });

  test('that is a softmax takes the layer as a whole', () => {
    const base = Rational.of(2);
    expect(activate(rationals, { kind: 'softmax', base }, [1, 0]).map(String)).toEqual([
      '2/3',
      '1/3',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { decimals } from '../../src/arithmetic/decimal.js';
import { intervals } from '../../src/arithmetic/interval.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { modelEnsemble } from '../../src/ensembles/model-ensemble.js';
import { independent } from '../../src/masks/independent.js';
import { feedforward } from '../../src/models/feedforward.js';
import { logisticShape } from '../../src/models/logistic.js';
import { logisticUnit } from '../../src/models/logistic-unit.js';
import { input } from './networks.js';

describe('the ensemble of a model', () => {
  test('over 2^14 masks is enclosed around its exact value, in constant memory of intervals', () => {
    const weights = Array.from({ length: 14 }, (_, j) => j - 6);
    const unit = logisticUnit({ weights, base: 2 });
    const law = independent(weights.map((_, j) => (j % 2 === 0 ? '1/2' : '1/3')));
    const ones = unit.weights.map(() => logisticShape().c);
    const told: number[] = [];
    const exact = modelEnsemble(rationals, unit, law, ones).outputs[0]!;
    const A = intervals(64);
    A.scope(() => {
      const enclosed = modelEnsemble(A, unit, law, ones, (masks) => told.push(masks)).outputs[0]!;
      expect(A.operand(enclosed.E).contains(exact.E.toString())).toBe(true);
      expect(A.operand(enclosed.V).contains(exact.V.toString())).toBe(true);
      expect(
        A.operand(enclosed.V).upperRational()!.minus(exact.V.toString()).toNumber(),
      ).toBeLessThan(1e-15);
    });
    expect(told).toEqual([4096, 8192, 12288, 16384]);
    // 4,096 masks take some 100,000 slots; all 16,384 at a time would take four times as many.
    expect(A.arena.capacity).toBeLessThan(250_000);
  });

  test('agrees in decimals with its enclosure, for a deep network of logistic units', () => {
    const net = feedforward(2, [
      {
        weights: [
          ['1/2', -1],
          [2, '1/3'],
        ],
        biases: [0, 1],
        activation: { kind: 'tanh' },
      },
      { weights: [[1, -2]], activation: { kind: 'logistic', ...logisticShape({ c: 2 }) } },
    ]);
    const law = independent(['1/2', '2/3', '1/2', '3/4']);
    const A = intervals(96);
    A.scope(() => {
      const enclosed = modelEnsemble(A, net, law, input).outputs[0]!;
      const decimal = modelEnsemble(decimals(25), net, law, input).outputs[0]!;
      for (const [x, y] of [
        [enclosed.E, decimal.E],
        [enclosed.V, decimal.V],
        [enclosed.geometric!.G, decimal.geometric!.G],
        [enclosed.geometric!.Gprime, decimal.geometric!.Gprime],
        [enclosed.geometric!.NWGM, decimal.geometric!.NWGM],
      ] as const) {
        const off = A.operand(x).minus(y.toString());
        // 25 digits, a few of them lost in sums and powers.
        expect(Math.abs(off.upperRational()!.toNumber())).toBeLessThan(1e-21);
      }
    });
  });
});

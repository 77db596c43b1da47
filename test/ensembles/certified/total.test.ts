import { describe, expect, it } from 'vitest';
import { intervals } from '../../../src/arithmetic/interval.js';
import { Rational } from '../../../src/arithmetic/number.js';
import { certifiedTotal, type Part } from '../../../src/ensembles/certified/total.js';
import { certifiedUnit } from '../../../src/ensembles/certified/unit.js';
import { exactly, holds, missed, outcomes, type Outcome } from './enumerated.js';
import { numbers } from './generated.js';

const next = numbers(111);
const A = intervals(160);

function outcomesOf(part: Part): Outcome[] {
  switch (part.kind) {
    case 'gate':
      return outcomesOf({ ...part, kind: 'tied', values: [part.value] });
    case 'tied': {
      const sum = Array.from(part.values).reduce((s, a) => s.plus(exactly(a)), exactly(0));
      const p = exactly(part.p);
      return [
        [Rational.one.minus(p), Rational.zero],
        [p, sum],
      ];
    }
    case 'choice': {
      const weights = Array.from(part.weights, exactly);
      const total = weights.reduce((s, w) => s.plus(w), exactly(0));
      return weights.map((w, i): Outcome => [w.over(total), exactly(part.values[i]!)]);
    }
    case 'noise':
      throw new Error('noise has no finite list of outcomes');
  }
}

function generated(i: number): Part[] {
  const size = [0.3, 2, 12][i % 3]!;
  const signed = (): number => size * (2 * next() - 1);
  const list = (n: number): number[] => Array.from({ length: n }, signed);
  return [
    { kind: 'choice', values: list(3), weights: [0.1, 0.2, 0.7] },
    { kind: 'gate', p: next(), value: signed() },
    { kind: 'tied', p: next(), values: list(1 + (i % 4)) },
    { kind: 'choice', values: [0, ...list(2)], weights: Array.from({ length: 3 }, next) },
    { kind: 'tied', p: [0, 1, 0.5][i % 3]!, values: [1e16, 1, -1e16, signed()] },
  ];
}

/**
 * E σ, E σ² and E ln σ at b + sZ by the trapezoid rule in z. The error for step h
 * is of the size e^{−2π·(π/s)/h} (the poles of σ) and e^{−(2π/h)²/2}, and what lies
 * beyond 13 below 10^-37: far below the radii.
 */
function noisy(b: number, s: number): { E: number; V: number; lnG: number } {
  return A.scope(() => {
    const h = Rational.of('1/8');
    let [E, squares, lnG, mass] = [A.of(0), A.of(0), A.of(0), A.of(0)];
    for (let k = -104; k <= 104; k++) {
      const z = h.times(k);
      const weight = A.of(z.times(z).over(-2)).exp();
      const x = A.of(exactly(b).plus(exactly(s).times(z)));
      const output = A.of(1).over(A.of(1).plus(x.negated().exp()));
      mass = mass.plus(weight);
      E = E.plus(weight.times(output));
      squares = squares.plus(weight.times(output).times(output));
      lnG = lnG.plus(weight.times(output.ln()));
    }
    [E, squares, lnG] = [E.over(mass), squares.over(mass), lnG.over(mass)];
    const near = (x: typeof E): number => x.lowerRational()!.toNumber();
    return { E: near(E), V: near(squares.minus(E.times(E))), lnG: near(lnG) };
  });
}

describe('a total input of independent parts', () => {
  it('is enclosed for gates, tied gates and choices, against all of their outcomes', () => {
    for (let i = 0; i < 60; i++) {
      const parts = generated(i);
      const bias = 2 * next() - 1;
      const all = outcomes(bias, parts.map(outcomesOf));
      expect(missed(certifiedTotal(bias, parts), all), JSON.stringify(parts)).toEqual([]);
    }
  });

  it('is enclosed for Gaussian noise', () => {
    for (const [b, s] of [
      [0.5, 1],
      [-2, 0.3],
      [1, 2.5],
      [0, 1e-3],
    ] as const) {
      const { E, V, lnG } = certifiedTotal(b, [{ kind: 'noise', deviation: s }]);
      const exact = noisy(b, s);
      expect(Math.abs(E.value - exact.E)).toBeLessThan(E.radius + 2e-16);
      expect(Math.abs(V.value - exact.V)).toBeLessThan(V.radius + 2e-16);
      expect(Math.abs(lnG.value - exact.lnG)).toBeLessThan(lnG.radius + 2e-16);
      for (const { radius } of [E, V, lnG]) expect(radius).toBeLessThan(2e-14);
    }
  });

  it('adds independent noise up, and mixes it with gates', () => {
    const one = certifiedTotal(0.3, [{ kind: 'noise', deviation: 5 }]);
    const two = certifiedTotal(0.3, [
      { kind: 'noise', deviation: 3 },
      { kind: 'noise', deviation: -4 },
    ]);
    expect(Math.abs(one.E.value - two.E.value)).toBeLessThanOrEqual(one.E.radius + two.E.radius);
    const gate = certifiedTotal(0, [
      { kind: 'noise', deviation: 1 },
      { kind: 'gate', p: 0.25, value: 2 },
    ]);
    const mixed = 0.75 * noisy(0, 1).E + 0.25 * noisy(2, 1).E;
    expect(Math.abs(gate.E.value - mixed)).toBeLessThan(gate.E.radius + 2e-16);
  });

  it('is the unit’s where all parts are gates', () => {
    const values = [0.5, -1.25, 2];
    const unit = certifiedUnit({
      bias: 0.1,
      weights: values,
      inputs: [1, 1, 1],
      inclusion: [0.5, 0.2, 0.9],
    });
    const parts = values.map((value, j): Part => ({ kind: 'gate', p: [0.5, 0.2, 0.9][j]!, value }));
    expect(certifiedTotal(0.1, parts)).toEqual(unit);
  });

  it('refuses noise without a size', () => {
    expect(() => certifiedTotal(0, [{ kind: 'noise', deviation: NaN }])).toThrow('not below 2^250');
  });

  it('holds the exact mean of a choice', () => {
    const means = certifiedTotal(0, [{ kind: 'choice', values: [1, 2], weights: [0.1, 0.2] }]);
    A.scope(() => {
      const [w, v] = [exactly(0.1), exactly(0.2)];
      const mean = w.plus(v.times(2)).over(w.plus(v));
      expect(holds(means.total, A.of(mean))).toBe(true);
    });
  });
});

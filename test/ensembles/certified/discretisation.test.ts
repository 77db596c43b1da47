import { describe, expect, it } from 'vitest';
import { Contributions } from '../../../src/ensembles/certified/contributions.js';
import {
  discretisation,
  discretisationBound,
} from '../../../src/ensembles/certified/discretisation.js';
import { GateLaw } from '../../../src/ensembles/certified/gate-law.js';
import { momentsOf } from '../../../src/ensembles/certified/moments.js';
import { Spread } from '../../../src/ensembles/certified/spread.js';

/** A constant S: the mean is all there is. */
const none = new Contributions(new GateLaw([]));
const constant = new Spread(none, momentsOf(none), 0, []);

/** The midpoint rule for tanh(s/2)/2, σ′(s) and ln cosh(s/2), to 10^-12, less what they are. */
function errors(s: number, h: number): [number, number, number] {
  let first = 0;
  let second = 0;
  let third = 0;
  for (let k = 0; (k + 0.5) * h < 14; k++) {
    const t = (k + 0.5) * h;
    const weight = h / Math.sinh(Math.PI * t);
    first += weight * Math.sin(t * s);
    second += weight * t * Math.cos(t * s);
    third += (weight / t) * 2 * Math.sin((t * s) / 2) ** 2;
  }
  return [
    first - Math.tanh(s / 2) / 2,
    second - 1 / (2 * Math.cosh(s / 2)) ** 2,
    third - Math.log(Math.cosh(s / 2)),
  ].map(Math.abs) as [number, number, number];
}

describe('the error of the midpoint rule', () => {
  it('is below its bound for every θ and step, far beyond the period too', () => {
    for (const s of [0, 0.5, 3, 8, 15, 40])
      for (const step of [0.7, 0.5, 0.3, 0.2])
        for (const theta of [1, 0.6, 0.2]) {
          const bound = discretisationBound(constant, s, { theta, step });
          const [first, second, third] = errors(s, step);
          expect(first).toBeLessThanOrEqual(bound + 1e-12);
          expect(second).toBeLessThanOrEqual(bound + 1e-12);
          expect(third).toBeLessThanOrEqual(bound / theta + 1e-12);
        }
  });

  it('comes so near to it that a third of it would not hold', () => {
    const step = 0.5;
    const bound = discretisationBound(constant, 6, { theta: 1, step });
    for (const error of errors(6, step)) expect(error).toBeGreaterThan(bound / 3);
  });

  it('is planned to meet its target, by steps of few binary digits', () => {
    for (const mean of [0, 3, 100])
      for (const target of [1e-3, 1e-9, 1e-16]) {
        const steps = discretisation(constant, mean, target);
        expect(discretisationBound(constant, mean, steps) / steps.theta).toBeLessThanOrEqual(
          target,
        );
        const places = steps.step * 2 ** (4 - Math.floor(Math.log2(steps.step)));
        expect(Number.isInteger(places) && places >= 16 && places < 32).toBe(true);
      }
  });
});

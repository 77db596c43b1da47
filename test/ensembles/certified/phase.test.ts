import { describe, expect, it } from 'vitest';
import { intervals, type IntervalValue } from '../../../src/arithmetic/interval.js';
import {
  LARGEST_PHASE,
  PHASE_ERROR,
  PHASE_FLOOR,
  sineCosine,
} from '../../../src/ensembles/certified/phase.js';
import { U } from '../../../src/ensembles/certified/roundoff.js';
import { exactly } from './enumerated.js';
import { numbers } from './generated.js';

const A = intervals(256);
const next = numbers(9);
const out = new Float64Array(2);
const angles = [
  ...Array.from({ length: 1500 }, () => (2 * next() - 1) * LARGEST_PHASE),
  ...Array.from({ length: 1500 }, () => 20 * next() - 10),
  ...Array.from({ length: 800 }, () => (next() - 0.5) * 2 ** -Math.floor(60 * next())),
  ...Array.from({ length: 800 }, () => Math.floor(2e6 * next()) * (Math.PI / 4)),
].map((hi): [number, number] => [hi, hi * 3 * U * (2 * next() - 1)]);

/** The largest error beyond the floor, relative to the value. */
function worst(
  angle: (hi: number, lo: number) => readonly [number, number],
  some = angles,
): number {
  return Math.max(
    ...some.map(([hi, lo]) => {
      const shifted = angle(hi, lo);
      sineCosine(shifted[0], shifted[1], out);
      return A.scope(() => {
        const exact = A.of(exactly(hi).plus(exactly(lo)));
        return Math.max(excess(out[0]!, exact.sin()), excess(out[1]!, exact.cos()));
      });
    }),
  );
}

function excess(value: number, truth: IntervalValue): number {
  const off = A.of(exactly(value)).minus(truth).abs().minus(exactly(PHASE_FLOOR));
  return off.over(truth.abs()).upperRational()!.toNumber();
}

describe('sine and cosine', () => {
  it('are within the bound of the enclosures at thousands of angles, and come near to it', () => {
    const off = worst((hi, lo) => [hi, lo]);
    expect(off).toBeLessThan(PHASE_ERROR);
    expect(off).toBeGreaterThan(0.8 * U);
  });

  it('without the low part of the angle break the bound', () => {
    expect(worst((hi) => [hi, 0], angles.slice(0, 300))).toBeGreaterThan(PHASE_ERROR);
  });

  it('reduced by a π/2 that is 10^-22 off break the bound', () => {
    const wrong = (hi: number, lo: number): [number, number] => [
      hi,
      lo + Math.round(hi / (Math.PI / 2)) * 1e-22,
    ];
    expect(worst(wrong, angles.slice(0, 300))).toBeGreaterThan(PHASE_ERROR);
  });
});

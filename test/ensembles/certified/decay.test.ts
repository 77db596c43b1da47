import { describe, expect, it } from 'vitest';
import { Contributions } from '../../../src/ensembles/certified/contributions.js';
import { Decay } from '../../../src/ensembles/certified/decay.js';
import { GateLaw } from '../../../src/ensembles/certified/gate-law.js';
import { momentsOf } from '../../../src/ensembles/certified/moments.js';
import { numbers } from './generated.js';

const next = numbers(51);
const LAST = 12.5;
const H = 0.015625;

function decayOf(a: readonly number[], p: readonly number[], noise = 0): Decay {
  const contributions = new Contributions(new GateLaw(p));
  contributions.set(
    a.map((hi) => ({ hi, lo: 0 })),
    0,
  );
  return new Decay(contributions, momentsOf(contributions), noise, LAST);
}

function modulus(t: number, a: readonly number[], p: readonly number[], noise: number): number {
  return a.reduce(
    (product, x, j) => product * Math.sqrt(1 - 2 * p[j]! * (1 - p[j]!) * (1 - Math.cos(x * t))),
    Math.exp((-noise * t * t) / 2),
  );
}

/** What the nodes from τ to the last point amount to in the three sums. */
function dropped(
  from: number,
  a: readonly number[],
  p: readonly number[],
  noise: number,
): [number, number, number] {
  let [first, second, third] = [0, 0, 0];
  for (let k = Math.ceil(from / H - 0.5); (k + 0.5) * H < LAST; k++) {
    const t = (k + 0.5) * H;
    const term = (modulus(t, a, p, noise) * H) / Math.sinh(Math.PI * t);
    first += term;
    second += t * term;
    third += term / t;
  }
  return [first, second, third];
}

describe('the nodes that are dropped', () => {
  it('amount to less than their bounds, for gates of all sizes', () => {
    for (let i = 0; i < 60; i++) {
      const size = [0.1, 0.5, 1, 3, 20][i % 5]!;
      const lattice = i % 2 === 0;
      const a = Array.from({ length: 5 + 30 * (i % 4) }, () =>
        lattice ? size * Math.round(3 * next()) : size * (2 * next() - 1),
      );
      const p = a.map(() => (i % 3 === 0 ? 0.5 : 0.01 + 0.98 * next()));
      const noise = i % 7 === 0 ? 0.3 : 0;
      const decay = decayOf(a, p, noise);
      for (const target of [1e-3, 1e-8, 1e-15]) {
        const drop = decay.drop(target, H);
        const [first, second, third] = dropped(drop.from, a, p, noise);
        expect(drop.first).toBeGreaterThanOrEqual(first);
        expect(drop.second).toBeGreaterThanOrEqual(second);
        expect(drop.third).toBeGreaterThanOrEqual(third);
        expect(Math.max(drop.first, drop.second, drop.third)).toBeLessThanOrEqual(target);
      }
    }
  });

  it('come so near to the bounds that a third of them would not hold', () => {
    const a = Array.from({ length: 400 }, () => 0.05);
    const p = a.map(() => 0.5);
    const drop = decayOf(a, p).drop(1e-6, H);
    const [first, second] = dropped(drop.from, a, p, 0);
    expect(drop.first / 3).toBeLessThan(first);
    expect(drop.second / 3).toBeLessThan(second);
  });

  it('are none where nothing makes φ small, up to what its tail allows', () => {
    const alone = decayOf([], []);
    expect(alone.drop(1e-30, H)).toEqual({ from: LAST, first: 0, second: 0, third: 0 });
    expect(alone.drop(1e-3, H).from).toBeLessThan(4);
  });

  it('are many where the gates differ in size, though each alone comes back to 1', () => {
    const a = Array.from({ length: 400 }, (_, j) => 0.1 + 0.001 * j);
    const p = a.map(() => 0.5);
    expect(decayOf(a, p).drop(1e-15, H).from).toBeLessThan(2.5);
    const same = a.map(() => 1);
    expect(
      decayOf(
        same,
        a.map(() => 0.5),
      ).drop(1e-15, H).from,
    ).toBeGreaterThan(10);
  });
});

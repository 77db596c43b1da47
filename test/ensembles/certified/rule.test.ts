import { describe, expect, it } from 'vitest';
import { intervals, type IntervalValue } from '../../../src/arithmetic/interval.js';
import { gateFactor } from '../../../src/ensembles/certified/choice-factor.js';
import { Exponent } from '../../../src/ensembles/certified/exponent.js';
import { GateLaw } from '../../../src/ensembles/certified/gate-law.js';
import { PowerSums } from '../../../src/ensembles/certified/power-sums.js';
import { ruleSums, type RuleSums } from '../../../src/ensembles/certified/rule.js';
import { weightsOf } from '../../../src/ensembles/certified/weights.js';
import { exactly } from './enumerated.js';
import { numbers } from './generated.js';

const A = intervals(160);
const next = numbers(81);
const H = 0.28125;
const NODES = 12;
const SUMS = ['first', 'second', 'third'] as const;

interface Parts {
  readonly narrow: readonly number[];
  readonly wide: readonly number[];
  readonly p: number;
  readonly bias: number;
  readonly order: number;
}

/** The rule, with the bias and the mean of the narrow gates as its mean. */
function computed({ narrow, wide, p, bias, order }: Parts): { sums: RuleSums; mean: number } {
  const law = new GateLaw(narrow.map(() => p));
  const widest = Math.max(0, ...narrow.map(Math.abs));
  const variance = narrow.reduce((sum, a) => sum + p * (1 - p) * a * a, 0);
  const cumulants = new PowerSums(law).cumulants(
    Float64Array.from(narrow),
    order,
    widest,
    variance,
  );
  const exponent = new Exponent(cumulants, 0, 0, NODES * H);
  const mean = bias;
  const factors = wide.map((a) => gateFactor(p, a, 0, 1));
  const of = { meanHi: mean, meanLo: 0, meanError: 0, exponent, factors };
  return { sums: ruleSums(of, weightsOf(H, 12), H, NODES), mean };
}

/** The same sums from the product of all gates' factors, in enclosures. */
function exact({ narrow, wide, p, bias }: Parts): Record<(typeof SUMS)[number], IntervalValue> {
  const sums = { first: A.of(0), second: A.of(0), third: A.of(0) };
  const q = exactly(p);
  for (let k = 0; k < NODES; k++) {
    const t = A.of(exactly((k + 0.5) * H));
    let phase = A.of(exactly(bias)).times(t);
    let re = A.of(1);
    let im = A.of(0);
    for (const a of [...narrow, ...wide]) {
      const x = t.times(exactly(a));
      const c = x.cos().minus(1).times(q).plus(1);
      const s = x.sin().times(q);
      [re, im] = [re.times(c).minus(im.times(s)), re.times(s).plus(im.times(c))];
    }
    for (const a of narrow) phase = phase.minus(t.times(exactly(a)).times(q));
    const real = re.times(phase.cos()).minus(im.times(phase.sin()));
    const imaginary = re.times(phase.sin()).plus(im.times(phase.cos()));
    const e = A.pi().times(t).exp();
    const weight = A.of(exactly(2 * H)).over(e.minus(A.of(1).over(e)));
    sums.first = sums.first.plus(weight.times(imaginary));
    sums.second = sums.second.plus(weight.times(t).times(real));
    sums.third = sums.third.plus(weight.over(t).times(A.of(1).minus(real)));
  }
  return sums;
}

/** The errors of the three sums, as shares of their bounds. */
function shares(parts: Parts): number[] {
  const { sums } = computed(parts);
  return A.scope(() => {
    const truth = exact(parts);
    return SUMS.map(
      (name) =>
        truth[name].minus(exactly(sums[name])).abs().upperRational()!.toNumber() /
        sums[`${name}Error`],
    );
  });
}

function parts(narrow: number, wide: number, order: number): Parts {
  return {
    narrow: Array.from({ length: narrow }, () => 0.2 * (2 * next() - 1)),
    wide: Array.from({ length: wide }, () => 9 * (2 * next() - 1)),
    p: [0.5, 0.8, 0.03][Math.floor(3 * next())]!,
    bias: 6 * (2 * next() - 1),
    order,
  };
}

describe('the midpoint sums', () => {
  it('are within their errors of the sums over exact products, with and without factors', () => {
    for (let i = 0; i < 25; i++) {
      const made = parts([0, 5, 20][i % 3]!, [0, 3, 8][(i >> 1) % 3]!, [8, 16, 24][i % 3]!);
      for (const share of shares(made)) expect(share, JSON.stringify(made)).toBeLessThan(1);
    }
  });

  it('are within their errors where the product is so small that its factors are not all used', () => {
    for (const share of shares(parts(5, 120, 16))) expect(share).toBeLessThan(1);
  });

  it('have errors that are there: a hundredth of the bound is exceeded', () => {
    const all = Array.from({ length: 8 }, () => Math.max(...shares(parts(3, 2, 24))));
    expect(Math.max(...all)).toBeGreaterThan(0.01);
  });

  it('count what the cumulants leave out, which dominates at a low order', () => {
    const made = {
      narrow: Array.from({ length: 30 }, () => 0.2),
      wide: [],
      p: 0.8,
      bias: 1,
      order: 4,
    };
    const [share] = shares(made);
    expect(share).toBeLessThan(1);
    expect(share).toBeGreaterThan(0.01);
  });

  it('are worthless, and say so, where the exponent is not known well enough', () => {
    const made = {
      narrow: Array.from({ length: 300 }, () => 0.9),
      wide: [],
      p: 0.8,
      bias: 1,
      order: 4,
    };
    expect(computed(made).sums.firstError).toBe(Infinity);
    const long = { narrow: [], wide: [], p: 0.5, bias: 2 ** 24, order: 4 };
    expect(computed(long).sums.firstError).toBe(Infinity);
  });
});

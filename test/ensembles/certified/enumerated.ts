import {
  intervals,
  type IntervalArithmetic,
  type IntervalValue,
} from '../../../src/arithmetic/interval.js';
import { Rational } from '../../../src/arithmetic/number.js';
import type { Enclosure } from '../../../src/ensembles/certified/enclosure.js';
import type { CertifiedMeans } from '../../../src/ensembles/certified/means.js';

/** Enough bits to tell σ(s) from 1 for |s| up to the size, and differences of such numbers. */
export function bitsFor(all: readonly Outcome[]): number {
  const size = Math.max(...all.map(([, S]) => Math.abs(S.toNumber())));
  return size < 16 ? 128 : 128 + 4 * Math.ceil(size);
}

/** The double as an exact fraction. */
export function exactly(x: number): Rational {
  let places = 0;
  let scaled = x;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    places++;
  }
  return Rational.ratio(BigInt(scaled), 1n << BigInt(places));
}

/** A value of S with its probability. */
export type Outcome = readonly [probability: Rational, total: Rational];

/** Each part of S as the list of its outcomes; the sum's outcomes, mask by mask. */
export function outcomes(bias: number, parts: readonly (readonly Outcome[])[]): Outcome[] {
  let all: Outcome[] = [[Rational.one, exactly(bias)]];
  for (const part of parts)
    all = all.flatMap(([P, S]) => part.map(([p, a]): Outcome => [P.times(p), S.plus(a)]));
  return all;
}

/** The outcomes of a gate. */
export function gate(p: number, weight: number, input: number): Outcome[] {
  const kept = exactly(p);
  return [
    [Rational.one.minus(kept), Rational.zero],
    [kept, exactly(weight).times(exactly(input))],
  ];
}

/** The names of the means that are compared. */
export const NAMES = ['E', 'V', 'G', 'Gprime', 'lnG', 'lnGprime', 'NWGM', 'gap', 'total'] as const;
export type Reference = Readonly<Record<(typeof NAMES)[number], IntervalValue>>;

/** The means by their definitions in enclosures; to be used inside of a scope. */
export function enumerated(A: IntervalArithmetic, all: readonly Outcome[]): Reference {
  const zero = A.of(0);
  const mean = all.reduce((sum, [P, S]) => sum.plus(P.times(S)), Rational.zero);
  let E = zero;
  let squares = zero;
  let lnG = zero;
  for (const [P, S] of all) {
    if (P.sign() === 0) continue;
    const output = A.of(1).over(A.of(1).plus(A.of(S).negated().exp()));
    E = E.plus(output.times(P));
    squares = squares.plus(output.times(output).times(P));
    lnG = lnG.plus(output.ln().times(P));
  }
  const lnGprime = lnG.minus(mean);
  const NWGM = A.of(1).over(A.of(1).plus(A.of(mean).negated().exp()));
  return {
    E,
    V: squares.minus(E.times(E)),
    G: lnG.exp(),
    Gprime: lnGprime.exp(),
    lnG,
    lnGprime,
    NWGM,
    gap: E.minus(NWGM),
    total: A.of(mean),
  };
}

/** Whether the enclosure surely contains the number that the interval contains. */
export function holds({ value, radius }: Enclosure, reference: IntervalValue): boolean {
  const [v, r] = [exactly(value), exactly(radius)];
  const [lower, upper] = [reference.lowerRational(), reference.upperRational()];
  return (
    lower !== undefined &&
    upper !== undefined &&
    v.minus(r).compare(lower) <= 0 &&
    v.plus(r).compare(upper) >= 0
  );
}

/** The names of the means whose enclosures miss those over the outcomes. */
export function missed(means: CertifiedMeans, all: readonly Outcome[]): string[] {
  const A = intervals(bitsFor(all));
  return A.scope(() => {
    const reference = enumerated(A, all);
    return NAMES.filter((name) => !holds(means[name], reference[name]));
  });
}

import { Rational } from '../../arithmetic/number.js';
import type { LogisticShape } from '../../models/logistic.js';
import { times, within, type Enclosure } from '../certified/enclosure.js';
import { enclosedIn } from '../enumerated/enclosures.js';
import { wide } from '../enumerated/exact-double.js';
import type { GatedPart, GatedTotal } from './gated-layer.js';
import { nearest } from './nearest.js';

/** A part of S in doubles: its values by state, the first 0, with their probabilities. */
export interface DoublePart {
  readonly place: number;
  readonly values: readonly number[];
  readonly probabilities: readonly number[];
}

/**
 * A total input S = bias + its parts in doubles, σ(S) being 1/(1 + e^{−S}), and how
 * far its law is from that of the exact numbers:
 *
 * The values differ by δ_i, so that S is off by at most `shift` = δ_b + Σ max|δ_i| under
 * every mask. A part's probabilities differ by τ, the total |Δp_i| over its states
 * (|Δp| alone for a gate, of which p·f(1) + (1 − p)f(0) is the mean). Replacing the law
 * of one part after the other moves the mean of f(S) by τ times what f varies when
 * that part alone changes, which for a Lipschitz constant L and an f in [0, 1] is at
 * most min(1, L·r), r the part's range.
 */
export interface DoubleTotal {
  readonly bias: number;
  readonly parts: readonly DoublePart[];
  readonly shift: number;
  /** Σ τ·min(1, r/4), for E[σ(S)]: σ′ ≤ 1/4. */
  readonly lawOfOutput: number;
  /** Σ τ·r, for functions of S with Lipschitz constant 1. */
  readonly lawOfTotal: number;
}

/** How σ(S) = 1/(1 + c·B^{−λS}) is 1/(1 + e^{−(αS − ln c)}), α = λ ln B. */
export interface Scale {
  readonly lambda: Rational;
  /** ln B, where B is not e. */
  readonly logarithm: Enclosure | undefined;
  /** ln c, where c is not 1. */
  readonly offset: Enclosure | undefined;
}

const U = 2 ** -53;
/** Sums of up to 10^6 rounded terms are raised by this, and by what underflows. */
const UP = 1 + 2 ** -30;
const UNDERFLOW = 2 ** -1000;

/** The scale of a logistic shape; of a softmax the base alone counts. */
export function scaleOf(shape: Pick<LogisticShape, 'base'> & Partial<LogisticShape>): Scale {
  const { base, lambda = Rational.one, c = Rational.one } = shape;
  return wide.scope(() => ({
    lambda,
    logarithm: base === 'e' ? undefined : enclosedIn(wide.of(base).ln()),
    offset: c.equals(1) ? undefined : enclosedIn(wide.of(c).ln()),
  }));
}

/** @throws RangeError if a number is beyond 2^200. */
export function doubleTotal(total: GatedTotal, scale: Scale): DoubleTotal {
  const scaled = (x: Rational): Enclosure => {
    const exact = nearest(x.times(scale.lambda));
    return scale.logarithm ? times(exact, scale.logarithm) : exact;
  };
  const constant = scaled(total.constant);
  const { offset } = scale;
  const bias = offset
    ? within(constant.value - offset.value, constant.radius + offset.radius)
    : constant;
  let shift = bias.radius;
  let lawOfOutput = 0;
  let lawOfTotal = 0;
  const parts = total.parts.map((part) => {
    const values = part.values.map(scaled);
    shift += values.reduce((most, { radius }) => Math.max(most, radius), 0);
    const { probabilities, tau } = lawOf(part);
    const ends = values.flatMap(({ value, radius }) => [value - radius, value + radius]);
    const range = Math.max(...ends) - Math.min(...ends);
    lawOfOutput += tau * Math.min(1, range / 4);
    lawOfTotal += tau * range;
    return { place: part.place, values: values.map(({ value }) => value), probabilities };
  });
  return {
    bias: bias.value,
    parts,
    shift: raised(shift),
    lawOfOutput: raised(lawOfOutput),
    lawOfTotal: raised(lawOfTotal),
  };
}

/** 0 stays 0: all was exact. */
function raised(sum: number): number {
  return sum === 0 ? 0 : sum * UP + UNDERFLOW;
}

/**
 * The probabilities of a part's states as doubles, each off by u relative. For a gate
 * the second alone is used, and is off by its own error; several are used in
 * proportion to their sum, which is off by u relative too, so that together they are
 * off by less than 3u.
 */
function lawOf({ block }: GatedPart): { readonly probabilities: number[]; readonly tau: number } {
  const { numerators, denominator } = block;
  const each = numerators.map((numerator) => nearest(Rational.ratio(numerator, denominator)));
  const probabilities = each.map(({ value }) => value);
  if (each.length === 2) return { probabilities, tau: each[1]!.radius };
  const exact = each.every(({ radius }) => radius === 0);
  return { probabilities, tau: exact ? 0 : 3 * U };
}

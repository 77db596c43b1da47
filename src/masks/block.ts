import { Rational } from '../arithmetic/number.js';
import { lcm } from './lcm.js';

const LONGEST_FRACTION = 60;

/** The value of a gate: 1 keeps, 0 drops. */
export type GateState = 0 | 1;

/**
 * Gates that are independent of all other gates of a law, with their joint
 * distribution: one row for each of their joint states of positive weight.
 */
export interface Block {
  /** The gates' places in the mask. */
  readonly gates: readonly number[];
  /** The states of these gates, a row for each. */
  readonly states: readonly (readonly GateState[])[];
  /** The weight of each row over the denominator; positive, and they add up to it. */
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
}

/**
 * The block of these gates and rows; rows of weight 0 are left out.
 *
 * @param what how errors call the rows' weights.
 * @throws RangeError if a weight is negative, or they do not add up to 1.
 */
export function block(
  gates: readonly number[],
  rows: Iterable<readonly [states: readonly GateState[], weight: Rational]>,
  what = 'the weights of the masks',
): Block {
  const kept: (readonly [readonly GateState[], Rational])[] = [];
  let denominator = 1n;
  for (const row of rows) {
    const weight = row[1];
    if (weight.sign() < 0) throw new RangeError(`${what} must not be negative: ${weight}`);
    if (weight.sign() === 0) continue;
    denominator = lcm(denominator, weight.denominator);
    kept.push(row);
  }
  const numerators = kept.map(([, w]) => w.numerator * (denominator / w.denominator));
  const total = numerators.reduce((a, b) => a + b, 0n);
  if (total !== denominator)
    throw new RangeError(
      `${what} must add up to 1, not ${shown(Rational.ratio(total, denominator))}`,
    );
  return { gates, states: kept.map(([states]) => states), numerators, denominator };
}

/** A number for an error, to 17 digits where its fraction is long. */
function shown(x: Rational): string {
  const text = x.toString();
  return text.length <= LONGEST_FRACTION ? text : `about ${x.toNumber()}`;
}

/** P(all of these gates of the block are 1), the gates counted from 0 within the block. */
export function jointInclusion(of: Block, gates: readonly number[]): Rational {
  let sum = 0n;
  for (const [row, states] of of.states.entries())
    if (gates.every((gate) => states[gate] === 1)) sum += of.numerators[row] ?? 0n;
  return Rational.ratio(sum, of.denominator);
}

import { TooLarge } from '../arithmetic/errors.js';
import { Rational, type Literal } from '../arithmetic/number.js';
import type { Block } from './block.js';
import type { MaskLaw } from './law.js';
import { lcm } from './lcm.js';

/** A value of b + Σ δⱼ aⱼ and the total weight of the masks that give it. */
export interface WeightedSum {
  readonly sum: Rational;
  readonly weight: Rational;
}

/**
 * The distribution of b + Σ δⱼ aⱼ under a law, exactly: each value once, with
 * the weight of all masks that give it.
 *
 * Every mask is gone through, gate by gate, but masks that agree in their sum
 * so far are carried on together; with integer coefficients few sums are left
 * of many masks.
 *
 * @param coefficients an exact aⱼ for each gate.
 * @param most how many different sums are kept.
 * @throws TooLarge if there are more; RangeError if the number of coefficients
 *   is not the number of gates.
 */
export function sumDistribution(
  law: MaskLaw,
  offset: Literal,
  coefficients: readonly Literal[],
  most = 2 ** 20,
): readonly WeightedSum[] {
  if (coefficients.length !== law.gates)
    throw new RangeError(
      `${coefficients.length} coefficients for the ${law.gates} gates of the law`,
    );
  const exact = [Rational.of(offset), ...coefficients.map((a) => Rational.of(a))];
  const unit = exact.reduce((d, a) => lcm(d, a.denominator), 1n);
  const [start = 0n, ...gates] = exact.map((a) => a.numerator * (unit / a.denominator));

  let sums = new Map<bigint, bigint>([[start, 1n]]);
  for (const block of law.blocks) {
    const added = increments(block, gates);
    const next = new Map<bigint, bigint>();
    for (const [sum, weight] of sums)
      for (const [increment, numerator] of added) {
        const key = sum + increment;
        next.set(key, (next.get(key) ?? 0n) + weight * numerator);
      }
    if (next.size > most) throw new TooLarge(`more than ${most} different sums`);
    sums = next;
  }
  return Array.from(sums, ([sum, weight]) => ({
    sum: Rational.ratio(sum, unit),
    weight: Rational.ratio(weight, law.denominator),
  }));
}

/** What each joint state of a block adds to the sum, with its weight. */
function increments(block: Block, gates: readonly bigint[]): Map<bigint, bigint> {
  const added = new Map<bigint, bigint>();
  for (const [row, states] of block.states.entries()) {
    let increment = 0n;
    for (const [i, state] of states.entries())
      if (state === 1) increment += gates[block.gates[i]!]!;
    added.set(increment, (added.get(increment) ?? 0n) + block.numerators[row]!);
  }
  return added;
}

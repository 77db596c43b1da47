import { Rational, type Literal } from '../../arithmetic/number.js';
import type { Domain } from '../domain.js';
import { countingMasks } from './counting-masks.js';
import { integer } from './integer.js';
import { list } from './list.js';
import { map } from './map.js';
import { rational } from './rational.js';
import { record } from './record.js';
import { shares } from './shares.js';
import { union } from './union.js';

/** Outputs O₁ … O_m and their probabilities P₁ … P_m, positive, adding up to 1. */
export interface OutputLaw {
  readonly outputs: readonly Rational[];
  readonly weights: readonly Rational[];
}

export interface OutputLawOptions {
  /** The range of the outputs, ends included; [0, 1] where it is not said. */
  readonly min?: Literal;
  readonly max?: Literal;
  /** Leaves out the ends of the range. */
  readonly open?: boolean;
  /** The least and the largest number of sub-networks; 1 and 5 where not said. */
  readonly fewest?: number;
  readonly most?: number;
}

/**
 * The outputs of a unit over its sub-networks under any law: m numbers with
 * probabilities (Baldi & Sadowski 2013, §3.1).
 */
export function outputLaws(options: OutputLawOptions = {}): Domain<OutputLaw> {
  const { min = 0, max = 1, open = false, fewest = 1, most = 5 } = options;
  const output = anOutput(Rational.of(min), Rational.of(max), open);
  const members = list(record({ output, share: integer(1, 20) }), { min: fewest, max: most });
  const range = open ? `strictly between ${min} and ${max}` : `in [${min}, ${max}]`;
  return countingMasks(
    map(
      members,
      (all) => {
        const weights = shares(all.map((member) => member.share));
        return weights && { outputs: all.map((member) => member.output), weights };
      },
      `${fewest} to ${most} outputs ${range}, with rational probabilities`,
    ),
    (kase) => kase.outputs.length,
  );
}

/** The largest power of 2 among the odds. */
const LARGEST_POWER = 60;

/**
 * Numbers of the range, and in [0, 1] those whose odds are powers of 2: some
 * extremely near to 0 and 1, and all with geometric means that are often rational.
 */
function anOutput(min: Rational, max: Rational, open: boolean): Domain<Rational> {
  const plain = rational({ min, max, excluding: open ? [min, max] : [] });
  if (!min.equals(0) || !max.equals(1)) return plain;
  const odds = map(integer(-LARGEST_POWER, LARGEST_POWER), (power) =>
    Rational.one.over(Rational.of(2).toThe(power).plus(1)),
  );
  return union([plain, odds]);
}

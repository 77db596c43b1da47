import type { Arithmetic, Value } from '../arithmetic/arithmetic.js';
import { Rational } from '../arithmetic/number.js';
import { distributionsOf, type Distributions } from './distributions.js';
import { geometricMeans, type GeometricMeans, type Weighted } from './geometric-means.js';
import type { OutputSums } from './output-sums.js';
import type { PartialEnsemble } from './partial.js';
import type { CountedPower } from './running-powers.js';

/** The ensemble of one output of a model; the geometric means are those of logistic outputs. */
export interface OutputEnsemble {
  readonly E: Value;
  readonly V: Value;
  readonly geometric?: GeometricMeans;
}

/** The ensemble of a model over all masks of a law. */
export interface ModelEnsemble {
  readonly masks: number;
  readonly outputs: readonly OutputEnsemble[];
  /** The means over the classes, where the outputs are a softmax. */
  readonly classes?: Distributions;
}

/**
 * The ensemble that these parts make up.
 *
 * @throws RangeError if the parts do not hold the whole weight 1, since a shard
 *   is missing or there twice, or they are parts of different ensembles.
 */
export function combine(A: Arithmetic, parts: readonly PartialEnsemble[]): ModelEnsemble {
  const [first] = parts;
  if (!first) throw new RangeError('there is nothing to combine');
  const { denominator, classes } = first;
  const count = first.outputs.length;
  if (parts.some((part) => part.denominator !== denominator || part.outputs.length !== count))
    throw new RangeError('these are parts of different ensembles');
  const numerator = parts.reduce((sum, part) => sum + part.numerator, 0n);
  if (numerator !== denominator)
    throw new RangeError(
      `the parts hold a weight of ${Rational.ratio(numerator, denominator)}, not 1`,
    );
  const columns = Array.from({ length: count }, (_, i) => parts.map((part) => part.outputs[i]!));
  const ensembles = columns.map((column) => combined(A, column, denominator));
  return {
    masks: parts.reduce((sum, part) => sum + part.masks, 0),
    outputs: ensembles,
    ...(classes && {
      classes: distributionsOf(
        A,
        () => ensembles.map(({ E }) => E),
        columns.map((column) => weighted(column, 'powers', denominator)),
      ),
    }),
  };
}

function combined(
  A: Arithmetic,
  column: readonly OutputSums[],
  denominator: bigint,
): OutputEnsemble {
  const E = A.sum(column.map(({ sum }) => sum));
  const shift = column[0]!.shift;
  const squares = A.sum(column.map((part) => part.squares));
  const result = { E, V: squares.minus(E.minus(shift).power(2)) };
  if (!column[0]?.complements) return result;
  const powers = weighted(column, 'powers', denominator);
  const complements = weighted(column, 'complements', denominator);
  return { ...result, geometric: geometricMeans(A, powers, () => complements) };
}

function weighted(
  column: readonly OutputSums[],
  which: 'powers' | 'complements',
  denominator: bigint,
): readonly Weighted[] {
  return column
    .flatMap((part): readonly CountedPower[] => part[which] ?? [])
    .map(([base, numerator]) => [base, Rational.ratio(numerator, denominator)]);
}

import type { Rational } from '../../arithmetic/number.js';
import type { Figure, FigureGroup } from '../comparison.js';

/** An approximation of the mean of one output over the masks. */
export interface Approximation {
  readonly name: string;
  readonly value: number;
  /** value − mean, up to what is known of the mean. */
  readonly error: number;
}

/** The approximations of one output or class. */
export interface ApproximationGroup {
  readonly title: string;
  readonly mean: number;
  /** How far the mean that the errors are taken from may be off. */
  readonly within: number;
  readonly approximations: readonly Approximation[];
}

/** How wrong weight scaling is, at the output where it is most so. */
export interface Answer {
  readonly title: string;
  /** How many outputs there are. */
  readonly outputs: number;
  readonly weightScaling: number;
  readonly mean: number;
  /** |mean − weight scaling|, and how far that may be off. */
  readonly offBy: number;
  readonly within: number;
  /** Where the mean is an estimate: the probability with which `within` holds. */
  readonly level?: number;
}

/** A number near a figure and how far it may be off; NaN and infinity where nothing is known. */
export interface Near {
  readonly value: number;
  readonly within: number;
}

/** The middle of a figure. */
export function near(figure: Figure | undefined): Near {
  if (!figure || 'undefined' in figure) return { value: Number.NaN, within: Infinity };
  if ('exact' in figure) return { value: figure.exact.toNumber(), within: 0 };
  if ('estimate' in figure)
    return {
      value: figure.estimate,
      within: Math.max(figure.to - figure.estimate, figure.estimate - figure.from),
    };
  const { lower, upper } = figure;
  if (!lower || !upper) return { value: Number.NaN, within: Infinity };
  return { value: middle(lower, upper), within: upper.minus(lower).over(2).toNumber() };
}

function middle(lower: Rational, upper: Rational): number {
  return lower.plus(upper).over(2).toNumber();
}

/** An output's figures by what they are called for units and for classes. */
interface Named {
  readonly title: string;
  readonly mean: Figure;
  readonly scaled: Figure | undefined;
  readonly gap: Figure | undefined;
}

function named({ title, figures }: FigureGroup): Named | undefined {
  const of = (...names: readonly string[]): Figure | undefined =>
    figures.find(({ name }) => names.includes(name))?.figure;
  const mean = of('E', 'arithmetic mean');
  if (!mean) return undefined;
  const gap = of('E - weight scaling', 'arithmetic mean - weight scaling');
  return { title, mean, scaled: of('weight scaling'), gap };
}

/**
 * Weight scaling and other approximations beside the mean of each output.
 *
 * @param gaussian the Gaussian approximation of each output where there is one.
 * @param samples by output its values under sampled masks.
 * @param counts of how many masks means are taken, from the first on.
 */
export function approximationsOf(
  groups: readonly FigureGroup[],
  gaussian: readonly number[] | undefined,
  samples: readonly Float64Array[],
  counts: readonly number[],
): readonly ApproximationGroup[] {
  const outputs = groups.map(named).filter((group) => group !== undefined);
  return outputs.map(({ title, mean, scaled, gap }, i) => {
    const { value: E, within } = near(mean);
    const beside = (name: string, value: number): Approximation => ({
      name,
      value,
      error: value - E,
    });
    const scaledValue = near(scaled).value;
    const approximations = [
      { name: 'weight scaling', value: scaledValue, error: 0 - near(gap).value },
    ];
    if (gaussian) approximations.push(beside('Gaussian approximation', gaussian[i]!));
    for (const count of counts) {
      const sum = samples[i]!.subarray(0, count).reduce((total, x) => total + x, 0);
      approximations.push(beside(`${count} sampled masks`, sum / count));
    }
    return { title, mean: E, within, approximations };
  });
}

/** How wrong weight scaling is where it is most so; undefined where nothing is known. */
export function answerOf(groups: readonly FigureGroup[]): Answer | undefined {
  const outputs = groups.map(named).filter((group) => group !== undefined);
  let worst: Answer | undefined;
  for (const { title, mean, scaled, gap } of outputs) {
    const { value, within } = near(gap);
    const level = 'estimate' in mean ? mean.level : undefined;
    const answer = {
      title,
      outputs: outputs.length,
      weightScaling: near(scaled).value,
      mean: near(mean).value,
      offBy: Math.abs(value),
      within,
      ...(level !== undefined && { level }),
    };
    if (Number.isFinite(answer.within) && !(worst && worst.offBy >= answer.offBy)) worst = answer;
  }
  return worst;
}

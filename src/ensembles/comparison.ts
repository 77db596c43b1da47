import type { Arithmetic, Value } from '../arithmetic/arithmetic.js';
import { NotRepresentable, TooLarge, Undefined } from '../arithmetic/errors.js';
import { intervals, IntervalValue } from '../arithmetic/interval.js';
import type { Rational } from '../arithmetic/number.js';
import { rationals, RationalValue } from '../arithmetic/rational.js';
import type { MaskLaw } from '../masks/law.js';
import type { Network } from '../models/network.js';
import { outputs } from '../models/propagate.js';
import { modelEnsemble } from './model-ensemble.js';
import { quantitiesOf, type Quantities } from './quantities.js';

/**
 * A number that is known exactly, or between two ends; an end that is absent is
 * infinite, and `undefined` says why there is no number at all. An estimate from
 * samples lies within an interval that holds the number with a probability of `level`.
 */
export type Figure =
  | { readonly exact: Rational }
  | { readonly lower?: Rational; readonly upper?: Rational }
  | {
      readonly estimate: number;
      readonly from: number;
      readonly to: number;
      readonly level: number;
    }
  | { readonly undefined: string };

/** The figures of one output, or of the network as a whole, by their names. */
export interface FigureGroup {
  readonly title: string;
  readonly figures: readonly { readonly name: string; readonly figure: Figure }[];
}

export interface ComparisonOptions {
  /** The precision of the enclosures; 128 bits up to 2^14 masks, else 64. */
  readonly bits?: number;
  /** Called from time to time with the masks done and the masks to do. */
  readonly progress?: (done: number, all: number) => void;
}

/**
 * The means of a network over all its masks and what weight scaling gives
 * instead, with their differences: exact where they are rational, enclosed
 * where they are not.
 *
 * @throws RangeError if network, law and input do not fit.
 */
export function compareNetwork(
  network: Network,
  law: MaskLaw,
  input: readonly Rational[],
  options: ComparisonOptions = {},
): readonly FigureGroup[] {
  const bits = options.bits ?? (law.size <= 2 ** 14 ? 128 : 64);
  const A = intervals(bits);
  const progress = (done: number): void => options.progress?.(done, law.size);
  const evaluate = (arithmetic: Arithmetic): readonly Quantities[] =>
    quantitiesOf(modelEnsemble(arithmetic, network, law, input, progress), () =>
      outputs(arithmetic, network, input, law.inclusion),
    );
  return A.scope(() => {
    const exact = whereRational(() => evaluate(rationals));
    let enclosed: readonly Quantities[] | undefined;
    const groups = exact ?? (enclosed = evaluate(A));
    return groups.map(({ title, values }, group) => ({
      title,
      figures: Object.keys(values).map((name) => {
        const quantity = exact?.[group]?.values[name];
        const figure = quantity && whereRational(() => rationalFigure(quantity));
        if (figure) return { name, figure };
        enclosed ??= evaluate(A);
        return { name, figure: enclosure(enclosed[group]!.values[name]!) };
      }),
    }));
  });
}

/** The result, or undefined where the rationals do not hold it. */
function whereRational<T>(body: () => T): T | undefined {
  try {
    return body();
  } catch (error) {
    if (error instanceof NotRepresentable || error instanceof TooLarge) return undefined;
    throw error;
  }
}

function rationalFigure(quantity: () => Value): Figure {
  return orUndefined(() => {
    const value = quantity();
    if (!(value instanceof RationalValue)) throw new TypeError('not a rational value');
    return { exact: value.exact };
  });
}

/** An interval as a figure. */
export function enclosure(quantity: () => Value): Figure {
  return orUndefined(() => {
    const value = quantity();
    if (!(value instanceof IntervalValue)) throw new TypeError('not an interval');
    if (!value.certain) return { undefined: 'an enclosure at this precision does not show it' };
    const [lower, upper] = [value.lowerRational(), value.upperRational()];
    return { ...(lower && { lower }), ...(upper && { upper }) };
  });
}

function orUndefined(body: () => Figure): Figure {
  try {
    return body();
  } catch (error) {
    if (error instanceof Undefined) return { undefined: error.message };
    throw error;
  }
}

import type { Arithmetic, Value } from '../arithmetic/arithmetic.js';
import { IntervalArithmetic, IntervalValue } from '../arithmetic/interval.js';
import { Rational } from '../arithmetic/number.js';
import { RationalValue } from '../arithmetic/rational.js';
import type { OutputSums } from './output-sums.js';
import type { PartialEnsemble } from './partial.js';

/**
 * A value as plain data, which outlives the scope of its arithmetic and can be
 * sent to another thread: a fraction, or the two ends of an interval, undefined
 * where they are infinite or where the number may not exist.
 */
export type FrozenValue = string | readonly [lower: string | null, upper: string | null];

type FrozenPower = readonly [base: FrozenValue, numerator: string];

/** A part of an ensemble as plain data. */
export interface FrozenPartial {
  readonly masks: number;
  readonly numerator: string;
  readonly denominator: string;
  readonly classes: boolean;
  readonly outputs: readonly {
    readonly sum: FrozenValue;
    readonly squares: FrozenValue;
    readonly shift: FrozenValue;
    readonly powers?: readonly FrozenPower[];
    readonly complements?: readonly FrozenPower[];
  }[];
}

/** The part as plain data; for rationals and intervals, which lose nothing by it. */
export function freeze(part: PartialEnsemble): FrozenPartial {
  return {
    masks: part.masks,
    numerator: part.numerator.toString(),
    denominator: part.denominator.toString(),
    classes: part.classes,
    outputs: part.outputs.map(({ sum, squares, shift, powers, complements }) => ({
      sum: freezeValue(sum),
      squares: freezeValue(squares),
      shift: freezeValue(shift),
      ...(powers && { powers: powers.map(([x, n]) => [freezeValue(x), n.toString()] as const) }),
      ...(complements && {
        complements: complements.map(([x, n]) => [freezeValue(x), n.toString()] as const),
      }),
    })),
  };
}

/** The part that was frozen, as values of the arithmetic, which has to be the same. */
export function thaw(A: Arithmetic, part: FrozenPartial): PartialEnsemble {
  return {
    masks: part.masks,
    numerator: BigInt(part.numerator),
    denominator: BigInt(part.denominator),
    classes: part.classes,
    outputs: part.outputs.map(({ sum, squares, shift, powers, complements }): OutputSums => ({
      sum: thawValue(A, sum),
      squares: thawValue(A, squares),
      shift: thawValue(A, shift),
      ...(powers && { powers: powers.map(([x, n]) => [thawValue(A, x), BigInt(n)] as const) }),
      ...(complements && {
        complements: complements.map(([x, n]) => [thawValue(A, x), BigInt(n)] as const),
      }),
    })),
  };
}

function freezeValue(value: Value): FrozenValue {
  if (value instanceof RationalValue) return value.exact.toString();
  if (!(value instanceof IntervalValue))
    throw new TypeError(`a value of ${value.arithmetic.name} arithmetic does not freeze`);
  if (!value.certain) return [null, null];
  return [value.lowerRational()?.toString() ?? null, value.upperRational()?.toString() ?? null];
}

function thawValue(A: Arithmetic, value: FrozenValue): Value {
  if (typeof value === 'string') return A.of(value);
  if (!(A instanceof IntervalArithmetic))
    throw new TypeError(`an interval does not thaw in ${A.name} arithmetic`);
  const [lower, upper] = value;
  if (lower === null && upper === null) return A.entire(false);
  return A.between(
    lower === null ? '-infinity' : Rational.of(lower),
    upper === null ? 'infinity' : Rational.of(upper),
  );
}

import { Rational } from '../../arithmetic/number.js';
import type { Literal } from '../../arithmetic/number.js';
import type { Domain, Json } from '../domain.js';
import { filter } from './filter.js';
import { map } from './map.js';
import { rational } from './rational.js';
import { widened } from './widened.js';

/** An end of a range, and whether it belongs to it. */
export interface End {
  readonly value: Rational;
  readonly included: boolean;
}

export interface RealsOptions {
  /** Absent where the range has no lower end. */
  readonly lower?: End;
  /** Absent where the range has no upper end. */
  readonly upper?: End;
  /** Values that are left out. */
  readonly excluding?: readonly Literal[];
}

const CORE_WIDTH = 50;
const NARROWEST = Rational.of('1/10');
const LARGEST_CORE = Rational.of(1_000_000);
const DISTANCES = ['1e-3', '1e-6', '1e-9', '1e-12'];
const SIZES = ['100', '1000', '12345.678', '1e6'];

/**
 * A range of real numbers by rational numbers in it: fractions with small
 * numerators and denominators most often, and some far out, which are those
 * close to 0, to 1 and to the ends, and large ones where an end is missing.
 *
 * @throws RangeError if the range is empty, or a single number.
 */
export function reals(options: RealsOptions = {}): Domain<Rational> {
  const { lower, upper } = options;
  const excluded = (options.excluding ?? []).map((literal) => Rational.of(literal));
  if (lower !== undefined && upper !== undefined && lower.value.compare(upper.value) >= 0)
    throw new RangeError(`the range from ${lower.value} to ${upper.value} has no inside`);
  const has = (x: Rational): boolean =>
    isAbove(x, lower) && isBelow(x, upper) && !excluded.some((other) => other.equals(x));
  const build = (parameters: Json): Rational | undefined => {
    if (typeof parameters !== 'string')
      throw new TypeError(`expected a number such as "3/7", found ${JSON.stringify(parameters)}`);
    const x = Rational.of(parameters);
    return has(x) ? x : undefined;
  };
  const left = excluded.filter((x) => isAbove(x, lower) && isBelow(x, upper));
  const description =
    `rationals in ${ends(lower, upper)}` +
    (left.length === 0 ? '' : `, but for ${left.join(', ')}`);
  if (lower !== undefined && upper !== undefined && isUnwieldy(lower.value, upper.value))
    return filter(
      map(
        rational({ min: 0, max: 1 }),
        (t) => lower.value.plus(t.times(upper.value.minus(lower.value))),
        description,
      ),
      has,
    );
  const [min, max] = coreOf(lower?.value, upper?.value);
  const open = [lower, upper].flatMap((end) => (end && !end.included ? [end.value] : []));
  return widened(rational({ min, max, excluding: [...open, ...excluded] }), {
    description,
    far: farFrom(lower?.value, upper?.value).filter(has).map(String),
    build,
    neighbour(parameters, random) {
      const x = build(parameters) ?? min;
      const factor = ['2', '1/2', '10', '1/10', '-1', '1.01'][Math.floor(random() * 6)] ?? '2';
      const moved = x.times(factor);
      return has(moved) && isShort(moved) ? moved.toString() : x.toString();
    },
  });
}

function isAbove(x: Rational, lower: End | undefined): boolean {
  if (lower === undefined) return true;
  const order = x.compare(lower.value);
  return order > 0 || (order === 0 && lower.included);
}

function isBelow(x: Rational, upper: End | undefined): boolean {
  if (upper === undefined) return true;
  const order = x.compare(upper.value);
  return order < 0 || (order === 0 && upper.included);
}

/** Ranges with few or no fractions of small denominators, and those far from 0, are cut into parts instead. */
function isUnwieldy(lower: Rational, upper: Rational): boolean {
  const size = lower.abs().compare(upper.abs()) > 0 ? lower.abs() : upper.abs();
  return upper.minus(lower).compare(NARROWEST) < 0 || size.compare(LARGEST_CORE) > 0;
}

function coreOf(
  lower: Rational | undefined,
  upper: Rational | undefined,
): readonly [Rational, Rational] {
  const wide = Rational.of(CORE_WIDTH);
  if (lower === undefined && upper === undefined) return [wide.negated(), wide];
  if (lower === undefined) {
    const min = upper!.sign() > 0 ? wide.negated() : upper!.minus(wide);
    return [min, upper!];
  }
  if (upper !== undefined) return [lower, upper];
  return [lower, lower.sign() < 0 ? wide : lower.plus(wide)];
}

function farFrom(lower: Rational | undefined, upper: Rational | undefined): Rational[] {
  const near = [lower, upper, Rational.zero, Rational.one].flatMap((x) =>
    x === undefined
      ? []
      : [x, ...DISTANCES.flatMap((d) => [x.plus(Rational.of(d)), x.minus(Rational.of(d))])],
  );
  const large =
    lower !== undefined && upper !== undefined
      ? []
      : SIZES.flatMap((size) => [Rational.of(size), Rational.of(size).negated()]);
  const beyond = [
    ...(upper === undefined && lower !== undefined
      ? SIZES.map((size) => lower.plus(Rational.of(size)))
      : []),
    ...(lower === undefined && upper !== undefined
      ? SIZES.map((size) => upper.minus(Rational.of(size)))
      : []),
  ];
  const all = [...near, ...large, ...beyond];
  return all.filter((x, place) => all.findIndex((other) => other.equals(x)) === place);
}

/** Whether a number may still grow on a walk. */
function isShort(x: Rational): boolean {
  return x.toString().length <= 30;
}

function ends(lower: End | undefined, upper: End | undefined): string {
  const from = lower === undefined ? '(-∞' : `${lower.included ? '[' : '('}${lower.value}`;
  const to = upper === undefined ? '∞)' : `${upper.value}${upper.included ? ']' : ')'}`;
  return `${from}, ${to}`;
}

import { countingMasks, filter, integer, list, map, rational, Rational } from 'corrigenda';
import { record, union } from 'corrigenda';
import type { Domain, Literal, OutputLaw } from 'corrigenda';

export interface LawOptions {
  /** The range of the outputs, ends included; [0, 1] where it is not said. */
  readonly min?: Literal;
  readonly max?: Literal;
  /** Values that no output takes, such as an end of the range. */
  readonly excluding?: readonly Literal[];
  /** Leaves out the laws all of whose outputs are the same. */
  readonly distinct?: boolean;
  /** The largest number of outputs but for the laws of many; 5 where not said. */
  readonly most?: number;
}

const LARGEST_POWER = 40;
const MANY = 14;

/**
 * Laws of a unit's outputs for inequalities: besides plain ones, two-point laws
 * with weights of any size, outputs very near to an end, outputs whose odds are
 * powers of 2, outputs close together, laws that are symmetric about ½, all outputs equal, and up to 14 of them.
 */
export function attackedLaws(options: LawOptions = {}): Domain<OutputLaw> {
  const { distinct = false, most = 5 } = options;
  const [min, max] = [Rational.of(options.min ?? 0), Rational.of(options.max ?? 1)];
  const excluding = (options.excluding ?? []).map((literal) => Rational.of(literal));
  const has = (x: Rational): boolean =>
    x.compare(min) >= 0 && x.compare(max) <= 0 && excluding.every((other) => !x.equals(other));
  const plain = rational({ min, max, excluding });
  const simple = rational({ min, max, excluding, maxDenominator: 12 });
  const output = union([
    plain,
    map(integer(-LARGEST_POWER, LARGEST_POWER), (power) => within(oddsOf(power), has)),
    map(integer(-LARGEST_POWER, LARGEST_POWER), (power) => within(nearEnd(power, min, max), has)),
  ]);
  // Weights up to 2^40 times as large as others, beside everyday ones.
  const share = union([integer(1, 20), map(integer(5, LARGEST_POWER), (power) => 2 ** power)]);
  const general = list(record({ output, share }), { min: distinct ? 2 : 1, max: most });
  const twoPoint = list(record({ output, share }), { min: 2, max: 2 });
  const many = list(record({ output: simple, share: integer(1, 4) }), { min: 6, max: MANY });
  const same = map(record({ output, shares: list(share, { min: 1, max: most }) }), (of) =>
    of.shares.map((one) => ({ output: of.output, share: one })),
  );
  const rare = distinct ? many : union([same, many]);
  const off = list(record({ off: rational({ min: -1, max: 1, maxDenominator: 12 }), share }), {
    min: 2,
    max: most,
  });
  const close = map(record({ about: plain, off, scale: integer(4, 30) }), (of) => {
    const step = Rational.of(2).toThe(-of.scale);
    const near = of.off.map(({ off: e, share: P }) => ({
      output: of.about.plus(e.times(step)),
      share: P,
    }));
    return near.every(({ output: x }) => has(x)) ? near : undefined;
  });
  // Each output with its mirror image, which is as probable, so that E = NWGM = ½.
  const symmetric = map(list(record({ output, share }), { min: 1, max: 2 }), (half) => {
    const images = half.map(({ output: x, share: of }) => ({ output: mirror(x), share: of }));
    return images.every(({ output: x }) => has(x)) ? [...half, ...images] : undefined;
  });
  const aboutHalf = min.plus(max).equals(1) ? [symmetric] : [];
  const laws = map(
    union([general, twoPoint, ...aboutHalf, close, rare]),
    lawOf,
    `1 to ${MANY} outputs from ${min} to ${max}${exclusions(excluding)}, with rational probabilities`,
  );
  const counted = countingMasks(laws, ({ outputs }) => outputs.length);
  return distinct ? filter(counted, (law) => !isConstant(law), 'not all the same') : counted;
}

/** Whether all outputs of a law are the same. */
export function isConstant({ outputs: [first, ...rest] }: OutputLaw): boolean {
  return first === undefined || rest.every((output) => output.equals(first));
}

/** The law of the complements 1 − O. */
export function mirrored({ outputs, weights }: OutputLaw): OutputLaw {
  return { outputs: outputs.map(mirror), weights };
}

function mirror(output: Rational): Rational {
  return output.negated().plus(1);
}

/** The law of outputs with shares of the probability. */
export function lawOf(
  members: readonly { readonly output: Rational; readonly share: number }[],
): OutputLaw {
  const total = members.reduce((sum, { share }) => sum + BigInt(share), 0n);
  return {
    outputs: members.map(({ output }) => output),
    weights: members.map(({ share }) => Rational.ratio(BigInt(share), total)),
  };
}

/** 1/(1 + 2^power). */
function oddsOf(power: number): Rational {
  return Rational.one.over(Rational.of(2).toThe(power).plus(1));
}

/** A point 2^−|power| of the range away from one of its ends. */
function nearEnd(power: number, min: Rational, max: Rational): Rational {
  const step = max.minus(min).over(Rational.of(2).toThe(Math.abs(power)));
  return power < 0 ? max.minus(step) : min.plus(step);
}

function within(x: Rational, has: (x: Rational) => boolean): Rational | undefined {
  return has(x) ? x : undefined;
}

function exclusions(excluding: readonly Rational[]): string {
  return excluding.length === 0 ? '' : ` but ${excluding.join(' and ')}`;
}

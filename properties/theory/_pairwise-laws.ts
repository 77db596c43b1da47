import {
  choice,
  described,
  explicit,
  independent,
  list,
  map,
  members,
  pairwise,
  probability,
  Rational,
  rational,
  record,
  union,
} from 'corrigenda';
import type { Domain, Mask, MaskLaw } from 'corrigenda';

/** Gates of which any two are independent, and a number or two for each. */
export interface PairwiseCase {
  readonly law: MaskLaw;
  /** Independent gates with the same keep probabilities. */
  readonly independent: MaskLaw;
  readonly w: readonly Rational[];
  readonly v: readonly Rational[];
  readonly bias: Rational;
}

/**
 * Pairwise independent gates: 3 or 4 with any keep probabilities in (0, 1),
 * P(d) = ∏ P(d_i) + s·(−1)^{Σ d_i}, which are all such laws of 3 gates; and 3 to 6
 * with one keep probability.
 *
 * @param integers whether the numbers are integers from −2 to 2.
 */
export function pairwiseCases(integers = false): Domain<PairwiseCase> {
  const number: Domain<Rational> = integers
    ? map(choice(0, 1, -1, 2, -2), (x) => Rational.of(x))
    : rational({ min: -4, max: 4, maxDenominator: 6 });
  const withLaw = (gates: number, law: Domain<MaskLaw>): Domain<PairwiseCase> =>
    map(
      record({
        law,
        w: list(number, { min: gates, max: gates }),
        v: list(number, { min: gates, max: gates }),
        bias: number,
      }),
      (kase) => ({ ...kase, independent: independent(kase.law.inclusion) }),
    );
  const keeps = choice('1/2', '1/3', '2/3');
  return described(
    union([
      withLaw(3, signed(3)),
      withLaw(4, signed(4)),
      withLaw(
        3,
        map(keeps, (keep) => pairwise(3, keep)),
      ),
      withLaw(
        5,
        map(choice('1/2'), (keep) => pairwise(5, keep)),
      ),
      withLaw(
        6,
        map(choice('1/2'), (keep) => pairwise(6, keep)),
      ),
    ]),
    '3 to 6 gates of which any two are independent but not all, a weight and an input for each',
  );
}

/** The independent law with s·(−1)^{Σ d_i} added, s up to what keeps all weights from falling below 0. */
function signed(gates: number): Domain<MaskLaw> {
  return map(
    record({
      share: rational({ min: -1, max: 1, maxDenominator: 6, excluding: [0] }),
      keep: list(probability({ open: true, maxDenominator: 8 }), { min: gates, max: gates }),
    }),
    ({ share, keep }) => {
      const all = members(independent(keep));
      const sign = (mask: Mask): number => (mask.filter((d) => d === 1).length % 2 === 0 ? 1 : -1);
      const smallest = all.reduce(
        (least, { weight }) => (weight.compare(least) < 0 ? weight : least),
        Rational.one,
      );
      const s = smallest.times(share);
      return explicit(
        gates,
        all.map(({ mask, weight }) => [mask, weight.plus(s.times(sign(mask)))] as const),
      );
    },
  );
}

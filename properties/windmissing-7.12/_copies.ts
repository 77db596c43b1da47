import { countingMasks, integer, list, map, Rational, rational, record, union } from 'corrigenda';
import type { Domain } from 'corrigenda';

/** Sub-models with the number of times that each is counted. */
export interface Counted {
  readonly members: readonly (readonly Rational[])[];
  readonly copies: readonly number[];
  /** copies over their sum. */
  readonly weights: readonly Rational[];
}

/** 1 to 4 positive distributions over 2 to 4 classes, each counted 1 to 4 times. */
export function countedDistributions(equally: boolean): Domain<Counted> {
  const part = rational({ min: 0, max: 6, maxDenominator: 2, excluding: [0] });
  const over = (classes: number): Domain<Counted> =>
    map(
      list(
        record({
          parts: list(part, { min: classes, max: classes }),
          copies: integer(1, equally ? 1 : 4),
        }),
        { min: 1, max: 4 },
      ),
      (all) => {
        const copies = all.map(({ copies }) => copies);
        const total = copies.reduce((sum, n) => sum + n, 0);
        return {
          members: all.map(({ parts }) => parts.map((x) => x.over(Rational.sum(parts)))),
          copies,
          weights: copies.map((n) => Rational.ratio(BigInt(n), BigInt(total))),
        };
      },
    );
  return countingMasks(
    map(
      union([2, 3, 4].map(over)),
      (kase) => kase,
      `1 to 4 distributions without zeros over 2 to 4 classes, ${equally ? 'equally probable' : 'with the probabilities 1 to 4 over their sum'}`,
    ),
    ({ members }) => members.length,
  );
}

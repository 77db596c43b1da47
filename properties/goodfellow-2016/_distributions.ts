import { list, map, rational, record, integer, union, countingMasks, Rational } from 'corrigenda';
import type { Domain } from 'corrigenda';

/** Distributions over the same classes, one for each sub-model, and their probabilities. */
export interface Members {
  readonly members: readonly (readonly Rational[])[];
  readonly weights: readonly Rational[];
}

/** 1 to 4 distributions over 2 to 5 classes with any probabilities; zeros allowed unless `positive`. */
export function memberDistributions(positive: boolean): Domain<Members> {
  const part = rational({ min: 0, max: 9, maxDenominator: 3, excluding: positive ? [0] : [] });
  const over = (classes: number): Domain<Members> =>
    map(
      list(
        record({
          parts: list(part, { min: classes, max: classes }),
          share: integer(1, 9),
        }),
        { min: 1, max: 4 },
      ),
      (all) => {
        const totals = all.map(({ parts }) => Rational.sum(parts));
        if (totals.some((total) => total.sign() === 0)) return undefined;
        const shares = Rational.sum(all.map(({ share }) => Rational.of(share)));
        return {
          members: all.map(({ parts }, i) => parts.map((x) => x.over(totals[i] ?? 1))),
          weights: all.map(({ share }) => Rational.of(share).over(shares)),
        };
      },
    );
  return countingMasks(
    map(
      union([2, 3, 4, 5].map(over)),
      (kase) => kase,
      `1 to 4 distributions over 2 to 5 classes${positive ? ' without zeros' : ', zeros allowed'}, any law of the sub-models`,
    ),
    (kase) => kase.members.length,
  );
}

/** Whether two of the sub-models differ. */
export function differ({ members }: Members): boolean {
  return members.some((row) => row.some((p, y) => !p.equals(members[0]?.[y] ?? p)));
}

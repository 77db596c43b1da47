import { countingMasks, integer, list, map, Rational, rational, record, union } from 'corrigenda';
import type { Arithmetic, Domain, Value } from 'corrigenda';

/** The distributions of k models over the same classes. */
export interface Bag {
  readonly models: readonly (readonly Rational[])[];
}

/** 1 to 6 models over 2 to 5 classes, zeros and certainties among their probabilities. */
export function bags(): Domain<Bag> {
  const part = rational({ min: 0, max: 9, maxDenominator: 3 });
  const over = (classes: number): Domain<Bag> =>
    map(
      record({
        drawn: list(list(part, { min: classes, max: classes }), { min: 1, max: 6 }),
        certain: integer(0, classes - 1),
      }),
      ({ drawn, certain }) => ({ models: drawn.map((parts) => distribution(parts, certain)) }),
    );
  return countingMasks(
    map(
      union([2, 3, 4, 5].map(over)),
      (kase) => kase,
      '1 to 6 distributions over 2 to 5 classes, zeros allowed',
    ),
    ({ models }) => models.length,
  );
}

/** The parts over their sum; where all are 0, one class is certain. */
function distribution(parts: readonly Rational[], certain: number): readonly Rational[] {
  const total = Rational.sum(parts);
  if (total.sign() === 0)
    return parts.map((_, y) => (y === certain ? Rational.one : Rational.zero));
  return parts.map((x) => x.over(total));
}

/** The mean of (7.52) for each class, and what its mutants are made of. */
export interface Bagged {
  /** (1/k) Σ_i p^(i)(y | x). */
  readonly mean: readonly Value[];
  /** p^(i)(y | x), a row for each model. */
  readonly rows: readonly (readonly Value[])[];
  /** The largest and the smallest probability of each class. */
  readonly largest: readonly Value[];
  readonly smallest: readonly Value[];
}

export function bagged(A: Arithmetic, { models }: Bag): Bagged {
  const rows = models.map((row) => row.map((p) => A.of(p)));
  const classes = rows[0] ?? [];
  const column = (y: number): readonly Value[] => rows.map((row) => row[y] ?? A.of(0));
  return {
    rows,
    mean: classes.map((_, y) => A.sum(column(y)).over(rows.length)),
    largest: classes.map((_, y) => column(y).reduce((a, b) => a.max(b))),
    smallest: classes.map((_, y) => column(y).reduce((a, b) => a.min(b))),
  };
}

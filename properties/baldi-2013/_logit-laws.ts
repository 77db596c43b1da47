import {
  choice,
  countingMasks,
  distributions,
  ensemble,
  integer,
  list,
  map,
  rational,
  Rational,
  record,
  softmax,
  union,
  weightedMean,
} from 'corrigenda';
import type { Arithmetic, Domain, Value } from 'corrigenda';

/** The total inputs of a set of normalised exponential units over their sub-networks. */
export interface LogitLaw {
  /** A row for each sub-network, an entry for each unit. */
  readonly totals: readonly (readonly Rational[])[];
  readonly weights: readonly Rational[];
  readonly base: 'e' | Rational;
}

const SIZE = { min: -4, max: 4, maxDenominator: 8 } as const;

/** 2 to 5 units over 1 to 4 sub-networks under any law; with the base 2 the totals are integers. */
export function logitLaws(fewestUnits = 2, mostUnits = 5): Domain<LogitLaw> {
  const ofSize = (units: number): Domain<LogitLaw> => {
    const law = (base: 'e' | 'two'): Domain<LogitLaw> => {
      const total = base === 'e' ? rational(SIZE) : map(integer(-6, 6), (x) => Rational.of(x));
      return map(
        record({
          members: list(
            record({ totals: list(total, { min: units, max: units }), share: integer(1, 9) }),
            { min: 1, max: 4 },
          ),
          base: choice(base),
        }),
        ({ members }) => {
          const sum = members.reduce((all, { share }) => all + share, 0);
          return {
            totals: members.map(({ totals }) => totals),
            weights: members.map(({ share }) => Rational.of(share).over(sum)),
            base: base === 'e' ? base : Rational.of(2),
          };
        },
      );
    };
    return union([law('two'), law('two'), law('e')]);
  };
  const sizes = Array.from({ length: mostUnits - fewestUnits + 1 }, (_, i) => fewestUnits + i);
  return countingMasks(
    map(
      union(sizes.map(ofSize)),
      (kase) => kase,
      `${fewestUnits} to ${mostUnits} normalised exponential units over 1 to 4 sub-networks with any probabilities, base 2 or e`,
    ),
    (kase) => kase.totals.length,
  );
}

/** The means of normalised exponential units, from their definitions. */
export function normalisedExponentials(A: Arithmetic, { totals, weights, base }: LogitLaw) {
  const rows = totals.map((row) => softmax(A, row, base));
  const units = (totals[0] ?? []).map((_, i) => i);
  const column = (i: number): readonly Value[] => rows.map((row) => row[i] ?? A.of(0));
  return {
    base,
    units,
    /** The geometric means over the sub-networks, over their sum over the units. */
    overUnits: distributions(A, rows, weights),
    /** Each unit's ensemble, which normalises G by G + G′. */
    each: units.map((i) => ensemble(A, column(i), weights)),
    /** E(S_i). */
    meanTotals: units.map((i) =>
      weightedMean(
        A,
        totals.map((row, d) => [A.of(row[i] ?? 0), weights[d] ?? Rational.zero] as const),
      ),
    ),
    /** The mean of the totals without their probabilities. */
    plainTotals: units.map((i) => A.sum(totals.map((row) => row[i] ?? 0)).over(totals.length)),
  };
}

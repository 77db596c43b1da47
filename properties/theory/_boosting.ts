import {
  choice,
  countingMasks,
  described,
  independent,
  integer,
  list,
  map,
  Rational,
  record,
  union,
  distributions,
  members,
  smallQuantity,
} from 'corrigenda';
import type { Arithmetic, Domain, MaskLaw, Value } from 'corrigenda';

/**
 * A softmax regression to the base 2, by what each input adds to each logit,
 * W_{y,i} v_i; the logits of the mean network are integers. The derivative is
 * taken with respect to what input `gate` adds to the logit of class `to`.
 */
export interface BoostingCase {
  readonly law: MaskLaw;
  /** A row for each class. */
  readonly added: readonly (readonly Rational[])[];
  readonly biases: readonly number[];
  readonly gate: number;
  readonly to: number;
}

const KEEP = ['1/2', '1/3', '2/3', '1/4', '3/4', '1', '0'] as const;

export function boostingCases(): Domain<BoostingCase> {
  const shapes = [
    [2, 1],
    [2, 2],
    [3, 1],
    [3, 2],
    [2, 3],
    [4, 2],
  ] as const;
  return countingMasks(
    described(
      union(shapes.map(ofShape)),
      'softmax regressions over 2 to 4 classes to the base 2, 1 to 3 gates with keep probabilities in quarters and thirds, 0 and 1 among them',
    ),
    ({ law }) => law.size,
  );
}

function ofShape([classes, gates]: readonly [number, number]): Domain<BoostingCase> {
  return map(
    record({
      inputs: list(
        record({
          keep: choice(...KEEP),
          multiples: list(integer(-2, 2), { min: classes, max: classes }),
        }),
        { min: gates, max: gates },
      ),
      biases: list(integer(-2, 2), { min: classes, max: classes }),
      gate: integer(0, gates - 1),
      to: integer(0, classes - 1),
    }),
    ({ inputs, ...rest }) => ({
      ...rest,
      law: independent(inputs.map(({ keep }) => keep)),
      added: rest.biases.map((_, y) =>
        inputs.map(({ keep, multiples }) =>
          Rational.of(Rational.of(keep).denominator).times(multiples[y] ?? 0),
        ),
      ),
    }),
  );
}

/** Both sides of the identity, for each class. */
export interface Gradients {
  /** ln p_ens(y) after the step less ln p_ens(y) before it, from the definition. */
  readonly change: readonly Value[];
  /** t times the mean over the masks of ∇ ln p̃(y) − Σ_{y′} q(y′) ∇ ln p̃(y′). */
  readonly step: (q: (mask: number) => readonly Value[]) => readonly Value[];
  readonly ensemble: readonly Value[];
  /** The softmax with the expectations of the gates. */
  readonly scaled: () => readonly Value[];
  readonly own: (mask: number) => readonly Value[];
  readonly arithmetic: () => readonly Value[];
}

/**
 * A step of size t in what the input adds to the logit multiplies the
 * exponential by 2^t; a factor 1 + t is the same to first order in units of ln 2.
 */
export function gradients(A: Arithmetic, kase: BoostingCase): Gradients {
  const { law, added, biases, gate, to } = kase;
  const t = smallQuantity(A);
  const all = members(law);
  const weights = all.map(({ weight }) => weight);
  const exponentials = (gates: readonly (number | Rational)[]): readonly Value[] =>
    added.map((row, y) => {
      const terms = row.map((x, i) => x.times(gates[i] ?? 0));
      return A.exponential(2, Rational.sum([Rational.of(biases[y] ?? 0), ...terms]));
    });
  const normalised = (values: readonly Value[]): readonly Value[] => {
    const total = A.sum(values);
    return values.map((x) => x.over(total));
  };
  const before = all.map(({ mask }) => normalised(exponentials(mask)));
  const after = all.map(({ mask }) =>
    normalised(
      exponentials(mask).map((x, y) => (y === to && mask[gate] === 1 ? x.times(t.plus(1)) : x)),
    ),
  );
  const means = distributions(A, before, weights);
  const ensemble = means.renormalised;
  const changed = distributions(A, after, weights).renormalised;
  return {
    change: changed.map((p, y) => p.over(ensemble[y] ?? 1).ln()),
    step: (q) =>
      ensemble.map((_, y) =>
        A.sum(
          all.map(({ mask, weight }, d) => {
            const slope = (other: number): number => (other === to ? (mask[gate] ?? 0) : 0);
            const expected = A.sum(q(d).map((p, other) => p.times(slope(other))));
            return A.of(slope(y)).minus(expected).times(weight);
          }),
        ).times(t),
      ),
    ensemble,
    scaled: () => normalised(exponentials(law.inclusion)),
    own: (mask) => before[mask] ?? [],
    arithmetic: () => means.arithmetic,
  };
}

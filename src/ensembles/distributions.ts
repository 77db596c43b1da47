import type { Arithmetic, Operand, Value } from '../arithmetic/arithmetic.js';
import { NotRepresentable, Undefined } from '../arithmetic/errors.js';
import type { Rational } from '../arithmetic/number.js';
import { valueOf } from '../masks/value-of.js';
import { checkedWeights } from './checked-weights.js';
import { inverses, type Weighted } from './geometric-means.js';
import { weightedMean } from './weighted-mean.js';

/**
 * The means of several distributions over k classes. Each is computed when it
 * is first asked for.
 */
export interface Distributions {
  /** Σ P p(y), for each class (Goodfellow et al. 2016, 7.53). */
  readonly arithmetic: readonly Value[];
  /** p̃(y) = ∏ p(y)^P, for each class, as it is (7.54, for any weights). */
  readonly geometric: readonly Value[];
  /** Σ_y p̃(y). */
  readonly total: Value;
  /** p̃(y) / Σ_{y′} p̃(y′), for each class (7.55). */
  readonly renormalised: readonly Value[];
}

/**
 * The means of the members' distributions under these weights.
 *
 * @param members a distribution over the same classes for each member.
 * @param weights exact, not negative, adding up to 1; a member of weight 0
 *   counts for nothing.
 * @throws RangeError if the weights are not such, or the members differ in the
 *   number of classes.
 */
export function distributions(
  A: Arithmetic,
  members: readonly (readonly Operand[])[],
  weights: readonly Rational[],
): Distributions {
  const P = checkedWeights(weights, members.length);
  const classes = members[0]?.length ?? 0;
  if (members.some((member) => member.length !== classes))
    throw new RangeError(`every member has a probability for each of the ${classes} classes`);
  const kept = members.flatMap((member, i) => {
    const weight = P[i]!;
    return weight.sign() === 0 ? [] : [[member.map((p) => valueOf(A, p)), weight] as const];
  });
  const columns = Array.from({ length: classes }, (_, y) =>
    kept.map(([member, weight]) => [member[y]!, weight] as const),
  );
  return distributionsOf(A, () => columns.map((column) => weightedMean(A, column)), columns);
}

/** The probabilities of one class, with the members' weights. */
type Column = readonly Weighted[];

/**
 * The means of distributions that are given class by class.
 *
 * @param arithmetic the arithmetic means, asked for when needed.
 * @param columns for each class its probability in every member, with weights
 *   above 0; the factors of a product may be given instead.
 */
export function distributionsOf(
  A: Arithmetic,
  arithmetic: () => readonly Value[],
  columns: readonly Column[],
): Distributions {
  return new LazyDistributions(A, arithmetic, columns);
}

class LazyDistributions implements Distributions {
  readonly #A: Arithmetic;
  readonly #mean: () => readonly Value[];
  readonly #columns: readonly Column[];
  #arithmetic: readonly Value[] | undefined;
  #geometric: readonly Value[] | undefined;
  #total: Value | undefined;
  #renormalised: readonly Value[] | undefined;

  constructor(A: Arithmetic, mean: () => readonly Value[], columns: readonly Column[]) {
    this.#A = A;
    this.#mean = mean;
    this.#columns = columns;
  }

  get arithmetic(): readonly Value[] {
    return (this.#arithmetic ??= this.#mean());
  }

  get geometric(): readonly Value[] {
    return (this.#geometric ??= this.#columns.map((column) => this.#A.powers(column)));
  }

  get total(): Value {
    return (this.#total ??= this.#A.sum(this.geometric));
  }

  get renormalised(): readonly Value[] {
    return (this.#renormalised ??= this.#normalise());
  }

  /**
   * Where the geometric means are irrational but their ratios are not, all are
   * divided by one that is not 0, which leaves the quotient p̃(y)/Σ p̃ what it is.
   */
  #normalise(): readonly Value[] {
    try {
      return this.geometric.map((g) => g.over(this.total));
    } catch (error) {
      if (!(error instanceof NotRepresentable)) throw error;
    }
    let allZero: unknown;
    for (const reference of this.#columns) {
      try {
        return this.#relativeTo(reference);
      } catch (error) {
        if (!(error instanceof Undefined)) throw error;
        allZero = error;
      }
    }
    throw allZero;
  }

  #relativeTo(reference: Column): readonly Value[] {
    const A = this.#A;
    const inverse = inverses(reference);
    const ratios = this.#columns.map((column) =>
      column === reference ? A.of(1) : A.powers([...column, ...inverse]),
    );
    const total = A.sum(ratios);
    return ratios.map((ratio) => ratio.over(total));
  }
}

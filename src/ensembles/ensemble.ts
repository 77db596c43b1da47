import type { Arithmetic, Operand, Value } from '../arithmetic/arithmetic.js';
import type { Rational } from '../arithmetic/number.js';
import { valueOf } from '../masks/value-of.js';
import { checkedWeights } from './checked-weights.js';
import { geometricMeans, type GeometricMeans, type Weighted } from './geometric-means.js';
import { weightedMean } from './weighted-mean.js';

/**
 * What Baldi & Sadowski (2013, §3.1) define for outputs O₁ … O_m with the
 * probabilities P₁ … P_m. Each is computed when it is first asked for.
 */
export interface Ensemble extends GeometricMeans {
  /** The mean E = Σ P O. */
  readonly E: Value;
  /** The mean of the complements, E′ = Σ P (1 − O). */
  readonly Eprime: Value;
  /** The variance V = Σ P (O − E)². */
  readonly V: Value;
}

/**
 * The ensemble of these outputs under these weights.
 *
 * @param outputs at least one value; for G, G′ and NWGM all in [0, 1].
 * @param weights exact, not negative, adding up to 1; a member of weight 0
 *   counts for nothing, whatever its output.
 * @throws RangeError if the weights are not such.
 */
export function ensemble(
  A: Arithmetic,
  outputs: readonly Operand[],
  weights: readonly Rational[],
): Ensemble {
  const P = checkedWeights(weights, outputs.length);
  const members = outputs.flatMap((output, i) => {
    const weight = P[i]!;
    return weight.sign() === 0 ? [] : [[valueOf(A, output), weight] as const];
  });
  return new ListedEnsemble(A, members);
}

class ListedEnsemble implements Ensemble {
  readonly #A: Arithmetic;
  readonly #members: readonly Weighted[];
  readonly #geometric: GeometricMeans;
  #complements: readonly Weighted[] | undefined;
  #E: Value | undefined;
  #Eprime: Value | undefined;
  #V: Value | undefined;

  constructor(A: Arithmetic, members: readonly Weighted[]) {
    this.#A = A;
    this.#members = members;
    this.#geometric = geometricMeans(A, members, () => this.#complementary());
  }

  get E(): Value {
    return (this.#E ??= weightedMean(this.#A, this.#members));
  }

  get Eprime(): Value {
    return (this.#Eprime ??= weightedMean(this.#A, this.#complementary()));
  }

  get V(): Value {
    return (this.#V ??= this.#variance());
  }

  get G(): Value {
    return this.#geometric.G;
  }

  get Gprime(): Value {
    return this.#geometric.Gprime;
  }

  get NWGM(): Value {
    return this.#geometric.NWGM;
  }

  #complementary(): readonly Weighted[] {
    const one = this.#A.of(1);
    return (this.#complements ??= this.#members.map(([o, p]) => [one.minus(o), p] as const));
  }

  /**
   * The exact arithmetics take E(O²) − E², which is the same number with
   * shorter fractions on the way; the others avoid its cancellation.
   */
  #variance(): Value {
    const A = this.#A;
    if (A.name === 'rational' || A.name === 'closed') {
      const squares = this.#members.map(([o, p]) => [o.times(o), p] as const);
      return weightedMean(A, squares).minus(this.E.times(this.E));
    }
    return weightedMean(
      A,
      this.#members.map(([o, p]) => [o.minus(this.E).power(2), p] as const),
    );
  }
}

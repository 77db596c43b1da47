import type { Arithmetic, Value } from '../arithmetic/arithmetic.js';
import { NotRepresentable, Undefined } from '../arithmetic/errors.js';
import type { Rational } from '../arithmetic/number.js';

/** A number with its weight P. */
export type Weighted = readonly [x: Value, weight: Rational];

/** The geometric means of outputs in [0, 1], each computed when it is first asked for. */
export interface GeometricMeans {
  /** G = ∏ O^P. */
  readonly G: Value;
  /** G′ = ∏ (1 − O)^P. */
  readonly Gprime: Value;
  /** G/(G + G′). */
  readonly NWGM: Value;
}

/**
 * The weighted geometric means of outputs and of their complements (Baldi &
 * Sadowski 2013, §3.1).
 *
 * @param outputs every O with its weight P above 0.
 * @param complements every 1 − O with the same weights, asked for when needed.
 */
export function geometricMeans(
  A: Arithmetic,
  outputs: readonly Weighted[],
  complements: () => readonly Weighted[],
): GeometricMeans {
  return new LazyGeometricMeans(A, outputs, complements);
}

class LazyGeometricMeans implements GeometricMeans {
  #G: Value | undefined;
  #Gprime: Value | undefined;
  #NWGM: Value | undefined;

  constructor(
    readonly A: Arithmetic,
    readonly outputs: readonly Weighted[],
    readonly complements: () => readonly Weighted[],
  ) {}

  get G(): Value {
    return (this.#G ??= this.A.powers(this.outputs));
  }

  get Gprime(): Value {
    return (this.#Gprime ??= this.A.powers(this.complements()));
  }

  get NWGM(): Value {
    return (this.#NWGM ??= this.#normalised());
  }

  /**
   * Where G and G′ are irrational but their ratio is not, G/(G + G′) is
   * 1/(1 + G′/G), or where some output is 0, (G/G′)/(1 + G/G′).
   */
  #normalised(): Value {
    try {
      return this.G.over(this.G.plus(this.Gprime));
    } catch (error) {
      if (!(error instanceof NotRepresentable)) throw error;
    }
    const complements = this.complements();
    try {
      const against = this.A.powers([...complements, ...inverses(this.outputs)]);
      return this.A.of(1).over(against.plus(1));
    } catch (error) {
      if (!(error instanceof Undefined)) throw error;
      const odds = this.A.powers([...this.outputs, ...inverses(complements)]);
      return odds.over(odds.plus(1));
    }
  }
}

/** The same numbers to the opposite powers. */
export function inverses(terms: readonly Weighted[]): readonly Weighted[] {
  return terms.map(([x, weight]) => [x, weight.negated()]);
}

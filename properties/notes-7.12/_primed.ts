import type { Arithmetic, Value } from 'corrigenda';
import { entry } from '../windmissing-7.12/_derivation.js';
import type { Derivation } from '../windmissing-7.12/_derivation.js';

/**
 * exp(W_{y′}ᵀ(d ⊙ v) + b_y) over Σ_{y′} exp(W_{y′}ᵀ(d ⊙ v) + b_{y′}), an entry
 * for each mask.
 */
export function primed(of: Derivation, A: Arithmetic, y: number, other: number): readonly Value[] {
  const shift = A.of(of.bias(y).minus(of.bias(other)));
  return of.exponents(other).map((z, d) => of.power(z.plus(shift)).over(entry(of.sums(), d)));
}

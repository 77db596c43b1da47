import type { Arithmetic, Value } from 'corrigenda';
import { entry, root } from '../windmissing-7.12/_derivation.ts';
import type { Derivation } from '../windmissing-7.12/_derivation.ts';

/** The root of the product of exp(W_{y′}ᵀ(d ⊙ v) + b_y) over all masks, for y′ = `other`. */
export function primedNumerator(of: Derivation, A: Arithmetic, y: number, other: number): Value {
  const shift = A.of(of.bias(y).minus(of.bias(other)));
  return root(
    A,
    of.exponents(other).map((z) => of.power(z.plus(shift))),
  );
}

/** P̃(y) times the root of the product of the sums below, under one root. */
export function cleared(of: Derivation, A: Arithmetic, y: number): Value {
  return root(
    A,
    of.members(y).map((p, d) => p.times(entry(of.sums(), d))),
  );
}

import type { Arithmetic, Operand, Value } from 'corrigenda';

/**
 * The mean of f over all 2^n masks of independent gates: gate after gate, what
 * f is with the gate off and on, with the weights 1 − p and p.
 */
export function meanOverMasks(
  A: Arithmetic,
  keep: readonly Operand[],
  f: (mask: readonly number[]) => Value,
): Value {
  const from = (mask: readonly number[]): Value => {
    const p = keep[mask.length];
    if (p === undefined) return f(mask);
    const off = from([...mask, 0]);
    const on = from([...mask, 1]);
    return off.plus(on.minus(off).times(p));
  };
  return A.sum([from([])]);
}

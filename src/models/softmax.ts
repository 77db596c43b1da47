import type { Arithmetic, Operand, Value } from '../arithmetic/arithmetic.js';
import type { Rational } from '../arithmetic/number.js';
import { valueOf } from '../masks/value-of.js';
import { toBase } from './logistic.js';

/**
 * softmax(z)_y = B^{z_y} / Σ_{y′} B^{z_{y′}}, for the base e or a rational one.
 *
 * In doubles the largest logit is taken off all of them first, which changes
 * nothing but keeps the exponentials from overflowing.
 *
 * @param logits one for each class, at least one.
 */
export function softmax(
  A: Arithmetic,
  logits: readonly Operand[],
  base: 'e' | Rational = 'e',
): readonly Value[] {
  if (logits.length === 0) throw new RangeError('a softmax has at least one class');
  let z = logits.map((logit) => valueOf(A, logit));
  if (A.name === 'double') {
    const top = z.reduce((a, b) => a.max(b));
    z = z.map((logit) => logit.minus(top));
  }
  const exponentials = z.map((logit) => toBase(A, base, logit));
  const total = A.sum(exponentials);
  return exponentials.map((e) => e.over(total));
}

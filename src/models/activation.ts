import type { Arithmetic, Operand } from '../arithmetic/arithmetic.js';
import { Rational } from '../arithmetic/number.js';
import { valueOf } from '../masks/value-of.js';
import { isValue } from './gated-sum.js';
import { logistic, type LogisticShape } from './logistic.js';
import { softmax } from './softmax.js';

/** What the units of a layer make of their total inputs. */
export type Activation =
  | { readonly kind: 'linear' }
  | { readonly kind: 'rectified' }
  | { readonly kind: 'tanh' }
  | ({ readonly kind: 'logistic' } & LogisticShape)
  | { readonly kind: 'softmax'; readonly base: 'e' | Rational };

/**
 * The activities of a layer from its total inputs. Linear and rectified units
 * leave exact literals exact.
 */
export function activate(
  A: Arithmetic,
  activation: Activation,
  totals: readonly Operand[],
): readonly Operand[] {
  switch (activation.kind) {
    case 'linear':
      return totals;
    case 'rectified':
      return totals.map((total) => rectified(total));
    case 'tanh':
      return totals.map((total) => valueOf(A, total).tanh());
    case 'logistic':
      return totals.map((total) => logistic(A, activation, total));
    case 'softmax':
      return softmax(A, totals, activation.base);
  }
}

/** max(0, S). */
function rectified(total: Operand): Operand {
  if (isValue(total)) return total.max(0);
  const exact = Rational.of(total);
  return exact.sign() > 0 ? exact : Rational.zero;
}

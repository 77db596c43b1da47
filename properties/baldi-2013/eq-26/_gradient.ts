import { gateStates } from '../_gate-states.ts';
import { halfSquare, outputOfRemaining, slope, type LinearCase } from '../_linear-cases.ts';
import type { Arithmetic, Rational, Value } from 'corrigenda';

/** What (26) speaks of, for one mask and one weight. */
export interface Gradient {
  /** ∂E_D/∂w_i. */
  readonly left: Value;
  /** t − O_D. */
  readonly residual: Value;
  /** ∂O_D/∂w_i. */
  readonly ofOutput: Value;
  readonly t: Rational;
  readonly I: Rational;
  readonly delta: number;
  readonly p: Rational;
  /** w_i δ_i² I_i². */
  readonly own: Value;
  /** w_j δ_i δ_j I_i I_j for every j, the one with j = i among them. */
  readonly products: readonly Value[];
  /** The place of i among the inputs. */
  readonly i: number;
}

/** For every mask and every weight. */
export function gradients(A: Arithmetic, kase: LinearCase): readonly Gradient[] {
  const { inputs, t } = kase;
  const states = gateStates(
    A,
    inputs.map(({ p }) => p),
  );
  return states.flatMap(({ gates }) => {
    const residual = A.of(t).minus(outputOfRemaining(A, kase, gates));
    return inputs.map(({ w, I, p }, i) => {
      const delta = gates[i] ?? 0;
      return {
        left: slope(A, kase, i, (at) => halfSquare(A, t, outputOfRemaining(A, kase, gates, at))),
        residual,
        ofOutput: slope(A, kase, i, (at) => outputOfRemaining(A, kase, gates, at)),
        t,
        I,
        delta,
        p,
        own: A.product([w, delta, delta, I, I]),
        products: inputs.map((other, j) => A.product([other.w, delta, gates[j] ?? 0, I, other.I])),
        i,
      };
    });
  });
}

/** The terms with j ≠ i. */
export function others({ products, i }: Gradient): readonly Value[] {
  return products.filter((_, j) => j !== i);
}

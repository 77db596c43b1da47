import { ensemble, Rational, smallQuantity } from 'corrigenda';
import type { Arithmetic, Ensemble, Expansion, Value } from 'corrigenda';
import { moments } from './_moments.ts';

/** The ensemble of the outputs a + t·e, and its third central moment. */
export interface Expanded extends Pick<Ensemble, 'E' | 'Eprime' | 'V' | 'G' | 'Gprime' | 'NWGM'> {
  readonly third: Value;
  /** The variance under equal probabilities. */
  readonly unweighted: Value;
  /** V(1 − 2E)/(1 − 2V), the right-hand side of (20). */
  readonly printed: Value;
  /** (E − V)/(1 − 2V), the right-hand side of (19). */
  readonly normalised: Value;
}

export function expanded(A: Arithmetic, { about, deviations, weights }: Expansion): Expanded {
  const t = smallQuantity(A);
  const outputs = deviations.map((e) => t.times(e).plus(about));
  const { E, Eprime, G, Gprime, NWGM } = ensemble(A, outputs, weights);
  const { V, third } = moments(A, { outputs, weights });
  const equally = weights.map(() => Rational.ratio(1n, BigInt(weights.length)));
  const unweighted = moments(A, { outputs, weights: equally }).V;
  const one = A.of(1);
  const under = one.minus(V.times(2));
  const printed = V.times(one.minus(E.times(2))).over(under);
  const normalised = E.minus(V).over(under);
  return { E, Eprime, G, Gprime, NWGM, V, third, unweighted, printed, normalised };
}

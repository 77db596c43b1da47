import { ensemble, Rational } from 'corrigenda';
import type { Arithmetic, Ensemble, OutputLaw, Value } from 'corrigenda';

/** The ensemble of a law, with the quotients that (14) compares. */
export interface EnsembleOdds {
  readonly all: Ensemble;
  /** G/G′ as one product of powers, which may be rational where G is not. */
  readonly ofG: Value;
  /** E/E′. */
  readonly ofE: Value;
  /** The mean of the outputs without their probabilities. */
  readonly unweighted: Value;
}

/** The quantities of (14), for outputs below 1. */
export function ensembleOdds(A: Arithmetic, law: OutputLaw): EnsembleOdds {
  const all = ensemble(A, law.outputs, law.weights);
  const ofG = A.powers(
    law.outputs.flatMap((O, i) => {
      const P = law.weights[i] ?? Rational.zero;
      return [[O, P] as const, [A.of(1).minus(O), P.negated()] as const];
    }),
  );
  const unweighted = A.sum(law.outputs).over(law.outputs.length);
  return { all, ofG, ofE: all.E.over(all.Eprime), unweighted };
}

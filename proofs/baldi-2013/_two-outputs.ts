import { atMost, equal, Rational } from 'corrigenda';
import type { Arithmetic, Link, OutputLaw } from 'corrigenda';

/** What the numbers of a law of outputs obey: outputs in [0, 1], probabilities that add up to 1. */
export function isLaw({ outputs, weights }: OutputLaw, A: Arithmetic): readonly Link[] {
  return [
    equal(Rational.sum(weights), 1),
    ...weights.map((p) => atMost(0, A.of(p))),
    ...outputs.flatMap((O) => [atMost(0, A.of(O)), atMost(A.of(O), 1)]),
  ];
}

import { atMost, equal, Rational } from 'corrigenda';
import type { Arithmetic, Link, Operand, OutputLaw, Value } from 'corrigenda';
import { moments } from '../../properties/baldi-2013/_moments.ts';

/** What the numbers of a law obey: outputs in [0, 1], probabilities that add up to 1. */
export function where({ outputs, weights }: OutputLaw, A: Arithmetic): readonly Link[] {
  return [
    equal(Rational.sum(weights), 1),
    ...weights.map((p) => atMost(0, A.of(p))),
    ...outputs.flatMap((O) => [atMost(0, A.of(O)), atMost(A.of(O), 1)]),
  ];
}

/** P_i O_i, P_i (1 − O_i) and P_i O_i (1 − O_i). */
function products({ outputs, weights }: OutputLaw, A: Arithmetic): readonly Value[] {
  return outputs.flatMap((O, i) => {
    const p = A.of(weights[i] ?? 0);
    const rest = A.of(1).minus(O);
    return [p.times(O), p.times(rest), p.times(O).times(rest)];
  });
}

/** 0 ≤ E ≤ 1 and V ≤ E(1 − E), from Σ P_i O_i (1 − O_i) ≥ 0, and 1 − 2V > 0 from it. */
export function lemmas(law: OutputLaw, A: Arithmetic): readonly Link[] {
  const { E, V, ofSquares } = moments(A, law);
  const all = products(law, A);
  const sum = (kind: number): Value => A.sum(all.filter((_, place) => place % 3 === kind));
  return [
    ...all.map((x) => atMost(0, x)),
    equal(sum(0), E),
    equal(sum(1), A.of(1).minus(E)),
    equal(sum(2), E.minus(ofSquares)),
    equal(V, ofSquares.minus(E.times(E))),
    atMost(0, E),
    atMost(E, 1),
    atMost(V, E.times(A.of(1).minus(E))),
    atMost(V, '1/4'),
  ];
}

export function cut(law: OutputLaw, A: Arithmetic): readonly Operand[] {
  const { E, V, ofSquares } = moments(A, law);
  return [...products(law, A), E, V, ofSquares];
}

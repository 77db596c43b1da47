import { ensemble } from 'corrigenda';
import type { Arithmetic, OutputLaw, Value } from 'corrigenda';
import { moments } from './_moments.ts';

/** The members of (22), for outputs in [0, 1]. */
export interface Bounds {
  /** |E − NWGM|. */
  readonly error: Value;
  /** V|1 − 2E|/(1 − 2V). */
  readonly first: Value;
  /** E(1 − E)|1 − 2E|/(1 − 2V). */
  readonly second: Value;
  /** 2E(1 − E)|1 − 2E|. */
  readonly third: Value;
  readonly E: Value;
  readonly V: Value;
}

/** All but the error itself, which asks for roots. */
export function members(A: Arithmetic, law: OutputLaw): Omit<Bounds, 'error'> {
  const { E, V } = moments(A, law);
  const one = A.of(1);
  const slope = one.minus(E.times(2)).abs();
  const under = one.minus(V.times(2));
  const bernoulli = E.times(one.minus(E));
  return {
    first: V.times(slope).over(under),
    second: bernoulli.times(slope).over(under),
    third: bernoulli.times(slope).times(2),
    E,
    V,
  };
}

export function bounds(A: Arithmetic, law: OutputLaw): Bounds {
  const given = members(A, law);
  const { NWGM } = ensemble(A, law.outputs, law.weights);
  return { ...given, error: given.E.minus(NWGM).abs() };
}

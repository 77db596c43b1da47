import { ensemble } from 'corrigenda';
import type { Arithmetic, OutputLaw, Value } from 'corrigenda';

/** The errors of the two geometric means as approximations of E. */
export interface Errors {
  readonly E: Value;
  readonly G: Value;
  readonly NWGM: Value;
  /** |E − NWGM|. */
  readonly ofNWGM: Value;
  /** |E − G|. */
  readonly ofG: Value;
}

export function errors(A: Arithmetic, { outputs, weights }: OutputLaw): Errors {
  const { E, G, NWGM } = ensemble(A, outputs, weights);
  return { E, G, NWGM, ofNWGM: E.minus(NWGM).abs(), ofG: E.minus(G).abs() };
}

import { members } from 'corrigenda';
import type { Arithmetic, MaskLaw, Operand, Value } from 'corrigenda';

/** The values of all gates, and the probability of just these. */
export interface GateState {
  readonly gates: readonly number[];
  readonly weight: Value;
}

/**
 * All 2^n masks of independent gates with ∏ p over the gates that are 1 and
 * ∏ (1 − p) over the others; masks of probability 0 are listed as well.
 */
export function gateStates(A: Arithmetic, keep: readonly Operand[]): readonly GateState[] {
  let all: readonly GateState[] = [{ gates: [], weight: A.of(1) }];
  for (const p of keep) {
    const q = A.of(1).minus(p);
    all = all.flatMap(({ gates, weight }) => [
      { gates: [...gates, 0], weight: weight.times(q) },
      { gates: [...gates, 1], weight: weight.times(p) },
    ]);
  }
  return all;
}

/** The masks of any law, with their probabilities. */
export function statesOf(A: Arithmetic, law: MaskLaw): readonly GateState[] {
  return members(law).map(({ mask, weight }) => ({ gates: mask, weight: A.of(weight) }));
}

/** The mean of a number over all masks. */
export function meanOver(
  A: Arithmetic,
  states: readonly GateState[],
  of: (gates: readonly number[]) => Value,
): Value {
  return A.sum(states.map(({ gates, weight }) => weight.times(of(gates))));
}

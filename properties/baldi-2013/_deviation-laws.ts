import { countingMasks, list, map, record, rational, integer } from 'corrigenda';
import type { Domain, Rational } from 'corrigenda';
import { lawOf } from './_laws.ts';

/** Deviations ε from ½ in [−½, ½] with their probabilities. */
export interface DeviationLaw {
  readonly deviations: readonly Rational[];
  readonly weights: readonly Rational[];
}

/** 1 to 6 deviations with any rational probabilities. */
export function deviationLaws(most = 6): Domain<DeviationLaw> {
  const output = rational({ min: '-1/2', max: '1/2' });
  return countingMasks(
    map(
      list(record({ output, share: integer(1, 20) }), { min: 1, max: most }),
      (members) => {
        const { outputs, weights } = lawOf(members);
        return { deviations: outputs, weights };
      },
      `1 to ${most} deviations in [−½, ½], with rational probabilities`,
    ),
    ({ deviations }) => deviations.length,
  );
}

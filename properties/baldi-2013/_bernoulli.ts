import { choice, countingMasks, integer, list, map, Rational, record } from 'corrigenda';
import type { Domain, OutputLaw } from 'corrigenda';
import { lawOf } from './_laws.ts';

/** Variables that are 0 or 1, as laws of up to 8 outputs. */
export function bernoulliLaws(): Domain<OutputLaw> {
  const output = choice(Rational.zero, Rational.one);
  return countingMasks(
    map(
      list(record({ output, share: integer(1, 50) }), { min: 1, max: 8 }),
      lawOf,
      '1 to 8 outputs, each 0 or 1, with rational probabilities',
    ),
    ({ outputs }) => outputs.length,
  );
}

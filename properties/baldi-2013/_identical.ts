import { countingMasks, map, probability, record, weights } from 'corrigenda';
import type { Domain, Literal, OutputLaw } from 'corrigenda';

/** Laws of 1 to 8 outputs that are all the same. */
export function identicalOutputs(
  options: { readonly excluding?: readonly Literal[] } = {},
): Domain<OutputLaw> {
  const { excluding = [] } = options;
  return countingMasks(
    map(
      record({ output: probability({ excluding }), weights: weights({ min: 1, max: 8 }) }),
      ({ output, weights: of }) => ({ outputs: of.map(() => output), weights: of }),
      `1 to 8 outputs, all the same, in [0, 1]${excluding.length > 0 ? ` but ${excluding.join(' and ')}` : ''}`,
    ),
    ({ outputs }) => outputs.length,
  );
}

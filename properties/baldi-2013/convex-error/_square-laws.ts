import { countingMasks, list, map, outputLaws, Rational, rational, union } from 'corrigenda';
import type { Domain, OutputLaw } from 'corrigenda';

const HALF = Rational.of('1/2');
const EXACT_ROOTS = rational({ min: 0, max: 5, maxDenominator: 5, excluding: [0] });

/**
 * Outputs strictly between 0 and 1 under any law, and besides pairs of equally
 * likely ones that are squares, or whose odds are: their WGM, or NWGM, is rational.
 */
export function interiorLaws(squares: 'outputs' | 'odds'): Domain<OutputLaw> {
  const pairs = map(
    list(EXACT_ROOTS, { min: 2, max: 2 }),
    (roots): OutputLaw | undefined => {
      const outputs = roots.map((root) => {
        const square = root.toThe(2);
        return squares === 'outputs' ? square : square.over(square.plus(1));
      });
      return outputs.every((O) => O.minus(1).sign() < 0)
        ? { outputs, weights: [HALF, HALF] }
        : undefined;
    },
    `2 equally likely outputs whose ${squares === 'outputs' ? 'roots' : 'odds’ roots'} are rational`,
  );
  return union([
    countingMasks(pairs, ({ outputs }) => outputs.length),
    outputLaws({ open: true, most: 4 }),
  ]);
}

import { claim, equal, filter, list, rational, record } from 'corrigenda';
import type { Rational } from 'corrigenda';
import { entry } from '../_derivation.ts';
import { leastSquares } from '../_least-squares.ts';

const number = rational({ min: -4, max: 4, maxDenominator: 4 });
const pair = list(number, { min: 2, max: 2 });

function independentFeatures(rows: readonly (readonly Rational[])[]): boolean {
  return rows.some((a) =>
    rows.some(
      (b) =>
        !entry(a, 0)
          .times(entry(b, 1))
          .equals(entry(a, 1).times(entry(b, 0))),
    ),
  );
}

export default claim({
  statement: String.raw`\tfrac12 \operatorname*{argmin}_w E_d \|t - X(d \odot w)\|^2 = \tfrac12 \operatorname*{argmin}_w \|t - Xw\|^2`,
  source: 'windmissing-7.12',
  kind: 'identity',
  standing: 'reading',
  domain: filter(
    record({ examples: list(record({ x: pair, t: number }), { min: 2, max: 3 }) }),
    ({ examples }) => independentFeatures(examples.map(({ x }) => x)),
    'so that both minima are at one point',
  ),
  given: (A, { examples }) => leastSquares(A, examples),
  costly: true,
  relation: ({ dropout, plain }) =>
    dropout.map((w, j) => equal(w.over(2), entry(plain, j).over(2), `weight ${j}`)),
  mutants: {
    'halved after plain training only': ({ dropout, plain }) =>
      dropout.map((w, j) => equal(w, entry(plain, j).over(2))),
    'the weights exchanged': ({ dropout, plain }) =>
      dropout.map((w, j) => equal(w, entry(plain, 1 - j))),
  },
  notes:
    'The note below the derivation, read as it stands: training with dropout 0.5 comes to the same as training without it and halving the weights. Checked for linear regression on two features, where both minima are known exactly: it needs features that are orthogonal over the data.',
});

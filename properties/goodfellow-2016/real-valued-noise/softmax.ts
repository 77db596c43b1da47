import {
  choice,
  claim,
  described,
  distributions,
  equal,
  integer,
  map,
  Rational,
  softmax,
  union,
} from 'corrigenda';
import { FIVE_POINTS, TWO_POINTS, noiseOf } from '../_noise.ts';
import { noisyLayers, noisyMembers, noisyTotals } from '../_noisy-layer.ts';

const small = map(integer(-2, 2), (n) => Rational.of(n));
const integral = choice(
  TWO_POINTS,
  noiseOf([
    [0, 2],
    [3, 1],
  ]),
  noiseOf([
    [-1, 1],
    [2, 2],
  ]),
);
const INTEGERS = 'of mean 1 with two integer values';
const MORE = 'or with the first five moments of N(1, 1)';

export default claim({
  statement: String.raw`P_{\text{ensemble}}(y \mid x) = \mathrm{softmax}(W x + b)_y, \quad P_{\text{ensemble}} \propto \exp E_\mu \ln \mathrm{softmax}((W \circ \mu) x + b)_y, \quad E[\mu] = 1`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'reading',
  domain: union([
    noisyLayers(
      [[2, 1]],
      small,
      described(union([integral, choice(FIVE_POINTS)]), `${INTEGERS} ${MORE}`),
    ),
    noisyLayers([[3, 1]], small, described(integral, INTEGERS)),
  ]),
  given: (A, layer) => {
    const base = Rational.of(2);
    const all = noisyMembers(A, layer);
    const means = distributions(
      A,
      all.map(({ totals }) => softmax(A, totals, base)),
      all.map(({ weight }) => weight),
    );
    return {
      renormalised: means.renormalised,
      arithmetic: means.arithmetic,
      standard: softmax(A, noisyTotals(A, layer), base),
      halved: softmax(
        A,
        noisyTotals(
          A,
          layer,
          layer.weights.flat().map(() => Rational.of('1/2')),
        ),
        base,
      ),
    };
  },
  costly: true,
  relation: ({ renormalised, standard }) =>
    renormalised.map((p, y) => equal(p, standard[y] ?? p, `class ${y}`)),
  mutants: {
    'weights scaled by ½': ({ renormalised, halved }) =>
      renormalised.map((p, y) => equal(p, halved[y] ?? p)),
    'the arithmetic mean': ({ arithmetic, standard }) =>
      arithmetic.map((p, y) => equal(p, standard[y] ?? p)),
  },
  notes:
    'The same sentence for softmax outputs and the geometric mean of the ensemble, which the source goes over to before (7.54). With real-valued noise it is exp E ln p, renormalised; ln p is linear in the noise but for a term that is the same for all classes, so that again the mean of the noise is all that counts, N(1, I) included. Two classes are a logistic unit and its NWGM. The base of the exponentials is 2.',
});

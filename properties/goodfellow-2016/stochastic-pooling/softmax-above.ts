import { claim, distributions, equal, integer, map, Rational, softmax } from 'corrigenda';
import { inferred, networks, pooledLayers } from '../_pooling.ts';

const small = map(integer(-2, 2), (n) => Rational.of(n));
const activation = map(integer(0, 3), (n) => Rational.of(n));

export default claim({
  statement: String.raw`P_{\text{ensemble}}(y) = \mathrm{softmax}\Big(\sum_r w_{yr} \sum_i p_{ri} a_{ri} + b_y\Big)_y \text{ for the renormalised geometric mean over all networks}`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'correction',
  domain: pooledLayers({ min: 2, max: 3 }, small, activation, 2),
  given: (A, layer) => {
    const base = Rational.of(2);
    const all = networks(A, layer);
    const means = distributions(
      A,
      all.map(({ totals }) => softmax(A, totals, base)),
      all.map(({ weight }) => weight),
    );
    return {
      renormalised: means.renormalised,
      arithmetic: means.arithmetic,
      weighted: softmax(
        A,
        inferred(A, layer, (region) => region.weighted),
        base,
      ),
      average: softmax(
        A,
        inferred(A, layer, (region) => region.average),
        base,
      ),
    };
  },
  costly: true,
  relation: ({ renormalised, weighted }) =>
    renormalised.map((p, y) => equal(p, weighted[y] ?? p, `class ${y}`)),
  mutants: {
    'average pooling': ({ renormalised, average }) =>
      renormalised.map((p, y) => equal(p, average[y] ?? p)),
    'the arithmetic mean': ({ arithmetic, weighted }) =>
      arithmetic.map((p, y) => equal(p, weighted[y] ?? p)),
  },
  notes:
    'Under a softmax probability-weighted pooling is exact for the geometric mean, as weight scaling is. The base of the exponentials is 2; with another the logits are multiples of these.',
});

import { choice, claim, equal, integer, map, Rational, softmax } from 'corrigenda';
import { inferred, networks, pooledLayers } from '../_pooling.ts';

const small = map(integer(-2, 2), (n) => Rational.of(n));
// The weighted mean of 3 and 6 is 5, so that small cases have rational sides.
const activation = map(choice(3, 6, 1, 0, 2, 4), (n) => Rational.of(n));

export default claim({
  statement: String.raw`E_l\big[\mathrm{softmax}(W a_l + b)_y\big] = \mathrm{softmax}\big(W E_l[a_l] + b\big)_y`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: pooledLayers({ min: 2, max: 3 }, small, activation, 2),
  given: (A, layer) => {
    const base = Rational.of(2);
    const all = networks(A, layer).map(({ totals, weight }) => ({
      row: softmax(A, totals, base),
      weight,
    }));
    return {
      mean: layer.biases.map((_, y) =>
        A.sum(all.map(({ row, weight }) => (row[y] ?? A.of(0)).times(weight))),
      ),
      weighted: softmax(
        A,
        inferred(A, layer, (region) => region.weighted),
        base,
      ),
    };
  },
  costly: true,
  relation: ({ mean, weighted }) => mean.map((p, y) => equal(p, weighted[y] ?? p, `class ${y}`)),
  mutants: {
    'the classes turned by one': ({ mean, weighted }) =>
      mean.map((p, y) => equal(p, weighted[(y + 1) % mean.length] ?? p)),
    'all classes alike': ({ mean }, A) => mean.map((p) => equal(p, A.of(1).over(mean.length))),
  },
  notes:
    'Under a softmax probability-weighted pooling is not the arithmetic mean of the ensemble, the mean that (7.53) speaks of.',
});

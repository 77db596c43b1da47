import { choice, claim, described, equal, integer, map, Rational, softmax } from 'corrigenda';
import { FIVE_POINTS, TWO_POINTS } from '../_noise.ts';
import { meanOver, noisyLayers, noisyMembers, noisyTotals } from '../_noisy-layer.ts';

const small = map(integer(-2, 2), (n) => Rational.of(n));
const likeNormal = described(
  choice(TWO_POINTS, FIVE_POINTS),
  'with the first three or five moments of N(1, 1)',
);

export default claim({
  statement: String.raw`E_\mu\big[\mathrm{softmax}((W \circ \mu) x + b)_y\big] = \mathrm{softmax}(W x + b)_y, \quad E[\mu] = 1`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: noisyLayers([[2, 1]], small, likeNormal),
  given: (A, layer) => {
    const base = Rational.of(2);
    const all = noisyMembers(A, layer).map(({ totals, weight }) => ({
      totals: softmax(A, totals, base),
      weight,
    }));
    return {
      mean: layer.biases.map((_, y) => meanOver(A, all, (row) => row[y] ?? A.of(0))),
      standard: softmax(A, noisyTotals(A, layer), base),
    };
  },
  costly: true,
  relation: ({ mean, standard }) => mean.map((p, y) => equal(p, standard[y] ?? p, `class ${y}`)),
  mutants: {
    'the classes turned by one': ({ mean, standard }) =>
      mean.map((p, y) => equal(p, standard[(y + 1) % mean.length] ?? p)),
    'all classes alike': ({ mean }, A) => mean.map((p) => equal(p, A.of(1).over(mean.length))),
  },
  notes:
    'What the source hedges with "approximate": for the arithmetic mean of (7.53) the standard network is not exact under a softmax.',
});

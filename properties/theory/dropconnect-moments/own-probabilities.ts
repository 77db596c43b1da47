import { claim, equal } from 'corrigenda';
import { gatedMatrices, rowMoments } from '../_gated-matrix.ts';

export default claim({
  statement: String.raw`E[(M \circ W) v] = (P \circ W) v, \quad \mathrm{Var}((M \circ W) v) = (P \circ (1 - P) \circ W \circ W)(v \circ v)`,
  source: 'theory',
  kind: 'identity',
  standing: 'beyond',
  domain: gatedMatrices('each'),
  given: (A, kase) => {
    const p = A.of(kase.p[0]?.[0] ?? 0);
    return rowMoments(A, kase).map((row) => ({ ...row, p }));
  },
  relation: (rows) =>
    rows.flatMap(({ mean, scaled, variance, squares }, i) => [
      equal(mean, scaled, `mean, row ${i}`),
      equal(variance, squares, `variance, row ${i}`),
    ]),
  mutants: {
    'the first probability for all': (rows) =>
      rows.map(({ mean, full, p }) => equal(mean, full.times(p))),
    'the variance with the first probability for all': (rows, A) =>
      rows.map(({ variance, bare, p }) => equal(variance, p.times(A.of(1).minus(p)).times(bare))),
  },
  notes: 'A keep probability of its own for each entry.',
});

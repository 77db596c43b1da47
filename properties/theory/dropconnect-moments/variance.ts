import { claim, equal } from 'corrigenda';
import { gatedMatrices, rowMoments } from '../_gated-matrix.ts';

export default claim({
  statement: String.raw`\mathrm{Var}((M \circ W) v) = p (1 - p) (W \circ W)(v \circ v)`,
  source: 'theory',
  kind: 'identity',
  domain: gatedMatrices('one'),
  given: (A, kase) => {
    const p = A.of(kase.p[0]?.[0] ?? 0);
    return rowMoments(A, kase).map((row) => ({ ...row, p }));
  },
  relation: (rows, A) =>
    rows.map(({ variance, bare, p }, i) =>
      equal(variance, p.times(A.of(1).minus(p)).times(bare), `row ${i}`),
    ),
  mutants: {
    '¼ for p(1 − p), the same at ½': (rows) =>
      rows.map(({ variance, bare }) => equal(variance, bare.over(4))),
    'the square of the sum, the same for one entry': (rows, A) =>
      rows.map(({ variance, full, p }) =>
        equal(variance, p.times(A.of(1).minus(p)).times(full.power(2))),
      ),
    'p for p(1 − p)': (rows) => rows.map(({ variance, bare, p }) => equal(variance, p.times(bare))),
  },
  notes: 'The variance of each entry of the product, by enumeration of all masks.',
});

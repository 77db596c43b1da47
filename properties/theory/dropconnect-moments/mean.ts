import { claim, equal } from 'corrigenda';
import { gatedMatrices, rowMoments } from '../_gated-matrix.ts';

export default claim({
  statement: String.raw`E[(M \circ W) v] = p W v`,
  source: 'theory',
  kind: 'identity',
  domain: gatedMatrices('one'),
  given: (A, kase) => {
    const p = A.of(kase.p[0]?.[0] ?? 0);
    return rowMoments(A, kase).map(({ mean, full }) => ({ mean, full, p }));
  },
  relation: (rows) => rows.map(({ mean, full, p }, i) => equal(mean, p.times(full), `row ${i}`)),
  mutants: {
    '1 − p for p, the same at ½': (rows, A) =>
      rows.map(({ mean, full, p }) => equal(mean, A.of(1).minus(p).times(full))),
    'without p': (rows) => rows.map(({ mean, full }) => equal(mean, full)),
  },
  notes:
    'DropConnect with a Bernoulli gate of probability p on each entry of W (Wan et al. 2013). The mean is by enumeration of all masks of the whole matrix.',
});

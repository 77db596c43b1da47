import { claim, equal } from 'corrigenda';
import type { Rational } from 'corrigenda';
import { deepNetworks, penalty } from '../_penalty.ts';
import type { DeepCase } from '../_penalty.ts';

/** The network with one of its weights, and 0 for the others. */
function only(kase: DeepCase, j: number): DeepCase {
  const keepOne = (row: readonly Rational[]) => row.map((w, i) => (i === j ? w : w.times(0)));
  return { ...kase, layers: kase.layers.map((rows) => rows.map(keepOne)) };
}

export default claim({
  statement: String.raw`R(w) = \sum_j R(w_j e_j), \quad R(2 w_j e_j) = 4 R(w_j e_j) \text{ for one layer}`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: deepNetworks([
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 1],
  ]),
  given: (A, kase) => ({
    whole: penalty(A, kase),
    parts: kase.input.map((_, j) => ({
      once: penalty(A, only(kase, j)),
      doubled: penalty(A, only(kase, j), [2]),
    })),
  }),
  costly: true,
  relation: ({ whole, parts }, A) => [
    equal(whole, A.sum(parts.map(({ once }) => once)), 'the sum over the weights'),
    ...parts.map(({ once, doubled }, j) => equal(doubled, once.times(4), `weight ${j}`)),
  ],
  mutants: {
    'the first weight alone': ({ whole, parts }) => [equal(whole, parts[0]?.once ?? 0)],
    'twice for four times': ({ parts }) =>
      parts.map(({ once, doubled }) => equal(doubled, once.times(2))),
    'sixteen times, as for two layers': ({ parts }) =>
      parts.map(({ once, doubled }) => equal(doubled, once.times(16))),
  },
  notes:
    'The contrast: one linear layer under a squared error is weight decay with a coefficient for each weight, as the sentence before says.',
});

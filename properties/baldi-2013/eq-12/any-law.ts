import { claim, equal, logistic } from 'corrigenda';
import { unitsOf } from '../_graph.ts';
import { nodeEnsembles, sigmoidOf } from '../_sigmoidal.ts';
import { sigmoidalNetworks } from '../_sigmoidal-cases.ts';
import { forwardPass } from '../_forward-pass.ts';

export default claim({
  statement: String.raw`NWGM(O_i^h) = \sigma_i^h\big[E(S_i^h)\big] \text{ for gates of any joint law}`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'beyond',
  domain: sigmoidalNetworks('any', [
    [1, 1],
    [2, 1],
    [1, 1, 1],
  ]),
  given: (A, kase) => ({
    kase,
    nodes: nodeEnsembles(A, kase),
    pass: () => forwardPass(A, kase),
  }),
  costly: true,
  relation: ({ kase, nodes }, A) =>
    unitsOf(kase).map((i) =>
      equal(
        nodes[i]?.all.NWGM ?? 0,
        logistic(A, sigmoidOf(kase, i), nodes[i]?.meanTotal ?? 0),
        `node ${i}`,
      ),
    ),
  mutants: {
    'one forward pass with scaled weights': ({ kase, nodes, pass }) =>
      unitsOf(kase).map((i) => equal(nodes[i]?.all.NWGM ?? 0, pass()[i] ?? 0)),
    'the mean for the NWGM': ({ kase, nodes }, A) =>
      unitsOf(kase).map((i) =>
        equal(nodes[i]?.all.E ?? 0, logistic(A, sigmoidOf(kase, i), nodes[i]?.meanTotal ?? 0)),
      ),
  },
  notes: 'The second recursion needs no independence; the third, (13), does.',
});

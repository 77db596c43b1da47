import { claim, equal, logistic, Rational } from 'corrigenda';
import { unitsOf } from '../_graph.ts';
import { nodeEnsembles, sigmoidOf } from '../_sigmoidal.ts';
import { sigmoidalNetworks } from '../_sigmoidal-cases.ts';
import { forwardPass } from '../_forward-pass.ts';

export default claim({
  statement: String.raw`NWGM(O_i^h) = \sigma_i^h\big[E(S_i^h)\big]`,
  source: 'baldi-2013',
  kind: 'identity',
  domain: sigmoidalNetworks(),
  given: (A, kase) => ({
    kase,
    nodes: nodeEnsembles(A, kase),
    pass: () => forwardPass(A, kase),
  }),
  costly: true,
  relation: ({ kase, nodes }, A) =>
    unitsOf(kase).flatMap((i) => {
      const node = nodes[i];
      if (!node) return [];
      return [equal(node.all.NWGM, logistic(A, sigmoidOf(kase, i), node.meanTotal), `node ${i}`)];
    }),
  mutants: {
    'one forward pass with scaled weights, the same in the first layer': ({ kase, nodes, pass }) =>
      unitsOf(kase).map((i) => equal(nodes[i]?.all.NWGM ?? 0, pass()[i] ?? 0)),
    'the mean for the NWGM': ({ kase, nodes }, A) =>
      unitsOf(kase).map((i) =>
        equal(nodes[i]?.all.E ?? 0, logistic(A, sigmoidOf(kase, i), nodes[i]?.meanTotal ?? 0)),
      ),
    'without c': ({ kase, nodes }, A) =>
      unitsOf(kase).map((i) =>
        equal(
          nodes[i]?.all.NWGM ?? 0,
          logistic(A, { ...sigmoidOf(kase, i), c: Rational.one }, nodes[i]?.meanTotal ?? 0),
        ),
      ),
  },
  notes:
    'NWGM and E(S) are over all sub-networks of the whole network: the gates of all layers together, whose law is that of the total inputs.',
});

import { claim, equal, outputs } from 'corrigenda';
import type { Mask } from 'corrigenda';
import { connectedNetworks, onConnections, onStates } from '../_connections.ts';

export default claim({
  statement: String.raw`f_{\text{dropout}}(x; \mu) = f_{\text{DropConnect}}(x; \delta) \text{ with } \delta_{ij} = \mu_j`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: connectedNetworks(),
  given: (A, kase) => {
    const connected = onConnections(kase);
    const gated = onStates(kase);
    const all: readonly Mask[] = Array.from({ length: 2 ** gated.gates }, (_, m) =>
      Array.from({ length: gated.gates }, (__, j) => ((m >> j) & 1 ? 1 : 0)),
    );
    const spread = (mask: Mask): Mask => {
      let first = 0;
      return kase.layers.flatMap(({ weights }) => {
        const width = weights[0]?.length ?? 0;
        const own = mask.slice(first, first + width);
        first += width;
        return weights.flatMap(() => own);
      });
    };
    return all.map((mask) => ({
      dropout: outputs(A, gated, kase.input, mask),
      tied: outputs(A, connected, kase.input, spread(mask)),
      full: outputs(A, connected, kase.input),
      loose: outputs(
        A,
        connected,
        kase.input,
        spread(mask).map((state, at) => (at === 0 ? 1 : state)),
      ),
    }));
  },
  costly: true,
  relation: (masks) =>
    masks.flatMap(({ dropout, tied }, d) =>
      dropout.map((f, i) => equal(f, tied[i] ?? f, `mask ${d}, output ${i}`)),
    ),
  mutants: {
    'no gates': (masks) =>
      masks.flatMap(({ dropout, full }) => dropout.map((f, i) => equal(f, full[i] ?? f))),
    'the first connection never dropped': (masks) =>
      masks.flatMap(({ dropout, loose }) => dropout.map((f, i) => equal(f, loose[i] ?? f))),
  },
  notes:
    'The other way round: dropout is DropConnect with the gates of all connections that leave a unit tied. So every sub-network of dropout is one of DropConnect, whose independent gates make 2 to the number of connections of them.',
});

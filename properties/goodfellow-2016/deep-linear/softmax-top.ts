import { claim, distributions, equal, linearNetworks, members, outputs, softmax } from 'corrigenda';
import { inferences } from '../_networks.ts';

export default claim({
  statement: String.raw`P_{\text{ensemble}}(y \mid \boldsymbol x) = \mathrm{softmax}(f_{\text{scaled}}(\boldsymbol x))_y \text{ for a softmax over linear layers}`,
  source: 'goodfellow-2016',
  kind: 'identity',
  domain: linearNetworks({ outputs: 2 }),
  given: (A, kase) => {
    const all = members(kase.law);
    const rows = all.map(({ mask }) => softmax(A, outputs(A, kase.network, kase.input, mask)));
    return {
      ensemble: distributions(
        A,
        rows,
        all.map(({ weight }) => weight),
      ),
      ...inferences(A, kase),
    };
  },
  costly: true,
  relation: ({ ensemble, scaled }, A) => {
    const predicted = softmax(A, scaled);
    return ensemble.renormalised.map((p, y) => equal(p, predicted[y] ?? p, `class ${y}`));
  },
  mutants: {
    'the network without scaling': ({ ensemble, full }, A) => {
      const predicted = softmax(A, full);
      return ensemble.renormalised.map((p, y) => equal(p, predicted[y] ?? p));
    },
    'the arithmetic mean': ({ ensemble, scaled }, A) => {
      const predicted = softmax(A, scaled);
      return ensemble.arithmetic.map((p, y) => equal(p, predicted[y] ?? p));
    },
  },
});

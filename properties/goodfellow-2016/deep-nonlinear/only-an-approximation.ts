import { below, claim, distinct, filter } from 'corrigenda';
import { takesBothSigns } from '../_both-signs.ts';
import { inferences } from '../_networks.ts';
import { rectifiedNetworks } from '../_rectified.ts';

export default claim({
  statement: String.raw`E[u \max(0, S) + a] \ne u \max(0, E[S]) + a \text{ where } S \text{ takes both signs}`,
  source: 'goodfellow-2016',
  kind: 'inequality',
  domain: filter(
    rectifiedNetworks(),
    takesBothSigns,
    'whose total input takes both signs over the masks',
  ),
  given: (A, kase) => {
    const hidden = kase.network.layers[0];
    const linear = {
      ...kase.network,
      layers: kase.network.layers.map((layer) =>
        layer === hidden ? { ...layer, activation: { kind: 'linear' } as const } : layer,
      ),
    };
    return { ...inferences(A, kase), linear: inferences(A, { ...kase, network: linear }) };
  },
  costly: true,
  relation: ({ mean, scaled }) => mean.map((x, i) => distinct(x, scaled[i] ?? x)),
  mutants: {
    'larger by a tenth': ({ mean, scaled }) =>
      mean.map((x, i) => below((scaled[i] ?? x).plus('1/10'), x)),
    'a linear hidden unit': ({ linear }) =>
      linear.mean.map((x, i) => distinct(x, linear.scaled[i] ?? x)),
    'the mean against itself': ({ mean, scaled }) =>
      mean.map((x, i) =>
        distinct(
          x
            .minus(scaled[i] ?? x)
            .over(2)
            .plus(scaled[i] ?? x),
          x.plus(scaled[i] ?? x).over(2),
        ),
      ),
  },
  notes:
    'One rectified unit is enough. Where the total input keeps its sign over all masks the unit is linear there, and weight scaling exact.',
});

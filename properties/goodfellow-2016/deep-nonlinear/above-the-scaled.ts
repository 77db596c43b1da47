import { below, claim, filter } from 'corrigenda';
import { takesBothSigns } from '../_both-signs.ts';
import { inferences } from '../_networks.ts';
import { rectifiedNetworks } from '../_rectified.ts';

export default claim({
  statement: String.raw`u \max(0, E[S]) + a < E[u \max(0, S) + a] \text{ where } S \text{ takes both signs}, u > 0`,
  source: 'goodfellow-2016',
  kind: 'inequality',
  standing: 'beyond',
  domain: filter(
    rectifiedNetworks(),
    takesBothSigns,
    'whose total input takes both signs over the masks',
  ),
  given: inferences,
  costly: true,
  relation: ({ mean, scaled }) => mean.map((x, i) => below(scaled[i] ?? x, x)),
  mutants: {
    'the sides exchanged': ({ mean, scaled }) => mean.map((x, i) => below(x, scaled[i] ?? x)),
    'by more than a tenth': ({ mean, scaled }) =>
      mean.map((x, i) => below((scaled[i] ?? x).plus('1/10'), x)),
  },
  notes:
    "Jensen's inequality for the convex max(0, ·): a rectified layer makes weight scaling too small.",
});

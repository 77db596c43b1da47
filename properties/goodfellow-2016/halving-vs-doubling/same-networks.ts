import { claim, equal, members, outputs, Rational, scaledNetwork } from 'corrigenda';
import { doubledNetworks, withStatesTimes, withWeightsTimes } from '../_doubled.ts';

export default claim({
  statement: String.raw`f(x; \tfrac12 W, \mu, \text{states} \times 2) = f(x; W, \mu), \quad f(x; \tfrac12 W) = f_{\text{scaled}}(x; W)`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'reading',
  domain: doubledNetworks('half'),
  given: (A, kase) => {
    const half = kase.law.inclusion;
    const two = half.map(() => Rational.of(2));
    const smaller = { ...kase, network: withWeightsTimes(kase, half) };
    return {
      masks: members(kase.law).map(({ mask }) => ({
        plain: outputs(A, kase.network, kase.input, mask),
        doubled: withStatesTimes(A, smaller, two, mask),
        sameWeights: withStatesTimes(A, kase, two, mask),
      })),
      atTest: outputs(A, smaller.network, kase.input),
      scaled: outputs(A, scaledNetwork(kase.network, half), kase.input),
      full: outputs(A, kase.network, kase.input),
    };
  },
  costly: true,
  relation: ({ masks, atTest, scaled }) => [
    ...masks.flatMap(({ plain, doubled }, d) =>
      plain.map((f, i) => equal(doubled[i] ?? f, f, `mask ${d}, output ${i}`)),
    ),
    ...atTest.map((f, i) => equal(f, scaled[i] ?? f, `at test time, output ${i}`)),
  ],
  mutants: {
    'the same weights for both': ({ masks }) =>
      masks.flatMap(({ plain, sameWeights }) => plain.map((f, i) => equal(sameWeights[i] ?? f, f))),
    'not halved after training': ({ atTest, full }) => atTest.map((f, i) => equal(f, full[i] ?? f)),
    'halved as often as there are layers': ({ atTest, full }) =>
      atTest.map((f, i) => equal(f, (full[i] ?? f).over(4))),
  },
  notes:
    'The second reading of the sentence on doubling the states in training: the network that is trained with doubled states and the one whose weights are halved afterwards are the same function, mask by mask and at test time, where the weights of the former are half those of the latter. It holds for any hidden units, since only the products of a state and a weight that leaves it count; biases are the same in both.',
});

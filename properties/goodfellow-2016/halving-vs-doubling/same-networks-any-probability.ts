import { claim, equal, members, outputs, Rational, scaledNetwork } from 'corrigenda';
import { doubledNetworks, inverses, withStatesTimes, withWeightsTimes } from '../_doubled.ts';

export default claim({
  statement: String.raw`f(x; p \circ W, \mu, \text{states} / p) = f(x; W, \mu), \quad f(x; p \circ W) = f_{\text{scaled}}(x; W), \quad p > 0`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: doubledNetworks('any'),
  given: (A, kase) => {
    const p = kase.law.inclusion;
    const smaller = { ...kase, network: withWeightsTimes(kase, p) };
    const two = p.map(() => Rational.of(2));
    return {
      masks: members(kase.law).map(({ mask }) => ({
        plain: outputs(A, kase.network, kase.input, mask),
        enlarged: withStatesTimes(A, smaller, inverses(kase), mask),
        doubled: withStatesTimes(A, smaller, two, mask),
      })),
      atTest: outputs(A, smaller.network, kase.input),
      scaled: outputs(A, scaledNetwork(kase.network, p), kase.input),
      full: outputs(A, kase.network, kase.input),
    };
  },
  costly: true,
  relation: ({ masks, atTest, scaled }) => [
    ...masks.flatMap(({ plain, enlarged }, d) =>
      plain.map((f, i) => equal(enlarged[i] ?? f, f, `mask ${d}, output ${i}`)),
    ),
    ...atTest.map((f, i) => equal(f, scaled[i] ?? f, `at test time, output ${i}`)),
  ],
  mutants: {
    'doubled whatever the probability': ({ masks }) =>
      masks.flatMap(({ plain, doubled }) => plain.map((f, i) => equal(doubled[i] ?? f, f))),
    'not scaled after training': ({ atTest, full }) => atTest.map((f, i) => equal(f, full[i] ?? f)),
  },
  notes: 'A factor of its own for each unit, 1/p in training or p afterwards.',
});

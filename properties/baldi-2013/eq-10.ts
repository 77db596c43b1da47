import { claim, equal, members, modelEnsemble, outputs, Rational } from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';
import { engineNetwork } from './_sigmoidal.ts';
import { sigmoidalNetworks, type SigmoidalCase } from './_sigmoidal-cases.ts';

/** The terms of (10): O over all sub-networks with P(N) as the product over the gates. */
function printedTerms(A: Arithmetic, kase: SigmoidalCase) {
  const network = engineNetwork(kase);
  const p = kase.law.inclusion;
  const terms = members(kase.law).map(({ mask }) => {
    const factors = mask.map((state, j) => {
      const own = p[j] ?? Rational.one;
      return state === 1 ? own : Rational.one.minus(own);
    });
    return {
      output: outputs(A, network, kase.input, mask)[0] ?? A.of(0),
      P: factors.reduce((all, factor) => all.times(factor), Rational.one),
    };
  });
  const [top] = modelEnsemble(A, network, kase.law, kase.input).outputs;
  return { terms, ensemble: top };
}

/** ∏ O^P/(∏ O^P + ∏ (1 − O)^P), as printed. */
function printed(A: Arithmetic, terms: readonly (readonly [O: Value, P: Rational])[]): Value {
  const over = A.powers(terms);
  const complements = A.powers(terms.map(([O, P]) => [A.of(1).minus(O), P] as const));
  return over.over(over.plus(complements));
}

export default claim({
  statement: String.raw`NWGM(O_i^h) = \frac{\prod_{\mathcal N} (O_i^h)^{P(\mathcal N)}}{\prod_{\mathcal N} (O_i^h)^{P(\mathcal N)} + \prod_{\mathcal N} (1 - O_i^h)^{P(\mathcal N)}}`,
  source: 'baldi-2013',
  kind: 'identity',
  domain: sigmoidalNetworks(
    'independent',
    [
      [1, 1],
      [2, 1],
      [1, 1, 1],
    ],
    'two',
  ),
  given: (A, kase) => {
    const { terms, ensemble } = printedTerms(A, kase);
    const equally = Rational.ratio(1n, BigInt(terms.length));
    return {
      NWGM: ensemble?.geometric?.NWGM ?? A.of(0),
      E: ensemble?.E ?? A.of(0),
      total: Rational.sum(terms.map(({ P }) => P)),
      right: () =>
        printed(
          A,
          terms.map(({ output, P }) => [output, P] as const),
        ),
      unweighted: () =>
        printed(
          A,
          terms.map(({ output }) => [output, equally] as const),
        ),
    };
  },
  costly: true,
  relation: ({ NWGM, right, total }, A) => [
    equal(A.of(total), 1, 'the probabilities of the sub-networks'),
    equal(NWGM, right()),
  ],
  mutants: {
    'equal probabilities': ({ NWGM, unweighted }) => [equal(NWGM, unweighted())],
    'the mean': ({ E, right }) => [equal(E, right())],
    'the complement': ({ NWGM, right }, A) => [equal(NWGM, A.of(1).minus(right()))],
  },
  notes:
    'The left-hand side goes through the gates as a tree, layer by layer; the right-hand side through the list of masks, P(N) = ∏p∏(1 − p).',
});

import { claim, equal, logistic, outputs, propagate, Rational } from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';
import { into, unitsOf } from './_graph.ts';
import { engineNetwork, sigmoidOf } from './_sigmoidal.ts';
import { sigmoidalNetworks, type SigmoidalCase } from './_sigmoidal-cases.ts';

/** The output of a unit by recursion from the unit down to the inputs. */
function output(A: Arithmetic, kase: SigmoidalCase, node: number): Value {
  const x = kase.input[node];
  if (x !== undefined) return A.of(x);
  const terms = into(kase, node).map(([{ from, w }]) => output(A, kase, from).times(w));
  return logistic(A, sigmoidOf(kase, node), A.sum(terms));
}

/** σ(Σ w O) in each unit, for the outputs O of all nodes. */
function printed(A: Arithmetic, kase: SigmoidalCase, O: readonly Value[], power = 1) {
  return unitsOf(kase).map((i) => {
    const total = A.sum(into(kase, i).map(([{ from, w }]) => A.product([w, O[from] ?? 0])));
    const { c, lambda, base } = sigmoidOf(kase, i);
    return logistic(A, { c: power === 0 ? Rational.one : c, lambda, base }, total);
  });
}

export default claim({
  statement: String.raw`O_i^h = \sigma_i^h(S_i^h) = \sigma\Big(\sum_{l < h} \sum_j w_{ij}^{hl} O_j^l\Big), \quad O_j^0 = I_j`,
  source: 'baldi-2013',
  kind: 'identity',
  domain: sigmoidalNetworks(),
  given: (A, kase) => {
    const network = engineNetwork(kase);
    return {
      kase,
      // Layer by layer, with the input first.
      O: propagate(A, network, kase.input).flatMap((layer) =>
        layer.activities.map((x) => A.sum([x])),
      ),
      totals: propagate(A, network, kase.input).flatMap((layer) =>
        layer.totals.map((x) => A.sum([x])),
      ),
      recursive: unitsOf(kase).map((unit) => output(A, kase, unit)),
      top: outputs(A, network, kase.input),
    };
  },
  costly: true,
  relation: ({ kase, O, recursive }, A) =>
    printed(A, kase, O).flatMap((right, place) => [
      equal(O[kase.input.length + place] ?? 0, right, `unit ${place}`),
      equal(recursive[place] ?? 0, right, `unit ${place}, from above`),
    ]),
  mutants: {
    'total inputs for the outputs below': ({ kase, totals, recursive }, A) =>
      printed(A, kase, totals).map((right, place) => equal(recursive[place] ?? 0, right)),
    'without c': ({ kase, O, recursive }, A) =>
      printed(A, kase, O, 0).map((right, place) => equal(recursive[place] ?? 0, right)),
    'the top unit for all': ({ kase, O, top }, A) =>
      printed(A, kase, O).map((right) => equal(top[0] ?? 0, right)),
  },
  notes:
    'The outputs come from two programs, one from the input upwards and one from each unit downwards. Units of a layer share c and λ; a bias is an input that is 1.',
});

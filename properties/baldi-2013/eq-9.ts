import { claim, equal, logistic, members, propagate } from 'corrigenda';
import type { Arithmetic, Operand, Value } from 'corrigenda';
import { into, unitsOf, type Edge } from './_graph.ts';
import { engineNetwork, sigmoidOf } from './_sigmoidal.ts';
import { sigmoidalNetworks, type SigmoidalCase } from './_sigmoidal-cases.ts';

/** The output of a unit of the network from which the dropped nodes are removed. */
function remaining(
  A: Arithmetic,
  kase: SigmoidalCase,
  gates: readonly number[],
  node: number,
): Value {
  const x = kase.input[node];
  if (x !== undefined) return A.of(x);
  const kept = into(kase, node).filter(([{ from }]) => gates[from] === 1);
  const terms = kept.map(([{ from, w }]) => remaining(A, kase, gates, from).times(w));
  return logistic(A, sigmoidOf(kase, node), A.sum(terms));
}

function subnetworks(A: Arithmetic, kase: SigmoidalCase) {
  const network = engineNetwork(kase);
  return members(kase.law).map(({ mask }) => ({
    kase,
    mask,
    O: propagate(A, network, kase.input, mask).flatMap(({ activities }) => activities),
    left: unitsOf(kase)
      .filter((unit) => mask[unit] !== 0)
      .map((unit) => ({ unit, output: remaining(A, kase, mask, unit) })),
  }));
}

function links(
  A: Arithmetic,
  { kase, mask, O, left }: ReturnType<typeof subnetworks>[number],
  gate: (edge: Edge, mask: readonly number[]) => Operand,
) {
  return left.map(({ unit, output }) => {
    const terms = into(kase, unit).map(([edge]) =>
      A.product([edge.w, gate(edge, mask), O[edge.from] ?? 0]),
    );
    return equal(output, logistic(A, sigmoidOf(kase, unit), A.sum(terms)), `node ${unit}`);
  });
}

export default claim({
  statement: String.raw`O_i^h = \sigma_i^h(S_i^h) = \sigma\Big(\sum_{l < h} \sum_j w_{ij}^{hl} \delta_j^l O_j^l\Big), \quad O_j^0 = I_j`,
  source: 'baldi-2013',
  kind: 'identity',
  domain: sigmoidalNetworks('independent', [
    [1, 1],
    [2, 1],
    [1, 1, 1],
    [1, 2, 1],
  ]),
  given: subnetworks,
  costly: true,
  relation: (all, A) => all.flatMap((one) => links(A, one, ({ from }, mask) => mask[from] ?? 1)),
  mutants: {
    'the gate of the unit that is fed': (all, A) =>
      all.flatMap((one) => links(A, one, ({ to }, mask) => mask[to] ?? 1)),
    'no gates on the inputs, which leaves one layer as it is': (all, A) =>
      all.flatMap((one) =>
        links(A, one, ({ from }, mask) => (from < one.kase.input.length ? 1 : (mask[from] ?? 1))),
      ),
    'the gate of the first input for all': (all, A) =>
      all.flatMap((one) => links(A, one, (_, mask) => mask[0] ?? 1)),
  },
  notes:
    'For every mask of positive probability: the outputs of the network from which the dropped units are removed satisfy the equation in every unit that is left.',
});

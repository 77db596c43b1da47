import { claim, equal, linearUnits, members, totalInput, weightedMean } from 'corrigenda';

export default claim({
  statement: String.raw`E\Big[\sum_i w_i \mu_i h_i + b\Big] = \sum_i (p_i w_i) h_i + b`,
  source: 'goodfellow-2016',
  kind: 'identity',
  domain: linearUnits({ most: 6, gates: 'any' }),
  given: (A, { weights, bias, input, law }) => ({
    expected: weightedMean(
      A,
      members(law).map(
        ({ mask, weight }) => [totalInput(A, { weights, bias }, input, mask), weight] as const,
      ),
    ),
    weights,
    bias,
    input,
    p: law.inclusion,
  }),
  relation: ({ expected, weights, bias, input, p }, A) => {
    const scaled = weights.map((w, i) => w.times(p[i] ?? 1));
    return [equal(expected, totalInput(A, { weights: scaled, bias }, input))];
  },
  mutants: {
    'the bias is scaled too': ({ expected, weights, bias, input, p }, A) => {
      const scaled = weights.map((w, i) => w.times(p[i] ?? 1));
      return [
        equal(expected, totalInput(A, { weights: scaled, bias: bias.times(p[0] ?? 1) }, input)),
      ];
    },
    '1 − p for p': ({ expected, weights, bias, input, p }, A) => {
      const scaled = weights.map((w, i) => w.minus(w.times(p[i] ?? 1)));
      return [equal(expected, totalInput(A, { weights: scaled, bias }, input))];
    },
    'halved whatever the probability': ({ expected, weights, bias, input }, A) => {
      const scaled = weights.map((w) => w.over(2));
      return [equal(expected, totalInput(A, { weights: scaled, bias }, input))];
    },
  },
  notes:
    "The states h are fixed numbers: dropout acts on this layer only. The gates' joint law is any with these inclusion probabilities.",
});

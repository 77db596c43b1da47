import { claim, equal, linearUnits, members, totalInput, weightedMean } from 'corrigenda';

export default claim({
  statement: String.raw`E\Big[\sum_i w_i \mu_i h_i + b\Big] = \sum_i \tfrac12 w_i h_i + b, \quad E\Big[\sum_i w_i \mu_i (2 h_i) + b\Big] = \sum_i w_i h_i + b, \quad P(\mu_i = 1) = \tfrac12`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'reading',
  domain: linearUnits({ most: 5, gates: 'fair' }),
  given: (A, { weights, bias, input, law }) => {
    const inTraining = (states: readonly (typeof bias)[]) =>
      weightedMean(
        A,
        members(law).map(
          ({ mask, weight }) => [totalInput(A, { weights, bias }, states, mask), weight] as const,
        ),
      );
    return {
      plain: inTraining(input),
      doubled: inTraining(input.map((h) => h.times(2))),
      half: totalInput(A, { weights: weights.map((w) => w.over(2)), bias }, input),
      full: totalInput(A, { weights, bias }, input),
      halfWithBias: totalInput(A, { weights, bias }, input).over(2),
    };
  },
  relation: ({ plain, doubled, half, full }) => [
    equal(plain, half, 'weights halved after training'),
    equal(doubled, full, 'states doubled in training'),
  ],
  mutants: {
    'the bias halved with the weights': ({ plain, halfWithBias }) => [equal(plain, halfWithBias)],
    'both at once': ({ doubled, half }) => [equal(doubled, half)],
    'the total input doubled, bias and all': ({ plain, full }) => [equal(plain.times(2), full)],
  },
  notes:
    'The first reading of the sentence on doubling the states in training: what both ways achieve is what the next sentence names, the expected total input of training at test time. The states h are fixed numbers; the bias is neither gated nor halved.',
});

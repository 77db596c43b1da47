import { claim, equal } from 'corrigenda';
import { gatedRegressions, regressionPenalty } from '../_gated-regression.ts';

export default claim({
  statement: String.raw`E_\delta \tfrac12 \sum_n \|t_n - (\delta \circ W) x_n\|^2 = \tfrac12 \sum_n \|t_n - (P \circ W) x_n\|^2 + \tfrac12 \sum_{ij} p_{ij} (1 - p_{ij}) w_{ij}^2 \sum_n x_{nj}^2`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: gatedRegressions(),
  given: regressionPenalty,
  relation: ({ mean, scaled, decay }) => [equal(mean, scaled.plus(decay))],
  mutants: {
    'without the penalty': ({ mean, scaled }) => [equal(mean, scaled)],
    'the penalty without its half': ({ mean, scaled, decay }) => [
      equal(mean, scaled.plus(decay.times(2))),
    ],
    'p for p(1 − p)': ({ mean, scaled, withP }) => [equal(mean, scaled.plus(withP))],
    '¼ for p(1 − p), the same at ½': ({ mean, scaled, quarter }) => [
      equal(mean, scaled.plus(quarter)),
    ],
  },
  notes:
    'What carries over from dropout on linear regression: L² weight decay with a coefficient for each weight, and for several outputs.',
});

import { atMost, claim } from 'corrigenda';
import { approximated, CLOSED_FORM_ERROR, closedForm, smallUnits } from '../_gaussian.ts';

export default claim({
  statement: String.raw`\Big|E\,\sigma(S) - \sigma\Big(\frac{\mu}{\sqrt{1 + \pi s^2 / 8}}\Big)\Big| \le |E\,\sigma(S) - \sigma(\mu)|, \quad \mu = E[S],\ s^2 = \mathrm{Var}(S), \text{ for every unit}`,
  source: 'goodfellow-2016',
  kind: 'inequality',
  standing: 'reading',
  domain: smallUnits(),
  given: (A, kase) => {
    const { E, scaled, mean, variance } = approximated(A, kase);
    const closed = closedForm(A, mean, variance);
    return {
      error: E.minus(closed).abs().minus(CLOSED_FORM_ERROR),
      ofScaling: E.minus(scaled).abs(),
    };
  },
  costly: true,
  relation: ({ error, ofScaling }) => [atMost(error, ofScaling)],
  mutants: {
    'at most half the error of weight scaling': ({ error, ofScaling }) => [
      atMost(error, ofScaling.over(2)),
    ],
    'the sides exchanged': ({ error, ofScaling }) => [atMost(ofScaling, error)],
  },
  notes:
    'The same reading for the closed form that fast dropout uses for a logistic unit. π is taken to 30 digits, and what that may cost is taken off the left side.',
});

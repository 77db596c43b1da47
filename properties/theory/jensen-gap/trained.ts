import { measured } from 'corrigenda';

import { WIDE, certifiedUnits, wide } from '../../baldi-2013/_wide.js';

const EXAMPLES = 5;

export default measured({
  statement: String.raw`|E\,\sigma(S) - \sigma(E S)| \le \frac{\sqrt 3}{36} \operatorname{Var}(S) \text{ on trained weights}`,
  source: 'theory',
  standing: 'beyond',
  statistic:
    'the largest quotient of the two sides, its enclosure’s upper end, over 32 units with 1,200 inputs and 5 test examples',
  claimed: { below: 1 },
  seeds: 5,
  setting: `${WIDE}; all masks of the 1,200 gates below the second hidden layer`,
  long: true,
  related: ['baldi-2013/fig-1-left/certified'],
  notes:
    'The left side is enclosed by integrals of the characteristic function; Var(S), a sum of 1,200 positive doubles, is right to 1e-12 of itself.',
  observe: async (lab, seed) => {
    const { means, variances } = certifiedUnits(lab, await wide(lab, seed), EXAMPLES);
    const { values, radii } = means.gap;
    const quotients = Array.from(values, (gap, place) => {
      const right = (Math.sqrt(3) / 36) * variances[place]! * (1 - 1e-12);
      return (Math.abs(gap) + radii[place]!) / right;
    });
    return Math.max(...quotients);
  },
});

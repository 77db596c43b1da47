import { independent, intervals, measured, Rational } from 'corrigenda';
import { softmaxEnsemble, softmaxRegression } from 'corrigenda';

import { exactly, largestPlaces, mostApart } from '../../_enclosed.js';
import { scaledPrediction } from '../_prediction.js';
import { SMALL, small } from '../_trained.js';

/** Gates of the window, and test examples. */
const [GATES, EXAMPLES] = [9, 4];
const HALF = Rational.of('1/2');

export default measured({
  statement: String.raw`P_{\text{ensemble}}(\mathrm{y} = y \mid \boldsymbol v) = \mathrm{softmax}(\tfrac12 \boldsymbol W^\top \boldsymbol v + \boldsymbol b)_y \text{ on trained weights}`,
  source: 'goodfellow-2016',
  standing: 'beyond',
  statistic:
    'the most that the enclosures of the two sides leave between them, over 10 classes and 4 test examples',
  claimed: { below: 1e-25 },
  seeds: 5,
  setting: `${SMALL}; last layer, all 512 masks of the 9 largest of its 64 states; the other gates are 1`,
  long: true,
  notes:
    'Weights and states are taken to be exactly the numbers that they are. Both sides are enclosed with 128 bits, the left one from the distributions of all masks.',
  observe: async (lab, seed) => {
    const subject = await small(lab, seed);
    const { kernel, biases } = subject.layers.at(-1)!;
    const A = intervals(128);
    let most = 0;
    for (let example = 0; example < EXAMPLES; example++) {
      const states = lab.states(subject, subject.layers.length - 1, example);
      const window = largestPlaces(states, GATES);
      const weight = (state: number, y: number): Rational =>
        exactly(kernel[state * biases.length + y]!);
      const model = softmaxRegression({
        weights: Array.from(biases, (_, y) => window.map((state) => weight(state, y))),
        biases: Array.from(biases, (bias, y) =>
          Rational.sum([
            exactly(bias),
            ...Array.from(states, (state, place) =>
              window.includes(place) ? Rational.zero : weight(place, y).times(exactly(state)),
            ),
          ]),
        ),
      });
      const input = window.map((state) => exactly(states[state]!));
      const fair = window.map(() => HALF);
      const apart = A.scope(() => {
        const { renormalised } = softmaxEnsemble(A, model, independent(fair), input);
        const scaled = scaledPrediction(A, model, input, fair);
        return renormalised.map((left, y) => mostApart(A.operand(left), A.operand(scaled[y]!)));
      });
      most = Math.max(most, ...apart);
    }
    return most;
  },
});

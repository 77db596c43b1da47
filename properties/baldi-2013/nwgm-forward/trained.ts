import { independent, intervals, logisticUnit, measured, Rational } from 'corrigenda';
import { unitEnsemble, unitOutput } from 'corrigenda';

import { exactly, largestPlaces, mostApart } from '../../_enclosed.js';
import { SMALL, phases } from '../_trained.js';

/** Gates of the window, and units. */
const [GATES, UNITS] = [11, 6];
const HALF = Rational.of('1/2');

export default measured({
  statement: String.raw`NWGM = \sigma\Big(\sum_{1}^{n} w_j p_j I_j\Big) \text{ on trained weights}`,
  source: 'baldi-2013',
  standing: 'beyond',
  statistic:
    'the most that the enclosures of the two sides leave between them, over 6 units of the second hidden layer and a test example',
  claimed: { below: 1e-25 },
  seeds: 5,
  setting: `${SMALL}; all 2,048 masks of the 11 largest of the 64 states below; the other gates are 1`,
  long: true,
  notes:
    'Weights and states are taken to be exactly the numbers that they are. Both sides are enclosed with 128 bits, the left one from the outputs under all masks.',
  observe: async (lab, seed) => {
    const [, subject] = await phases(lab, seed);
    const { kernel, biases } = subject!.layers[1]!;
    const states = lab.states(subject!, 1, 0);
    const window = largestPlaces(states, GATES);
    const input = window.map((state) => exactly(states[state]!));
    const fair = window.map(() => HALF);
    const A = intervals(128);
    let most = 0;
    for (let unit = 0; unit < UNITS; unit++) {
      const weight = (state: number): Rational => exactly(kernel[state * biases.length + unit]!);
      const others = Array.from(states, (state, place) =>
        window.includes(place) ? Rational.zero : weight(place).times(exactly(state)),
      );
      const made = logisticUnit({
        weights: window.map(weight),
        bias: Rational.sum([exactly(biases[unit]!), ...others]),
      });
      const apart = A.scope(() => {
        const { NWGM } = unitEnsemble(A, made, independent(fair), input);
        return mostApart(A.operand(NWGM), A.operand(unitOutput(A, made, input, fair)));
      });
      most = Math.max(most, apart);
    }
    return most;
  },
});

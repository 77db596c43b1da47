import type { LogisticUnit } from './logistic-unit.js';
import { feedforward } from './feedforward.js';
import type { Network } from './network.js';
import type { SoftmaxRegression } from './softmax-regression.js';

/** Anything that can be evaluated under masks. */
export type Model = LogisticUnit | SoftmaxRegression | Network;

/** A model as a network: a unit and softmax regression are one layer with gated inputs. */
export function asNetwork(model: Model): Network {
  switch (model.kind) {
    case 'network':
      return model;
    case 'logistic-unit': {
      const { weights, bias, c, lambda, base } = model;
      const activation = { kind: 'logistic', c, lambda, base } as const;
      return feedforward(weights.length, [{ weights: [weights], biases: [bias], activation }]);
    }
    case 'softmax-regression': {
      const { weights, biases, base } = model;
      const activation = { kind: 'softmax', base } as const;
      return feedforward(weights[0]?.length ?? 0, [{ weights, biases, activation }]);
    }
  }
}

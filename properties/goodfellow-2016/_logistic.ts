import type { Lab, Subject } from 'corrigenda';

import { layers } from './_trained.js';

/** What `logistic` is, in words. */
export const LOGISTIC = '500 stroke digits, 196–100–100–10 logistic, gates 0.8 and 0.5, 80 epochs';

/** A network of logistic units that begins with small weights. */
export function logistic(lab: Lab, seed: number): Promise<Subject> {
  const preset = lab.preset('digits-logistic', {
    seed,
    hidden: layers(100, 0.5, 'logistic'),
    initial: { law: 'glorot', scale: 1 },
    optimiser: { method: 'adam', rate: 0.01, decay: 0.98 },
    epochs: 80,
  });
  return lab.train(preset, lab.digits(seed, 500, 1000));
}

import { certifiedLayer } from 'corrigenda';
import type { Lab, LayerMeans, Subject } from 'corrigenda';

const INPUTS = 1200;

/** What `wide` is, in words. */
export const WIDE =
  '500 stroke digits, 196–1200–32–10 logistic, gates 0.8 and 0.5, Adam, rate 0.003, 10 epochs';

/** A network whose second hidden layer has units with 1,200 gated inputs. */
export function wide(lab: Lab, seed: number): Promise<Subject> {
  const preset = lab.preset('digits-logistic', {
    seed,
    hidden: [INPUTS, 32].map((units) => ({ units, activation: 'logistic' as const, keep: 0.5 })),
    initial: { law: 'glorot', scale: 4 },
    optimiser: { method: 'adam', rate: 0.003, decay: 1 },
    epochs: 10,
  });
  return lab.train(preset, lab.digits(seed, 500, 100));
}

/** The units of a layer over all masks of their inputs: certified means and Var(S), by unit and test example. */
export interface CertifiedUnits {
  readonly means: LayerMeans;
  readonly variances: Float64Array;
}

/** What a subject's second hidden layer does over all 2^1200 masks of its inputs, for the first test examples. */
export function certifiedUnits(lab: Lab, subject: Subject, examples: number): CertifiedUnits {
  const { kernel, biases } = subject.layers[1]!;
  const units = biases.length;
  const { keep } = subject.preset.hidden[0]!;
  const weights = new Float64Array(kernel.length);
  for (let unit = 0; unit < units; unit++)
    for (let i = 0; i < INPUTS; i++) weights[unit * INPUTS + i] = kernel[i * units + unit]!;
  const inputs = new Float64Array(examples * INPUTS);
  for (let example = 0; example < examples; example++)
    inputs.set(lab.states(subject, 1, example), example * INPUTS);
  const inclusion = new Float64Array(INPUTS).fill(keep);
  const variances = new Float64Array(examples * units);
  for (let example = 0; example < examples; example++)
    for (let unit = 0; unit < units; unit++) {
      let sum = 0;
      for (let i = 0; i < INPUTS; i++)
        sum += (weights[unit * INPUTS + i]! * inputs[example * INPUTS + i]!) ** 2;
      variances[example * units + unit] = keep * (1 - keep) * sum;
    }
  return { means: certifiedLayer({ weights, biases, inclusion }, inputs), variances };
}

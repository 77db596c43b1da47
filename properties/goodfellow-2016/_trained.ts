import type { Lab, Preset, Subject } from 'corrigenda';

type Layers = Preset['hidden'];

/** Hidden layers of one width and one probability of being kept. */
export function layers(
  units: number,
  keep: number,
  activation: Layers[number]['activation'] = 'rectified',
  count = 2,
): Layers {
  return Array.from({ length: count }, () => ({ units, activation, keep }));
}

/** What `small` is, in words. */
export const SMALL = '300 stroke digits, 196–64–64–10 rectified, gates 0.9 and 0.5, 30 epochs';

/** A network that takes a second or two to train. */
export function small(lab: Lab, seed: number): Promise<Subject> {
  const changes = { seed, keepInputs: 0.9, hidden: layers(64, 0.5), epochs: 30 };
  return lab.train(lab.preset('digits', changes), lab.digits(seed, 300, 1000));
}

/** What `arm` is without changes, in words. */
export const ARM =
  '500 stroke digits, 196–256–256–10 rectified, gates 0.8 and 0.5, momentum, rate 0.1, 100 epochs';

/** The examples that settings are chosen on come after the 4,000 that errors are measured on. */
export const TEST = 4000;

/** How a network of a comparison differs from the others. */
export interface Changes extends Partial<Omit<Preset, 'hidden'>> {
  readonly units?: number;
  readonly keep?: number;
  readonly training?: number;
}

/** One side of a comparison: two hidden layers with gates, trained for 100 epochs, and changes. */
export function arm(lab: Lab, seed: number, changes: Changes = {}): Promise<Subject> {
  const { units = 256, keep = 0.5, training = 500, ...others } = changes;
  const { maxNorm: _, ...base } = lab.preset('digits', { seed, epochs: 100 });
  const preset = { ...base, hidden: layers(units, keep), ...others };
  return lab.train(preset, lab.digits(seed, training, TEST));
}

/** The same network without gates. */
export const PLAIN: Changes = { keepInputs: 1, keep: 1 };

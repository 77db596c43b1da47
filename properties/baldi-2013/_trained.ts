import type { Lab, Subject, UnitStatistics } from 'corrigenda';

/** The test inputs and the masks for each that units are looked at with. */
const [INPUTS, MASKS] = [20, 500];

/** What `phases` are of, in words. */
export const SMALL =
  '300 stroke digits, 196–64–64–10 logistic, gates 0.8 and 0.5, small first weights, 40 epochs';

/** Before training and after 40 epochs: the weights begin small, as section 5.3 has it. */
export function phases(lab: Lab, seed: number): Promise<readonly Subject[]> {
  return stagesOf(lab, seed, [0, 40], 300);
}

/** What `longPhases` are of, in words. */
export const LONG =
  '500 stroke digits, 196–64–64–10 logistic, gates 0.8 and 0.5, small first weights, 240 epochs';

/** Before training, and after 120 and 240 epochs. */
export function longPhases(lab: Lab, seed: number): Promise<readonly Subject[]> {
  return stagesOf(lab, seed, [0, 120, 240], 500);
}

function stagesOf(
  lab: Lab,
  seed: number,
  epochs: readonly number[],
  training: number,
): Promise<readonly Subject[]> {
  const preset = lab.preset('digits-logistic', {
    seed,
    initial: { law: 'glorot', scale: 1 },
    optimiser: { method: 'adam', rate: 0.01, decay: 0.99 },
  });
  return lab.stages(preset, lab.digits(seed, training, INPUTS), epochs);
}

/** What `deep` is, in words. */
export const DEEP =
  '3,000 stroke digits, 196–128–128–128–128–10 logistic, gates 0.8 and 0.5, 30 epochs';

/** Four hidden layers, as the network of section 6 has them. */
export function deep(lab: Lab, seed: number): Promise<Subject> {
  const hidden = Array.from({ length: 4 }, () => ({
    units: 128,
    activation: 'logistic' as const,
    keep: 0.5,
  }));
  const optimiser = { method: 'adam', rate: 0.005, decay: 0.98 } as const;
  const preset = lab.preset('digits-logistic', { seed, hidden, optimiser, epochs: 30 });
  return lab.train(preset, lab.digits(seed, 3000, 1000));
}

/** The statistics of the units of each hidden layer. */
export function hiddenLayers(lab: Lab, subject: Subject, seed: number): readonly UnitStatistics[] {
  return lab.units(subject, INPUTS, MASKS, seed).slice(0, -1);
}

/** The mean of what a function gives for the places of arrays that a condition admits; NaN for none. */
export function meanOver(
  count: number,
  value: (place: number) => number,
  admits: (place: number) => boolean = () => true,
): number {
  let [sum, admitted] = [0, 0];
  for (let place = 0; place < count; place++)
    if (admits(place)) {
      sum += value(place);
      admitted++;
    }
  return sum / admitted;
}

/** The mean V(O) of all hidden units. */
export function meanVariance(lab: Lab, subject: Subject, seed: number): number {
  const layers = hiddenLayers(lab, subject, seed).map(({ variance }) =>
    meanOver(variance.length, (place) => variance[place]!),
  );
  return layers.reduce((sum, value) => sum + value, 0) / layers.length;
}

/** E − NWGM of a unit over the sampled masks: NWGM is the logistic function of the mean sum. */
export function differences({ mean, meanSum }: UnitStatistics): Float64Array {
  return mean.map((value, place) => value - 1 / (1 + Math.exp(-meanSum[place]!)));
}

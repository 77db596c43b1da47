import { enumerateDeepUnit } from 'corrigenda';
import type { EnumeratedUnit, Lab, Subject } from 'corrigenda';

/** What `diamondNetwork` is, in words. */
export const DIAMOND =
  '500 points of the diamond task, 2–10–10–1 rectified, gates 0.5 on the hidden units';

/** The preset of Warde-Farley and others (2014), trained. */
export function diamondNetwork(lab: Lab, seed: number, points: number): Promise<Subject> {
  return lab.train(lab.preset('warde-farley-2014', { seed }), lab.diamond(seed, 500, points));
}

/** What its output unit does over all 2^20 masks, for a test point. */
export function overAllMasks(lab: Lab, subject: Subject, point: number): EnumeratedUnit {
  const [, ...above] = subject.layers;
  const rows = ({ kernel, biases }: Subject['layers'][number]): Float64Array[] =>
    Array.from(biases, (_, unit) => kernel.filter((_weight, i) => i % biases.length === unit));
  const hidden = subject.preset.hidden.map(({ units, keep }, place) => {
    const layer = subject.layers[place]!;
    const inclusion = new Float64Array(units).fill(keep);
    return {
      weights: rows(layer),
      biases: layer.biases,
      activation: 'rectified' as const,
      inclusion,
    };
  });
  const last = above.at(-1)!;
  return enumerateDeepUnit({
    input: lab.states(subject, 0, point),
    hidden,
    output: { weights: rows(last), biases: last.biases },
  });
}

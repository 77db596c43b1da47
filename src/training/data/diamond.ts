import { RandomStream } from '../random.js';
import type { Examples } from './examples.js';

/**
 * The diamond task of D. Warde-Farley et al. (2014): points drawn uniformly from [−1, 1]², of
 * class 1 where |x| + |y| < 1, which is half of the square, and else of class 0.
 *
 * @param part what the points are for: those of 'training' and 'test' are independent.
 */
export function diamond(count: number, seed: number, part: 'training' | 'test'): Examples {
  const stream = new RandomStream(seed, 'diamond', part);
  const inputs = Float32Array.from({ length: 2 * count }, () => stream.between(-1, 1));
  const labels = Uint8Array.from({ length: count }, (_, i) =>
    Math.abs(inputs[2 * i]!) + Math.abs(inputs[2 * i + 1]!) < 1 ? 1 : 0,
  );
  return { count, features: 2, classes: 2, inputs, labels };
}

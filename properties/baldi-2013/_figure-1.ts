import type { Lab, Subject } from 'corrigenda';

import { differences, hiddenLayers } from './_trained.js';

/** An approximation of E − NWGM from E and V. */
export type Approximation = (E: number, V: number) => number;

/** (20), the second order about one half. */
export const aboutHalf: Approximation = (E, V) => (V * (1 - 2 * E)) / (1 - 2 * V);

/** The limit of small variances, wherever E is. */
export const smallVariance: Approximation = (E, V) => (V * (1 - 2 * E)) / (2 * E * (1 - E));

/** The sum of |E − NWGM − approximation| over the sum of |E − NWGM|, over all hidden units. */
export function relativeMiss(
  lab: Lab,
  subject: Subject,
  seed: number,
  approximation: Approximation,
): number {
  let [missed, total] = [0, 0];
  for (const layer of hiddenLayers(lab, subject, seed)) {
    const { mean, variance } = layer;
    differences(layer).forEach((difference, place) => {
      missed += Math.abs(difference - approximation(mean[place]!, variance[place]!));
      total += Math.abs(difference);
    });
  }
  return missed / total;
}

/** The share of hidden units whose |E − NWGM| is above the last member of (22). */
export function beyondBound(lab: Lab, subject: Subject, seed: number): number {
  let [beyond, count] = [0, 0];
  for (const layer of hiddenLayers(lab, subject, seed)) {
    differences(layer).forEach((difference, place) => {
      const E = layer.mean[place]!;
      if (Math.abs(difference) > 2 * E * (1 - E) * Math.abs(1 - 2 * E)) beyond++;
      count++;
    });
  }
  return beyond / count;
}

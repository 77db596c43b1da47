import { errorOf } from 'corrigenda';
import type { Lab, Subject } from 'corrigenda';

/** The examples that sampled sub-networks are compared on. */
export const COMPARED = 1000;

/** The error of the arithmetic mean over sampled masks, at each of some counts. */
export function sampledErrors(
  lab: Lab,
  subject: Subject,
  counts: readonly number[],
  seed: number,
): readonly number[] {
  const labels = subject.task.test.labels.subarray(0, COMPARED);
  return lab
    .sampled(subject, COMPARED, counts, seed)
    .map(({ arithmetic }) => errorOf(arithmetic, labels));
}

/** The error of weight scaling on the same examples. */
export function scaledError(lab: Lab, subject: Subject): number {
  return errorOf(lab.scaled(subject, COMPARED), subject.task.test.labels.subarray(0, COMPARED));
}

/** The masks that means are taken over. */
export const COUNTS: readonly number[] = [1, 10, 20, 200];

/** The share of the gain of 200 masks over one that fewer reach. */
export function gainReached(lab: Lab, subject: Subject, count: number, seed: number): number {
  const errors = sampledErrors(lab, subject, COUNTS, seed);
  const [one = 0, some = 0, many = 0] = [1, count, 200].map((n) => errors[COUNTS.indexOf(n)]);
  return (one - some) / (one - many);
}

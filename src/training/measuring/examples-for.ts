import type { Chain } from '../chain/step.js';
import { DIGIT_SIDE, strokeDigits } from '../data/digits.js';
import { readExamples } from '../data/given-examples.js';
import type { GivenExamples } from '../data/given-examples.js';
import { TrainingError } from '../training-error.js';
import { classesOf } from './predict.js';

const DIGITS = 2000;
const SEED = 1;

/**
 * Examples for a network: those of a file, or stroke digits where it takes as many numbers as they have.
 *
 * @throws TrainingError if they do not fit, or none are given and stroke digits do not fit.
 */
export function examplesFor(
  chain: Chain,
  data: string | undefined,
  labels: string | undefined,
): GivenExamples {
  const size = chain.inputShape.reduce((all, side) => all * side, 1);
  const classes = classesOf(chain);
  if (data !== undefined) return readExamples(data, labels, size, classes);
  if (size !== DIGIT_SIDE ** 2)
    throw new TrainingError(
      `the network takes ${size} numbers: expected --data, since stroke digits have ${DIGIT_SIDE ** 2}`,
    );
  const digits = strokeDigits(DIGITS, SEED, 'test');
  const fits = classes === digits.classes;
  return { count: DIGITS, rows: digits.inputs, ...(fits ? { labels: digits.labels } : {}) };
}

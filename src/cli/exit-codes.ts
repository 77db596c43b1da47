import { EXIT_AS_EXPECTED, EXIT_DIFFERENCE, EXIT_ERROR, EXIT_INTERRUPTED } from './errors.js';

const RISING = [EXIT_AS_EXPECTED, EXIT_DIFFERENCE, EXIT_ERROR, EXIT_INTERRUPTED];

/**
 * The exit code of a command that did two things: nothing hides an interruption or an
 * error, and what was there to check does not make up for what was not.
 */
export function combinedExitCode(one: number, other: number): number {
  const [first, second] = [RISING.indexOf(one), RISING.indexOf(other)];
  if (first < 0) return second > 0 ? other : one;
  return second > first ? other : one;
}

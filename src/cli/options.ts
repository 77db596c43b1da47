import { InvalidArgumentError } from 'commander';

/**
 * A parser for an option that takes a whole number.
 *
 * @param least the smallest number allowed.
 * @param most the largest number allowed.
 */
export function wholeNumber(
  least: number,
  most: number = Number.MAX_SAFE_INTEGER,
): (text: string) => number {
  const expected =
    most === Number.MAX_SAFE_INTEGER
      ? `a whole number, at least ${least}`
      : `a whole number from ${least} to ${most}`;
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/u.test(text) || !Number.isSafeInteger(value) || value < least || value > most)
      throw new InvalidArgumentError(`Expected ${expected}.`);
    return value;
  };
}

/** A number of seconds above 0, such as 90 or 0.5, and at most a day. */
export function seconds(text: string): number {
  const value = Number(text);
  if (!/^\d+(?:\.\d+)?$/u.test(text) || value <= 0 || value > 86_400)
    throw new InvalidArgumentError('Expected a number of seconds above 0, at most 86400.');
  return value;
}

import { Rational, type Literal } from '../arithmetic/number.js';

/**
 * Reads a probability exactly.
 *
 * @param where what it belongs to, for the error: `the keep probability of gate 3`.
 * @throws RangeError if it is no exact number or outside [0, 1].
 */
export function probability(literal: Literal, where: string): Rational {
  let p: Rational;
  try {
    p = Rational.of(literal);
  } catch (error) {
    throw new RangeError(`${where}: ${(error as Error).message}`, { cause: error });
  }
  if (p.sign() < 0 || p.compare(1) > 0) throw new RangeError(`${where} must lie in [0, 1]: ${p}`);
  return p;
}

/**
 * Checks a number of gates.
 *
 * @throws RangeError if it is no natural number or above `most`.
 */
export function gateCount(gates: number, most: number): number {
  if (!Number.isSafeInteger(gates) || gates < 0 || gates > most)
    throw new RangeError(`a law has between 0 and ${most} gates, not ${gates}`);
  return gates;
}

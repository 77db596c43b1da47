import { Rational } from '../../arithmetic/number.js';
import type { Face } from './assignment.js';

/** More gates than this have too many faces. */
const MOST_GATES = 7;

/**
 * The faces of a shape with these gates' probabilities: none of them set, and
 * every choice of some that are 0 or 1. There the masks of weight 0 are missing,
 * so that a relation may be another one.
 *
 * @returns undefined where they are too many.
 */
export function facesOf(probabilities: readonly string[]): readonly Face[] | undefined {
  if (probabilities.length > MOST_GATES) return undefined;
  let faces: Face[] = [new Map()];
  for (const name of probabilities)
    faces = faces.flatMap((face) => [
      face,
      new Map([...face, [name, Rational.zero]]),
      new Map([...face, [name, Rational.one]]),
    ]);
  return faces;
}

import { createHash } from 'node:crypto';

/**
 * The seed of one claim: from the run's seed and the claim's id alone, so that
 * neither the other claims nor the number of workers have a part in it.
 *
 * @returns an integer in [0, 2³¹).
 */
export function claimSeed(seed: number, id: string): number {
  return createHash('sha256').update(`${seed} ${id}`).digest().readUInt32BE(0) >>> 1;
}

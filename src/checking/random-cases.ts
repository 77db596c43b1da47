import fc from 'fast-check';
import type { Domain, Json, UniformSample } from '../claims/domain.js';
import { derivedSeed, randomNumbers } from './random.js';

const BATCH = 100;

/** Random parameters of a domain without end, the same for the same seed. */
export function* randomCases(domain: Domain, seed: number): Generator<Json> {
  for (let batch = 0; ; batch++)
    yield* fc.sample(domain.arbitrary, {
      numRuns: BATCH,
      seed: derivedSeed(seed, 'batch', String(batch)),
    });
}

/** Independent uniform draws without end, the same for the same seed. */
export function* uniformCases(sample: UniformSample, seed: number): Generator<Json> {
  const random = randomNumbers(seed);
  for (;;) yield sample.draw(random);
}

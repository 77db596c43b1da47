import { expect, test } from 'vitest';
import { wide } from '../../../src/ensembles/enumerated/exact-double.js';
import { prepare } from '../../../src/ensembles/enumerated/job.js';
import { ShardRunner } from '../../../src/ensembles/enumerated/shard.js';
import { summed } from '../../../src/ensembles/enumerated/summed.js';

test('two classes are enclosed by one sum, and add up to 1', () => {
  const job = prepare({ weights: [[1], [0]], inclusion: [0.5] }, true);
  const shards = [new ShardRunner(job).run(0)];
  wide.scope(() => {
    const { probabilities, square } = summed(job, shards);
    expect(probabilities[0]!.plus(probabilities[1]!).contains(1)).toBe(true);
    expect(square.minus(probabilities[job.reference]!).upperRational()!.sign()).toBe(-1);
  });
});

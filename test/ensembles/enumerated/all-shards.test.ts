import { expect, test } from 'vitest';
import { allShards } from '../../../src/ensembles/enumerated/all-shards.js';
import { prepare } from '../../../src/ensembles/enumerated/job.js';
import { ShardRunner } from '../../../src/ensembles/enumerated/shard.js';

test('shards are run in their order', () => {
  const n = 20;
  const weights = [0, 1, 2].map((y) => Array.from({ length: n }, (_, j) => Math.cos(j + y)));
  const job = prepare({ weights, inclusion: Array<number>(n).fill(0.5) });
  const shards = allShards(job, {});
  expect(shards).toHaveLength(job.shards);
  expect(shards[3]).toEqual(new ShardRunner(job).run(3));
});

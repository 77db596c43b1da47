import { expect, test } from 'vitest';
import { prepare } from '../../../src/ensembles/enumerated/job.js';
import { ShardRunner } from '../../../src/ensembles/enumerated/shard.js';
import { meansOf } from '../../../src/ensembles/enumerated/totals.js';

test('means of a gate that does nothing are those of the biases', () => {
  for (const p of [0.5, 0.25]) {
    const job = prepare({ weights: [[0], [0], [0]], inclusion: [p] });
    const means = meansOf(job, [new ShardRunner(job).run(0)]);
    for (const x of means.probabilities) expect(x).toBeCloseTo(1 / 3, 14);
    expect(Number(means.logarithm.midDecimal(15))).toBeCloseTo(Math.log(3), 13);
    expect(means.scale).toBe(0);
  }
});

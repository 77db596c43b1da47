import { expect, test } from 'vitest';
import { overShards } from '../../src/running/over-shards.js';
import type { ShardOptions } from '../../src/running/over-shards.js';

const module = new URL('../fixtures/shards/work.mjs', import.meta.url).href;

function over(name: string, options: Partial<ShardOptions> = {}): Promise<bigint[]> {
  return overShards<number, bigint>(
    { module, name, argument: 1000 },
    { shards: 5, workers: 2, memory: 64, seconds: 10, ...options },
  );
}

test('the results come in the order of the shards and add up whatever their number', async () => {
  for (const [shards, workers] of [
    [1, 1],
    [5, 2],
    [7, 3],
  ] as const) {
    const told: number[] = [];
    const results = await over('sum', { shards, workers, onShard: (done) => told.push(done) });
    expect(results).toHaveLength(shards);
    expect(results.reduce((a, b) => a + b, 0n)).toBe(499_500n);
    expect(told).toEqual(Array.from({ length: shards }, (_, i) => i + 1));
  }
  const [first] = await over('sum', { shards: 2 });
  expect(first).toBe(249_500n);
});

test('a shard that fails, hangs or is interrupted leaves no result', async () => {
  await expect(over('fail')).rejects.toThrow('shard 1 of 5 failed: no masks today');
  await expect(over('hang', { seconds: 1 })).rejects.toThrow(
    'shard 2 of 5 was not done in 1 seconds',
  );
  await expect(over('sum', { signal: AbortSignal.abort() })).rejects.toThrow('was interrupted');
});

import { describe, expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../../src/training/backend.js';
import { measurePredictions } from '../../../src/training/measuring/prediction-measurement.js';
import { tiny } from './tiny.js';

const ROWS = Float32Array.from({ length: 3 * 40 }, (_, i) => ((i * 5) % 11) - 5);
const LABELS = Uint8Array.from({ length: 40 }, (_, i) => i % 2);

describe.each(await runningBackends())('predictions on %s', (name) => {
  it('are compared with a reference of other masks, and with labels also among each other', async () => {
    await useBackend(name);
    const chain = tiny();
    const found = measurePredictions(chain, ROWS, LABELS, [1, 50], 1)!;
    expect(found).toMatchObject({ examples: 40, classes: 2, reference: 50 });
    expect(found.sampled.map(({ masks }) => masks)).toEqual([1, 50]);
    const [one, fifty] = found.sampled.map(({ arithmetic }) => arithmetic);
    // More masks are nearer to the ensemble, and never at it, since they are not its own.
    expect(fifty!.divergence).toBeLessThan(one!.divergence);
    expect(fifty!.divergence).toBeGreaterThan(0);
    expect(found.scaled.lossMore).toEqual([0, 0, 0]);
    const [mean, low, high] = fifty!.lossMore!;
    expect(mean).toBeCloseTo(fifty!.loss! - found.scaled.loss!, 10);
    expect(low).toBeLessThan(mean);
    expect(high).toBeGreaterThan(mean);
    chain.dispose();
  });

  it('without labels have no error and no loss', async () => {
    await useBackend(name);
    const chain = tiny();
    const found = measurePredictions(chain, ROWS, undefined, [2], 1)!;
    expect(found.scaled.error).toBeUndefined();
    expect(found.betterFrom).toBeUndefined();
    expect(measurePredictions({ ...chain, output: 'numbers' }, ROWS, undefined, [2], 1)).toBe(
      undefined,
    );
    chain.dispose();
  });
});

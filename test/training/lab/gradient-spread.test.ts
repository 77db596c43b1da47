import { describe, expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../../src/training/backend.js';
import { gradientSpread } from '../../../src/training/lab/gradient-spread.js';
import { openLab } from '../../../src/training/lab/open-lab.js';
import { SMALL } from '../small-preset.js';

describe.each(await runningBackends())('the spread of gradients, on %s', (name) => {
  it('is 0 where every step has all examples and no mask, and else above', async () => {
    const backend = await useBackend(name);
    const lab = openLab(backend);
    const task = lab.digits(1, 60, 40);
    const whole = { ...SMALL, epochs: 2, batch: 60 };
    const [fast, masks] = await gradientSpread(
      whole,
      task,
      backend,
      ['marginalised', 'members'],
      8,
    );
    // The order of the examples changes the last bits of sums.
    expect(fast).toBeLessThan(1e-6 * masks!);
    const [batches] = await gradientSpread(
      { ...whole, batch: 10 },
      task,
      backend,
      ['marginalised'],
      8,
    );
    expect(batches).toBeGreaterThan(1e3 * fast!);
  });
});

import { describe, expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../../src/training/backend.js';
import { openLab } from '../../../src/training/lab/open-lab.js';
import { SMALL } from '../small-preset.js';

describe.each(await runningBackends())('a laboratory on %s', (name) => {
  it('trains a network once, and looks at the same one at each stage', async () => {
    const lab = openLab(await useBackend(name));
    const task = lab.digits(1, 60, 40);
    const [before, middle, last] = await lab.stages({ ...SMALL, epochs: 9 }, task, [0, 2, 4]);
    expect([before, middle, last].map((stage) => stage!.history.length)).toEqual([0, 2, 4]);
    const whole = await lab.train({ ...SMALL, epochs: 4 }, task);
    // A stage that goes on has the same bits as a training without a stop.
    expect([...lab.scaled(last!, 5).values]).toEqual([...lab.scaled(whole, 5).values]);
    expect(await lab.train({ ...SMALL, epochs: 4 }, task)).toBe(whole);
    expect(last!.error).toBe(last!.history.at(-1)!.error);
  });

  it('measures a network once for the same question', async () => {
    const lab = openLab(await useBackend(name));
    const subject = await lab.train({ ...SMALL, epochs: 1 }, lab.digits(1, 60, 40));
    const sampled = lab.sampled(subject, 10, [1, 3], 2);
    expect(lab.sampled(subject, 10, [1, 3], 2)).toBe(sampled);
    expect(lab.sampled(subject, 10, [1, 3], 3)).not.toEqual(sampled);
    const units = lab.units(subject, 2, 10, 1);
    expect(units.map(({ units: width }) => width)).toEqual([12, 9, 10]);
    expect(lab.units(subject, 2, 10, 1)).toBe(units);
  });
});

it('fewer examples are the first ones of more, and presets may be changed', async () => {
  const lab = openLab(await useBackend('wasm'));
  const [few, many] = [lab.digits(4, 10, 5), lab.digits(4, 20, 8)];
  expect([...many.training.inputs.subarray(0, 1960)]).toEqual([...few.training.inputs]);
  expect(lab.digits(5, 10, 5).training.inputs).not.toEqual(few.training.inputs);
  expect(lab.preset('digits', { epochs: 7 })).toMatchObject({ name: 'digits', epochs: 7 });
  expect(lab.diamond(1, 6, 4).training.count).toBe(6);
});

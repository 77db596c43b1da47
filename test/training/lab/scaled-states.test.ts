import { expect, it } from 'vitest';
import { useBackend } from '../../../src/training/backend.js';
import { openLab } from '../../../src/training/lab/open-lab.js';
import { SMALL } from '../small-preset.js';

it('what a layer is given is what TensorFlow computes with scaled weights', async () => {
  const lab = openLab(await useBackend());
  const subject = await lab.train({ ...SMALL, epochs: 2 }, lab.digits(1, 60, 40));
  const [first, second] = lab.units(subject, 3, 2, 1);
  for (let example = 0; example < 3; example++) {
    expect([...lab.states(subject, 0, example)]).toEqual([
      ...subject.task.test.inputs.slice(196 * example, 196 * (example + 1)),
    ]);
    for (const [layer, { units, scaled }] of [
      [1, first!],
      [2, second!],
    ] as const)
      lab.states(subject, layer, example).forEach((state, unit) => {
        expect(state).toBeCloseTo(scaled[example * units + unit]!, 5);
      });
  }
});

it('a layer or an example that is not there is refused', async () => {
  const lab = openLab(await useBackend());
  const subject = await lab.train({ ...SMALL, epochs: 1 }, lab.digits(1, 60, 40));
  expect(() => lab.states(subject, 3, 0)).toThrow(RangeError);
  expect(() => lab.states(subject, 1, 40)).toThrow(/no test example 40/);
});

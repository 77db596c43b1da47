import { expect, it } from 'vitest';
import { diamond } from '../../../src/training/data/diamond.js';

it('has points of the square, of which the inner ones are of class 1', () => {
  const { inputs, labels } = diamond(1000, 5, 'training');
  for (let i = 0; i < 1000; i++) {
    const [x, y] = [inputs[2 * i]!, inputs[2 * i + 1]!];
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(1);
    expect(labels[i]).toBe(Math.abs(x) + Math.abs(y) < 1 ? 1 : 0);
  }
  // Half of the area: six standard deviations of 1,000 tosses are 95.
  const inner = labels.reduce((sum, label) => sum + label, 0);
  expect(Math.abs(inner - 500)).toBeLessThan(95);
});

it('is the same for the same seed; test points are others', () => {
  const { inputs } = diamond(10, 5, 'training');
  expect(diamond(10, 5, 'training').inputs).toEqual(inputs);
  expect(diamond(10, 6, 'training').inputs).not.toEqual(inputs);
  expect(diamond(10, 5, 'test').inputs).not.toEqual(inputs);
});

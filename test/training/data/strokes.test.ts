import { expect, it } from 'vitest';
import { STROKES } from '../../../src/training/data/strokes.js';

it('has ten digits, each drawn within the square and nowhere standing still', () => {
  expect(STROKES).toHaveLength(10);
  for (const line of STROKES.flat()) {
    expect(line.length).toBeGreaterThan(1);
    line.forEach(([x, y], i) => {
      for (const coordinate of [x, y]) {
        expect(coordinate).toBeGreaterThan(0.1);
        expect(coordinate).toBeLessThan(0.9);
      }
      if (i > 0) expect([x, y]).not.toEqual(line[i - 1]);
    });
  }
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DIGIT_SIDE, strokeDigits } from '../../../src/training/data/digits.js';

const PIXELS = DIGIT_SIDE ** 2;
const DIGITS = strokeDigits(600, 1, 'training');

describe('digits drawn by a program', () => {
  it('are grey values in [0, 1] of 256 steps, the classes by turns', () => {
    expect(DIGITS).toMatchObject({ count: 600, features: PIXELS, classes: 10 });
    expect([...DIGITS.labels.subarray(8, 12)]).toEqual([8, 9, 0, 1]);
    for (const value of DIGITS.inputs)
      expect(value).toBe(Math.fround(Math.round(value * 255) / 255));
    expect(Math.min(...DIGITS.inputs)).toBe(0);
    expect(Math.max(...DIGITS.inputs)).toBe(1);
  });

  it('are the same pixels for the same seed on every machine', () => {
    const bytes = Uint8Array.from(DIGITS.inputs, (value) => Math.round(value * 255));
    expect(createHash('sha256').update(bytes).digest('hex')).toMatchInlineSnapshot(
      `"7286ef4c6076d7d3ac992bef7d215a3dc869842998738ca75720076fda2b3ca6"`,
    );
    expect(strokeDigits(5, 1, 'training').inputs).toEqual(DIGITS.inputs.subarray(0, 5 * PIXELS));
    expect(strokeDigits(5, 2, 'training').inputs).not.toEqual(
      DIGITS.inputs.subarray(0, 5 * PIXELS),
    );
    expect(strokeDigits(5, 1, 'test').inputs).not.toEqual(DIGITS.inputs.subarray(0, 5 * PIXELS));
  });

  it('of a class are alike, but not equal', () => {
    const image = (i: number): Float32Array => DIGITS.inputs.subarray(i * PIXELS, (i + 1) * PIXELS);
    const mean = (label: number): Float32Array => {
      const sum = new Float32Array(PIXELS);
      for (let i = label; i < 400; i += 10)
        image(i).forEach((value, at) => (sum[at]! += value / 40));
      return sum;
    };
    const means = Array.from({ length: 10 }, (_, label) => mean(label));
    const distance = (a: Float32Array, b: Float32Array): number =>
      a.reduce((sum, value, i) => sum + (value - b[i]!) ** 2, 0);
    let right = 0;
    for (let i = 400; i < 600; i++) {
      const distances = means.map((one) => distance(one, image(i)));
      if (distances.indexOf(Math.min(...distances)) === i % 10) right++;
    }
    // The nearest mean is a poor classifier, but far from a guess, which has 20 of 200 right.
    expect(right).toBeGreaterThan(100);
    expect(right).toBeLessThan(200);
    expect(distance(image(0), image(10))).toBeGreaterThan(1);
  });
});

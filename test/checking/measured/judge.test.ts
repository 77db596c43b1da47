import { expect, test } from 'vitest';
import { judgeObservations } from '../../../src/checking/measured/judge.js';
import { RandomStream } from '../../../src/training/random.js';

const ABOUT_TWO = [1.9, 2.1, 2, 2.2, 1.8];

test('an interval on the claimed side holds, on the other it refutes, about the border neither', () => {
  expect(judgeObservations(ABOUT_TWO, { above: 1 }).verdict).toBe('holds');
  expect(judgeObservations(ABOUT_TWO, { above: 3 }).verdict).toBe('refuted');
  expect(judgeObservations(ABOUT_TWO, { above: 2 }).verdict).toBe('undecided');
  expect(judgeObservations(ABOUT_TWO, { below: 3 }).verdict).toBe('holds');
  expect(judgeObservations(ABOUT_TWO, { below: 1 }).verdict).toBe('refuted');
  expect(judgeObservations(ABOUT_TWO, { between: [1, 3] }).verdict).toBe('holds');
  expect(judgeObservations(ABOUT_TWO, { between: [3, 4] }).verdict).toBe('refuted');
  expect(judgeObservations(ABOUT_TWO, { between: [2, 4] }).verdict).toBe('undecided');
});

test('the interval is the mean and Student’s quantile times the standard error', () => {
  const { mean, low, high } = judgeObservations(ABOUT_TWO, { above: 0 });
  expect(mean).toBeCloseTo(2, 12);
  // s = √(0.1/4), t = 2.776445 for four degrees of freedom.
  expect(high - mean).toBeCloseTo((2.776445 * Math.sqrt(0.025)) / Math.sqrt(5), 6);
  expect(mean - low).toBeCloseTo(high - mean, 12);
});

test('an undecided one says how many seeds would do, and none where the mean lies on the border', () => {
  const { wouldTake } = judgeObservations(ABOUT_TWO, { above: 1.95 });
  expect(wouldTake).toBeGreaterThan(5);
  expect(wouldTake).toBeLessThan(100);
  expect(judgeObservations([1, 2, 3], { above: 2 }).wouldTake).toBeUndefined();
  expect(judgeObservations(ABOUT_TWO, { above: 1 }).wouldTake).toBeUndefined();
});

test('in 500 experiments on the border the false answers are about as many as the level says', () => {
  const stream = new RandomStream(1, 'judge');
  let answers = 0;
  for (let i = 0; i < 500; i++) {
    const values = new Float32Array(6);
    stream.normal(values, 3, 2);
    if (judgeObservations([...values], { above: 3 }).verdict !== 'undecided') answers++;
  }
  // Binomial with 500 draws of 0.05: mean 25, deviation below 5; four of them.
  expect(answers).toBeGreaterThan(5);
  expect(answers).toBeLessThan(45);
});

test('fewer than two observations, or one that is no number, are refused', () => {
  expect(() => judgeObservations([1], { above: 0 })).toThrow(RangeError);
  expect(() => judgeObservations([1, Number.NaN], { above: 0 })).toThrow(RangeError);
});

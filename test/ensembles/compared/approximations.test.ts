import { expect, test } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import {
  answerOf,
  approximationsOf,
  near,
} from '../../../src/ensembles/compared/approximations.js';

const group = (title: string, E: string, W: string) => ({
  title,
  figures: [
    { name: 'E', figure: { exact: Rational.of(E) } },
    { name: 'weight scaling', figure: { exact: Rational.of(W) } },
    { name: 'E - weight scaling', figure: { exact: Rational.of(E).minus(W) } },
  ],
});
const groups = [group('output 0', '1/2', '5/8'), group('output 1', '1/2', '1/4')];

test('approximations stand beside the mean with their errors', () => {
  const samples = [Float64Array.of(1, 0, 0), Float64Array.of(1, 1, 1)];
  const [first, second] = approximationsOf(groups, [0.5, 0.25], samples, [2, 3]);
  expect(first).toMatchObject({ title: 'output 0', mean: 0.5, within: 0 });
  expect(first!.approximations).toEqual([
    { name: 'weight scaling', value: 0.625, error: 0.125 },
    { name: 'Gaussian approximation', value: 0.5, error: 0 },
    { name: '2 sampled masks', value: 0.5, error: 0 },
    { name: '3 sampled masks', value: 1 / 3, error: 1 / 3 - 0.5 },
  ]);
  expect(second!.approximations[0]!.error).toBe(-0.25);
});

test('the answer is the output where weight scaling is most wrong', () => {
  expect(answerOf(groups)).toEqual({
    title: 'output 1',
    outputs: 2,
    weightScaling: 0.25,
    mean: 0.5,
    offBy: 0.25,
    within: 0,
  });
  expect(answerOf([])).toBeUndefined();
});

test('a figure has a middle, and an estimate the farther of its ends', () => {
  expect(near({ lower: Rational.of(1), upper: Rational.of(2) })).toEqual({
    value: 1.5,
    within: 0.5,
  });
  expect(near({ estimate: 2, from: 1, to: 2.5, level: 0.95 })).toEqual({ value: 2, within: 1 });
  expect(near({ undefined: 'no' }).within).toBe(Infinity);
});

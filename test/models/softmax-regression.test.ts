import { describe, expect, test } from 'vitest';
import { rationals } from '../../src/arithmetic/rational.js';
import {
  classProbabilities,
  logits,
  softmaxRegression,
} from '../../src/models/softmax-regression.js';

describe('softmax regression', () => {
  const model = softmaxRegression({
    weights: [
      [1, 2],
      [0, -1],
    ],
    biases: ['0', 1],
    base: 2,
  });

  test('has the logits W(d ⊙ v) + b', () => {
    expect(logits(rationals, model, [3, 1], [1, 1]).map(String)).toEqual(['5', '0']);
    expect(logits(rationals, model, [3, 1], [0, 1]).map(String)).toEqual(['2', '0']);
    expect(logits(rationals, model, [3, 1], ['1/3', '1/2']).map(String)).toEqual(['2', '1/2']);
  });

  test('has the softmax of its logits as probabilities', () => {
    expect(classProbabilities(rationals, model, [3, 1], [0, 1]).map(String)).toEqual([
      '4/5',
      '1/5',
    ]);
    expect(classProbabilities(rationals, model, [3, 1]).map(String)).toEqual(['32/33', '1/33']);
  });

  test('has biases of 0 and the base e where nothing is said', () => {
    const plain = softmaxRegression({ weights: [[1], [2]] });
    expect(plain.biases.map(String)).toEqual(['0', '0']);
    expect(plain.base).toBe('e');
  });

  test('refuses no classes, rows of unequal length, and another number of biases', () => {
    expect(() => softmaxRegression({ weights: [] })).toThrow('at least one class');
    expect(() => softmaxRegression({ weights: [[1, 2], [1]] })).toThrow('each of the 2 inputs');
    expect(() => softmaxRegression({ weights: [[1]], biases: [] })).toThrow(
      '0 biases for 1 classes',
    );
  });
});

import { describe, expect, test } from 'vitest';
import { gateCount, probability } from '../../src/masks/probability.js';

describe('a probability', () => {
  test('is read exactly, 0 and 1 included', () => {
    expect(probability('0.1', 'p').toString()).toBe('1/10');
    expect(probability(0, 'p').toString()).toBe('0');
    expect(probability(1, 'p').toString()).toBe('1');
  });

  test.each(['-1/10', '1.0000001', 2])('%s is refused with the name of what it belongs to', (p) => {
    expect(() => probability(p, 'the keep probability of gate 3')).toThrow(
      /^the keep probability of gate 3 must lie in \[0, 1\]/,
    );
  });

  test('what is no exact number is refused with its name', () => {
    expect(() => probability(0.1, 'the weight of mask 2')).toThrow(
      /^the weight of mask 2: 0.1 is not an integer/,
    );
    expect(() => probability('NaN', 'p')).toThrow(RangeError);
  });
});

test('a number of gates is a natural number up to a limit', () => {
  expect(gateCount(3, 3)).toBe(3);
  for (const gates of [-1, 4, 1.5, Number.NaN])
    expect(() => gateCount(gates, 3)).toThrow(RangeError);
});

test('a refused probability keeps the reason, a refused number of gates the limit', () => {
  let caught: unknown;
  try {
    probability('one half', 'p');
  } catch (error) {
    caught = error;
  }
  expect((caught as Error).cause).toBeInstanceOf(Error);
  expect(() => gateCount(4, 3)).toThrow('a law has between 0 and 3 gates, not 4');
});

import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/documents/notation/nearest.js';

describe('the nearest word', () => {
  it.each([
    ['simbols', 'symbols'],
    ['Symbol', 'symbols'],
    ['macro', 'macros'],
  ])('to %s is %s', (word, expected) => {
    expect(nearest(word, ['symbols', 'macros', 'ignore'])).toBe(expected);
  });

  it('is none where all are far', () => {
    expect(nearest('xyz', ['symbols', 'macros'])).toBeUndefined();
    expect(nearest('a', [])).toBeUndefined();
  });
});

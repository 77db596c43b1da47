import { describe, expect, it } from 'vitest';
import { readBound, readNumber } from '../../../src/documents/plain/read-bound.js';
import { TokenStream } from '../../../src/documents/plain/token-stream.js';
import { tokensOf } from '../../../src/documents/plain/tokens.js';

const stream = (text: string): TokenStream =>
  new TokenStream('domain', text, tokensOf('domain', text));

describe('a bound', () => {
  it.each([
    ['3', '3'],
    ['-1/7', '-1/7'],
    ['+0.25', '1/4'],
    ['10^6', '1000000'],
    ['-10^-2', '-1/100'],
    ['1/2/2', '1/4'],
    ['inf', 'infinity'],
    ['-oo', '-infinity'],
    ['∞', 'infinity'],
    ['+infinity', 'infinity'],
  ])('is an exact number or an infinity: %s', (text, bound) => {
    expect(readBound(stream(text)).toString()).toBe(bound);
  });

  it.each([
    ['x', 'expected an exact number'],
    ['1/0', 'a fraction with the denominator 0'],
    ['2^0.5', 'an exponent that is no whole number up to 1000'],
    ['2^9999', 'an exponent that is no whole number up to 1000'],
    ['0^-1', '0 to a negative power'],
    ['pi', 'expected an exact number'],
  ])('is nothing else: %s', (text, message) => {
    expect(() => readBound(stream(text))).toThrow(message);
  });

  it('is no infinity where a number has to be', () => {
    expect(() => readNumber(stream('inf'))).toThrow('expected an exact number');
  });
});

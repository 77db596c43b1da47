import { describe, expect, test } from 'vitest';
import { Rational } from '../../src/arithmetic/number.js';
import { figureJson, figureText } from '../../src/cli/figures.js';

const q = (text: string): Rational => Rational.of(text);

describe('a figure', () => {
  test('that is exact has its fraction beside a decimal, unless the decimal is all of it', () => {
    expect(figureText({ exact: q('1/7') })).toEqual({ value: '0.142857142857143', note: '= 1/7' });
    expect(figureText({ exact: q('-12') })).toEqual({ value: '-12', note: 'exact' });
    expect(figureJson({ exact: q('2/3') })).toEqual({ exact: '2/3', decimal: '0.666666666666667' });
  });

  test('whose fraction is long says how long', () => {
    const { note } = figureText({ exact: Rational.of(1).over(10n ** 80n + 1n) });
    expect(note).toBe('exact, a fraction of 1 over 81 digits');
  });

  test('that is enclosed shows the digits to which both ends round', () => {
    const enclosed = { lower: q('0.12345678'), upper: q('0.12345691') };
    expect(figureText(enclosed)).toEqual({
      value: '0.123457',
      note: 'enclosed, 6 digits certain, width 1.4e-7',
    });
    expect(figureJson(enclosed)).toEqual({
      lower: '6172839/50000000',
      upper: '12345691/100000000',
      decimal: '0.123457',
      digits: 6,
    });
    expect(figureText({ lower: q('1/3'), upper: q('1/3') }).note).toBe(
      'enclosed, 15 digits certain',
    );
  });

  test('around 0 shows a bound that is not below its ends', () => {
    expect(figureText({ lower: q('-1.24e-20'), upper: q('1e-21') })).toEqual({
      value: '0 or near',
      note: 'enclosed, at most 1.3e-20 in magnitude',
    });
    expect(figureText({ lower: q('0'), upper: q('9.99e-5') }).note).toContain('at most 0.0001');
  });

  test('without a certain digit shows both ends', () => {
    const { note } = figureText({ lower: q('1/4'), upper: q('3/4') });
    expect(note).toBe('enclosed from 0.25 to 0.75');
    expect(figureJson({ lower: q('1/4'), upper: q('3/4') })).toEqual({
      lower: '1/4',
      upper: '3/4',
    });
  });

  test('without a bound, or without a value, says so', () => {
    expect(figureText({ lower: q('0') }).value).toBe('unbounded');
    expect(figureJson({ upper: q('1') })).toEqual({ upper: '1' });
    expect(figureText({ undefined: '0/0' })).toEqual({ value: 'undefined', note: '0/0' });
    expect(figureJson({ undefined: '0/0' })).toEqual({ undefined: '0/0' });
  });
});

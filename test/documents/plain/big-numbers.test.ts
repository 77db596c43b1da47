import { describe, expect, it } from 'vitest';
import { BeyondOpinion, bigNumberValue } from '../../../src/documents/plain/big-numbers.js';
import { formulaOf, scopeOf } from '../formula-of.js';

function value(text: string, values: Readonly<Record<string, string>> = {}): string {
  return bigNumberValue(formulaOf(text), scopeOf(values).values);
}

describe('a formula in mathjs’ BigNumbers', () => {
  it.each<[string, string, Readonly<Record<string, string>>?]>([
    ['1/3', `0.${'3'.repeat(64)}`],
    ['2 - 3 - 4', '-5'],
    ['0.1 + 0.2', '0.3'],
    ['x^2 - y', '0', { x: '3/2', y: '9/4' }],
    ['sum(sum(i*j, i, 1, j), j, 1, 3)', '25'],
    ['product(k, k, 1, 5) - 5!', '0'],
    ['binomial(5, 2) + binomial(2, 5)', '10'],
    ['sum(k*x, k, 1, n)', '5', { x: '1/2', n: '4' }],
    ['min(3, 1, 2) + max(3, 1, 2) + abs(-1)', '5'],
    ['-sqrt(9) + tanh(0) + ln(1)', '-3'],
    ['e^0 + exp(0) + logistic(0)', '2.5'],
    ['12345678901234567890123 - 12345678901234567890122', '1'],
  ])('is computed to 64 digits: %s', (text, decimal, values = {}) => {
    expect(value(text, values)).toBe(decimal);
  });

  it('has the digits of e', () => {
    expect(value('e')).toBe('2.718281828459045235360287471352662497757247093699959574966967628');
  });

  it('is no real number where there is none', () => {
    expect(value('sqrt(-1)')).toMatch(/i/u);
    expect(value('1/0')).toBe('Infinity');
  });

  it('is not asked for where it would take too long', () => {
    expect(() => value('sum(k, k, 1, 5000)')).toThrow(BeyondOpinion);
    expect(() => value(Array(301).fill('1').join('+'))).toThrow(BeyondOpinion);
  });

  it('takes a variable for what it is, whatever its name', () => {
    expect(value('pi + import', { pi: '1', import: '2' })).toBe('3');
  });
});

import { InvalidArgumentError } from 'commander';
import { expect, it } from 'vitest';
import { seconds, wholeNumber } from '../../src/cli/options.js';

it('reads whole numbers between its bounds, both included', () => {
  const read = wholeNumber(1, 10);
  expect([read('1'), read('007'), read('10')]).toEqual([1, 7, 10]);
});

it.each(['0', '11', '-1', '+1', '1.0', '1e1', ' 1', '', '0x1', 'NaN', '9'.repeat(20)])(
  'refuses %j and says what was expected',
  (text) => {
    expect(() => wholeNumber(1, 10)(text)).toThrow(InvalidArgumentError);
    expect(() => wholeNumber(1, 10)(text)).toThrow('Expected a whole number from 1 to 10.');
  },
);

it('refuses what a double cannot hold, also where there is no upper bound', () => {
  expect(() => wholeNumber(0)('9007199254740993')).toThrow('a whole number, at least 0');
});

it('reads seconds', () => {
  expect([seconds('90'), seconds('0.5')]).toEqual([90, 0.5]);
});

it.each(['0', '0.0', '-1', '1e9', 'Infinity', '86401', 'soon', ''])(
  'does not take %j for seconds',
  (text) => {
    expect(() => seconds(text)).toThrow(InvalidArgumentError);
  },
);

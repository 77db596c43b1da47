import { expect, it } from 'vitest';
import { oneLine, plainText } from '../../src/reporting/plain-text.js';

it('takes out what a terminal would obey', () => {
  expect(plainText('\u001b[31mred\u001b[0m\u0007')).toBe('[31mred[0m');
  expect(plainText('\u009b2J')).toBe('2J');
});

it('takes out marks that turn the direction of text round', () => {
  expect(plainText('a\u202eb\u2066c')).toBe('abc');
});

it('keeps lines and tabs, with one sort of line end', () => {
  expect(plainText('a\r\nb\tc\rd')).toBe('a\nb\tc\nd');
});

it('makes one line of several', () => {
  expect(oneLine('  a\n\t b\r\nc ')).toBe('a b c');
});

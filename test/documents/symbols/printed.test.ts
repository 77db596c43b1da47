import { expect, it } from 'vitest';
import { printed } from '../../../src/documents/symbols/printed.js';

it('prints a place on one line', () => {
  expect(printed('a\n  = b c', { start: 0, end: 7 })).toBe('a = b');
});

import { expect, it } from 'vitest';
import { withoutBlanks } from '../../../src/documents/notation/notation.js';

it('compares formulas without their blanks', () => {
  expect(withoutBlanks(' a =\n b ')).toBe('a=b');
});

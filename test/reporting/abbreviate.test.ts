import { expect, it } from 'vitest';
import { abbreviate } from '../../src/reporting/abbreviate.js';

it('leaves text alone that is short enough', () => {
  expect(abbreviate('3/7', 3)).toBe('3/7');
});

it('leaves out the middle of long text and says how long the whole is', () => {
  const text = `1${'0'.repeat(98)}2`;
  const short = abbreviate(text, 40);
  expect(short).toMatch(/^10+…0+2 \(100 characters\)$/u);
  expect(short.length).toBeLessThanOrEqual(40);
});

import { expect, it } from 'vitest';
import { statementLines } from '../../../src/reporting/terminal/statement.js';

it('gives a statement as TeX and as text', () => {
  expect(statementLines(String.raw`a \le` + '\n b')).toEqual([String.raw`a \le`, ' b', 'a ≤ b']);
});

it('gives it once where there is nothing else to show', () => {
  expect(statementLines('a = b')).toEqual(['a = b']);
  expect(statementLines(String.raw`\frac{`)).toEqual([String.raw`\frac{`]);
});

it('lets no escape sequence through', () => {
  expect(statementLines('a\u001b[31m').join()).not.toContain('\u001b');
});

import { describe, expect, it } from 'vitest';
import { FormulaError } from '../../../src/documents/plain/formula-error.js';

describe('an error in a formula', () => {
  it('names the column, and points at it', () => {
    expect(new FormulaError('formula', 'x + foo', 4, 'no foo', 3).message).toBe(
      'formula, column 5: no foo\n  x + foo\n      ^~~',
    );
  });

  it('shows the part of a long text that it is about', () => {
    const text = `${'a'.repeat(500)}!${'b'.repeat(500)}`;
    const [, line = '', caret = ''] = new FormulaError('domain', text, 500, 'no').message.split(
      '\n',
    );
    expect(line.length).toBeLessThan(80);
    expect(line.charAt(caret.indexOf('^'))).toBe('!');
  });

  it('lets no control character through', () => {
    const { message } = new FormulaError('formula', 'x\u001b[31m\n= 1', 1, 'no');
    expect(message.split('\n')).toHaveLength(3);
    expect(message).not.toContain('\u001b');
  });

  it('points behind the end', () => {
    expect(new FormulaError('formula', 'x =', 3, 'no').message).toContain('\n     ^');
  });
});

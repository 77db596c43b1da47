import { describe, expect, it } from 'vitest';
import { isMathInBackslashes } from '../../../src/documents/scan/parentheses.js';

describe('what stands in escaped parentheses and brackets', () => {
  it.each(['x', 'n, m', 'x^2', '\\alpha', 'a = b', '2', 'f(x)', 'a_i'])(
    'is a formula: %s',
    (body) => {
      expect(isMathInBackslashes(body, '\\(', ' ')).toBe(true);
    },
  );

  it.each(['2014', 'see above', 'Hinton, 2012', '', '1, 2'])('is text: %j', (body) => {
    expect(isMathInBackslashes(body, '\\(', ' ')).toBe(false);
  });

  it('is a formula after two backslashes whatever it is', () => {
    expect(isMathInBackslashes('word', '\\\\[', ' ')).toBe(true);
  });
});

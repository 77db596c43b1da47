import { describe, expect, it } from 'vitest';
import { parseMember } from '../../../src/documents/plain/parser.js';
import { splitRelation } from '../../../src/documents/plain/split-relation.js';
import { tokensOf } from '../../../src/documents/plain/tokens.js';

function parsed(side: string): string {
  const text = `${side} = 0`;
  return parseMember(text, splitRelation(text, tokensOf('formula', text)).members[0]!).toString();
}

it('finds a parenthesis that is not closed', () => {
  const text = '0 = 2*(x';
  const member = splitRelation(text, tokensOf('formula', text)).members[1]!;
  expect(() => parseMember(text, member)).toThrow('column 7: this "(" is not closed');
});

describe('what mathjs is given to read', () => {
  it('has the places of tokens for its numbers and names', () => {
    expect(parsed('12345678901234567890*import')).toBe('0 * v2');
    expect(parsed('mod + 0.1^not')).toBe('v0 + 2 ^ v4');
  });

  it.each([
    ['x)', 'column 2: there is no "(" to this ")"'],
    ['x + * y', 'column 5: expected a number, a name or "(", found "*"'],
    ['x +', 'column 5: expected more: the side ends too early'],
    ['2 3', 'column 3: did not expect "3" here'],
    ['max(1 2)', 'column 7: expected ")" before "2"'],
    ['[1, 2]', 'column 1: did not expect "[" in a formula'],
    ['x; y', 'column 2: did not expect ";" in a formula'],
    [`${'('.repeat(65)}x${')'.repeat(65)}`, 'more than 64 parentheses'],
    [`${'-'.repeat(9)}x`, 'more than 8 signs in a row'],
    [`x${'^2'.repeat(201)}`, 'more than 200 powers'],
  ])('is an expression and no more: %s', (side, message) => {
    expect(() => parsed(side)).toThrow(message);
  });
});

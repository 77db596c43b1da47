import { describe, expect, it } from 'vitest';
import { splitRelation } from '../../../src/documents/plain/split-relation.js';
import { tokensOf } from '../../../src/documents/plain/tokens.js';

const split = (text: string) => splitRelation(text, tokensOf('formula', text));

describe('a relation', () => {
  it('is split at its signs', () => {
    const { members, signs } = split('a <= b+1 = c');
    expect(signs).toEqual(['<=', '=']);
    expect(members.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [4, 9],
      [10, 12],
    ]);
  });

  it.each([
    ['', 'column 1: expected a formula'],
    ['x + 1', 'column 6: expected a relation'],
    ['= 1', 'column 1: expected something before "="'],
    ['x < = 1', 'column 5: expected something before "="'],
    ['x =', 'column 4: expected something after "="'],
    ['f(x = 1)', 'column 5: a relation sign "=" inside of parentheses'],
    [Array(30).fill('x').join('='), 'at most 19 relation signs'],
  ])('has to be one: %j', (text, message) => {
    expect(() => split(text)).toThrow(message);
  });
});

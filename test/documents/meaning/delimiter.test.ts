import { describe, expect, it } from 'vitest';
import { delimiterLexeme } from '../../../src/documents/meaning/delimiter.js';
import type { Lexeme } from '../../../src/documents/meaning/lexeme.js';

const PLACE = { start: 0, end: 1 };
const lexemes = (delim: string, mclass: string, type = 'delimsizing'): Lexeme[] =>
  delimiterLexeme({ type, mode: 'math', delim, mclass }, PLACE);

describe('a delimiter of a given size', () => {
  it.each([
    ['(', 'mopen', 'open', '('],
    ['\\rangle', 'mclose', 'close', '⟩'],
    ['[', 'mclose', 'close', '['],
    ['|', 'mopen', 'open', '|'],
    ['\\|', 'mclose', 'close', '‖'],
    ['|', 'mrel', 'bar', '|'],
    ['/', 'mord', 'times', '/'],
  ])('%s as %s is %s %s', (delim, mclass, kind, sign) => {
    expect(lexemes(delim, mclass)).toMatchObject([{ kind, sign }]);
  });

  it('divides where it stands in the middle', () => {
    expect(lexemes('|', '', 'middle')).toMatchObject([{ kind: 'bar', divides: true }]);
  });

  it('is nothing where none is to be printed', () => {
    expect(lexemes('.', 'mopen')).toEqual([]);
  });
});

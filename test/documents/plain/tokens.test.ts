import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT, tokensOf } from '../../../src/documents/plain/tokens.js';

describe('tokens', () => {
  it('are numbers, names and symbols, with their places', () => {
    expect(tokensOf('formula', ' 2.5e-3x1 <=λ')).toEqual([
      { kind: 'number', text: '2.5e-3', at: 1, length: 6 },
      { kind: 'name', text: 'x1', at: 7, length: 2 },
      { kind: 'symbol', text: '<=', at: 10, length: 2 },
      { kind: 'name', text: 'λ', at: 12, length: 1 },
    ]);
  });

  it('leave the dots of a range apart from those of a number', () => {
    expect(tokensOf('domain', '0..20').map(({ text }) => text)).toEqual(['0', '..', '20']);
    expect(tokensOf('domain', '.5 1.5').map(({ text }) => text)).toEqual(['.5', '1.5']);
  });

  it('have one name where there are several ways to write them', () => {
    expect(tokensOf('formula', '≤ ≥ ≠ == · × − **').map(({ text }) => text)).toEqual([
      '<=',
      '>=',
      '!=',
      '=',
      '*',
      '*',
      '-',
      '^',
    ]);
  });

  it.each([
    ['x @ y', 'column 3: did not expect "@"'],
    ['x \u0007', 'column 3: did not expect the character U+0007'],
    ['x \u{1F600}', 'column 3: did not expect'],
    [`1${'0'.repeat(1_000)}`, 'column 1: a number of more than 1000 characters'],
    ['a'.repeat(65), 'column 1: a name of more than 64 characters'],
    [' '.repeat(LONGEST_TEXT + 1), 'expected at most 10000 characters, found 10001'],
  ])('are not made of everything', (text, message) => {
    expect(() => tokensOf('formula', text)).toThrow(message);
  });
});

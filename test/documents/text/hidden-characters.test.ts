import { describe, expect, it } from 'vitest';
import { hiddenCharacters } from '../../../src/documents/text/hidden-characters.js';

describe('hidden characters', () => {
  it('are named with their place', () => {
    expect(hiddenCharacters('a\u200bb\u202ec\u0000')).toEqual([
      { offset: 1, name: 'zero-width space (U+200B)' },
      { offset: 3, name: 'right-to-left override (U+202E)' },
      { offset: 5, name: 'NUL character (U+0000)' },
    ]);
  });

  it('are lone surrogates too, and no pairs', () => {
    expect(hiddenCharacters('😀\ud83dx\ude00')).toEqual([
      { offset: 2, name: 'lone surrogate (U+D83D)' },
      { offset: 4, name: 'lone surrogate (U+DE00)' },
    ]);
  });

  it('are none of those that can be seen', () => {
    expect(hiddenCharacters('x̃ é ∑ 数学 שלום\t\r\n')).toEqual([]);
  });
});

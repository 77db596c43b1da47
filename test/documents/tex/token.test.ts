import { describe, expect, it } from 'vitest';
import { isWord, texTokens } from '../../../src/documents/tex/token.js';

const texts = (tex: string): string[] => texTokens(tex).map(({ text }) => text);

describe('tokens of TeX', () => {
  it('are commands, characters, and one blank for several', () => {
    expect(texts('\\alpha x \n\t\\\\ {1}')).toEqual([
      ...['\\alpha', ' ', 'x', ' ', '\\\\', ' ', '{', '1', '}'],
    ]);
  });

  it('leave comments out, with the blanks that begin the next line', () => {
    expect(texts('a% b $\n   c\\%d')).toEqual(['a', 'c', '\\%', 'd']);
  });

  it("read HTML's entities, in their places", () => {
    expect(texTokens('a &lt; b', 10)).toEqual([
      { text: 'a', start: 10, end: 11 },
      { text: ' ', start: 11, end: 12 },
      { text: '<', start: 12, end: 16 },
      { text: ' ', start: 16, end: 17 },
      { text: 'b', start: 17, end: 18 },
    ]);
  });

  it('keep surrogate pairs together', () => {
    expect(texts('𝑥y')).toEqual(['𝑥', 'y']);
  });

  it('are words or not', () => {
    expect(['\\ab', '\\{', 'a'].map(isWord)).toEqual([true, false, false]);
  });
});

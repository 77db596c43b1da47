import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/documents/proofread/read-document.js';
import { mainChain } from '../../../src/documents/proofread/roles.js';
import { reading } from '../meaning/reading.js';

const roles = (text: string): string[] => readDocument(text).formulas.map(({ role }) => role);

describe('the role of a formula', () => {
  it.each([
    ['Write $a := b$.', ['definition']],
    ['Let $a = b$.', ['definition']],
    ['其中 $a = b$', ['definition']],
    ['We have $a = b$, and so $a = c$.', ['definition', 'assertion']],
    ['the number $n$', ['mention']],
    ['It holds for $i = 1, \\ldots, n$.', ['condition']],
    ['if $x > 0$', ['condition']],
    ['$$a = b$$\n\n$$= c$$', ['definition', 'step']],
    ['$$a = b$$\n\n$$a = c$$', ['definition', 'step']],
    ['so $2 + 2 = 4$', ['example']],
    ['$$a = b$$\n\n$$(3)$$', ['definition', 'other']],
    ['$$\\text{nothing here}$$', ['other']],
    ['so $x \\le y$', ['assertion']],
  ])('in %j is %j', (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });

  it('is told by the first chain outside of delimiters', () => {
    expect(mainChain(reading('P(a = b)').tree!)).toBeUndefined();
    expect(mainChain(reading('a = b \\quad \\text{if} \\quad c > 0').tree!)?.signs[0]?.sign).toBe(
      '=',
    );
  });
});

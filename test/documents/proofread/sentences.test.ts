import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/documents/proofread/read-document.js';

const sentences = (text: string): string[] =>
  readDocument(text).formulas.map(({ sentence }) => sentence);

describe('the sentence around a formula', () => {
  it.each([
    ['First. Then $x$ is. Last.', ['Then $x$ is.']],
    ['See e.g. Smith: $x$ is.', ['See e.g. Smith: $x$ is.']],
    ['> A quote\n> with $x$ in it.', ['A quote with $x$ in it.']],
    ['- An item with $x$', ['An item with $x$']],
    ['One.\n\n$x$ begins.', ['$x$ begins.']],
    ['We have\n\n$$x$$\n\nand more', ['We have $$x$$']],
    ['首先。然后$x$是。最后。', ['然后$x$是。']],
    ['$x.y$ is.', ['$x.y$ is.']],
  ])('in %j is %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('is bounded', () => {
    expect(sentences(`${'word '.repeat(5_000)}$x$`)[0]!.length).toBeLessThan(1_000);
  });
});

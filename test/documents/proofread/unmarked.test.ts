import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/documents/proofread/read-document.js';

/** Lines and reasons of what is not marked up. */
const unmarked = (text: string): string[] => {
  const document = readDocument(text);
  return document.unmarked.map(({ start, reason }) => `${document.lines.lineAt(start)}: ${reason}`);
};

const TYPED = 'a formula that is not marked up';

describe('mathematics that is not marked up', () => {
  it.each([
    ['(7.54)', ["1: an equation's number without an equation"]],
    ['a\n\n7.54', ["3: an equation's number without an equation"]],
    ['\ue0b3 p(y)', ['1: glyphs that came out of a PDF as private-use characters']],
    ['pÌƒensemble', ['1: characters that were encoded twice']],
    ['dâˆˆ{0,1}n', ['1: characters that were encoded twice']],
    ['= 2 + 3', [`1: ${TYPED}`]],
    ['> h = h * z', [`1: ${TYPED}`]],
    ['x ≤ y', [`1: ${TYPED}`]],
  ])('is seen in %j', (text, expected) => {
    expect(unmarked(text)).toEqual(expected);
  });

  it.each([
    'A sentence with a ≤ sign between the words of it.',
    '---',
    '| --- | --- |',
    '1. An item',
    'It costs 5.',
    'œuvre, naïve, â',
    '```\nx = y * z\n```',
    '$$a = b$$\n (1)',
    'https://a.b/c?d=e*f',
  ])('is not seen in %j', (text) => {
    expect(unmarked(text)).toEqual([]);
  });

  it('is one stretch where its lines follow each other', () => {
    const document = readDocument('a\n\ue001\n\ue002\n\n\ue003\nb');
    expect(document.unmarked).toHaveLength(1);
    expect(document.lines.lineAt(document.unmarked[0]!.end)).toBe(5);
  });
});

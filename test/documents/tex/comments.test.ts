import { expect, it } from 'vitest';
import { Comments } from '../../../src/documents/tex/comments.js';

it('tells what stands behind a comment sign on its line, escaped signs left out', () => {
  const text = 'a % b\nc \\% d % e\n\\\\% f\ng';
  const comments = new Comments(text);
  const found = text
    .split(/(?:)/u)
    .map((char, at) => (comments.has(at) ? char.trim() : ''))
    .join('');
  expect(found).toBe('bef');
});

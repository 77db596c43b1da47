import { describe, expect, it } from 'vitest';
import { abbreviate, endOfPath } from '../../src/reporting/abbreviate.js';

it('leaves text alone that is short enough', () => {
  expect(abbreviate('3/7', 3)).toBe('3/7');
});

it('leaves out the middle of long text and says how long the whole is', () => {
  const text = `1${'0'.repeat(98)}2`;
  const short = abbreviate(text, 40);
  expect(short).toMatch(/^10+…0+2 \(100 characters\)$/u);
  expect(short.length).toBeLessThanOrEqual(40);
});

describe('a long path', () => {
  it.each([
    ['notes.md', 20, 'notes.md'],
    ['/srv/somebody/book/chapter.md', 20, '…/book/chapter.md'],
    [`${'x'.repeat(30)}.md`, 20, `…${'x'.repeat(16)}.md`],
    ['C:\\books\\linear\\chapter.md', 20, '…\\linear\\chapter.md'],
  ])('%s in %i characters ends as it does', (path, longest, shown) => {
    expect(endOfPath(path, longest)).toBe(shown);
    expect(shown.length).toBeLessThanOrEqual(longest);
  });

  it('is not cut inside of a character', () => {
    expect(endOfPath(`${'a'.repeat(9)}😀${'b'.repeat(18)}`, 20)).toBe(`…${'b'.repeat(18)}`);
  });
});

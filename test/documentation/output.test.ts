import { describe, expect, it } from 'vitest';

import { missingLine } from './output.js';

describe('a shown output', () => {
  it('may start and end anywhere, and leave lines out where it says so', () => {
    expect(missingLine('b\n…\nd', 'a\nb\nc\nd\ne')).toBeUndefined();
    expect(missingLine('a   b', '  a b  ')).toBeUndefined();
  });

  it('is found to leave a line out in silence', () => {
    expect(missingLine('a\nc', 'a\nb\nc')).toBe('c');
  });

  it('is found in the wrong order', () => {
    expect(missingLine('b\n…\na', 'a\nb')).toBe('a');
  });

  it('is found where nothing of it was printed', () => {
    expect(missingLine('a', '')).toBe('a');
  });
});

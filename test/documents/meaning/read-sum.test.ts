import { describe, expect, it } from 'vitest';
import { outlined } from './reading.js';

describe('sums', () => {
  it.each([
    [String.raw`a + b - c`, String.raw`(sum a b -c)`],
    [String.raw`-a + b`, String.raw`(sum -a b)`],
    [String.raw`+`, String.raw`‹+›`],
    [String.raw`a - (b + c)`, String.raw`(sum a -((sum b c)))`],
    [String.raw`\sum_i a_i + b_i`, String.raw`?(sum (\sum_i a_i) b_i)`],
    [String.raw`\sum_i a_i + b`, String.raw`(sum (\sum_i a_i) b)`],
    [String.raw`A \cup B \setminus C`, String.raw`(sum A \cupB \setminusC)`],
    [String.raw`a \pm b`, String.raw`(sum a \pmb)`],
  ])('%s is read as %s', (tex, expected) => {
    expect(outlined(tex)).toBe(expected);
  });
});

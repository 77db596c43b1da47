import { describe, expect, it } from 'vitest';
import { outlined } from './reading.js';

describe('symbols', () => {
  it.each([
    [String.raw`a ≤ b`, String.raw`(≤ a b)`],
    [String.raw`α + β`, String.raw`(sum α β)`],
    [String.raw`∀ x`, String.raw`(∀ x)`],
    [String.raw`⟨x⟩`, String.raw`⟨x⟩`],
    [String.raw`x ∈ ℝ`, String.raw`(∈ x ℝ)`],
    [String.raw`\ldots`, String.raw`…`],
    [String.raw`50\%`, String.raw`(% 50)`],
    [String.raw`n!`, String.raw`(! n)`],
    [String.raw`a : b`, String.raw`<a b>`],
    [String.raw`x′`, String.raw`x′`],
    [String.raw`a \notin b`, String.raw`(\notin a b)`],
    [String.raw`a \backslash b`, String.raw`(· a b)`],
  ])('%s is read as %s', (tex, expected) => {
    expect(outlined(tex)).toBe(expected);
  });
});

import { expect, it } from 'vitest';
import { endsOnTheLine, subscript, superscript } from '../../../src/reporting/formula/scripts.js';

it('raises and lowers what has such letters', () => {
  expect(['2', '−1', 'n', '⊤', '′', '∗'].map(superscript)).toEqual(['²', '⁻¹', 'ⁿ', 'ᵀ', '′', '*']);
  expect(['1', 'ij', 'i=1'].map(subscript)).toEqual(['₁', 'ᵢⱼ', 'ᵢ₌₁']);
});

it('puts the rest on the line, between parentheses where it would run into what follows', () => {
  expect(['λ', '−λx', '2ⁿ'].map(superscript)).toEqual(['^λ', '^(−λx)', '^(2ⁿ)']);
  expect(['y', 'ENS', 'scaled', 'y,:', 'iiiiii'].map(subscript)).toEqual([
    '_y',
    '_ENS',
    '_scaled',
    '_(y,:)',
    '_iiiiii',
  ]);
});

it('knows a script on the line at the end of a text', () => {
  expect([endsOnTheLine('E_ENS'), endsOnTheLine('x²'), endsOnTheLine('a_(y)')]).toEqual([
    true,
    false,
    false,
  ]);
});

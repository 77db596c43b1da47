import { describe, expect, it } from 'vitest';
import { headOf } from '../../../src/documents/proofread/heads.js';
import { reading } from '../meaning/reading.js';

describe('the head of a formula', () => {
  it.each([
    ['x_i', 'x'],
    ["f'", 'f′'],
    ['p_{\\text{all}}(y \\mid x)', 'p_all'],
    ['\\tilde{P}_{\\text{all}}(y)', '\\tilde P_all'],
    ['a(b + c)', 'a'],
    ['x^2', 'x'],
    ['W^\\top', 'W'],
  ])('of %s is %s', (tex, head) => {
    expect(headOf(reading(tex).tree!)).toBe(head);
  });

  it.each(['a b', '2', 'a + b', '\\frac{a}{b}', '{}_n'])('is none in %s', (tex) => {
    expect(headOf(reading(tex).tree!)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { likeliest, nameOf } from '../../../src/documents/meaning/name.js';
import { reading } from './reading.js';

describe('the name of a symbol', () => {
  it.each([
    ['x', 'x', 'x'],
    ["y'", "y'", "y'"],
    ['x_i', 'x _', 'x'],
    ['w_{ij}^{hl}', 'w __^^', 'w'],
    ['x^{(i)}', 'x ^', 'x'],
    ['W_{y,:}', 'W __', 'W'],
    [
      String.raw`\tilde{p}_{\text{all}}`,
      String.raw`\tilde p_all`,
      String.raw`\tilde{p}_{\text{all}}`,
    ],
    [String.raw`\boldsymbol{\mu}`, String.raw`boldsymbol:\mu`, String.raw`\boldsymbol{\mu}`],
    ['E_{ENS}', 'E_ENS', String.raw`E_{\text{ENS}}`],
    ['O^*', '^* O', 'O^*'],
  ])('of %s has the key %j', (tex, key, print) => {
    expect(nameOf(reading(tex).tree!)).toMatchObject({ key, print });
  });

  it.each(['x + y', '3', 'f(x)', '(x)'])('is none for %s', (tex) => {
    expect(nameOf(reading(tex).tree!)).toBeUndefined();
  });

  it('takes what stands above for an index if it is a letter, and else for a power', () => {
    const power = reading('O_i^{P_i}').tree!;
    expect(power.kind === 'choice' && likeliest(power).kind).toBe('power');
    expect(nameOf(power)).toBeUndefined();
    expect(nameOf(reading('S_i^h').tree!)?.key).toBe('S _^');
  });
});

import { describe, expect, it } from 'vitest';
import { descendants } from '../../../src/documents/meaning/parts.js';
import { proofread } from '../../../src/documents/proofread/proofread.js';
import { reading } from '../meaning/reading.js';

/** Numbers from 0 to below 1, the same ones for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const SEEDS = [
  "p(y \\mid x) = \\frac{\\exp(W_{y,:}^\\top x + b_y)}{\\sum_{y'} \\exp(b_{y'})}",
  '\\sqrt[2^n]{\\prod_{d \\in \\{0,1\\}^n} P(y = y \\mid v; d)}',
  '\\begin{aligned} a &= b && (1) \\\\ &\\le \\left| c \\right| \\end{aligned}',
  'f(x) = \\begin{cases} 1 & \\text{if } x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}',
  '\\int_0^1 \\hat{x}\\, dx \\approx 1{,}000 + ]a, b[ \\cdot \\|x\\|_2',
];
const DOCUMENTS = [
  '# A\n\n> - $x$ and $$y$$ \\(z\\)\n\n```math\na\n```\n\n| $a$ | `$b$` |\n\n$$\nc\n$$ (7.1)\n',
  '\\documentclass{a}\\newcommand{\\v}[2][1]{#1#2}\\begin{document}$\\v x$ % $\n\\[ a \\] \\verb|$|\\begin{align}b\\end{align}\\end{document}',
];
const PIECES = [
  ...Array.from('{}[]()$\\&^_|%#~<>`\'":;,.=+-*/ \n\t'),
  '\\left',
  '\\right',
  '\\begin{',
  '\\end{',
  '\\frac',
  '\u0000',
  '\ud800',
  '\u202e',
  '数',
  '$$',
  '```',
];

function mutated(text: string, random: () => number): string {
  let result = text;
  for (let times = 1 + Math.floor(4 * random()); times > 0; times--) {
    const at = Math.floor(random() * (result.length + 1));
    const past = Math.min(result.length, at + Math.floor(6 * random()));
    const piece = PIECES[Math.floor(random() * PIECES.length)] ?? '';
    const choice = random();
    if (choice < 0.4) result = result.slice(0, at) + piece + result.slice(at);
    else if (choice < 0.8) result = result.slice(0, at) + result.slice(past);
    else result = result.slice(0, at) + result.slice(at, past).repeat(3) + result.slice(past);
  }
  return result;
}

describe('mutated text', () => {
  it('gives formulas whose places all lie inside', () => {
    const random = generator(7);
    for (let round = 0; round < 2_000; round++) {
      const tex = mutated(SEEDS[round % SEEDS.length]!, random);
      const { tree } = reading(tex);
      for (const { start, end } of tree === undefined ? [] : descendants(tree))
        if (start < 0 || end > tex.length || start > end) expect.fail(`${tex}: ${start} to ${end}`);
    }
  });

  it('gives documents whose places all lie inside', () => {
    const random = generator(8);
    for (let round = 0; round < 1_000; round++) {
      const text = mutated(DOCUMENTS[round % DOCUMENTS.length]!, random);
      const { equations, findings, skipped } = proofread(text, 'a');
      for (const { offset, endOffset, line, column } of [...equations, ...findings, ...skipped])
        if (offset < 0 || endOffset > text.length || offset > endOffset || line < 1 || column < 1)
          expect.fail(`${JSON.stringify(text)}: ${offset} to ${endOffset}`);
    }
  });
});

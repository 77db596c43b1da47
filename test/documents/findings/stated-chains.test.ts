import { describe, expect, it } from 'vitest';
import {
  comparisonBetween,
  comparisonOf,
  mirrored,
  statedChains,
  type Comparison,
} from '../../../src/documents/findings/stated-chains.js';
import { readDocument } from '../../../src/documents/proofread/read-document.js';

function chains(tex: string): ReturnType<typeof statedChains> {
  return readDocument(`$$${tex}$$`).formulas.flatMap(({ tree }) =>
    tree === undefined ? [] : statedChains(tree),
  );
}

describe('chains that a formula states', () => {
  it('are the clauses of it, and not what stands in delimiters', () => {
    expect(chains('a = b, \\quad c < d')).toHaveLength(2);
    expect(chains('\\{x : x < 0\\}')).toEqual([]);
    expect(chains('\\sum_{i < 3} a_i = 1')).toHaveLength(1);
  });

  it.each<[string, Comparison | undefined]>([
    ['a = b', '='],
    ['a \\approx b', '='],
    ['a < x = b', '<'],
    ['a \\le x < b', '<'],
    ['a \\le x \\le b', '≤'],
    ['a > x \\geq b', '>'],
    ['a \\ge x = b', '≥'],
    ['a < x > b', undefined],
    ['a \\in b', undefined],
    ['a = x \\ne b', undefined],
  ])('say of the ends of %s: %s', (tex, comparison) => {
    const [chain] = chains(tex);
    const last = chain!.members.length - 1;
    expect(comparisonBetween(chain!, 0, last)).toBe(comparison);
    expect(comparisonBetween(chain!, last, 0)).toBe(comparison && mirrored(comparison));
  });

  it('compare by signs that order', () => {
    expect(comparisonOf('\\leqslant')).toBe('≤');
    expect(comparisonOf('constructor')).toBeUndefined();
  });
});

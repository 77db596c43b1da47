import { describe, expect, it } from 'vitest';
import { freeIndex } from '../../../../src/documents/findings/rules/free-index.js';
import { corrected, found, keepsItsExamples, marked } from './finding.js';

describe('an index that is free on the right only', () => {
  it('is found in the incorrect example, and nothing is in the correct one', () => {
    keepsItsExamples(freeIndex);
  });

  const summed = String.raw`$$s_i = \sum_{l < h} \sum_j w_{ij}^{hl} v_j^l$$`;

  it('is marked at the symbol that has it', () => {
    const text = `${summed} and $$${String.raw`V(s_i) = \sum_{l < h} (w_{ij}^{hl})^2`}$$`;
    expect(marked(freeIndex, text)).toEqual(['error: w_{ij}^{hl}']);
    expect(corrected(freeIndex, text)).toBe(text);
  });

  it.each([
    String.raw`$$s_i = \sum_{l < h} \sum_j (w_{ij}^{hl})^2$$`,
    String.raw`$$s_{ij} = \sum_{l < h} w_{ij}^{hl}$$`,
    String.raw`$$s_i = \sum_{l < h} w_{ij}^{hl}$$ for each $j$`,
    String.raw`$$s_i = w_{ij}^{hl}$$`,
    String.raw`$$s_i = \sum_{l < h} u_{ij}^{hl}$$`,
  ])('is not seen in %s', (text) => {
    expect(found(freeIndex, `${summed} and ${text}`)).toEqual([]);
  });
});

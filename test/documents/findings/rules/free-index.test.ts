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
    String.raw`$$s_i = w_{ij}^{hl}, \quad \sum_{l < h} c_l = 1$$`,
    String.raw`$$s_i = \sum_{l < h} (-1)^{i+j} w_{ij}^{hl}$$`,
  ])('is not seen in %s', (text) => {
    expect(found(freeIndex, `${summed} and ${text}`)).toEqual([]);
  });

  const declared = String.raw`With $$t = \sum_j a_j$$`;

  it('is a slip where the index of the left is missing on the right', () => {
    const right = String.raw`${declared} we have $$u_i = \sum_k s_{ki} v_k$$`;
    expect(found(freeIndex, right)).toEqual([]);
    expect(marked(freeIndex, right.replace('s_{ki}', 's_{kj}'))).toEqual(['slip: s_{kj}']);
  });

  it.each([
    String.raw`$$u_i = \sum_k s_{kj} v_k$$ for each $j$`,
    String.raw`$$u_i = \sum_k s_{kj} v_{ki}$$`,
    String.raw`$$u_i = s_{kj}$$`,
    String.raw`$$u = \sum_k s_{kj}$$`,
    String.raw`$$u_i = \sum_k j s_{kj}$$`,
    String.raw`$$u_i = \sum_k s_{km}$$`,
    String.raw`$$u_i = \{ \sum_k s_k : s_j > 0 \}$$`,
    String.raw`$$u_i = \sum_k c$$`,
  ])('is right in %s', (text) => {
    expect(found(freeIndex, `${declared} and ${text}`)).toEqual([]);
  });
});

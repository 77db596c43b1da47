import { describe, expect, it } from 'vitest';
import { flag } from '../../../src/claims/domains/choice.js';
import { filter } from '../../../src/claims/domains/filter.js';
import { probability } from '../../../src/claims/domains/probability.js';
import { productUniform } from '../../../src/claims/domains/uniform.js';
import { randomNumbers } from '../../../src/checking/random.js';

describe('uniform draws of a product', () => {
  it('have the smallest size, and a shape of the shapes', () => {
    const both = productUniform([probability({ maxDenominator: 10 }), probability(), flag()]);
    expect(both?.size).toBe(11);
    expect(both?.shape(['1/2', '1/3', true])).toBe('(# # true)');
    expect(both?.draw(randomNumbers(1))).toHaveLength(3);
  });

  it('are not offered where a part offers none', () => {
    expect(productUniform([probability(), filter(flag(), () => true)])).toBeUndefined();
  });
});

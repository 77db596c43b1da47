import { describe, expect, it } from 'vitest';
import { formatChain } from '../../../src/documents/formula/format.js';
import { readRelation } from '../../../src/documents/plain/read-relation.js';

describe('a relation in plain text', () => {
  it('comes with the text of its members', () => {
    const { chain, texts } = readRelation(' 0<= p*(1-p)  <= 1/4');
    expect(formatChain(chain)).toBe('0 <= p*(1 - p) <= 1/4');
    expect(texts).toEqual(['0', 'p*(1-p)', '1/4']);
  });

  it('does not guess whether n!=1 is a factorial', () => {
    expect(() => readRelation('n!=1')).toThrow('column 2: this can be read in two ways');
    expect(readRelation('n! =1').chain.signs).toEqual(['=']);
    expect(readRelation('n !=1').chain.signs).toEqual(['!=']);
    expect(readRelation('n≠1').chain.signs).toEqual(['!=']);
  });
});

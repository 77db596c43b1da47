import { describe, expect, it } from 'vitest';
import { integer } from '../../../src/claims/domains/integer.js';
import { map } from '../../../src/claims/domains/map.js';
import { cases, countsItsCases } from './laws/domain-laws.js';

describe('a mapped domain', () => {
  it('builds the images of the same parameters', () => {
    const squares = map(integer(0, 3), (n) => n * n, 'squares');
    expect(cases(squares, 3)).toEqual([0, 1, 4, 9]);
    expect(squares.description).toBe('squares');
    countsItsCases(squares);
  });

  it('keeps the description where none is given, and has no case where there is no image', () => {
    const odd = map(integer(0, 3), (n) => (n % 2 === 0 ? undefined : n));
    expect(odd.description).toBe('integers from 0 to 3');
    expect(cases(odd, 3)).toEqual([undefined, 1, undefined, 3]);
    expect(odd.build(9)).toBeUndefined();
  });
});

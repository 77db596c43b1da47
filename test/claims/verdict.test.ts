import { describe, expect, it } from 'vitest';
import { GUARANTEES, suffices, weaker } from '../../src/claims/verdict.js';

describe('guarantees', () => {
  it('have a weaker one of any two, whatever their order', () => {
    expect(weaker('exact', 'enclosed')).toBe('enclosed');
    expect(weaker('enclosed', 'exact')).toBe('enclosed');
    expect(weaker('proved', 'proved')).toBe('proved');
  });

  it('suffice for a floor that is not above them', () => {
    for (const [i, strong] of GUARANTEES.entries())
      for (const [j, weak] of GUARANTEES.entries()) expect(suffices(strong, weak)).toBe(i <= j);
  });
});

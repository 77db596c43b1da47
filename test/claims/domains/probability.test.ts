import { describe, expect, it } from 'vitest';
import { probability } from '../../../src/claims/domains/probability.js';
import { cases, enumeratesEachOnce, makesCases } from './laws/domain-laws.js';

describe('probabilities', () => {
  it('begin with 0, 1 and ½', () => {
    expect(cases(probability(), 2).map(String)).toEqual(['0', '1', '1/2']);
  });

  it('are cases, each once', () => {
    makesCases(probability(), 12);
    enumeratesEachOnce(probability(), 30);
  });

  it('leave out the ends where the interval is open, and what else is excluded', () => {
    const open = probability({ open: true, maxDenominator: 4, excluding: ['1/2'] });
    expect(cases(open, open.largestCost ?? 0).map(String)).toEqual(['1/3', '2/3', '1/4', '3/4']);
    expect(open.build('1')).toBeUndefined();
    expect(open.description).toContain('(0, 1)');
  });
});

import { describe, expect, it } from 'vitest';
import { integer } from '../../src/claims/domains/integer.js';
import {
  countsItsCases,
  enumeratesEachOnce,
  makesCases,
  simplifiesToAnEnd,
} from '../claims/domains/laws/domain-laws.js';

const sound = integer(0, 4);

describe('the laws of domains find', () => {
  it('parameters that are enumerated twice', () => {
    expect(() => {
      enumeratesEachOnce({ ...sound, ofCost: () => [1] }, 3);
    }).toThrow();
  });

  it('an enumeration of nothing', () => {
    expect(() => {
      enumeratesEachOnce({ ...sound, ofCost: () => [] }, 3);
    }).toThrow();
  });

  it('neighbours and simpler parameters that are no cases', () => {
    expect(() => {
      makesCases({ ...sound, neighbour: () => 7 }, 3);
    }).toThrow();
    expect(() => {
      makesCases({ ...sound, smaller: () => [-1] }, 3);
    }).toThrow();
  });

  it('a wrong count', () => {
    expect(() => {
      countsItsCases({ ...sound, count: 4 });
    }).toThrow();
    expect(() => {
      countsItsCases({ ...sound, largestCost: 3 });
    }).toThrow();
  });

  it('a simplification without an end', () => {
    expect(() => {
      simplifiesToAnEnd({ ...sound, smaller: () => [1, 2] });
    }).toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import { wholeNumbers } from '../../../src/claims/domains/whole-numbers.js';
import {
  cases,
  enumeratesEachOnce,
  makesCases,
  sampled,
  simplifiesToAnEnd,
} from './laws/domain-laws.js';

describe('whole numbers without end', () => {
  it.each([{}, { lower: 1 }, { lower: -7 }, { upper: 12 }, { upper: -3 }])(
    'are cases of their range: %j',
    (ends) => {
      const domain = wholeNumbers(ends);
      enumeratesEachOnce(domain, 30);
      makesCases(domain, 20);
      simplifiesToAnEnd(domain);
      expect(domain.count).toBeUndefined();
    },
  );

  it('come by rising distance, and go up to a thousand beyond', () => {
    expect(cases(wholeNumbers({ lower: 3 }), 2)).toEqual([3, 4, 5]);
    expect(sampled(wholeNumbers({ lower: 3 }), 400)).toContain(1_003);
  });

  it('are refused where there are two ends, or one too far out', () => {
    expect(() => wholeNumbers({ lower: 1, upper: 2 })).toThrow(RangeError);
    expect(() => wholeNumbers({ lower: 1e9 })).toThrow(RangeError);
  });
});

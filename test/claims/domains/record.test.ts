import { describe, expect, it } from 'vitest';
import { flag } from '../../../src/claims/domains/choice.js';
import { countingMasks } from '../../../src/claims/domains/counting-masks.js';
import { filter } from '../../../src/claims/domains/filter.js';
import { integer } from '../../../src/claims/domains/integer.js';
import { probability } from '../../../src/claims/domains/probability.js';
import { record } from '../../../src/claims/domains/record.js';
import {
  cases,
  countsItsCases,
  enumerated,
  enumeratesEachOnce,
  makesCases,
  simplifiesToAnEnd,
} from './laws/domain-laws.js';

const finite = record({ n: integer(1, 3), on: flag() });
const infinite = record({ p: probability(), n: integer(-1, 1) });

describe('records', () => {
  it('obey the laws of domains', () => {
    for (const domain of [finite, infinite]) {
      enumeratesEachOnce(domain, 10);
      makesCases(domain, 6);
      simplifiesToAnEnd(domain);
    }
    countsItsCases(finite);
    expect(infinite.count).toBeUndefined();
  });

  it('cost what their fields cost together', () => {
    expect(enumerated(finite, 1)).toEqual([
      { n: 1, on: false },
      { n: 2, on: false },
      { n: 1, on: true },
    ]);
    expect(cases(finite, 0)).toEqual([{ n: 1, on: false }]);
  });

  it('have the product of the masks of their fields', () => {
    const gates = countingMasks(integer(0, 4), (n) => 2 ** n);
    expect(record({ a: gates, b: gates }).masks({ a: 2, b: 3 })).toBe(32);
  });

  it('are no case where a field is none, and refuse what is no record', () => {
    expect(finite.build({ n: 9, on: true })).toBeUndefined();
    expect(() => finite.build({ n: 1 })).toThrow(/expected an object with "on"/);
    expect(() => finite.build([1, true])).toThrow(/expected an object/);
  });

  it('offer uniform draws only where every field does', () => {
    expect(infinite.uniform?.size).toBe(1001);
    expect(infinite.uniform?.shape({ p: '1/2', n: -1 })).toBe('(# -1)');
    expect(record({ p: filter(probability(), () => true) }).uniform).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { flag } from '../../../src/claims/domains/choice.js';
import { countingMasks } from '../../../src/claims/domains/counting-masks.js';
import { integer } from '../../../src/claims/domains/integer.js';
import { list } from '../../../src/claims/domains/list.js';
import { probability } from '../../../src/claims/domains/probability.js';
import { rational } from '../../../src/claims/domains/rational.js';
import { record } from '../../../src/claims/domains/record.js';
import {
  countsItsCases,
  enumerated,
  enumeratesEachOnce,
  makesCases,
  sampled,
  simplifiesToAnEnd,
} from './laws/domain-laws.js';

const units = list(record({ p: probability(), w: rational() }), { min: 1, max: 4 });

describe('lists', () => {
  it('obey the laws of domains', () => {
    for (const domain of [
      list(flag(), { max: 4 }),
      units,
      list(integer(0, 1), { min: 2, max: 2 }),
    ]) {
      enumeratesEachOnce(domain, 6);
      makesCases(domain, 4);
      simplifiesToAnEnd(domain);
    }
    countsItsCases(list(flag(), { max: 4 }));
    expect(list(flag(), { max: 40 }).count).toBeUndefined();
  });

  it('cost their elements and their length beyond the least', () => {
    expect(enumerated(list(flag(), { min: 1 }), 1)).toEqual([[false], [true], [false, false]]);
  });

  it('of every length are drawn', () => {
    const lengths = sampled(units, 300).map((drawn) => (drawn as unknown[]).length);
    for (const length of [1, 2, 3, 4])
      expect(lengths.filter((other) => other === length).length).toBeGreaterThan(30);
  });

  it('often have equal elements, or elements with an equal field', () => {
    const drawn = sampled(units, 400) as { p: string; w: string }[][];
    const longer = drawn.filter((one) => one.length > 1);
    const share = (text: (unit: { p: string; w: string }) => string): number =>
      longer.filter((one) => new Set(one.map(text)).size < one.length).length / longer.length;
    expect(share((unit) => JSON.stringify(unit))).toBeGreaterThan(0.25);
    expect(share((unit) => unit.w)).toBeGreaterThan(0.4);
    expect(
      longer.some(
        (one) =>
          new Set(one.map(({ w }) => w)).size === 1 && new Set(one.map(({ p }) => p)).size > 1,
      ),
    ).toBe(true);
  });

  it('have the product of the masks of their elements', () => {
    const gate = countingMasks(probability(), () => 2);
    expect(list(gate, { max: 9 }).masks(['1/2', '1/2', '0'])).toBe(8);
  });

  it('are no case where the length or an element is none', () => {
    expect(units.build([])).toBeUndefined();
    expect(units.build([{ p: '2', w: '0' }])).toBeUndefined();
    expect(() => units.build('x')).toThrow(/expected a list/);
    expect(() => list(flag(), { min: 3, max: 2 })).toThrow(RangeError);
    expect(() => list(flag(), { min: -1 })).toThrow(RangeError);
  });

  it('have a shape that tells their length', () => {
    expect(
      units.uniform?.shape([
        { p: '1/3', w: '2' },
        { p: '1', w: '0' },
      ]),
    ).toBe('[(# #) (# #)]');
    expect(units.uniform?.size).toBe(1001);
  });
});

import { describe, expect, it } from 'vitest';
import { isSmaller, sizeOf } from '../../src/checking/size.js';
import { countingMasks } from '../../src/claims/domains/counting-masks.js';
import { list } from '../../src/claims/domains/list.js';
import { rational } from '../../src/claims/domains/rational.js';

const domain = list(
  countingMasks(rational(), () => 2),
  { max: 9 },
);
const size = (...texts: string[]) => sizeOf(domain, texts);

describe('the size of a case', () => {
  it('is its masks and its digits', () => {
    expect(size('1/2', '-13')).toEqual({ masks: 4, digits: 4, text: '["1/2","-13"]' });
  });

  it('orders by masks, then digits, then length, then text', () => {
    expect(isSmaller(size('100/301'), size('1', '2'))).toBe(true);
    expect(isSmaller(size('1'), size('12'))).toBe(true);
    expect(isSmaller(size('12'), size('-12'))).toBe(true);
    expect(isSmaller(size('1'), size('2'))).toBe(true);
    expect(isSmaller(size('2'), size('1'))).toBe(false);
    expect(isSmaller(size('2'), size('2'))).toBe(false);
  });
});

describe('of two cases that differ in one way only, the smaller', () => {
  const plain = { masks: 4, digits: 2, text: '["12"]' };

  it('is so in both directions: one is, and the other is not', () => {
    const larger = [
      { ...plain, masks: 8 },
      { ...plain, digits: 3 },
      { ...plain, text: '["-12"]' },
      { ...plain, text: '["13"]' },
    ];
    for (const other of larger) {
      expect(isSmaller(plain, other)).toBe(true);
      expect(isSmaller(other, plain)).toBe(false);
    }
  });

  it('has fewer digits, be its text longer, and fewer masks, be its digits more', () => {
    expect(isSmaller({ ...plain, digits: 1, text: '["-1","-"]' }, plain)).toBe(true);
    expect(isSmaller(plain, { ...plain, digits: 1, text: '["-1","-"]' })).toBe(false);
    expect(isSmaller({ ...plain, masks: 2, digits: 9 }, plain)).toBe(true);
    expect(isSmaller(plain, { ...plain, masks: 2, digits: 9 })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { TooLarge } from '../../../src/arithmetic/errors.js';
import { rationals } from '../../../src/arithmetic/rational.js';
import { Effort, MOST_STEPS } from '../../../src/documents/formula/effort.js';

describe('the effort of an evaluation', () => {
  it('ends with the steps', () => {
    const effort = new Effort();
    for (let step = 0; step < MOST_STEPS; step++) effort.step();
    expect(() => effort.step()).toThrow(TooLarge);
  });

  it('ends with the time, within a hundred steps', () => {
    const effort = new Effort(() => true);
    expect(() => {
      for (let step = 0; step < 100; step++) effort.step();
    }).toThrow('time is up');
  });

  it('ends with exact numbers of too many digits', () => {
    const effort = new Effort();
    const large = rationals.of(2).power(2 ** 20 - 1);
    expect(effort.bounded(large)).toBe(large);
    expect(() => effort.bounded(large.times(4))).toThrow(TooLarge);
    expect(() => effort.bounded(rationals.of(1).over(large).over(4))).toThrow(TooLarge);
  });
});

import { describe, expect, it } from 'vitest';
import { fraction, plus, times } from './fractions.js';

describe('the converse of the condition for renormalising, at the one sub-model (0, 1)', () => {
  const member = [fraction(0n), fraction(1n)] as const;

  it('fails: the geometric mean has the total 1 although a class has the probability 0', () => {
    expect(member[0]).toEqual(fraction(0n));
    expect(plus(...member)).toEqual(fraction(1n));
  });

  it('is right for members without a class that all of them give a chance', () => {
    const other = [fraction(1n), fraction(0n)] as const;
    // The squares of the geometric means are enough, since a root is 0 where its square is.
    const squares = member.map((p, y) => times(p, other[y] ?? p));
    expect(plus(...squares)).toEqual(fraction(0n));
  });
});

import { describe, expect, it } from 'vitest';
import { closed } from '../../src/arithmetic/closed.js';
import { closedEvaluation } from '../../src/arithmetic/closed-evaluate.js';
import { doubles } from '../../src/arithmetic/double.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { NotRepresentable } from '../../src/arithmetic/errors.js';

const A = closed();

function inDoubles(x: ReturnType<typeof A.of>): number {
  return Number(closedEvaluation(doubles)(x.content, x.sum).toString());
}

describe('a closed value in another arithmetic', () => {
  it('is the same number', () => {
    const x = A.of(2).power('1/2').plus(A.of('1/3').exp()).times('3/7');
    expect(inDoubles(x)).toBeCloseTo((3 / 7) * (Math.SQRT2 + Math.exp(1 / 3)), 12);
  });

  it('is so for opaque sums within opaque sums', () => {
    const inner = A.of(1).plus(A.of(1).exp()).power('1/3');
    const x = inner.plus(2).power('-1/2').times(5);
    expect(inDoubles(x)).toBeCloseTo(5 / Math.sqrt(Math.cbrt(1 + Math.E) + 2), 12);
  });

  it('stays exact in an exact arithmetic, or says that it cannot', () => {
    expect(A.evaluate(A.of('3/7'), rationals).toString()).toBe('3/7');
    expect(() => A.evaluate(A.of(2).power('1/2'), rationals)).toThrow(NotRepresentable);
  });
});

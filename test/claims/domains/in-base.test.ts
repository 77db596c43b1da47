import { describe, expect, it } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import { inBase } from '../../../src/claims/domains/in-base.js';

describe('a number for a base', () => {
  it('is itself for e, and an integer for any other', () => {
    const x = Rational.of('-7/2');
    expect(inBase('e', x)).toBe(x);
    expect(inBase(Rational.of(2), x).toString()).toBe('-3');
    expect(inBase('two', Rational.of('7/2')).toString()).toBe('3');
  });
});

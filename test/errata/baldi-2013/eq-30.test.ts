import { describe, expect, it } from 'vitest';
import { compare, fraction, minus, plus, times } from './_fraction.js';

/*
 * One input I = 1 with the weight τ and p = 1/2, target 0, c = 1, λ = 2. To first
 * order σ(x) = 1/(1 + e^{−2x}) is 1/2 + x/2, so that O is 1/2 + τ/2 where the
 * input is kept, and S_ENS = τ/2. Below are coefficients of τ.
 */
describe('(30) to first order, for a unit with λ = 2', () => {
  const LAMBDA = fraction(2n);
  const HALF = fraction(1n, 2n);
  const QUARTER = fraction(1n, 4n);
  // E(−λ(t − O)δ) = λ·½·(1/2 + τ/2), and −λ(t − σ(τ/2))·½ = λ·½·(1/2 + τ/4).
  const expected = times(times(LAMBDA, HALF), HALF);
  const ofEnsemble = times(times(LAMBDA, HALF), QUARTER);
  const variance = times(HALF, minus(fraction(1n), HALF));

  it('is wrong with σ′ = σ(1 − σ) = 1/4: the coefficients of τ are 1/2 and 3/8', () => {
    const regulariser = times(times(LAMBDA, QUARTER), variance);
    expect(compare(expected, HALF)).toBe(0);
    expect(compare(plus(ofEnsemble, regulariser), fraction(3n, 8n))).toBe(0);
  });

  it('is right with σ′ = λσ(1 − σ) = 1/2', () => {
    const regulariser = times(times(LAMBDA, times(LAMBDA, QUARTER)), variance);
    expect(compare(expected, plus(ofEnsemble, regulariser))).toBe(0);
  });
});

import { expect, it } from 'vitest';
import { Rational } from '../../src/arithmetic/number.js';
import { independent } from '../../src/masks/independent.js';
import { oneOfK } from '../../src/masks/one-of-k.js';
import { caseValues } from '../../src/checking/case-values.js';

const HALF = Rational.of('1/2');

it('writes exact numbers as text, at any depth, and leaves functions out', () => {
  const kase = { outputs: [HALF, Rational.of(3)], n: 2, big: 2n ** 70n, f: () => 0, open: true };
  expect(caseValues(kase)).toEqual({
    outputs: ['1/2', '3'],
    n: 2,
    big: String(2n ** 70n),
    open: true,
  });
});

it('writes independent gates by their probabilities', () => {
  expect(caseValues({ law: independent([HALF, Rational.of('1/3')]) })).toEqual({
    law: { kind: 'independent', inclusion: ['1/2', '1/3'] },
  });
});

it('writes all masks of gates that depend on each other', () => {
  expect(caseValues(oneOfK([HALF, HALF]))).toEqual({
    kind: 'one-of-k',
    inclusion: ['1/2', '1/2'],
    weights: { '10': '1/2', '01': '1/2' },
  });
});

it('writes nothing rather than something endless', () => {
  const ring: { inner?: unknown; x: number } = { x: 1 };
  ring.inner = ring;
  expect(() => caseValues(ring)).not.toThrow();
  expect(caseValues('7'.repeat(5000))).toBeUndefined();
  expect(caseValues(() => 0)).toBeUndefined();
});

it('does not turn what is no number into null', () => {
  expect(caseValues([NaN, Infinity])).toEqual(['NaN', 'Infinity']);
});

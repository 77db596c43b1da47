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

it('writes null, texts and truth values as they are', () => {
  expect(caseValues({ none: null, name: 'x', open: false })).toEqual({
    none: null,
    name: 'x',
    open: false,
  });
  expect(caseValues('')).toBe('');
  expect(caseValues(null)).toBeNull();
});

it('leaves out what has nothing to write, and keeps its place in a list', () => {
  const nothing = { f: () => 0 };
  expect(caseValues({ nothing, u: undefined, x: 1 })).toEqual({ x: 1 });
  expect(caseValues([nothing, undefined, 1])).toEqual([null, null, 1]);
  expect(caseValues({})).toBeUndefined();
  expect(caseValues(undefined)).toBeUndefined();
});

it('goes eight levels deep and no deeper', () => {
  const nested = (levels: number): unknown => (levels === 0 ? 'x' : [nested(levels - 1)]);
  expect(JSON.stringify(caseValues(nested(8)))).toBe('[[[[[[[["x"]]]]]]]]');
  expect(JSON.stringify(caseValues(nested(9)))).toBe('[[[[[[[[[null]]]]]]]]]');
  const inner = { inner: { inner: { inner: { inner: { inner: { inner: { x: 1 } } } } } } };
  expect(caseValues(inner)).toEqual(inner);
  expect(caseValues({ inner: { inner } })).toBeUndefined();
});

it('writes 4,000 characters and no more', () => {
  expect(caseValues('7'.repeat(3998))).toHaveLength(3998);
  expect(caseValues('7'.repeat(3999))).toBeUndefined();
});

it('writes the masks of up to 16 gates', () => {
  const among = (k: number) => oneOfK(Array.from({ length: k }, () => Rational.of(`1/${k}`)));
  expect(caseValues(among(16))).toHaveProperty('weights');
  expect(caseValues(among(17))).not.toHaveProperty('weights');
});

it('does not take for a mask law what only has some of its members', () => {
  expect(caseValues({ masks: 3, inclusion: [HALF] })).toEqual({ masks: 3, inclusion: ['1/2'] });
  expect(caseValues({ masks: () => [], p: HALF })).toEqual({ p: '1/2' });
  expect(caseValues({ inclusion: HALF })).toEqual({ inclusion: '1/2' });
});

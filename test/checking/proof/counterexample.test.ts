import { describe, expect, it } from 'vitest';
import type { Rational } from '../../../src/arithmetic/number.js';
import { caseAt, caseWith } from '../../../src/checking/proof/counterexample.js';
import { gatedWeights, numbers, points, shapeWith } from './planted.js';

const shape = shapeWith(points, [{ x: '2', y: '3' }]);

describe('a case with a property', () => {
  const isCircle = (at: ReadonlyMap<string, Rational>): boolean =>
    at
      .get('x')!
      .times(at.get('x')!)
      .plus(at.get('y')!.times(at.get('y')!))
      .compare('1/4') < 0;

  it('is an example where one has it', () => {
    expect(caseWith(points, shape, () => true, 1)).toEqual({ x: '2', y: '3' });
  });

  it('is looked for around the examples, and has the property', () => {
    const found = caseWith(points, shape, isCircle, 1);
    const { x, y } = points.build(found!)!;
    expect(x.times(x).plus(y.times(y)).compare('1/4')).toBe(-1);
  });

  it('is the same for the same seed', () => {
    expect(caseWith(points, shape, isCircle, 7)).toEqual(caseWith(points, shape, isCircle, 7));
  });

  it('is of the shape that is asked for', () => {
    const pair = shapeWith(gatedWeights, [
      [
        { p: '1/2', w: '1' },
        { p: '1/3', w: '2' },
      ],
    ]);
    const found = caseWith(gatedWeights, pair, (at) => at.get('weights[1]')?.sign() === -1, 3);
    const { weights, law } = gatedWeights.build(found!)!;
    expect(law.gates).toBe(2);
    expect(weights[1]?.sign()).toBe(-1);
  });

  it('is given up where none has it', () => {
    let looked = 0;
    const never = (): boolean => {
      looked++;
      return false;
    };
    expect(caseWith(points, shape, never, 1)).toBeUndefined();
    expect(looked).toBeGreaterThan(500);
    expect(looked).toBeLessThanOrEqual(2_000);
  });
});

describe('the case with given numbers', () => {
  it('is written into the parameters of an example', () => {
    expect(caseAt(points, shape, numbers({ x: '1/7', y: '-3' }), 1)).toEqual({ x: '1/7', y: '-3' });
  });

  it('keeps the numbers of the example that are not given', () => {
    expect(caseAt(points, shape, numbers({ y: '0' }), 1)).toEqual({ x: '2', y: '0' });
  });

  it('is found by a case whose numbers can be told apart', () => {
    const wanted = numbers({ x: '1/2', y: '-1/2' });
    const alike = shapeWith(points, [{ x: '1', y: '1' }]);
    expect(caseAt(points, alike, wanted, 1)).toEqual({ x: '1/2', y: '-1/2' });
  });

  it('is none outside of the domain', () => {
    expect(caseAt(points, shape, numbers({ x: '4', y: '0' }), 1)).toBeUndefined();
    expect(caseAt(points, shape, numbers({ x: '1/10000001', y: '0' }), 1)).toBeUndefined();
  });
});

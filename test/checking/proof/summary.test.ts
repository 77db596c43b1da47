import { describe, expect, it } from 'vitest';
import type { Attempted } from '../../../src/checking/proof/check-with-proof.js';
import type { Settlement } from '../../../src/checking/proof/settle.js';
import { Shapes } from '../../../src/checking/proof/shapes.js';
import { summary } from '../../../src/checking/proof/summary.js';
import type { Domain, Json } from '../../../src/claims/domain.js';
import { list } from '../../../src/claims/domains/list.js';
import { rational } from '../../../src/claims/domains/rational.js';
import type { Rational } from '../../../src/arithmetic/number.js';
import { below } from '../../../src/claims/link.js';
import { proof } from '../../../src/claims/proof.js';
import type { Proof } from '../../../src/claims/proof.js';

const rows: Domain<readonly Rational[]> = list(rational(), { min: 1, max: 3 });
const three: readonly Json[] = [['1'], ['2'], ['1', '2']];
const proved: Settlement = { kind: 'proved' };

function summed(by: Proof, tried: readonly Json[], settled: readonly Settlement[]) {
  const shapes = new Shapes(by);
  for (const parameters of tried) shapes.meet(parameters, rows.build(parameters));
  const attempted: Attempted[] = [...shapes.met.values()].flatMap((shape, place) => {
    const one = settled[place];
    return one === undefined ? [] : [{ shape, settled: one }];
  });
  return summary(by, shapes, attempted);
}

describe('a proof is complete', () => {
  it('where each shape is proved, there are as many as it says, and every case is covered', () => {
    expect(summed(proof({ by: 'normal-form', shapes: 2 }), three, [proved, proved])).toEqual({
      method: 'normal-form',
      shapes: 2,
      of: 2,
      complete: true,
      cases: 3,
      text: 'proved by normal forms for each of the 2 shapes of its cases',
    });
  });

  it('with one shape as well', () => {
    expect(summed(proof({ by: 'smt', shapes: 1 }), [['1']], [proved])).toMatchObject({
      complete: true,
      text: 'proved by Z3 for the one shape of its cases',
    });
  });
});

describe('a proof is not complete', () => {
  it('where it does not say how many shapes there are', () => {
    const result = summed(proof({ by: 'smt' }), three, [proved, proved]);
    expect(result).toMatchObject({ complete: false, shapes: 2, of: 2 });
    expect(result.text).toBe(
      'proved by Z3 for 2 of the 2 shapes that were met (the proof does not say how many shapes the domain has)',
    );
  });

  it.each([1, 3])('where it says that there are %i shapes, and 2 are met', (shapes) => {
    const result = summed(proof({ by: 'normal-form', shapes }), three, [proved, proved]);
    expect(result.complete).toBe(false);
    expect(result.text).toContain(`(the proof says that the domain has ${shapes})`);
  });

  it('where a shape is open, and says why', () => {
    const open: Settlement = { kind: 'open', reason: 'too hard' };
    const result = summed(proof({ by: 'normal-form', shapes: 2 }), three, [proved, open]);
    expect(result).toMatchObject({ complete: false, shapes: 1, of: 2, cases: 2 });
    expect(result.text).toContain('1 of the 2 shapes that were met (2 numbers: too hard)');
  });

  it('where a shape was not tried', () => {
    const result = summed(proof({ by: 'normal-form', shapes: 2 }), three, [proved]);
    expect(result).toMatchObject({ complete: false, shapes: 1, of: 2 });
  });

  it('where a case is not covered, and names the first one', () => {
    const where = (xs: readonly Rational[]) => [below(xs[0]!, 2)];
    const by = proof({ by: 'normal-form', where, shapes: 2 });
    const result = summed(by, [['1'], ['1', '2'], ['3'], ['4']], [proved, proved]);
    expect(result).toMatchObject({ complete: false, shapes: 2, of: 2, cases: 2 });
    expect(result.text).toContain(
      '(2 cases are not covered, the first ["3"]: "where" of the proof does not hold)',
    );
  });

  it('where nothing was met', () => {
    expect(summed(proof({ by: 'normal-form', shapes: 1 }), [], [])).toMatchObject({
      complete: false,
      shapes: 0,
      of: 0,
    });
  });

  it.each([
    ['normal-form', 'not an identity of polynomials: left − right leaves x^2'],
    ['smt', 'not true for all real numbers: x^2'],
  ] as const)('where a shape is broken, by %s', (by, text) => {
    const broken: Settlement = { kind: 'broken', remains: 'x^2' };
    const result = summed(proof({ by, shapes: 2 }), three, [proved, broken]);
    expect(result).toMatchObject({ complete: false, shapes: 1, of: 2, remains: 'x^2', text });
  });
});

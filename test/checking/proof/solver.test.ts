import { afterAll, describe, expect, it } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import { ask, closeSolver } from '../../../src/checking/proof/solver.js';

afterAll(closeSolver);

const reals = (...names: string[]): string[] => names.map((x) => `(declare-const ${x} Real)`);

describe('Z3 is asked whether real numbers meet assertions', () => {
  it('says unsat where none do', async () => {
    const square = [...reals('x'), '(assert (< (* x x) 0.0))'];
    expect(await ask(square, ['x'])).toEqual({ kind: 'unsat' });
  });

  it('gives numbers where some do, and they meet the assertions', async () => {
    const answer = await ask(
      [...reals('x', 'y'), '(assert (= (* x y) (/ 3.0 7.0)))', '(assert (< x (- 1.0)))'],
      ['x', 'y'],
    );
    if (answer.kind !== 'sat') throw new Error(answer.kind);
    const [x, y] = [answer.values.get('x')!, answer.values.get('y')!];
    expect(x.times(y).toString()).toBe('3/7');
    expect(x.compare(-1)).toBe(-1);
  });

  it('tells a strict comparison from one that is not', async () => {
    const at = (comparison: string) =>
      ask([...reals('x'), `(assert (${comparison} (* x x) 0.0))`], ['x']);
    const touching = await at('<=');
    if (touching.kind !== 'sat') throw new Error(touching.kind);
    expect(touching.values.get('x')?.sign()).toBe(0);
    expect((await at('<')).kind).toBe('unsat');
  });

  it('gives a rational number next to an irrational one', async () => {
    const answer = await ask(
      [...reals('x'), '(assert (= (* x x) 2.0))', '(assert (> x 0.0))'],
      ['x'],
    );
    if (answer.kind !== 'sat') throw new Error(answer.kind);
    const x = answer.values.get('x')!;
    const error = x.times(x).minus(2);
    expect(error.sign()).not.toBe(0);
    expect(error.abs().compare('1e-18')).toBe(-1);
  });

  it('gives a number that the assertions leave free as well', async () => {
    const answer = await ask([...reals('x', 'y'), '(assert (= x 5.0))'], ['x', 'y']);
    if (answer.kind !== 'sat') throw new Error(answer.kind);
    expect(answer.values.get('x')).toEqual(Rational.of(5));
    expect(answer.values.get('y')).toBeInstanceOf(Rational);
  });

  it('says unknown after the steps that it may take, whatever the answer is', async () => {
    const names = ['x', 'y', 'z'];
    const hard = [
      ...reals(...names),
      ...names.map((x) => `(assert (> ${x} 0.0))`),
      '(assert (< (+ (* x x x x) (* y y y y) (* z z z z)) (* x y z (+ x y z))))',
    ];
    const answer = await ask(hard, names, 50);
    expect(answer).toEqual({ kind: 'unknown', reason: 'no answer within 50 steps of Z3' });
  });

  it('does not take the answer to a question with fewer steps for that with more', async () => {
    const lines = [...reals('x', 'y'), '(assert (< (+ (* x x) (* y y)) (* 2.0 x y)))'];
    expect((await ask(lines, [], 1)).kind).toBe('unknown');
    expect((await ask(lines, [])).kind).toBe('unsat');
  });

  it('answers every question by itself', async () => {
    const sign = (comparison: string) =>
      ask([...reals('x'), `(assert (${comparison} x 0.0))`], ['x']);
    const [above, under, neither] = await Promise.all([
      sign('>'),
      sign('<'),
      ask([...reals('x'), '(assert (> x 0.0))', '(assert (< x 0.0))'], []),
    ]);
    expect([above.kind, under.kind, neither.kind]).toEqual(['sat', 'sat', 'unsat']);
    if (above.kind === 'sat') expect(above.values.get('x')?.sign()).toBe(1);
    if (under.kind === 'sat') expect(under.values.get('x')?.sign()).toBe(-1);
  });

  it('refuses lines that it cannot read', async () => {
    await expect(ask(['(assert (< x 0.0))'], [])).rejects.toThrow(/Z3|unknown constant/u);
    await expect(ask([...reals('x'), '(assert (< x'], [])).rejects.toThrow();
  });

  it('is loaded again after it was closed', async () => {
    await closeSolver();
    const answer = await ask([...reals('z'), '(assert (= z 1.0))'], ['z']);
    expect(answer).toEqual({ kind: 'sat', values: new Map([['z', Rational.one]]) });
  });
});

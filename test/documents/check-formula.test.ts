import { describe, expect, it } from 'vitest';
import { checkFormula } from '../../src/documents/check-formula.js';
import type { FormulaResult, FormulaTask } from '../../src/documents/check-formula.js';
import { bigNumberValue } from '../../src/documents/plain/big-numbers.js';

function checked(formula: string, domain?: string, more: Partial<FormulaTask> = {}): FormulaResult {
  const task = { formula, seed: 0, milliseconds: 60_000, ...more };
  return checkFormula(domain === undefined ? task : { ...task, domain });
}

describe('a formula that holds', () => {
  it.each([
    ['p*(1-p) <= 1/4', 'p in [0,1]', 'exact'],
    ['sum(k, k, 0, n) = n*(n+1)/2', 'n in 0..200', 'exhaustive'],
    ['sqrt(x^2) = abs(x)', 'x real', 'exact'],
    ['e^x >= 1 + x', 'x in [-50, 50]', 'enclosed'],
    ['logistic(x) + logistic(-x) = 1', 'x real', 'exact'],
    ['binomial(n, k) = binomial(n, n - k)', 'n, k in 0..12', 'exhaustive'],
    ['1 + 1 = 2', undefined, 'exhaustive'],
    ['a <= max(a, b) <= abs(a) + abs(b) + b', 'a, b nonnegative', 'exact'],
  ])('%s for %s', (formula, domain, guarantee) => {
    const { result, secondOpinion } = checked(formula, domain);
    expect(result).toMatchObject({ verdict: 'holds', guarantee });
    expect(result.mutants.some(({ verdict }) => verdict === 'refuted')).toBe(true);
    expect(secondOpinion.compared).toBeGreaterThan(0);
    expect(secondOpinion.disagreements).toEqual([]);
  });
});

describe('a formula that is false', () => {
  it.each([
    ['sqrt(x^2) = x', 'x real', { x: '-1' }],
    ['x^2 < 10000', 'x real', { x: '100' }],
    ['p*(1-p) <= 1/8', 'p in [0,1]', { p: '1/2' }],
    ['x >= y', 'x, y integer', { x: '0', y: '1' }],
    ['n^2 + n + 41 != 41*(n + 1)', 'n in 0..100', { n: '0' }],
    ['0.1 + 0.2 != 0.3', undefined, {}],
    ['x > 0', 'x >= 0', { x: '0' }],
    ['x < 1', 'x in (0, 1]', { x: '1' }],
    ['n! > 2^n', 'n integer, n >= 1', { n: '1' }],
  ])('%s for %s has its smallest witness', (formula, domain, values) => {
    const { result, secondOpinion } = checked(formula, domain);
    expect(result.verdict).toBe('refuted');
    expect(result.guarantee).toBe('exact');
    if (Object.keys(values).length > 0) expect(result.witness?.values).toEqual(values);
    expect(secondOpinion.disagreements).toEqual([]);
  });

  it('is found out where only numbers close to an end break it', () => {
    expect(checked('x > 10^(-7)', 'x in (0, 1]').result.verdict).toBe('refuted');
    expect(checked('x*(1 - x) > 10^(-8)', 'x in (0, 1)').result.verdict).toBe('refuted');
    expect(checked('x < 999999', 'x real').result.verdict).toBe('refuted');
  });
});

describe('a formula without an answer', () => {
  it('is undecided where enclosures never part', () => {
    expect(checked('tanh(x) < 1', 'x real').result.verdict).toBe('undecided');
  });

  it('is vacuous where a side is undefined in every case', () => {
    const { result, secondOpinion } = checked('1/(x - x) = 1', 'x real');
    expect(result.verdict).toBe('vacuous');
    expect(result.cases.undefined).toBeGreaterThan(0);
    expect(secondOpinion.compared).toBeGreaterThan(0);
  });

  it('is undecided where its time is up', () => {
    const sum = 'sum(sum(sum(1/(i*j*k), i, 1, n), j, 1, n), k, 1, n) > 0';
    const { result } = checked(sum, 'n in 50..60', { milliseconds: 300 });
    expect(result.verdict).toBe('undecided');
    expect(result.notes.join()).toContain('undecided (budget)');
  });
});

describe('variables and their domain', () => {
  it('have to be there both', () => {
    expect(() => checked('x <= y', 'x real')).toThrow(
      'formula, column 6: nothing says what y may be',
    );
    expect(() => checked('x = x')).toThrow('formula, column 1: nothing says what x may be');
    expect(() => checked('x = x', '  ')).toThrow('nothing says what x may be');
    expect(() => checked('x = x', 'x, y real')).toThrow(
      'domain, column 4: y is not a variable of the formula',
    );
  });

  it('leave out the index of a sum', () => {
    expect(checked('sum(k, k, 1, n) >= 0', 'n in 0..9').result.verdict).toBe('holds');
  });
});

it('gives the same result for the same seed', () => {
  const timeless = ({ result, ...rest }: FormulaResult): unknown => ({
    ...rest,
    result: { ...result, seconds: 0 },
  });
  const once = checked('x*y <= (x^2 + y^2)/2', 'x, y real', { seed: 3, cases: 100 });
  const again = checked('x*y <= (x^2 + y^2)/2', 'x, y real', { seed: 3, cases: 100 });
  expect(timeless(again)).toEqual(timeless(once));
});

it('finds a second opinion that differs on one side', () => {
  const task = { formula: 'x + 1 > x', domain: 'x real', seed: 0, milliseconds: 60_000 };
  const { result, secondOpinion } = checkFormula(task, (formula, values) =>
    formula.kind === 'sum' ? '0.5' : bigNumberValue(formula, values),
  );
  expect(result.verdict).toBe('holds');
  expect(secondOpinion.disagreements[0]).toContain('x + 1 at x = 0');
});

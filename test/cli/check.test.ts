import { afterEach, describe, expect, it, vi } from 'vitest';
import { exitCodeOf } from '../../src/cli/check.js';
import { program } from '../../src/cli/program.js';
import { checkedFormula, contradicted } from '../reporting/checked-formula.js';
import { usageOf } from './usage-of.js';

afterEach(() => {
  process.exitCode = undefined;
});

describe('corrigenda check', () => {
  it('prints what a formula comes to, checked in a thread', async () => {
    let text = '';
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      text += String(chunk);
      return true;
    });
    try {
      const args = ['check', 'sqrt(x^2) = x', '--for', 'x real', '--json', '--seed', '4'];
      await program().parseAsync(args, { from: 'user' });
    } finally {
      write.mockRestore();
    }
    expect(JSON.parse(text)).toMatchObject({ verdict: 'refuted', seed: 4 });
    expect(process.exitCode).toBe(1);
  });

  it.each([
    [['x ='], 'error: formula, column 4: expected something after "="'],
    [['x = x', '--for', 'x'], 'error: domain, column 2: expected what the variable may be'],
    [[], 'missing required argument'],
    [['1 = 1', '--cases', '0'], 'Expected a whole number'],
    [['1 = 1', '--budget', '0'], 'Expected a number of seconds'],
    [['1 = 1', '2 = 2'], 'too many arguments'],
  ])('refuses %j with 2', async (args, message) => {
    const { exitCode, said } = await usageOf('check', ...args);
    expect(exitCode).toBe(2);
    expect(said).toContain(message);
  });
});

describe('the exit code', () => {
  it.each<[string, string | undefined, number]>([
    ['1 = 1', undefined, 0],
    ['1 = 2', undefined, 1],
    ['1/0 = 1', undefined, 1],
    ['tanh(x) < 1', 'x in {1000}', 1],
  ])('says what came of %s', (formula, domain, code) => {
    expect(exitCodeOf(checkedFormula(formula, domain))).toBe(code);
  });

  it('is 2 where a second opinion disagrees, or nothing could be evaluated', () => {
    const checked = checkedFormula('1 = 1');
    expect(exitCodeOf(contradicted(checked))).toBe(2);
    const failed = { ...checked, result: { ...checked.result, verdict: 'error' as const } };
    expect(exitCodeOf(failed)).toBe(2);
  });
});

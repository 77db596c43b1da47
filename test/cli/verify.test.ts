import { afterEach, describe, expect, it, vi } from 'vitest';
import { usageOf } from './usage-of.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('corrigenda verify refuses', () => {
  it.each<[readonly string[], RegExp]>([
    [['--cases', '0'], /'--cases <N>'.*'0' is invalid.*whole number from 1/u],
    [['--cases', '-3'], /'-3' is invalid.*whole number from 1/u],
    [['--cases', '1.5'], /'1\.5' is invalid.*whole number/u],
    [['--cases', '1e3'], /'1e3' is invalid.*whole number/u],
    [['--cases', 'many'], /'many' is invalid.*whole number/u],
    [['--cases', ''], /'' is invalid.*whole number/u],
    [['--cases', '9'.repeat(30)], /whole number from 1/u],
    [['--cases'], /argument missing/u],
    [['--seed', '-1'], /'-1' is invalid.*from 0 to 4294967295/u],
    [['--seed', '4294967296'], /from 0 to 4294967295/u],
    [['--workers', '0'], /'0' is invalid.*from 1/u],
    [['--budget', '0'], /'0' is invalid.*seconds above 0/u],
    [['--budget', 'Infinity'], /seconds above 0/u],
    [['--budget', '-1'], /seconds above 0/u],
    [['--case', '5'], /unknown option '--case'/u],
    [['--claims', 'nowhere'], /there is no claims folder .*nowhere.*expected a folder/u],
    [['--claims', 'package.json'], /there is no claims folder/u],
    [['--out', 'package.json/out'], /the output folder .* cannot be written/u],
  ])('%j with 2, and says what was expected', async (args, message) => {
    const { exitCode, said } = await usageOf('verify', ...args);
    expect(exitCode).toBe(2);
    expect(said).toMatch(message);
  });

  it('to update the ledger where CI is set', async () => {
    vi.stubEnv('CI', '1');
    const { exitCode, said } = await usageOf('verify', '--update-ledger');
    expect(exitCode).toBe(2);
    expect(said).toContain('not updated where CI is set');
  });
});

it('says in its help what the exit codes mean', async () => {
  const { said } = await usageOf('verify', '--help');
  for (const code of [0, 1, 2, 5, 130]) expect(said).toMatch(new RegExp(`^ {2}${code} +\\w`, 'mu'));
});

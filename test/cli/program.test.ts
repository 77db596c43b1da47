import { expect, it } from 'vitest';
import { program } from '../../src/cli/program.js';
import { usageOf } from './usage-of.js';

it('has the commands that are built, and no others', () => {
  expect(program().commands.map((command) => command.name())).toEqual([
    'verify',
    'list',
    'explain',
    'check',
    'proofread',
    'ensemble',
    'train',
    'measure',
    'doctor',
  ]);
});

it.each(['verify', 'list', 'explain', 'check', 'proofread', 'ensemble', 'train'])(
  'has examples in the help of %s',
  async (name) => {
    const { exitCode, said } = await usageOf(name, '--help');
    expect(exitCode).toBe(0);
    expect(said).toContain(`\n  corrigenda ${name}`);
  },
);

it('prints help and version without an error', async () => {
  expect(await usageOf('--help')).toMatchObject({ exitCode: 0 });
  const { exitCode, said } = await usageOf('--version');
  expect(exitCode).toBe(0);
  expect(said).toMatch(/^\d+\.\d+\.\d+\n$/u);
});

it.each([
  [['frob'], /unknown command 'frob'/u],
  [['--frob'], /unknown option '--frob'/u],
  [['doctor', 'now'], /too many arguments/u],
  [[], /Usage: corrigenda/u],
])('refuses %j with 2', async (args, message) => {
  const { exitCode, said } = await usageOf(...args);
  expect(exitCode).toBe(2);
  expect(said).toMatch(message);
});

it('takes --verbose before and after the command', async () => {
  for (const args of [
    ['--verbose', 'verify', '--claims', 'nowhere'],
    ['verify', '--verbose', '--claims', 'nowhere'],
  ])
    expect((await usageOf(...args)).said).toContain('there is no claims folder');
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RIGHT } from './claims.js';
import { OutsideProject } from './outside-project.js';

let project: OutsideProject;

beforeAll(() => {
  project = new OutsideProject({ 'properties/some-paper/eq-1.ts': RIGHT, 'a-file': '' });
});

afterAll(() => {
  project.remove();
});

describe('a usage error', () => {
  it.each<[readonly string[], RegExp]>([
    [['verify', '--cases', '0'], /'--cases <N>'.*'0' is invalid.*whole number from 1/u],
    [['verify', '--case', '5'], /unknown option '--case'/u],
    [['verify', 'no-such-paper'], /the pattern "no-such-paper" matches no claim: expected/u],
    [['verify', '--out', 'a-file/out'], /the output folder .* cannot be written/u],
    [['proofread', 'gone.md'], /gone\.md/u],
    [['frob', 'data'], /unknown command 'frob'/u],
  ])('of %j ends with 2 and says what was expected', (args, message) => {
    const { code, stdout, stderr } = project.run(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });

  it('shows a stack only with --verbose', () => {
    const { code, stderr } = project.run(['explain', 'nothing', '--verbose']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^\s+at /mu);
  });
});

describe('help', () => {
  it('is no error, and lists what is built and nothing else', () => {
    const { code, stdout } = project.run(['--help']);
    expect(code).toBe(0);
    const commands = [...stdout.matchAll(/^ {2}(\w+)(?: \[options\].*| {2,}.*)$/gmu)];
    expect(commands.map(([, name]) => name)).toEqual([
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

  it('is what a call without a command gets, as an error', () => {
    const { code, stderr } = project.run([]);
    expect(code).toBe(2);
    expect(stderr).toContain('Usage: corrigenda');
  });
});

it('prints the version of package.json', () => {
  const { code, stdout } = project.run(['--version']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
});

import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseValidated } from '../../src/running/schema.js';
import { OutsideProject } from './outside-project.js';

let project: OutsideProject;

beforeAll(() => {
  project = new OutsideProject();
});

afterAll(() => {
  project.remove();
});

describe('corrigenda check', () => {
  it.each<[string, string, number, RegExp]>([
    ['p*(1-p) <= 1/4', 'p in [0,1]', 0, /^holds, exact/u],
    ['sum(k, k, 0, n) = n*(n+1)/2', 'n in 0..200', 0, /^holds, exhaustive, 201 cases/u],
    ['sqrt(x^2) = x', 'x real', 1, /x = -1\n[^]*left +sqrt\(x\^2\) +1\n[^]*right +x +-1\n/u],
    ['tanh(x) < 1', 'x real', 1, /^undecided/u],
    ['1/(x-x) = 0', 'x real', 1, /^vacuous/u],
  ])('says what there is to %s for %s', (formula, domain, exitCode, message) => {
    const { code, stdout, stderr } = project.run(['check', formula, '--for', domain]);
    expect(stderr).toBe('');
    expect(stdout).toMatch(message);
    expect(code).toBe(exitCode);
  });

  it('prints JSON as its schema wants it, the same for the same seed', () => {
    const args = ['check', 'x*y <= x^2 + y^2', '--for', 'x, y real', '--json', '--seed', '3'];
    const timeless = ({ stdout }: { readonly stdout: string }): string =>
      stdout.replace(/"seconds": [\d.e-]+/u, '');
    const once = project.run(args);
    expect(parseValidated('check', 'output', once.stdout)).toMatchObject({ verdict: 'holds' });
    expect(timeless(project.run(args))).toBe(timeless(once));
  });

  it('takes a formula that begins with a minus after two dashes', () => {
    const { code, stdout } = project.run(['check', '--for', 'x >= 0', '--', '-x <= 0']);
    expect(stdout).toMatch(/^holds/u);
    expect(code).toBe(0);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['no formula', [], /missing required argument/u],
    ['an empty formula', [''], /^error: formula, column 1: expected a formula/u],
    ['no relation', ['x + 1', '--for', 'x real'], /column 6: expected a relation/u],
    ['an unknown function', ['foo(x) = 1', '--for', 'x real'], /column 1: foo\(…\) reads as/u],
    ['no domain', ['x = 1'], /column 1: nothing says what x may be/u],
    ['a domain too many', ['x = 1', '--for', 'x,y real'], /domain, column 3: y is not/u],
    ['a formula of 20,000 characters', [`${'1+'.repeat(10_000)}1=1`], /at most 10000 characters/u],
    ['code', ['import("fs") = 1'], /did not expect """/u],
    ['nesting', [`0=${'('.repeat(4_000)}1${')'.repeat(4_000)}`], /more than 64 parentheses/u],
  ])('refuses %s with 2', (_what, args, message) => {
    const { code, stdout, stderr } = project.run(['check', ...args]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });

  const HUGE = 'sum(sum(sum(1/(i*j*k), i, 1, n), j, 1, n), k, 1, n) > 0';

  it.each([
    [HUGE, 'n in 50..60'],
    ['product(x^1000, k, 1, 1000) > 0', 'x in [2, 3]'],
    [`${Array(60).fill('sqrt(x + k)').join('*')} > 0`, 'x, k positive'],
  ])('comes to an end where its time is up: %s', (formula, domain) => {
    const { code, stdout, stderr } = project.run([
      'check',
      formula,
      '--for',
      domain,
      '--budget',
      '2',
    ]);
    expect(code).toBeLessThan(2);
    expect(stdout + stderr).toMatch(/undecided|holds/u);
  });

  it('ends on Ctrl-C with what shells take for 130, without a verdict', async () => {
    const child = project.start(['check', HUGE, '--for', 'n in 50..60']);
    let stdout = '';
    child.stdout?.on('data', (text: Buffer) => (stdout += text.toString()));
    child.stderr?.resume();
    await sleep(5_000);
    child.kill('SIGINT');
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
    // Where the machine is slow, the signal comes before there is anybody to take it.
    expect(code ?? signal).toBe(signal === null ? 130 : 'SIGINT');
    expect(stdout).toBe('');
  });
});

import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { RIGHT, slowClaim } from './claims.js';
import { OutsideProject } from './outside-project.js';

/** 40 cases of 100 ms and more are far from done when the first claim is. */
const FILES = {
  'properties/some-paper/eq-1.ts': RIGHT,
  'properties/some-paper/eq-2.ts': slowClaim(100),
};
const OPTIONS = ['--cases', '40', '--workers', '1'];
const FIRST = 'reports/latest/claims/some-paper/eq-1.json';

let project: OutsideProject;

afterEach(() => {
  project.remove();
});

/** Starts a run and sends it a signal when its first claim is on the disk. */
async function interrupted(
  signal: NodeJS.Signals,
): Promise<{ code: number | null; stderr: string }> {
  const child = project.start(['verify', ...OPTIONS]);
  let stderr = '';
  child.stdout?.resume();
  child.stderr?.on('data', (text: Buffer) => (stderr += text.toString()));
  while (!existsSync(project.path(FIRST))) await sleep(20);
  child.kill(signal);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stderr };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function expectWholeFiles(): void {
  const files = filesBelow(project.path('reports'));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => file.endsWith('.tmp'))).toEqual([]);
  for (const file of files.filter((name) => name.endsWith('.json')))
    expect(() => JSON.parse(readFileSync(file, 'utf8')) as unknown).not.toThrow();
}

describe('Ctrl-C', () => {
  it('keeps what is finished, reports the rest as not run, and ends with 130', async () => {
    project = new OutsideProject(FILES);
    const { code, stderr } = await interrupted('SIGINT');
    expect(code).toBe(130);
    expect(stderr).toContain('--resume goes on from here');
    expectWholeFiles();
    const { claims, summary } = project.report();
    expect(claims.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['some-paper/eq-1', 'holds'],
      ['some-paper/eq-2', 'not-run'],
    ]);
    expect(summary.complete).toBe(false);
  });

  it('leaves the ledger alone', async () => {
    project = new OutsideProject(FILES);
    const child = project.start(['verify', ...OPTIONS, '--update-ledger']);
    child.stdout?.resume();
    child.stderr?.resume();
    while (!existsSync(project.path(FIRST))) await sleep(20);
    child.kill('SIGINT');
    const [code] = (await once(child, 'close')) as [number | null];
    expect(code).toBe(130);
    expect(existsSync(project.path('reports/ledger.json'))).toBe(false);
  });
});

describe('--resume', () => {
  it.each(['SIGINT', 'SIGKILL'] as const)('goes on after %s to the same report', async (signal) => {
    project = new OutsideProject({ ...FILES, 'properties/some-paper/eq-2.ts': slowClaim(5) });
    const { code } = await interrupted(signal);
    expect(code).toBe(signal === 'SIGINT' ? 130 : null);
    const before = project.read(FIRST);
    expect(project.run(['verify', ...OPTIONS, '--resume']).code).toBe(1);
    expect(project.read(FIRST)).toBe(before);
    expectWholeFiles();
    const resumed = timeless();
    expect(project.run(['verify', ...OPTIONS]).code).toBe(1);
    expect(resumed).toEqual(timeless());
  });
});

function timeless(): unknown {
  const text = project.read('reports/latest/report.json');
  return JSON.parse(text.replace(/"seconds": [\d.e-]+/gu, '"seconds": 0'));
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBounded } from '../../src/cli/read-bounded.js';
import { InputError } from '../../src/running/input-error.js';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-read-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(text: string): string {
  const name = path.join(folder, 'file');
  writeFileSync(name, text);
  return name;
}

describe('a file is read', () => {
  test.each([
    ['that is empty', ''],
    ['of one chunk', 'x'.repeat(2 ** 16)],
    ['of several, with characters across their borders', `a${'σ≤'.repeat(50_000)}`],
  ])('%s', (_, text) => {
    expect(readBounded(file(text), 2 ** 20)).toBe(text);
  });

  test('up to the limit and no further', () => {
    expect(readBounded(file('x'.repeat(1000)), 1000)).toHaveLength(1000);
    expect(() => readBounded(file('x'.repeat(1001)), 1000)).toThrow(InputError);
    expect(() => readBounded(file('x'.repeat(1001)), 1000)).toThrow('has more than 1000 bytes');
  });

  test.skipIf(process.platform === 'win32')('not where nobody writes, or without end', () => {
    const pipe = path.join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    for (const name of [pipe, '/dev/zero'])
      expect(() => readBounded(name, 100_000)).toThrow(
        new InputError(`${name} is a pipe or a device: expected a file`),
      );
  });

  test('not where it is a folder or is not there', () => {
    expect(() => readBounded(folder, 1)).toThrow(`${folder} is a folder`);
    expect(() => readBounded(path.join(folder, 'none'), 1)).toThrow(/ENOENT/);
  });
});

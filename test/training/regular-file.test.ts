import { execFileSync } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NotRegular, readDescriptor, readRegularFile } from '../../src/training/regular-file.js';
import { temporaryFolder } from './tensorflow/temporary-folder.js';

const folder = temporaryFolder('regular-file');
const file = path.join(folder, 'file');

describe('a regular file', () => {
  it.each([0, 1, 1000, 2 ** 20, 2 ** 20 + 1])('of %i bytes is read', (length) => {
    writeFileSync(file, 'x'.repeat(length));
    expect(readRegularFile(file).toString()).toBe('x'.repeat(length));
    expect(readRegularFile(file, length)).toHaveLength(length);
    if (length > 0)
      expect(() => readRegularFile(file, length - 1)).toThrow(`more than ${length - 1} bytes`);
  });

  it('is read on where it is longer than expected', () => {
    writeFileSync(file, 'abcdef');
    const descriptor = openSync(file, 'r');
    try {
      expect(readDescriptor(descriptor, file, 6, 2).toString()).toBe('abcdef');
    } finally {
      closeSync(descriptor);
    }
  });

  it('is no folder', () => {
    expect(() => readRegularFile(folder)).toThrow(
      new NotRegular('EISDIR', `${folder} is a folder: expected a file`),
    );
    expect(() => readRegularFile(path.join(folder, 'none'))).toThrow(/ENOENT/u);
  });

  it.runIf(process.platform !== 'win32')('is no pipe and no device, and is not waited for', () => {
    const pipe = path.join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    for (const name of [pipe, '/dev/zero'])
      expect(() => readRegularFile(name)).toThrow(`${name} is a pipe or a device`);
  });
});

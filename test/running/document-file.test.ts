import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDocumentFile } from '../../src/running/document-file.js';

const folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the bytes of a document', () => {
  it('are those of the file, up to a limit', () => {
    const file = path.join(folder, 'a.md');
    writeFileSync(file, 'abc');
    expect(Buffer.from(readDocumentFile(file)).toString()).toBe('abc');
    expect(() => readDocumentFile(file, 2)).toThrow('more than 2 bytes');
  });

  it('are refused of a folder and of what is not there', () => {
    expect(() => readDocumentFile(folder)).toThrow('is a folder');
    expect(() => readDocumentFile(path.join(folder, 'none'))).toThrow(/ENOENT/u);
  });

  it.runIf(process.platform !== 'win32')(
    'are not waited for where there is a pipe or a device',
    () => {
      expect(() => readDocumentFile('/dev/zero')).toThrow('a pipe or a device: expected a file');
      const pipe = path.join(folder, 'pipe');
      execFileSync('mkfifo', [pipe]);
      expect(() => readDocumentFile(pipe)).toThrow('a pipe or a device: expected a file');
    },
  );
});

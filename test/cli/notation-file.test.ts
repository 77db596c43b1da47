import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notationFile, unusedEverywhere, writeNotation } from '../../src/cli/notation-file.js';
import { readNotation } from '../../src/documents/notation/read-notation.js';
import { proofread } from '../../src/documents/proofread/proofread.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-notation-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a notation file on the disk', () => {
  it('is read, and its errors are errors of the input', () => {
    const file = path.join(folder, 'n.yaml');
    writeFileSync(file, 'symbols:\n  W: {}\n');
    expect(notationFile(file)).toEqual({ file, text: 'symbols:\n  W: {}\n' });
    writeFileSync(file, 'symbol: {}');
    expect(() => notationFile(file)).toThrow(`${file}:1:1: a notation file has no key symbol`);
    expect(() => notationFile(path.join(folder, 'none.yaml'))).toThrow('ENOENT');
  });

  it('is replaced only where that is asked for, and leaves nothing else behind', () => {
    const file = path.join(folder, 'n.yaml');
    writeNotation(file, 'a', false);
    expect(() => {
      writeNotation(file, 'b', false);
    }).toThrow('--force');
    expect(readFileSync(file, 'utf8')).toBe('a');
    writeNotation(file, 'b', true);
    expect(readFileSync(file, 'utf8')).toBe('b');
    expect(readdirSync(folder)).toEqual(['n.yaml']);
  });

  it('is warned of only for what none of the documents has', () => {
    const notation = readNotation('symbols:\n  v: {}\n  w: {}', 'n.yaml');
    const files = ['$v$', '$x$'].map((text) => proofread(text, 'a.md', { notation }));
    expect(unusedEverywhere(files).map(({ place }) => place)).toEqual(['n.yaml:3:3']);
    expect(unusedEverywhere([])).toEqual([]);
  });
});

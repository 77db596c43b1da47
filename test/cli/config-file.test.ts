import path from 'node:path';
import { expect, it } from 'vitest';
import { configFile, withSeverities } from '../../src/cli/config-file.js';
import { proofread } from '../../src/documents/proofread/proofread.js';
import { folderOf } from '../running/folder.js';

it('reads a file that is named', () => {
  const folder = folderOf({ 'a.yaml': 'proofread:\n  rules:\n    shapes: off\n' });
  expect(configFile(path.join(folder, 'a.yaml')).off).toEqual(['shapes']);
});

it('has no settings where there is no file and none is named', () => {
  expect(configFile(undefined)).toEqual({ off: [], severities: new Map() });
});

it('refuses what is not there or not understood', () => {
  const folder = folderOf({ 'a.yaml': 'b: 1' });
  expect(() => configFile(path.join(folder, 'none.yaml'))).toThrow(/ENOENT/u);
  expect(() => configFile(path.join(folder, 'a.yaml'))).toThrow(/a\.yaml:1:1: b is not known/u);
});

it('gives findings the severity that is set', () => {
  const result = proofread('$$x \\in {0,1}$$', 'a.md');
  const severities = new Map([['lost-braces', 'slip' as const]]);
  const changed = withSeverities(result, { off: [], severities });
  expect(changed.findings.map(({ severity }) => severity)).toEqual(['slip']);
  expect(result.findings.map(({ severity }) => severity)).toEqual(['error']);
});
